// How a card looks: its languages, readings above kanji, shapes of each language, and where it is scrolled to.
#include "study_fixture.h"
#include "ui/shell/language.h"
#include "ui/study/card_view.h"
#include "ui/study/review_page.h"
#include "ui/study/ruby_label.h"

#include <QImage>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace tenbin;
using namespace tenbin::ui;
using namespace tenbin::study;

class TestStudySides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void languagesOfTheSides();
    void readingsStandAboveKanji();
    void eachLanguageHasItsOwnShapes();
    void ownCardsWithReadings();
    void longCardsStayScrolled();
};

void TestStudySides::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestStudySides::languagesOfTheSides()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    const Card *card = f.desk.content().card(page.card());
    QVERIFY(card);
    for (std::size_t front = 0; front < kLanguages; ++front)
        for (std::size_t back = 0; back < kLanguages; ++back) {
            f.change([&](LearnerOptions &options) {
                options.front = static_cast<Language>(front);
                options.back = static_cast<Language>(back);
            });
            auto *view = page.findChild<CardView *>();
            QCOMPARE(view->front().text().plain(), card->front.all[front]);
            QCOMPARE(view->back().text().plain(), card->back.all[back]);
        }
}

void TestStudySides::readingsStandAboveKanji()
{
    const Content &content = builtInContent();
    int withReading = 0;
    for (const Card &card : content.cards) {
        const RubyText text(content.readings.parts(card.back[Language::Ja]), Language::Ja, 17);
        for (const int width : {180, 420, 680}) {
            QString joined;
            for (const RubyText::Line &line : text.lines(width)) {
                int right = 0;
                for (const RubyText::Piece &piece : line) {
                    QVERIFY(piece.x >= right);   // no reading over its neighbour's
                    right = piece.x + piece.width;
                    joined += piece.text;
                    withReading += piece.reading.isEmpty() ? 0 : 1;
                    if (piece.reading.isEmpty())
                        for (const QChar c : piece.text)
                            QVERIFY2(!isKanji(c), qPrintable(card.id + QLatin1Char(' ') + piece.text));
                }
                QVERIFY2(right <= width + 8, qPrintable(card.id));   // but for a space at the end
            }
            QCOMPARE(joined, QString(card.back[Language::Ja]).remove(QLatin1Char('\n')));
        }
    }
    QVERIFY(withReading > 1'000);
    const RubyText term(content.readings.parts(QStringLiteral("可用性")), Language::Ja, 17);
    QCOMPARE(term.spoken(), QStringLiteral("可用性（かようせい）"));
}

void TestStudySides::eachLanguageHasItsOwnShapes()
{
    const auto drawn = [](Language language) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        RubyText({{QStringLiteral("直"), {}}}, language, 48).paint(painter, image.rect(), Qt::AlignLeft, Qt::black);
        return image;
    };
    const QImage zh = drawn(Language::Zh), ja = drawn(Language::Ja);
    QVERIFY(zh != ja);
    QVERIFY(drawn(Language::Zh) == zh);   // whichever was drawn before
    QVERIFY(drawn(Language::Ja) == ja);
}

void TestStudySides::ownCardsWithReadings()
{
    StudyFixture f;
    f.desk.setOwnCard({QStringLiteral("own-1"), QStringLiteral("冗長性[じょうちょうせい]とは"), QStringLiteral("冗余"), {}});
    const auto card = f.desk.card(QStringLiteral("own-1"));
    QVERIFY(card && card->isOwn());
    QCOMPARE(card->front.language, Language::Ja);
    QCOMPARE(plainText(card->front.parts), QStringLiteral("冗長性とは"));
    QCOMPARE(card->front.parts.front().reading, QStringLiteral("じょうちょうせい"));
    QCOMPARE(card->back.language, Language::Zh);
    QVERIFY(f.desk.deck().contains(QStringLiteral("own-1")));
}

void TestStudySides::longCardsStayScrolled()
{
    StudyFixture f;
    auto &page = f.tab<ReviewPage>(StudyTab::Review);
    f.change([](LearnerOptions &options) { options.settings.newPerDay = 0; });
    const QString own = QStringLiteral("own-1");
    f.desk.setOwnCard({own, QStringLiteral("one line after the other\n").repeated(100), QStringLiteral("back"), {}});
    f.desk.rate(own, Rating::Easy, 0);
    f.clock.now = f.clock.now.addDays(60);
    page.present();
    QCOMPARE(page.card(), own);
    auto *bar = page.findChild<CardView *>()->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);   // laid out
    bar->setValue(100);
    page.present();   // as each minute
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 100);
    QTest::keyClick(&page, Qt::Key_Space);
    QVERIFY(page.isAnswerShown());
    QCOMPARE(bar->value(), 0);
    bar->setValue(100);
    f.change([](LearnerOptions &options) { options.settings.newPerDay = 1; });   // says nothing of this card
    QCOMPARE(bar->value(), 100);
    f.desk.setOwnCard({own, QStringLiteral("another line after the other\n").repeated(100), QStringLiteral("back"), {}});
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(TestStudySides)
#include "tst_study_sides.moc"
