// Workloads of a project: one more from the gallery, a copy, one less; each a step of its own.
#include "ui/plan/recipe_gallery.h"
#include "ui/shell/language.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tenbin;
using namespace tenbin::ui;

class TestWorkloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recipeByKeyboard();
    void blankHasFigures();
    void traceMakesAWorkload();
    void badTraceLeavesNothing();
    void copiesAndRemoves();
    void galleryFollowsTheLanguage();
    void hintsAreToldOnce();

private:
    static RecipeGallery *gallery(Fixture &f)
    {
        for (QPushButton *button : f.window.findChildren<QPushButton *>())
            if (button->accessibleName() == QLatin1String("Add a workload"))
                QTest::mouseClick(button, Qt::LeftButton);
        return f.window.findChild<RecipeGallery *>();
    }
    static QAbstractButton *card(RecipeGallery *gallery, const QString &name)
    {
        for (QAbstractButton *button : gallery->findChildren<QAbstractButton *>())
            if (button->accessibleName() == name)
                return button;
        return nullptr;
    }
    static QAction *action(Fixture &f, const QString &text)
    {
        for (QAction *action : f.window.findChildren<QAction *>())
            if (action->text() == text)
                return action;
        return nullptr;
    }
};

void TestWorkloads::recipeByKeyboard()
{
    Fixture f;
    const Project before = f.document().project();
    RecipeGallery *shown = gallery(f);
    QVERIFY(shown && shown->isVisible());
    QAbstractButton *chat = card(shown, QStringLiteral("Customer chat"));
    QVERIFY(chat);
    QVERIFY(chat->accessibleDescription().contains(QLatin1Char('$')));   // what it costs as it stands
    chat->setFocus();
    QTest::keyClick(chat, Qt::Key_Return);
    QCOMPARE(f.document().project().entries.size(), std::size_t{2});
    QCOMPARE(f.document().project().activeEntry, 1);
    QCOMPARE(f.document().activeEntry().workload.name, std::string("Customer chat 2"));   // names tell them apart
    f.document().undoStack()->undo();
    QCOMPARE(f.document().project().entries, before.entries);
}

void TestWorkloads::blankHasFigures()
{
    Fixture f;
    card(gallery(f), QStringLiteral("Blank"))->click();
    const Subject subject = f.document().activeEntry().subject();
    QCOMPARE(subject.workload.name, std::string("New workload"));
    QVERIFY(planner::evaluate(subject.workload, subject.plan, *f.document().project().catalog).total());
}

void TestWorkloads::traceMakesAWorkload()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("log.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("TIMESTAMP,ContextTokens,GeneratedTokens\n");
    for (int i = 0; i < 50; ++i)
        file.write(QStringLiteral("2023-11-16 18:17:%1.000000,%2,20\n").arg(i, 2, 10, QLatin1Char('0')).arg(100 + i).toUtf8());
    file.close();
    Fixture f;
    const planner::Workload first = f.document().activeEntry().workload;
    f.dialogs.open = file.fileName();
    card(gallery(f), QStringLiteral("From a trace …"))->click();
    QCOMPARE(f.document().project().entries.size(), std::size_t{2});
    QCOMPARE(f.document().project().entries[0].workload, first);
    const planner::Workload &measured = f.document().activeEntry().workload;
    QVERIFY(measured.traffic.trace);
    QVERIFY(std::abs(measured.request.user.mean_tokens - 124.5) < .01);
}

void TestWorkloads::badTraceLeavesNothing()
{
    Fixture f;
    const Project before = f.document().project();
    f.dialogs.open = QStringLiteral("/nowhere/log.csv");
    card(gallery(f), QStringLiteral("From a trace …"))->click();
    QCOMPARE(f.document().project().entries, before.entries);
    QVERIFY(f.window.messages().text().contains(QLatin1String("/nowhere/log.csv")));
}

void TestWorkloads::copiesAndRemoves()
{
    Fixture f;
    const Project before = f.document().project();
    QAction *copy = action(f, QStringLiteral("&Duplicate the workload")),
            *remove = action(f, QStringLiteral("Re&move the workload"));
    QVERIFY(copy && remove);
    copy->trigger();
    QCOMPARE(f.document().project().entries.size(), std::size_t{2});
    QCOMPARE(f.document().activeEntry().plans, before.entries[0].plans);
    remove->trigger();
    QCOMPARE(f.document().project().entries, before.entries);
    QVERIFY(f.window.messages().text().contains(QLatin1String("Undo")));
    remove->trigger();   // the last one
    QCOMPARE(f.document().project().entries, before.entries);
    QVERIFY(f.window.messages().text().contains(QLatin1String("add another")));
    while (f.document().undoStack()->canUndo())
        f.document().undoStack()->undo();
    QCOMPARE(f.document().project().entries, before.entries);
}

void TestWorkloads::galleryFollowsTheLanguage()
{
    Fixture f;
    RecipeGallery *shown = gallery(f);
    installLanguage(*qApp, QStringLiteral("ja"));
    QCoreApplication::processEvents();
    QVERIFY(card(shown, QStringLiteral("社内ナレッジ Q&A")));
    QVERIFY(!card(shown, QStringLiteral("Blank")));
    installLanguage(*qApp, QStringLiteral("en"));
    QCoreApplication::processEvents();
    QVERIFY(card(shown, QStringLiteral("Internal Q&A")));
}

// Three starts with an edit each: one hint at a time, and none twice.
void TestWorkloads::hintsAreToldOnce()
{
    QTemporaryDir folder;
    db::Profile profile(folder.path());
    QStringList told;
    for (int start = 0; start < 4; ++start) {
        Session session(*projectOf(QStringLiteral("customer-chat"), QStringLiteral("en")), &profile);
        FakeDialogs dialogs;
        MainWindow window(session, dialogs);
        window.offerHint(Hint::Begin);
        told << window.messages().text();
        window.messages().dismiss();
        const Field &field = *findField("workload.traffic.requestsPerMonth");
        Q_EMIT window.form().fieldEdited(field, Value(2e6 + start), 0);
        told << window.messages().text();
        session.close();
    }
    told.removeAll(QString());
    QCOMPARE(told.size(), 3);
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), 3);
}

QTEST_MAIN(TestWorkloads)
#include "tst_workloads.moc"
