// FSRS-6 against vectors of the public package ts-fsrs 5.4.2 (tests/data/fsrs_vectors.json), and what holds for any card.
#include "study/fsrs.h"
#include "study/schedule.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace tenbin::study;

namespace {

const QJsonObject &vectors()
{
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(TENBIN_SOURCE_DIR "/tests/data/fsrs_vectors.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return all;
}

FsrsSettings settingsOf(const QString &config)
{
    const QJsonObject json = vectors().value(QLatin1String("configs")).toObject().value(config).toObject();
    FsrsSettings s;
    s.retention = json.value(QLatin1String("request_retention")).toDouble();
    s.shortTerm = json.value(QLatin1String("enable_short_term")).toBool();
    const QJsonArray w = json.value(QLatin1String("w")).toArray();
    for (qsizetype i = 0; i < w.size(); ++i)
        s.weights[static_cast<std::size_t>(i)] = w[i].toDouble();
    return s;
}

Scheduler unfuzzed(const QString &config)
{
    SchedulerSettings s{settingsOf(config)};
    s.fuzz = false;
    return Scheduler(s);
}

double number(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toDouble();
}

int whole(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toInt();
}

Rating ratingOf(const QJsonObject &step)
{
    return static_cast<Rating>(whole(step, "g"));
}

// The package rounds to eight decimals on the way.
bool near(const Memory &memory, double s, double d)
{
    return std::abs(memory.stability - s) <= 1e-6 * std::max(1.0, s) && std::abs(memory.difficulty - d) <= 1e-6;
}

void compareMemory(const Memory &memory, const QJsonObject &step, const QString &where)
{
    QVERIFY2(near(memory, number(step, "s"), number(step, "d")),
        qPrintable(QStringLiteral("%1: %2 %3").arg(where).arg(memory.stability, 0, 'g', 12).arg(memory.difficulty, 0, 'g', 12)));
}

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::New: return QStringLiteral("New");
    case Phase::Learning: return QStringLiteral("Learning");
    case Phase::Review: return QStringLiteral("Review");
    case Phase::Relearning: return QStringLiteral("Relearning");
    }
    return {};
}

void sequenceRows(const char *part)
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QJsonArray>("steps");
    const QJsonObject configs = vectors().value(QLatin1String(part)).toObject();
    for (auto it = configs.begin(); it != configs.end(); ++it)
        for (const auto value : it->toArray()) {
            const QJsonObject sequence = value.toObject();
            QTest::addRow("%s %d", qPrintable(it.key()), whole(sequence, "id"))
                << it.key() << sequence.value(QLatin1String("steps")).toArray();
        }
}

struct AnyCard
{
    boost::random::mt19937_64 generator{20'260'430};

    double real(double low, double high) { return boost::random::uniform_real_distribution<double>(low, high)(generator); }
    int integer(int low, int high) { return boost::random::uniform_int_distribution<int>(low, high)(generator); }
    Memory memory() { return {std::exp(real(std::log(kLeastStability), std::log(kMostStability))), real(1, 10)}; }
};

}   // namespace

class FsrsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!vectors().isEmpty()); }

    void defaultWeights()
    {
        QCOMPARE(settingsOf(QStringLiteral("short_term_true")).weights, kDefaultWeights);
        QCOMPARE(settingsOf(QStringLiteral("short_term_false")).weights, kDefaultWeights);
    }

    void memory_data() { sequenceRows("memory"); }
    void memory()
    {
        QFETCH(QString, config);
        QFETCH(QJsonArray, steps);
        const Fsrs fsrs(settingsOf(config));
        std::optional<Memory> memory;
        for (const auto value : steps) {
            const QJsonObject step = value.toObject();
            if (memory)
                QVERIFY(std::abs(fsrs.retrievability(whole(step, "gap"), memory->stability) - number(step, "r_before")) <= 1e-6);
            memory = fsrs.next(memory, ratingOf(step), whole(step, "gap"));
            compareMemory(*memory, step, config);
            QCOMPARE(fsrs.interval(memory->stability), whole(step, "ivl"));
        }
    }

    void grid()
    {
        const Fsrs shortTerm(settingsOf(QStringLiteral("short_term_true")));
        const Fsrs longTerm(settingsOf(QStringLiteral("short_term_false")));
        for (const auto value : vectors().value(QLatin1String("grid")).toArray()) {
            const QJsonObject row = value.toObject();
            const Memory before{number(row, "s"), number(row, "d")};
            const auto after = [&](const Fsrs &fsrs) { return fsrs.next(before, ratingOf(row), whole(row, "t")); };
            compareMemory(after(shortTerm), row.value(QLatin1String("st")).toObject(), QStringLiteral("short term"));
            compareMemory(after(longTerm), row.value(QLatin1String("lt")).toObject(), QStringLiteral("long term"));
        }
    }

    void curve()
    {
        const Fsrs fsrs;
        for (const auto value : vectors().value(QLatin1String("curve")).toArray()) {
            const QJsonObject row = value.toObject();
            QVERIFY(std::abs(fsrs.retrievability(number(row, "t"), number(row, "s")) - number(row, "r")) <= 1e-7);
        }
    }

    void retention()
    {
        for (const auto value : vectors().value(QLatin1String("retention")).toArray()) {
            const QJsonObject row = value.toObject();
            FsrsSettings settings;
            settings.retention = number(row, "request_retention");
            const Fsrs fsrs(settings);
            const QJsonObject intervals = row.value(QLatin1String("ivl")).toObject();
            for (auto it = intervals.begin(); it != intervals.end(); ++it)
                QCOMPARE(fsrs.interval(it.key().toDouble()), it->toInt());
        }
    }

    void scheduler_data() { sequenceRows("scheduler"); }
    void scheduler()
    {
        QFETCH(QString, config);
        QFETCH(QJsonArray, steps);
        const Scheduler scheduler = unfuzzed(config);
        CardMemory card;
        for (const auto value : steps) {
            const QJsonObject step = value.toObject();
            const Scheduled next = scheduler.rated(card, ratingOf(step), whole(step, "gap"), 0);
            card = next.card;
            compareMemory(*card.memory, step, config);
            QCOMPARE(phaseName(card.phase), step.value(QLatin1String("state")).toString());
            QCOMPARE(card.step, whole(step, "step"));
            QCOMPARE(next.days, whole(step, "scheduled_days"));
            QCOMPARE(next.minutes + next.days * 24 * 60, whole(step, "due_min") - whole(step, "now_min"));
            QCOMPARE(card.reps, whole(step, "reps"));
            QCOMPARE(card.lapses, whole(step, "lapses"));
        }
    }

    // Every review exactly when it is due, with what all four buttons promise.
    void onTime_data() { sequenceRows("on_time"); }
    void onTime()
    {
        QFETCH(QString, config);
        QFETCH(QJsonArray, steps);
        const Scheduler scheduler = unfuzzed(config);
        CardMemory card;
        int lastMinute = 0;
        for (const auto value : steps) {
            const QJsonObject step = value.toObject();
            const int now = whole(step, "now_min");
            // The package's days are calendar days of UTC; its first review is at midnight.
            const int days = now / (24 * 60) - lastMinute / (24 * 60);
            const auto buttons = scheduler.buttons(card, days, 0);
            const QJsonObject preview = step.value(QLatin1String("preview")).toObject();
            for (int g = 1; g <= 4; ++g) {
                const QJsonObject promised = preview.value(QString::number(g)).toObject();
                const Scheduled &button = buttons[static_cast<std::size_t>(g - 1)];
                QCOMPARE(button.days, whole(promised, "days"));
                QCOMPARE(button.minutes + button.days * 24 * 60, whole(promised, "due_min") - now);
            }
            card = buttons[static_cast<std::size_t>(whole(step, "g") - 1)].card;
            compareMemory(*card.memory, step, config);
            QCOMPARE(phaseName(card.phase), step.value(QLatin1String("state")).toString());
            lastMinute = now;
        }
    }

    // Upstream's own history: Good x6, Again x2, Good x5, each when due.
    void knownIntervals()
    {
        const Scheduler scheduler = unfuzzed(QStringLiteral("short_term_true"));
        const QJsonObject known
            = vectors().value(QLatin1String("fixed")).toObject().value(QLatin1String("upstream_ivl_history")).toObject();
        CardMemory card;
        QJsonArray intervals;
        int days = 0;
        for (const auto rating : known.value(QLatin1String("ratings")).toArray()) {
            const Scheduled next = scheduler.rated(card, static_cast<Rating>(rating.toInt()), days, 0);
            card = next.card;
            days = next.days;
            intervals.append(days);
        }
        QCOMPARE(intervals, known.value(QLatin1String("expected")).toArray());
    }

    void recallFallsWithTimeAndStandsAtNinety()
    {
        const Fsrs fsrs;
        AnyCard any;
        for (int i = 0; i < 2'000; ++i) {
            const double stability = any.memory().stability;
            QVERIFY(std::abs(fsrs.retrievability(stability, stability) - 0.9) < 1e-12);
            QCOMPARE(fsrs.retrievability(0, stability), 1.0);
            const double early = any.real(0, 500), late = early + any.real(0.1, 500);
            QVERIFY(fsrs.retrievability(late, stability) < fsrs.retrievability(early, stability));
        }
    }

    // Bounds, and a better answer never leaves less.
    void anyReview()
    {
        AnyCard any;
        for (int i = 0; i < 20'000; ++i) {
            FsrsSettings settings;
            settings.shortTerm = any.integer(0, 1) == 1;
            settings.retention = any.real(kLeastRetention, kMostRetention);
            const Fsrs fsrs(settings);
            const Memory before = any.memory();
            const int days = any.integer(0, 3) == 0 ? 0 : any.integer(1, 2'000);
            Memory worse{0, 11};
            for (const Rating rating : kRatings) {
                const Memory after = fsrs.next(before, rating, days);
                QVERIFY(after.stability >= kLeastStability && after.stability <= kMostStability);
                QVERIFY(after.difficulty >= 1 && after.difficulty <= 10);
                QVERIFY(after.stability >= worse.stability && after.difficulty <= worse.difficulty);
                if (rating != Rating::Again)
                    QVERIFY(after.stability >= before.stability * (1 - 1e-12) || before.stability < kLeastStability);
                const int interval = fsrs.interval(after.stability);
                QVERIFY(interval >= 1 && interval <= kLongestInterval);
                worse = after;
            }
        }
    }

    void buttonsStayInOrder()
    {
        AnyCard any;
        for (int i = 0; i < 20'000; ++i) {
            SchedulerSettings settings;
            settings.fsrs.shortTerm = any.integer(0, 1) == 1;
            settings.fuzz = any.integer(0, 1) == 1;
            const Phase phase = static_cast<Phase>(any.integer(0, 3));
            const CardMemory card{phase, 0, phase == Phase::New ? std::nullopt : std::optional(any.memory()), 3, 1};
            const auto buttons = Scheduler(settings).buttons(card, any.integer(0, 200), static_cast<std::uint64_t>(i));
            int before = 0;
            for (const Scheduled &button : buttons) {
                QVERIFY((button.minutes > 0) != (button.days > 0));
                const int due = button.minutes + button.days * 24 * 60;
                // Good and Easy may both end the learning steps with a day.
                const bool held = buttons[1].days > 0 && due < kLongestInterval * 24 * 60;
                QVERIFY(held ? due > before : due >= before);
                before = due;
            }
        }
    }

    void fuzz()
    {
        QCOMPARE(fuzzRange(1, kLongestInterval), (FuzzRange{1, 1}));
        QCOMPARE(fuzzRange(2, kLongestInterval), (FuzzRange{2, 2}));
        QCOMPARE(fuzzRange(3, kLongestInterval), (FuzzRange{2, 4}));        // delta 1.075
        QCOMPARE(fuzzRange(7, kLongestInterval), (FuzzRange{5, 9}));        // 1.675
        QCOMPARE(fuzzRange(20, kLongestInterval), (FuzzRange{17, 23}));     // 2.975
        QCOMPARE(fuzzRange(100, kLongestInterval), (FuzzRange{93, 107}));   // 6.975
        QCOMPARE(fuzzRange(36'500, kLongestInterval).high, kLongestInterval);
        for (int interval = 3; interval < 400; interval += 7) {
            const FuzzRange range = fuzzRange(interval, kLongestInterval);
            bool low = false, high = false;
            for (std::uint64_t seed = 0; seed < 600; ++seed) {
                const int days = fuzzed(interval, kLongestInterval, seed);
                QVERIFY(days >= range.low && days <= range.high);
                QCOMPARE(fuzzed(interval, kLongestInterval, seed), days);
                low |= days == range.low;
                high |= days == range.high;
            }
            QVERIFY(low && high);
        }
    }

    void stepsOfOneOrNone()
    {
        SchedulerSettings settings;
        settings.fuzz = false;
        settings.learningSteps_min = {10};
        QCOMPARE(Scheduler(settings).rated({}, Rating::Hard, 0, 0).minutes, 15);
        QCOMPARE(Scheduler(settings).rated({}, Rating::Good, 0, 0).days, 2);
        settings.learningSteps_min = {};
        for (const Scheduled &button : Scheduler(settings).buttons({}, 0, 0))
            QVERIFY(button.minutes == 0 && button.days > 0 && button.card.phase == Phase::Review);
    }
};

QTEST_APPLESS_MAIN(FsrsTest)
#include "tst_fsrs.moc"
