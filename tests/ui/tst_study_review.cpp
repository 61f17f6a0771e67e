// The day's cards by the keyboard: answer, rating, undo, bury, suspend; what is kept; how they look in three languages.
#include "study_fixture.h"
#include "ui/shell/language.h"
#include "ui/study/review_page.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace tenbin;
using namespace tenbin::ui;
using namespace tenbin::study;

class TestStudyReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void ratesByDigits();
    void everyButtonSaysWhenItComesAgain();
    void undoBringsTheCardBack();
    void twoButtons();
    void buriesAndSuspends();
    void stepsComeBackByTheClock();
    void leechesAreMarked();
    void saysWhenNothingIsDue();
    void isKeptFromStartToStart();
    void deletedCardsDoNotComeBack();
    void heldKeysActOnce();
    void onlyPlainKeysAct();
    void waitsUntilItIsShown();
    void undoFirstOnDisk();
};

void TestStudyReview::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestStudyReview::ratesByDigits()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    for (int digit = 1; digit <= 4; ++digit) {
        const QString card = page.card();
        QVERIFY(!card.isEmpty());
        QVERIFY(!page.isAnswerShown());
        f.key(Qt::Key_0 + digit);   // not before the answer is shown
        QCOMPARE(static_cast<int>(f.desk.progress().log.size()), digit - 1);
        f.clock.now = f.clock.now.addSecs(5);
        f.key(digit % 2 ? Qt::Key_Space : Qt::Key_Return);
        QVERIFY(page.isAnswerShown());
        f.key(Qt::Key_0 + digit);
        QCOMPARE(static_cast<int>(f.desk.progress().log.size()), digit);
        const Review &review = f.desk.progress().log.back();
        QCOMPARE(review.card, card);
        QCOMPARE(static_cast<int>(review.rating), digit);
        QCOMPARE(review.took_ms, 5'000);
        QVERIFY(page.card() != card);
    }
    // Enter where the focus stands is Good.
    f.key(Qt::Key_Space);
    f.key(Qt::Key_Return);
    QCOMPARE(f.desk.progress().log.back().rating, Rating::Good);
}

void TestStudyReview::everyButtonSaysWhenItComesAgain()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    f.key(Qt::Key_Space);
    QStringList words;
    for (const auto *button : page.findChildren<QPushButton *>())
        if (button->isVisible() && button->property("kind").toString() == QLatin1String("rating"))
            words << button->text();
    QCOMPARE(words.size(), 4);
    QVERIFY(words[0].contains(QLatin1String("1 min")));
    QVERIFY(words[1].contains(QLatin1String("6 min")));
    QVERIFY(words[2].contains(QLatin1String("10 min")));
    const int days = f.desk.buttons(page.card())[3].days;
    QVERIFY2(words[3].contains(QLocale().toString(days)), qPrintable(words[3]));
}

void TestStudyReview::undoBringsTheCardBack()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    const Progress before = f.desk.progress();
    const QString card = page.card();
    f.key(Qt::Key_Space);
    f.key(Qt::Key_4);
    QVERIFY(page.card() != card);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page.card(), card);
    QVERIFY(page.isAnswerShown());
    QVERIFY(f.desk.progress() == before);
    QVERIFY(!f.desk.canUndo());
    f.key(Qt::Key_Z, Qt::ControlModifier);   // nothing more to undo
    QVERIFY(f.desk.progress() == before);
    // On disk too.
    const auto store = db::StudyStore::open(f.profile.folder());
    QVERIFY(store);
    QVERIFY(*store->progress() == before);
}

void TestStudyReview::twoButtons()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    f.change([](LearnerOptions &options) { options.twoButtons = true; });
    f.key(Qt::Key_Space);
    int visible = 0;
    for (const auto *button : page.findChildren<QPushButton *>())
        visible += button->isVisible() && button->property("kind").toString() == QLatin1String("rating") ? 1 : 0;
    QCOMPARE(visible, 2);
    f.key(Qt::Key_3);   // there is no third
    QVERIFY(f.desk.progress().log.empty());
    f.key(Qt::Key_2);
    QCOMPARE(f.desk.progress().log.back().rating, Rating::Good);
    f.key(Qt::Key_Space);
    f.key(Qt::Key_1);
    QCOMPARE(f.desk.progress().log.back().rating, Rating::Again);
}

void TestStudyReview::buriesAndSuspends()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    const QString first = page.card();
    f.key(Qt::Key_Minus);
    QVERIFY(page.card() != first);
    QVERIFY(f.desk.progress().state(first).isHidden(f.clock.today()));
    QVERIFY(!f.desk.progress().state(first).isHidden(f.clock.today().addDays(1)));
    const QString second = page.card();
    f.key(Qt::Key_At, Qt::ShiftModifier);
    QVERIFY(page.card() != second);
    QVERIFY(f.desk.progress().state(second).suspended);
    f.clock.now = f.clock.now.addDays(1);
    page.present();
    QVERIFY(f.desk.plan().fresh.contains(first));
    QVERIFY(!f.desk.plan().fresh.contains(second));
}

void TestStudyReview::stepsComeBackByTheClock()
{
    StudyFixture f;
    f.change([](LearnerOptions &options) { options.settings.newPerDay = 1; });
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    const QString card = page.card();
    f.key(Qt::Key_Space);
    f.key(Qt::Key_3);
    QVERIFY(page.card().isEmpty());   // in ten minutes
    f.clock.now = f.clock.now.addSecs(9 * 60);
    page.present();
    QVERIFY(page.card().isEmpty());
    f.clock.now = f.clock.now.addSecs(60);
    page.present();
    QCOMPARE(page.card(), card);
    QVERIFY(!page.isAnswerShown());
}

void TestStudyReview::leechesAreMarked()
{
    StudyFixture f;
    f.change([](LearnerOptions &options) {
        options.settings.newPerDay = 1;
        options.settings.leechLapses = 2;
    });
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    const QString card = page.card();
    const auto marked = [&] {
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->property("kind").toString() == QLatin1String("warning"))
                return true;
        return false;
    };
    QVERIFY(!marked());
    f.desk.rate(card, Rating::Easy, 0);
    for (int lapse = 0; lapse < 2; ++lapse) {
        f.clock.now = f.clock.now.addDays(40);
        f.desk.rate(card, Rating::Again, 0);
        f.clock.now = f.clock.now.addSecs(600);
        if (lapse == 0)
            f.desk.rate(card, Rating::Easy, 0);
    }
    QVERIFY(f.desk.progress().state(card).suspended);   // set aside
    QVERIFY(f.desk.isLeech(card));
    QVERIFY(f.page->messages().text().contains(QLatin1String("suspended")));
    f.change([](LearnerOptions &options) { options.settings.newPerDay = 0; });
    f.desk.setSuspended(card, false);
    page.present();
    QCOMPARE(page.card(), card);
    QVERIFY(marked());
}

void TestStudyReview::saysWhenNothingIsDue()
{
    StudyFixture f;
    f.change([](LearnerOptions &options) { options.settings.newPerDay = 1; });
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    f.key(Qt::Key_Space);
    f.key(Qt::Key_4);
    QVERIFY(page.card().isEmpty());
    QString title;
    for (const auto *label : page.findChildren<QLabel *>())
        if (label->isVisible() && label->property("kind").toString() == QLatin1String("title"))
            title = label->text();
    QCOMPARE(title, QStringLiteral("Done for today"));
    f.change([&](LearnerOptions &options) { options.settings.pausedSince = f.clock.today(); });
    for (const auto *label : page.findChildren<QLabel *>())
        if (label->isVisible() && label->property("kind").toString() == QLatin1String("title"))
            title = label->text();
    QCOMPARE(title, QStringLiteral("Paused"));
}

void TestStudyReview::isKeptFromStartToStart()
{
    StudyFixture f;
    f.tab<ReviewPage>(StudyTab::Review);
    for (int i = 0; i < 3; ++i) {
        f.key(Qt::Key_Space);
        f.key(Qt::Key_3);
    }
    f.change([](LearnerOptions &options) {
        options.front = Language::Zh;
        options.settings.cardsPerDay = 77;
    });
    StudyFixture again(f.profile.folder());
    QVERIFY(again.desk.progress() == f.desk.progress());
    QVERIFY(again.desk.options() == f.desk.options());
    QVERIFY(again.desk.options().settings.fuzzSeed != 0);
}

void TestStudyReview::deletedCardsDoNotComeBack()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    const QString own = QStringLiteral("own-1");
    f.desk.setOwnCard({own, QStringLiteral("front"), QStringLiteral("back"), {}});
    f.change([](LearnerOptions &options) { options.settings.newPerDay = 0; });
    f.desk.rate(own, Rating::Easy, 0);
    QVERIFY(page.card().isEmpty());
    f.clock.now = f.clock.now.addDays(60);
    page.present();
    QCOMPARE(page.card(), own);
    f.desk.removeOwnCard(own);
    QVERIFY(page.card().isEmpty());
    QVERIFY(f.desk.plan().isDone());
    // The rating may be taken back still; there is no card to be shown for it.
    f.change([](LearnerOptions &options) { options.settings.newPerDay = 5; });
    const QString next = page.card();
    QVERIFY(!next.isEmpty());
    QTest::keyClick(&page, Qt::Key_Space);
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.desk.progress().log.empty());
    QCOMPARE(page.card(), next);
    QVERIFY(page.isAnswerShown());
}

void TestStudyReview::heldKeysActOnce()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    const QString first = page.card();
    const auto press = [&](int key, bool again) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(), again);
        QCoreApplication::sendEvent(&page, &event);
    };
    for (const int key : {Qt::Key_Space, Qt::Key_3, Qt::Key_Minus, Qt::Key_At})
        press(key, true);
    QVERIFY(!page.isAnswerShown());
    QCOMPARE(page.card(), first);
    press(Qt::Key_Space, false);
    QVERIFY(page.isAnswerShown());
    for (const int key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_4, Qt::Key_Minus})
        press(key, true);
    QVERIFY(f.desk.progress() == Progress());
    press(Qt::Key_4, false);
    QCOMPARE(f.desk.progress().log.size(), std::size_t{1});
    QKeyEvent undo(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier, QString(), true);
    QCoreApplication::sendEvent(&page, &undo);
    QCOMPARE(f.desk.progress().log.size(), std::size_t{1});
}

void TestStudyReview::onlyPlainKeysAct()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    const QString card = page.card();
    for (const auto modifier : {Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier})
        for (const int key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Minus, Qt::Key_At}) {
            QKeyEvent event(QEvent::KeyPress, key, modifier);
            QCoreApplication::sendEvent(&page, &event);
            QVERIFY2(page.card() == card && !page.isAnswerShown(), qPrintable(QKeySequence(key).toString()));
        }
    QVERIFY(f.desk.progress() == Progress());
    // The third level of a keyboard.
    QKeyEvent typed(QEvent::KeyPress, Qt::Key_At, Qt::ControlModifier | Qt::AltModifier, QStringLiteral("@"));
    QCoreApplication::sendEvent(&page, &typed);
    QVERIFY(f.desk.progress().state(card).suspended);
}

void TestStudyReview::waitsUntilItIsShown()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    const QString first = page.card();
    f.page->showTab(StudyTab::Glossary);
    f.desk.setSuspended(first, true);
    QCOMPARE(page.card(), first);   // nobody looks
    f.page->showTab(StudyTab::Review);
    QVERIFY(!page.card().isEmpty());
    QVERIFY(page.card() != first);
}

// A second window has rated since: nothing is taken back, here or there.
void TestStudyReview::undoFirstOnDisk()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    const QString card = page.card();
    f.desk.rate(card, Rating::Good, 0);
    StudyFixture other(f.profile.folder());
    other.desk.rate(f.desk.deck()[5], Rating::Good, 0);
    const Progress before = f.desk.progress();
    QVERIFY(f.desk.undo().isEmpty());
    QVERIFY(f.desk.progress() == before);
    QVERIFY(f.desk.canUndo());
    QVERIFY(f.page->messages().text().contains(QLatin1String("another review was written after it")));
    const auto store = db::StudyStore::open(f.profile.folder());
    QCOMPARE(store->progress()->log.size(), std::size_t{2});
    QCOMPARE(other.desk.undo(), f.desk.deck()[5]);
    QCOMPARE(f.desk.undo(), card);
    QVERIFY(store->progress()->log.empty());
}

QTEST_MAIN(TestStudyReview)
#include "tst_study_review.moc"
