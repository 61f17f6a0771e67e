// Compare mode by mouse and keys: plans are added, renamed, promoted and removed, every step undone; what differs is told.
#include "report/chart_table.h"
#include "ui/charts/chart_view.h"
#include "ui/compare/compare_model.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/plan_head.h"
#include "ui/shell/language.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

struct Compared : Fixture
{
    ComparePage *page;

    explicit Compared(const char *recipe = "customer-chat")
        : Fixture(recipe)
    {
        window.setMode(Mode::Compare);
        QCoreApplication::processEvents();
        page = qobject_cast<ComparePage *>(window.page(Mode::Compare));
    }
    const std::vector<planner::Plan> &plans() { return document().activeEntry().plans; }
    // The one of this text that is on screen.
    QPushButton *button(const QString &text) const
    {
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
    QAbstractButton *tool(const QString &name) const
    {
        for (auto *button : page->findChildren<QToolButton *>())
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        return nullptr;
    }
    void duplicate() { QTest::mouseClick(button(QStringLiteral("Duplicate the plan")), Qt::LeftButton); }
    QString base() { return QString::fromStdString(document().activeEntry().subject().plan.name); }
    // The cells of the first row of this label; empty: there is none.
    QStringList row(const QString &label, int role = Qt::DisplayRole) const
    {
        const CompareModel &model = page->model();
        QStringList cells;
        for (int i = 0; i < model.rowCount() && cells.isEmpty(); ++i)
            if (model.index(i, 0).data().toString() == label)
                for (int c = 1; c < model.columnCount(); ++c)
                    cells << model.index(i, c).data(role).toString();
        return cells;
    }
};

}   // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void onePlanOffersASecond();
    void aCopyStandsBesideItsBase();
    void theCheapestIsAddedOnce();
    void differencesHaveSignAndWord();
    void onlyDifferingDecisionsAreListed();
    void promotionSwapsTheBase();
    void renamingByKeys();
    void removalIsUndone();
    void sixAtMost();
    void chartsNameEveryPlan();
    void namesAreUniqueInEveryLanguage();
};

void TestCompare::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestCompare::onePlanOffersASecond()
{
    Compared f;
    QVERIFY(f.page);
    QVERIFY(f.button(QStringLiteral("Duplicate the plan")));
    QVERIFY(!f.page->chart(0).isVisible());
}

void TestCompare::aCopyStandsBesideItsBase()
{
    Compared f;
    const Project before = f.document().project();
    const QString base = f.base();
    f.duplicate();
    QCOMPARE(f.plans().size(), std::size_t{2});
    QCOMPARE(f.base(), base);   // the copy is for the other side
    QVERIFY(f.plans()[0].name != f.plans()[1].name);
    QVERIFY(f.page->chart(0).isVisible());
    QCOMPARE(f.page->model().columnCount(), 3);
    QCOMPARE(f.row(QStringLiteral("Monthly cost"), CompareModel::DeltaRole), QStringList({QString(), QStringLiteral("same")}));
    f.document().undoStack()->undo();
    QVERIFY(f.document().project() == before);
    QVERIFY(!f.page->chart(0).isVisible());
}

void TestCompare::theCheapestIsAddedOnce()
{
    Compared f;
    QTRY_VERIFY_WITH_TIMEOUT(f.window.evaluation().isSettled(), 60'000);
    const auto &found = f.window.evaluation().live().comparison;
    QVERIFY(found.cheapest);
    const double cost = found.plans[*found.cheapest].cost_usd;
    QPushButton *add = f.button(QStringLiteral("Add the cheapest that meets"));
    QVERIFY(add && add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(f.plans().size(), std::size_t{2});
    const auto compared = report::comparePlans(
        f.document().activeEntry().workload, f.document().activeEntry().targets, f.plans(), 0, *f.document().project().catalog);
    QCOMPARE(compared.plans[1].outcome.priced.usd(), cost);
    QVERIFY(compared.plans[1].verdict.meetsAll());
    add = f.button(QStringLiteral("Add the cheapest that meets"));
    QVERIFY(!add->isEnabled() && !add->toolTip().isEmpty());
}

void TestCompare::differencesHaveSignAndWord()
{
    Compared f;
    f.duplicate();
    // Twice the answer costs more and takes longer.
    const double longer = f.plans()[1].prompt.maxOutput_tokens * 2;
    (void)f.document().perform(SetField{0, 1, "plan.prompt.maxOutput_tokens", longer});
    (void)f.document().perform(SetField{0, 1, "plan.models.first", std::string("anthropic.claude-opus-4-1-20250805-v1:0")});
    const auto compared = report::comparePlans(
        f.document().activeEntry().workload, f.document().activeEntry().targets, f.plans(), 0, *f.document().project().catalog);
    const double base = compared.plans[0].outcome.priced.usd(), other = compared.plans[1].outcome.priced.usd();
    QVERIFY(base != other);
    const QStringList deltas = f.row(QStringLiteral("Monthly cost"), CompareModel::DeltaRole);
    QVERIFY(deltas[0].isEmpty());
    if (compared.plans[1].outcome.total()) {
        QVERIFY2(deltas[1].startsWith(other > base ? QStringLiteral("+") : QStringLiteral("−")), qPrintable(deltas[1]));
        QVERIFY2(deltas[1].endsWith(other > base ? QStringLiteral("worse") : QStringLiteral("better")), qPrintable(deltas[1]));
    } else {
        QVERIFY(deltas[1].isEmpty());   // a gap compares with nothing
    }
}

void TestCompare::onlyDifferingDecisionsAreListed()
{
    Compared f;
    f.duplicate();
    QVERIFY(f.row(QStringLiteral("Top-K")).isEmpty());
    (void)f.document().perform(SetField{0, 1, "plan.retrieval.topK", 9.0});
    const QStringList cells = f.row(QStringLiteral("Top-K"));
    QCOMPARE(cells.size(), qsizetype{2});
    QVERIFY(cells[0] != cells[1]);
    QCOMPARE(cells[1], QStringLiteral("9"));
    QVERIFY(f.row(QStringLiteral("Chunk")).isEmpty());
    QVERIFY(f.row(QStringLiteral("Top-K"), Qt::AccessibleTextRole)[1].contains(QStringLiteral("differs")));
}

void TestCompare::promotionSwapsTheBase()
{
    Compared f;
    f.duplicate();
    (void)f.document().perform(SetField{0, 1, "plan.retrieval.topK", 9.0});
    const QString other = QString::fromStdString(f.plans()[1].name);
    QAbstractButton *promote = f.tool(QStringLiteral("Make %1 the base").arg(other));
    QVERIFY(promote);
    QTest::mouseClick(promote, Qt::LeftButton);
    QCOMPARE(f.base(), other);
    QVERIFY(f.page->model().index(1, 2).data(CompareModel::BaseRole).toBool());
    QVERIFY(!f.tool(QStringLiteral("Make %1 the base").arg(other)));
    f.window.setMode(Mode::Plan);
    QCOMPARE(f.number("plan.retrieval.topK").text(), QStringLiteral("9"));   // it is the plan under edit now
}

void TestCompare::renamingByKeys()
{
    Compared f;
    f.duplicate();
    const QString before = QString::fromStdString(f.plans()[1].name);
    for (const bool kept : {false, true}) {
        QAbstractButton *rename = f.tool(QStringLiteral("Rename %1").arg(before));
        QVERIFY(rename);
        rename->setFocus();
        QTest::keyClick(rename, Qt::Key_Space);
        auto *edit = qobject_cast<QLineEdit *>(f.window.focusWidget());
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("Short answers"));
        QTest::keyClick(edit, kept ? Qt::Key_Return : Qt::Key_Escape);
        QCOMPARE(QString::fromStdString(f.plans()[1].name), kept ? QStringLiteral("Short answers") : before);
        QVERIFY(!edit->isVisible());
    }
    f.document().undoStack()->undo();
    QCOMPARE(QString::fromStdString(f.plans()[1].name), before);
}

void TestCompare::removalIsUndone()
{
    Compared f;
    f.duplicate();
    f.duplicate();
    const Project three = f.document().project();
    const QString first = QString::fromStdString(f.plans()[0].name);
    (void)f.document().perform(SelectPlan{0, 1});
    const QString base = f.base();
    QTest::mouseClick(f.tool(QStringLiteral("Remove %1").arg(first)), Qt::LeftButton);
    QCOMPARE(f.plans().size(), std::size_t{2});
    QCOMPARE(f.base(), base);   // whoever stands before it goes, the base stays
    f.document().undoStack()->undo();
    QCOMPARE(f.plans().size(), std::size_t{3});
    QCOMPARE(f.base(), base);
    QVERIFY(f.document().project().entries[0].plans == three.entries[0].plans);
}

void TestCompare::sixAtMost()
{
    Compared f;
    for (std::size_t i = 1; i < report::kMostCompared; ++i)
        f.duplicate();
    QCOMPARE(f.plans().size(), report::kMostCompared);
    QVERIFY(!f.button(QStringLiteral("Duplicate the plan"))->isEnabled());
    // More of them in a file: the base is always among those shown.
    (void)f.document().perform(InsertPlan{0, 6, f.plans().front()});
    QCOMPARE(f.page->model().columnCount(), 7);
    QVERIFY(f.page->model().index(1, 6).data(CompareModel::BaseRole).toBool());
}

void TestCompare::chartsNameEveryPlan()
{
    Compared f;
    f.duplicate();
    f.duplicate();
    (void)f.document().perform(SetField{0, 1, "plan.retrieval.topK", 9.0});
    for (std::size_t i = 0; i < 3; ++i) {
        const report::ChartSpec &spec = f.page->chart(i).spec();
        QVERIFY2(spec.empty.isEmpty() && !spec.summary.isEmpty(), qPrintable(spec.title));
        QByteArray csv = report::csvOf(spec);
        for (const planner::Plan &plan : f.plans())
            QVERIFY2(csv.contains(QByteArray::fromStdString(plan.name)), csv.constData());
    }
    // Parts of a stack add up to the bill.
    const report::ChartSpec &bills = f.page->chart(2).spec();
    double sum = 0;
    for (const report::SeriesSpec &part : bills.series)
        sum += part.x.front();
    QVERIFY(std::abs(sum - f.window.evaluation().live().outcome.priced.usd()) < 0.01);
}

void TestCompare::namesAreUniqueInEveryLanguage()
{
    Compared f;
    f.duplicate();
    f.duplicate();
    QAbstractItemModelTester tester(const_cast<CompareModel *>(&f.page->model()));
    for (const char *language : {"zh", "ja", "en"}) {
        installLanguage(*qApp, QLatin1String(language));
        QCoreApplication::processEvents();
        QSet<QString> names;
        for (const auto *button : f.page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QVERIFY(names.size() > 8);
    }
}

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
