// The learner's own cards, and decks that come from Anki and go there.
#include "study_fixture.h"
#include "ui/shell/language.h"
#include "ui/study/card_editor.h"
#include "ui/study/cards_page.h"
#include "ui/study/review_page.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableView>

#include <atomic>

using namespace tenbin;
using namespace tenbin::ui;
using namespace tenbin::study;

namespace {

QAbstractButton *buttonOf(const QWidget &page, const char *text)
{
    for (auto *button : page.findChildren<QAbstractButton *>())
        if (button->text() == QString::fromUtf8(text))
            return button;
    return nullptr;
}

}   // namespace

class TestStudyDecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void isReadOnce();
    void ownCardsAreWrittenAndDeleted();
    void ownCardsComeInTurn();
    void decksGoThereAndBack();
    void importsAreNotLost();
    void newerPackagesAreRefused();
    void suspendedCardsAreTakenBack();
};

void TestStudyDecks::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestStudyDecks::isReadOnce()
{
    StudyFixture f;
    std::atomic<int> times = 0;
    StudySetup setup = f.setup();
    setup.content = [&times]() -> const Content & {
        ++times;
        return builtInContent();
    };
    StudyDesk desk(std::move(setup));
    StudyPage page(desk, f.dialogs);
    desk.load();   // by whoever opens it, while it is being read
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), 20'000);
    desk.load();
    QTest::qWait(0);
    QCOMPARE(times.load(), 1);
    QCOMPARE(page.findChildren<ReviewPage *>().size(), 1);
}

// New ones of both kinds, whatever their number.
void TestStudyDecks::ownCardsComeInTurn()
{
    StudyFixture f;
    for (const char *id : {"mine-1", "mine-2", "mine-3"})
        f.desk.setOwnCard({QLatin1String(id), QStringLiteral("front"), QStringLiteral("back"), {}});
    const std::vector<Card> &builtIn = builtInContent().cards;
    const DayPlan plan = dayPlan(f.desk.progress(), f.desk.options().settings, f.desk.deck(), f.clock);
    QCOMPARE(plan.fresh.mid(0, 7),
        (QStringList{QStringLiteral("mine-1"), builtIn[0].id, QStringLiteral("mine-2"), builtIn[1].id, QStringLiteral("mine-3"),
            builtIn[2].id, builtIn[3].id}));
    QCOMPARE(f.desk.deck().size(), static_cast<qsizetype>(builtIn.size()) + 3);
}

void TestStudyDecks::ownCardsAreWrittenAndDeleted()
{
    StudyFixture f;
    auto &page = f.tab<CardsPage>(StudyTab::Cards);
    const qsizetype before = f.desk.deck().size();
    buttonOf(page, "New card …")->click();
    auto *editor = page.findChild<CardEditor *>();
    QVERIFY(editor);
    auto *save = buttonOf(*editor, "Save the card");
    QVERIFY(!save->isEnabled());
    const auto sides = editor->findChildren<QPlainTextEdit *>();
    sides[0]->setPlainText(QStringLiteral("front of mine"));
    QVERIFY(!save->isEnabled());
    sides[1]->setPlainText(QStringLiteral("back of mine"));
    save->click();
    QCOMPARE(f.desk.deck().size(), before + 1);
    page.findChild<QLineEdit *>()->setText(QStringLiteral("of mine"));
    auto *table = page.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(page.selected(), f.desk.ownCards().front().id);
    buttonOf(page, "Delete")->click();
    QCOMPARE(f.desk.deck().size(), before);
    auto *back = buttonOf(f.page->messages(), "Bring it back");
    QVERIFY(back);
    back->click();
    QCOMPARE(f.desk.ownCards().front().front, QStringLiteral("front of mine"));
    StudyFixture again(f.profile.folder());
    QVERIFY(again.desk.ownCards() == f.desk.ownCards());
}

void TestStudyDecks::decksGoThereAndBack()
{
    QTemporaryDir folder;
    for (const char *name : {"deck.apkg", "deck.txt"}) {
        StudyFixture f, other;
        const AnkiNote own{
            QStringLiteral("own-1"), QStringLiteral("可用性[かようせい]"), QStringLiteral("可用性"), {QStringLiteral("mine")}};
        f.desk.setOwnCard(own);
        f.dialogs.save = folder.filePath(QLatin1String(name));
        auto &from = f.tab<CardsPage>(StudyTab::Cards);
        buttonOf(from, "Export to Anki …")->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.page->messages().text().contains(QLatin1String("exported")), 20'000);
        other.dialogs.open = *f.dialogs.save;
        auto &to = other.tab<CardsPage>(StudyTab::Cards);
        buttonOf(to, "Import from Anki …")->click();
        QTRY_VERIFY_WITH_TIMEOUT(other.page->messages().text().contains(QLatin1String("imported")), 20'000);
        const auto &cards = other.desk.ownCards();
        QCOMPARE(cards.size(), std::size_t{1});   // the built-in ones need no copy
        QVERIFY(cards.front() == own);
    }
}

void TestStudyDecks::importsAreNotLost()
{
    StudyFixture f;
    QTemporaryDir folder;
    const QString deck = folder.filePath(QStringLiteral("deck.txt")), other = folder.filePath(QStringLiteral("other.txt"));
    QFile file(deck);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 500; ++i)
        file.write(QStringLiteral("front %1\tback %1\n").arg(i).toUtf8());
    file.close();
    auto &page = f.tab<CardsPage>(StudyTab::Cards);
    const AnkiNote own{QStringLiteral("own-1"), QStringLiteral("of mine"), QStringLiteral("of mine"), {}};
    f.desk.setOwnCard(own);
    page.importFrom(deck);
    for (const char *action : {"Import from Anki …", "Export to Anki …", "New card …", "Edit …", "Delete"})
        QVERIFY2(!buttonOf(page, action)->isEnabled(), action);
    page.exportTo(other);   // comes to nothing: the import is not through
    f.desk.removeOwnCard(own.id);
    const AnkiNote newer{QStringLiteral("own-2"), QStringLiteral("of mine"), QStringLiteral("written meanwhile"), {}};
    f.desk.setOwnCard(newer);
    QTRY_VERIFY_WITH_TIMEOUT(f.page->messages().text().contains(QLatin1String("500 cards imported")), 20'000);
    QCOMPARE(f.desk.ownCards().size(), std::size_t{501});
    QVERIFY(*f.desk.ownCard(newer.id) == newer);
    QVERIFY(!f.desk.ownCard(own.id));
    QVERIFY(!QFile::exists(other));
    QTRY_VERIFY(buttonOf(page, "Export to Anki …")->isEnabled());
    QVERIFY(buttonOf(page, "Import from Anki …")->isEnabled() && buttonOf(page, "New card …")->isEnabled());
    StudyFixture again(f.profile.folder());
    QCOMPARE(again.desk.ownCards().size(), std::size_t{501});
    // The same deck again replaces, and adds nothing.
    page.importFrom(deck);
    QTRY_VERIFY(buttonOf(page, "Import from Anki …")->isEnabled());
    QCOMPARE(f.desk.ownCards().size(), std::size_t{501});
}

void TestStudyDecks::newerPackagesAreRefused()
{
    StudyFixture f;
    QTemporaryDir folder;
    f.dialogs.open = folder.filePath(QStringLiteral("no.apkg"));
    QFile file(*f.dialogs.open);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no archive");
    file.close();
    auto &page = f.tab<CardsPage>(StudyTab::Cards);
    buttonOf(page, "Import from Anki …")->click();
    QTRY_VERIFY_WITH_TIMEOUT(f.page->messages().text().contains(QLatin1String("no Anki package")), 20'000);
    QVERIFY(f.desk.ownCards().empty());
}

void TestStudyDecks::suspendedCardsAreTakenBack()
{
    StudyFixture f;
    auto &page = f.tab<CardsPage>(StudyTab::Cards);
    const QString card = page.selected();
    QVERIFY(!card.isEmpty());
    buttonOf(page, "Suspend")->click();
    QVERIFY(f.desk.progress().state(card).suspended);
    page.findChild<QLineEdit *>()->setText(QStringLiteral("suspended"));
    auto *table = page.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    buttonOf(page, "Take back")->click();
    QVERIFY(!f.desk.progress().state(card).suspended);
}

QTEST_MAIN(TestStudyDecks)
#include "tst_study_decks.moc"
