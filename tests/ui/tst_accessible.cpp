// What a screen reader gets: names, roles and values of everything that takes the keyboard, in three languages; charts as
// sentences and tables; the verdict in words.
#include "report/chart_table.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/charts_grid.h"
#include "ui/plan/targets_panel.h"
#include "ui/shell/language.h"
#include "ui/widgets/target_slider.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QSet>
#include <QTest>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

// Everything under `root` that takes the keyboard and is shown.
QList<QAccessibleInterface *> focusable(QAccessibleInterface *root)
{
    QList<QAccessibleInterface *> found;
    if (!root || root->state().invisible)
        return found;
    if (root->state().focusable && root->object() && root->object()->isWidgetType()
        && (static_cast<QWidget *>(root->object())->focusPolicy() & Qt::TabFocus))
        found << root;
    for (int i = 0; i < root->childCount(); ++i)
        found += focusable(root->child(i));
    return found;
}

}   // namespace

class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controls_data();
    void controls();
    void slidersSayTheirUnit();
    void chartsAreSentencesAndTables();
    void verdictsAreDescribed();
};

void TestAccessible::controls_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// In every mode: a name, and not the one of another; a role that is more than a mere window part.
void TestAccessible::controls()
{
    QFETCH(QString, language);
    installLanguage(*qApp, language);
    QStringList faults;
    {
        Fixture f;
        for (const Mode mode : kAllModes) {
            f.window.setMode(mode);
            f.settle();
            QSet<QString> names;
            const auto all = focusable(QAccessible::queryAccessibleInterface(&f.window));
            if (all.size() < 10)
                faults << QStringLiteral("mode %1 has %2 controls").arg(static_cast<int>(mode)).arg(all.size());
            for (QAccessibleInterface *its : all) {
                // On this platform Qt reads a combo box's choice as its name, and its name from the label beside it.
                const bool combo = its->role() == QAccessible::ComboBox;
                const QString name
                    = combo ? static_cast<QWidget *>(its->object())->accessibleName() : its->text(QAccessible::Name);
                const QString what = QStringLiteral("mode %1, %2 “%3”, role %4")
                                         .arg(static_cast<int>(mode))
                                         .arg(QLatin1String(its->object()->metaObject()->className()), name)
                                         .arg(its->role());
                if (name.isEmpty())
                    faults << what + QStringLiteral(": no name");
                else if (names.contains(name))
                    faults << what + QStringLiteral(": twice");
                const bool scrolls = its->object()->inherits("QScrollArea");   // has a name, and nothing to do but to be read
                if (its->role() == QAccessible::NoRole || (its->role() == QAccessible::Client && !scrolls))
                    faults << what + QStringLiteral(": no role");
                names.insert(name);
            }
        }
    }
    installLanguage(*qApp, QStringLiteral("en"));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestAccessible::slidersSayTheirUnit()
{
    Fixture f;
    const auto sliders = f.window.targets().findChildren<TargetSlider *>();
    QCOMPARE(sliders.size(), 3);
    for (TargetSlider *slider : sliders) {
        QAccessibleInterface *its = QAccessible::queryAccessibleInterface(slider);
        QCOMPARE(its->role(), QAccessible::Slider);
        const QString value = its->text(QAccessible::Value);
        QVERIFY2(value.contains(QLatin1Char('s')) || value.contains(QLatin1Char('%')) || value.contains(QLatin1Char('$')),
            qPrintable(value));
        QVERIFY(its->valueInterface());
        QVERIFY(its->valueInterface()->currentValue().toDouble() > 0);
    }
}

void TestAccessible::chartsAreSentencesAndTables()
{
    Fixture f;
    f.settle();
    const auto views = f.window.charts().findChildren<charts::ChartView *>();
    QVERIFY(views.size() >= 4);
    for (charts::ChartView *view : views) {
        if (!view->isVisible())
            continue;
        QAccessibleInterface *its = QAccessible::queryAccessibleInterface(view);
        QCOMPARE(its->role(), QAccessible::Chart);
        QCOMPARE(its->text(QAccessible::Description), view->spec().summary);
        QVERIFY(!view->spec().summary.isEmpty());
        QAccessibleTableInterface *table = its->tableInterface();
        QVERIFY(table);
        const report::ChartTable expected = report::tableOf(view->spec(), QLocale());
        QCOMPARE(table->rowCount(), static_cast<int>(expected.rows.size()));
        QCOMPARE(table->columnCount(), static_cast<int>(expected.headers.size()));
        QVERIFY(table->rowCount() > 0 && table->columnCount() > 1);
        const int last = table->rowCount() - 1;
        QAccessibleInterface *cell = table->cellAt(last, 1);
        QVERIFY(cell && cell->tableCellInterface());
        QCOMPARE(cell->text(QAccessible::Name), expected.rows.back().value(1));
        QCOMPARE(cell->text(QAccessible::Description), expected.headers.value(1));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), last);
        QVERIFY(!table->cellAt(last + 1, 0));
        // A cell that is asked after the chart has changed still answers, with the new figures.
        report::ChartSpec other = view->spec();
        other.series.front().name += QStringLiteral(" anew");
        view->setSpec(other);
        QVERIFY(!cell->text(QAccessible::Description).isEmpty());
        QCOMPARE(table->rowCount(), static_cast<int>(report::tableOf(other, QLocale()).rows.size()));
        QCOMPARE(table->columnDescription(0), expected.headers.value(0));
    }
}

// The panel of the targets describes itself by the verdict; when that changes an alert is sent to whoever listens.
void TestAccessible::verdictsAreDescribed()
{
    Fixture f;
    QAccessibleInterface *panel = QAccessible::queryAccessibleInterface(&f.window.targets());
    const Field &cost = *findField("targets.monthlyCost_usd");
    for (const auto &[usd, words] : {std::pair(1e8, "meets all three targets"), {1.0, "monthly cost"}}) {
        Q_EMIT f.window.targets().fieldEdited(cost, Value(usd), 0);
        QTest::qWait(100);
        const QString verdict = panel->text(QAccessible::Description);
        QVERIFY2(verdict.contains(QLatin1String(words)), qPrintable(verdict));
    }
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
