// A learner's months by an injected clock.
#include "study/day_plan.h"
#include "study/draw.h"

#include <QTest>

#include <numeric>

using namespace tenbin::study;

namespace {

constexpr int kCards = 200;

QStringList deck()
{
    QStringList ids;
    for (int i = 0; i < kCards; ++i)
        ids << QStringLiteral("card-%1").arg(i, 3, 10, QLatin1Char('0'));
    return ids;
}

StudySettings settings()
{
    StudySettings s;
    s.newPerDay = 12;
    s.cardsPerDay = 40;
    s.fuzzSeed = 7;
    return s;
}

// Eight in the evening in Berlin, from the Monday before summer time began.
class Learner
{
public:
    explicit Learner(StudySettings s = settings())
        : m_settings(std::move(s))
    {
        m_clock = {QDateTime(QDate(2026, 3, 23), QTime(20, 0), QTimeZone("Europe/Berlin")).toUTC(), QTimeZone("Europe/Berlin")};
    }

    void nextDay() { m_clock.now = QDateTime(m_clock.today().addDays(1), QTime(20, 0), m_clock.zone).toUTC(); }

    DayPlan plan() const { return dayPlan(m_progress, m_settings, deck(), m_clock); }

    // Until nothing is left for the day, steps waited for.
    int study()
    {
        int ratings = 0;
        for (DayPlan today = plan(); !today.isDone(); today = plan()) {
            const QStringList next = today.steps + today.reviews + today.fresh;
            if (next.isEmpty()) {
                m_clock.now = today.nextStep;
                continue;
            }
            answer(next.first());
            ++ratings;
        }
        return ratings;
    }

    RatedCard answer(const QString &card)
    {
        const int luck = m_draw.whole(0, 99);
        const Rating rating = luck < 12 ? Rating::Again : luck < 22 ? Rating::Hard : luck < 90 ? Rating::Good : Rating::Easy;
        m_clock.now = m_clock.now.addSecs(8);
        return rate(m_progress, m_settings, card, rating, 7'500, m_clock);
    }

    StudySettings m_settings;
    Progress m_progress;
    Clock m_clock;

private:
    Draw m_draw{3};
};

}   // namespace

class ProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Forty days across the change of the clock: what was forecast the evening before is what is due, and the cap holds.
    void month()
    {
        Learner learner;
        std::vector<int> before;
        for (int day = 0; day < 40; ++day) {
            const DayPlan plan = learner.plan();
            if (day > 0)
                QCOMPARE(static_cast<int>(plan.reviews.size()), before[1]);
            QVERIFY(plan.reviews.size() + plan.fresh.size() <= learner.m_settings.cardsPerDay);
            QVERIFY(plan.fresh.size() <= learner.m_settings.newPerDay);
            QCOMPARE(forecast(learner.m_progress, learner.m_settings, deck(), learner.m_clock, 1)[0],
                static_cast<int>(plan.reviews.size()));
            learner.study();
            const DoneToday done = doneToday(learner.m_progress, learner.m_clock);
            QVERIFY(done.cards <= learner.m_settings.cardsPerDay && done.fresh <= learner.m_settings.newPerDay);
            QVERIFY(done.cards > 0);
            before = forecast(learner.m_progress, learner.m_settings, deck(), learner.m_clock, 14);
            learner.nextDay();
        }
        const auto days = reviewsByDay(learner.m_progress, learner.m_clock.zone);
        QCOMPARE(days.size(), 40);
        QCOMPARE(std::accumulate(days.begin(), days.end(), 0), static_cast<int>(learner.m_progress.log.size()));
        const auto retention = trueRetention(learner.m_progress, learner.m_clock.zone, QDate(2026, 3, 23), QDate(2026, 12, 31));
        QVERIFY(retention && *retention > .8 && *retention < .95);
        QVERIFY(!trueRetention(learner.m_progress, learner.m_clock.zone, QDate(2025, 1, 1), QDate(2025, 12, 31)));
    }

    void pauseOfTenDays()
    {
        Learner learner;
        for (int day = 0; day < 25; ++day) {
            learner.study();
            learner.nextDay();
        }
        learner.m_settings.pausedSince = learner.m_clock.today();
        for (int day = 0; day < 10; ++day) {
            QVERIFY(learner.plan().isDone());
            QCOMPARE(forecast(learner.m_progress, learner.m_settings, deck(), learner.m_clock, 5), std::vector<int>(5, 0));
            learner.nextDay();
        }
        learner.m_settings.pausedSince = {};
        const DayPlan plan = learner.plan();
        const int backlog = static_cast<int>(plan.reviews.size()) + plan.dueBeyondCap;
        QVERIFY(backlog > learner.m_settings.cardsPerDay);
        Progress spread = learner.m_progress;
        const std::vector<int> days = spreadOverdue(spread, learner.m_settings, deck(), learner.m_clock, 7);
        QCOMPARE(days.size(), std::size_t{7});
        QCOMPARE(std::accumulate(days.begin(), days.end(), 0), backlog);
        const auto [least, most] = std::minmax_element(days.begin(), days.end());
        QVERIFY(*most - *least <= 1);
        QVERIFY(std::is_sorted(days.rbegin(), days.rend()));
        // Today brings its share and no more; every other card is where it was.
        learner.m_progress = spread;
        QCOMPARE(static_cast<int>(learner.plan().reviews.size()), days[0]);
        for (int day = 0; day < 7; ++day) {
            const auto planned = forecast(learner.m_progress, learner.m_settings, deck(), learner.m_clock, 1);
            QVERIFY(planned[0] >= days[static_cast<std::size_t>(day)] && planned[0] <= learner.m_settings.cardsPerDay);
            learner.study();
            learner.nextDay();
        }
    }

    // More than the days have room for comes on the days after, none of which goes beyond the cap with what it has anyway.
    void spreadWithinTheCap()
    {
        Learner learner;
        for (int day = 0; day < 25; ++day) {
            learner.study();
            learner.nextDay();
        }
        for (int day = 0; day < 10; ++day)
            learner.nextDay();
        learner.m_settings.cardsPerDay = 15;
        const DayPlan plan = learner.plan();
        const int backlog = static_cast<int>(plan.reviews.size()) + plan.dueBeyondCap;
        QVERIFY(backlog > 3 * learner.m_settings.cardsPerDay);
        const std::vector<int> days = spreadOverdue(learner.m_progress, learner.m_settings, deck(), learner.m_clock, 3);
        QVERIFY(days.size() > 3);
        QVERIFY(days.back() > 0);
        QCOMPARE(std::accumulate(days.begin(), days.end(), 0), backlog);
        std::vector<int> due(days.size());
        for (const CardState &state : std::as_const(learner.m_progress.cards)) {
            const qint64 ahead = learner.m_clock.today().daysTo(state.dueDay);
            if (!state.isStep() && !state.isNew() && ahead >= 0 && ahead < static_cast<qint64>(due.size()))
                ++due[static_cast<std::size_t>(ahead)];
        }
        for (std::size_t day = 0; day < days.size(); ++day)
            QVERIFY(days[day] == 0 || due[day] <= learner.m_settings.cardsPerDay);
    }

    // Every rating of some days, taken back in turn: all is as it was, to the last figure.
    void undoRestores()
    {
        Learner learner;
        for (int day = 0; day < 12; ++day) {
            learner.study();
            learner.nextDay();
        }
        const Progress before = learner.m_progress;
        const auto planned = forecast(before, learner.m_settings, deck(), learner.m_clock, 30);
        std::vector<RatedCard> ratings;
        const QStringList today = learner.plan().reviews + learner.plan().fresh;
        QVERIFY(today.size() > 5);
        for (const QString &card : today)
            ratings.push_back(learner.answer(card));
        QVERIFY(!(learner.m_progress == before));
        QVERIFY(!undo(learner.m_progress, ratings.front()));   // not the last
        for (auto it = ratings.rbegin(); it != ratings.rend(); ++it)
            QVERIFY(undo(learner.m_progress, *it));
        QVERIFY(learner.m_progress == before);
        QCOMPARE(forecast(learner.m_progress, learner.m_settings, deck(), learner.m_clock, 30), planned);
    }

    // What was set aside after its rating stays aside.
    void undoKeepsWhatWasSetAside()
    {
        Learner learner;
        const QString fresh = deck()[0], seen = deck()[1];
        (void)learner.answer(seen);
        for (const QString &card : {fresh, seen}) {
            const CardState before = learner.m_progress.state(card);
            const RatedCard rated = learner.answer(card);
            setSuspended(learner.m_progress, card, true);
            QVERIFY(undo(learner.m_progress, rated));
            CardState expected = before;
            expected.suspended = true;
            QVERIFY(learner.m_progress.state(card) == expected);
        }
        const RatedCard again = learner.answer(seen);
        setSuspended(learner.m_progress, seen, false);
        bury(learner.m_progress, seen, learner.m_clock);
        QVERIFY(undo(learner.m_progress, again));
        QVERIFY(!learner.m_progress.state(seen).suspended);
        QCOMPARE(learner.m_progress.state(seen).buriedUntil, learner.m_clock.today().addDays(1));
    }

    // What the button says is what happens.
    void buttonsKeepTheirWord()
    {
        Learner learner;
        for (int day = 0; day < 8; ++day) {
            for (const QString &card : learner.plan().reviews)
                for (const Rating rating : kRatings) {
                    const auto buttons = buttonsOf(learner.m_settings, card, learner.m_progress.state(card), learner.m_clock);
                    Progress copy = learner.m_progress;
                    const RatedCard rated = rate(copy, learner.m_settings, card, rating, 0, learner.m_clock);
                    const Scheduled &promised = buttons[static_cast<std::size_t>(rating) - 1];
                    QCOMPARE(rated.review.interval_days, promised.days);
                    QCOMPARE(rated.review.step_min, promised.minutes);
                    QCOMPARE(rated.after.dueDay, learner.m_clock.today().addDays(promised.days));
                }
            learner.study();
            learner.nextDay();
        }
    }

    void aside()
    {
        Learner learner;
        learner.study();
        learner.nextDay();
        const QStringList due = learner.plan().reviews;
        QVERIFY(due.size() >= 2);
        bury(learner.m_progress, due[0], learner.m_clock);
        setSuspended(learner.m_progress, due[1], true);
        QCOMPARE(learner.plan().reviews.size(), due.size() - 2);
        QCOMPARE(
            forecast(learner.m_progress, learner.m_settings, deck(), learner.m_clock, 2)[0], static_cast<int>(due.size()) - 2);
        learner.nextDay();
        QVERIFY(learner.plan().reviews.contains(due[0]));
        QVERIFY(!learner.plan().reviews.contains(due[1]));
        setSuspended(learner.m_progress, due[1], false);
        QVERIFY(learner.plan().reviews.contains(due[1]));
    }

    void leech()
    {
        StudySettings s = settings();
        s.scheduler.fsrs.shortTerm = false;
        s.leechLapses = 3;
        Learner learner(s);
        const QString card = deck().first();
        (void)rate(learner.m_progress, s, card, Rating::Good, 0, learner.m_clock);
        for (int lapse = 1; lapse <= 3; ++lapse) {
            for (int day = 0; day < 5; ++day)
                learner.nextDay();
            const RatedCard rated = rate(learner.m_progress, s, card, Rating::Again, 0, learner.m_clock);
            QCOMPARE(rated.leech, lapse == 3);
        }
        QVERIFY(learner.m_progress.state(card).suspended);
    }

    void examDay()
    {
        Learner learner;
        learner.m_settings.examDay = learner.m_clock.today().addDays(20);
        for (int day = 0; day < 20; ++day) {
            learner.study();
            for (const CardState &state : learner.m_progress.cards)
                QVERIFY(state.isNew() || state.dueDay < learner.m_settings.examDay || day == 19);
            learner.nextDay();
        }
    }

    // What would come after the exam comes on the days before it, not all on the last one.
    void beforeTheExamDayByDay()
    {
        Learner learner;
        learner.m_settings.examDay = learner.m_clock.today().addDays(20);
        for (int day = 0; day < 14; ++day) {
            learner.study();
            learner.nextDay();
        }
        int all = 0, onEve = 0;
        for (const CardState &state : learner.m_progress.cards) {
            all += state.isNew() ? 0 : 1;
            onEve += state.dueDay == learner.m_settings.examDay.addDays(-1) ? 1 : 0;
        }
        QVERIFY2(all > 40 && 3 * onEve < all, qPrintable(QStringLiteral("%1 of %2").arg(onEve).arg(all)));
    }

    // Cards that are gone from the deck leave their log behind and nothing else.
    void goneCards()
    {
        Learner learner;
        for (int day = 0; day < 10; ++day) {
            learner.study();
            learner.nextDay();
        }
        (void)rate(learner.m_progress, learner.m_settings, deck()[0], Rating::Again, 0, learner.m_clock);
        learner.m_clock.now = learner.m_clock.now.addSecs(3'600);
        const DayPlan all = learner.plan();
        QVERIFY(all.steps.contains(deck()[0]) && all.reviews.size() > 4);
        const QStringList gone = QStringList{deck()[0]} + all.reviews.mid(0, 3);
        QStringList left = deck();
        left.removeIf([&](const QString &id) { return gone.contains(id); });
        const DayPlan plan = dayPlan(learner.m_progress, learner.m_settings, left, learner.m_clock);
        QCOMPARE(plan.steps.size(), all.steps.size() - 1);
        QCOMPARE(plan.reviews, all.reviews.mid(3));
        const auto sum = [&](const QStringList &cards) {
            const auto days = forecast(learner.m_progress, learner.m_settings, cards, learner.m_clock, 1);
            return days[0];
        };
        QCOMPARE(sum(left), sum(deck()) - 3);
        Progress spread = learner.m_progress;
        const auto days = spreadOverdue(spread, learner.m_settings, left, learner.m_clock, 3);
        QCOMPARE(std::accumulate(days.begin(), days.end(), 0), static_cast<int>(plan.reviews.size()));
        for (const QString &id : gone)
            QVERIFY(spread.state(id) == learner.m_progress.state(id));
        // A step of a card that is gone is waited for by nobody.
        (void)rate(learner.m_progress, learner.m_settings, deck()[0], Rating::Again, 0, learner.m_clock);
        QVERIFY(learner.plan().nextStep.isValid());
        QVERIFY(!dayPlan(learner.m_progress, learner.m_settings, left, learner.m_clock).nextStep.isValid());
    }

    void beforeTheExam_data()
    {
        QTest::addColumn<int>("ahead");
        for (const int ahead : {1, 2, 5, 12, 30})
            QTest::addRow("%d days ahead", ahead) << ahead;
    }

    // A day that is set when intervals are long already: what would come after its eve comes by it.
    void beforeTheExam()
    {
        QFETCH(int, ahead);
        Learner learner;
        for (int day = 0; day < 40; ++day) {
            learner.study();
            learner.nextDay();
        }
        const QString today = learner.plan().reviews.first();
        (void)rate(learner.m_progress, learner.m_settings, today, Rating::Easy, 0, learner.m_clock);
        const QString aside = learner.m_progress.log.front().card;
        setSuspended(learner.m_progress, aside, true);
        learner.m_settings.examDay = learner.m_clock.today().addDays(ahead);
        const QDate eve = learner.m_settings.examDay.addDays(-1);
        const Progress before = learner.m_progress;
        const auto planned = forecast(before, learner.m_settings, deck(), learner.m_clock, ahead);
        const auto moved = bringBeforeExam(learner.m_progress, learner.m_settings, deck(), learner.m_clock);
        QVERIFY(moved.size() > 10);
        Progress again = before;
        QCOMPARE(bringBeforeExam(again, learner.m_settings, deck(), learner.m_clock), moved);
        QVERIFY(again == learner.m_progress);
        std::vector<int> perDay(static_cast<std::size_t>(ahead));
        for (auto it = before.cards.begin(); it != before.cards.end(); ++it) {
            const CardState after = learner.m_progress.state(it.key());
            if (!moved.contains(it.key())) {
                QVERIFY(after == *it);
                const bool cameOnTheEve = ahead == 1 && studyDay(it->lastReview, learner.m_clock.zone) == eve;
                QVERIFY(it->dueDay <= eve || it.key() == aside || cameOnTheEve);
                continue;
            }
            QCOMPARE(moved.value(it.key()), it->dueDay);
            QVERIFY(it->dueDay > eve && after.dueDay <= eve && after.dueDay >= learner.m_clock.today());
            QVERIFY(it.key() != today || after.dueDay > learner.m_clock.today());
            ++perDay[static_cast<std::size_t>(learner.m_clock.today().daysTo(after.dueDay))];
        }
        // None of them on a day that is full while another has room.
        std::vector<int> load = planned;
        load[0] += doneToday(before, learner.m_clock).cards;
        for (std::size_t day = 0; day < load.size(); ++day)
            load[day] += perDay[day];
        const bool hasRoom = *std::min_element(load.begin(), load.end()) < learner.m_settings.cardsPerDay;
        for (std::size_t day = 0; day < load.size(); ++day)
            QVERIFY(perDay[day] == 0 || load[day] <= learner.m_settings.cardsPerDay || !hasRoom);
        if (ahead == 30)
            QVERIFY(hasRoom);
        // Without a day, or with one that is here, nothing moves.
        for (const QDate day : {QDate(), learner.m_clock.today()}) {
            learner.m_settings.examDay = day;
            QVERIFY(bringBeforeExam(again, learner.m_settings, deck(), learner.m_clock).isEmpty());
        }
    }

    // The log is enough to make every state again.
    void replays()
    {
        Learner learner;
        for (int day = 0; day < 15; ++day) {
            learner.study();
            learner.nextDay();
        }
        QVERIFY(replayed(learner.m_progress, learner.m_settings, learner.m_clock.zone) == learner.m_progress);
    }
};

QTEST_APPLESS_MAIN(ProgressTest)
#include "tst_progress.moc"
