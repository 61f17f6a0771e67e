// Study progress in the profile: what was written is read again, also after the process was killed.
#include "db/profile.h"
#include "db/study_store.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tenbin;
using namespace tenbin::study;

namespace {

Clock clockAt(int day, int minute = 0)
{
    return {QDateTime(QDate(2026, 5, 1).addDays(day), QTime(12, 0), Qt::UTC).addSecs(60LL * minute), QTimeZone("Asia/Tokyo")};
}

QString cardOf(int i)
{
    return QStringLiteral("card-%1").arg(i);
}

// Rates card after card, saying so after each, until it is killed.
int rateForEver(const QString &folder)
{
    auto store = db::StudyStore::open(folder);
    if (!store)
        return 1;
    Progress progress;
    MockExam exam = drawExam(builtInContent(), {}, 1, clockAt(0).now);
    for (int i = 0;; ++i) {
        const RatedCard rated = rate(progress, {}, cardOf(i), Rating::Good, 1'000, clockAt(0, i));
        (void)setFlag(exam, static_cast<std::size_t>(i % kExamQuestions), true, clockAt(0, 1).now);
        if (!store->add(rated, {}) || !store->setExam(checkpoint(exam, clockAt(0, 1).now)))
            return 1;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

}   // namespace

class StudyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        QTemporaryDir folder;
        StudySettings settings;
        Progress progress;
        {
            const db::Profile profile(folder.path());   // the same file, open at the same time
            auto store = db::StudyStore::open(folder.path());
            QVERIFY(store);
            QVERIFY(*store->progress() == progress);
            for (int i = 0; i < 60; ++i) {
                const RatedCard rated = rate(
                    progress, settings, cardOf(i % 20), kRatings[static_cast<std::size_t>(i % 4)], 900 + i, clockAt(i / 20, i));
                QVERIFY(store->add(rated, settings.scheduler.fsrs));
            }
            bury(progress, cardOf(3), clockAt(3));
            setSuspended(progress, QStringLiteral("never-seen"), true);
            QVERIFY(store->setStates(progress.cards));
            QVERIFY(*store->progress() == progress);
        }
        const auto again = db::StudyStore::open(folder.path());
        QVERIFY(*again->progress() == progress);
    }

    void undo()
    {
        QTemporaryDir folder;
        auto store = db::StudyStore::open(folder.path());
        Progress progress;
        const RatedCard first = rate(progress, {}, cardOf(1), Rating::Good, 0, clockAt(0));
        QVERIFY(store->add(first, {}));
        const Progress before = progress;
        const RatedCard second = rate(progress, {}, cardOf(1), Rating::Again, 0, clockAt(1));
        QVERIFY(store->add(second, {}));
        const auto notTheLast = store->takeBack(first, first.before);
        QVERIFY(!notTheLast);
        QCOMPARE(notTheLast.error().detail, QStringLiteral("another review was written after it"));
        QVERIFY(*store->progress() == progress);
        QVERIFY(store->takeBack(second, second.before));
        QVERIFY(*store->progress() == before);
        QVERIFY(store->takeBack(first, first.before));
        QVERIFY(*store->progress() == Progress());
    }

    // Each line of the log tells by what it was scheduled.
    void weightsWithTheLog()
    {
        QTemporaryDir folder;
        auto store = db::StudyStore::open(folder.path());
        Progress progress;
        StudySettings other;
        other.scheduler.fsrs.weights[0] = 0.3;
        other.scheduler.fsrs.retention = .85;
        for (const StudySettings &settings : {StudySettings(), other, StudySettings()})
            QVERIFY(store->add(rate(progress, settings, cardOf(1), Rating::Good, 0, clockAt(0)), settings.scheduler.fsrs));
        const auto log = store->logSettings();
        QCOMPARE(log->size(), std::size_t{3});
        QCOMPARE((*log)[0].first, QLatin1String(kFsrsVersion));
        QVERIFY((*log)[0].second == FsrsSettings() && (*log)[1].second == other.scheduler.fsrs);
    }

    void exam()
    {
        QTemporaryDir folder;
        auto store = db::StudyStore::open(folder.path());
        QVERIFY(!*store->exam());
        MockExam exam = drawExam(builtInContent(), {}, 18'446'744'073'709'551'615ULL, clockAt(0).now);
        QVERIFY(answer(exam, 7, {{QStringLiteral("b"), QStringLiteral("d")}}, 18'446'744'073'709'551'614ULL, clockAt(0, 5).now));
        const MockExam saved = checkpoint(exam, clockAt(0, 5).now);
        QVERIFY(store->setExam(saved));
        QVERIFY(**store->exam() == saved);
        QVERIFY(store->setExam({}));
        QVERIFY(!*store->exam());
    }

    void ownCards()
    {
        QTemporaryDir folder;
        auto store = db::StudyStore::open(folder.path());
        const AnkiNote first{QStringLiteral("a"), QStringLiteral("可用性[かようせい]"), QStringLiteral("availability"),
            {QStringLiteral("x"), QStringLiteral("y")}};
        AnkiNote second{QStringLiteral("b"), QStringLiteral("front"), QString(), {}};
        QVERIFY(store->setOwnCards({second, first}));
        QVERIFY(*store->ownCards() == (std::vector<AnkiNote>{first, second}));
        second.back = QStringLiteral("back");
        QVERIFY(store->setOwnCards({second}) && store->removeOwnCard(first.id));
        QVERIFY(*store->ownCards() == std::vector<AnkiNote>{second});
    }

    void newerIsRefused()
    {
        QTemporaryDir folder;
        (void)db::StudyStore::open(folder.path());
        SQLite::Database(folder.filePath(QStringLiteral("profile.sqlite")).toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE study_version SET version = 99");
        const auto refused = db::StudyStore::open(folder.path());
        QVERIFY(!refused && refused.error().code == db::FileCode::NewerProfile);
        const QString words = db::fileErrorText(folder.path(), refused.error());
        QVERIFY2(words.contains(QLatin1String("the profile was made by a newer version")), qPrintable(words));
        QVERIFY(words.contains(QLatin1String("99")) && words.contains(folder.path()));
    }

    void notADatabase()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("profile.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4'096, 'x')) > 0);
        file.close();
        QVERIFY(!db::StudyStore::open(folder.path()));
    }

    // Killed at any moment, what it had said is there, with the exam as it stood.
    void killed()
    {
        for (const int atLeast : {1, 20, 70}) {
            QTemporaryDir folder;
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--rate-for-ever"), folder.path()});
            int said = -1;
            while (said < atLeast) {
                QVERIFY(child.canReadLine() || child.waitForReadyRead(20'000));
                while (child.canReadLine())
                    said = child.readLine().trimmed().toInt();
            }
            child.kill();
            child.waitForFinished();
            const auto store = db::StudyStore::open(folder.path());
            QVERIFY(store);
            const auto progress = store->progress();
            QVERIFY(static_cast<int>(progress->log.size()) > said);
            for (int i = 0; i <= said; ++i) {
                QCOMPARE(progress->log[static_cast<std::size_t>(i)].card, cardOf(i));
                QVERIFY(progress->cards.contains(cardOf(i)));
            }
            QCOMPARE(progress->cards.size(), static_cast<qsizetype>(progress->log.size()));
            auto exam = store->exam();
            QVERIFY(exam && *exam && (*exam)->items[static_cast<std::size_t>(said % kExamQuestions)].flagged);
            resume(**exam, clockAt(9).now);
            QCOMPARE(remaining_ms(**exam, clockAt(9).now), 89 * 60'000LL);
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--rate-for-ever")
        return rateForEver(QString::fromLocal8Bit(argv[2]));
    StudyStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_study_store.moc"
