// Language, theme and zoom change with each mode, dialog and menu open: what was open then is what opens anew, word for word,
// colour for colour, measure for measure.
#include "i18n/translations.h"
#include "ui/charts/chart_view.h"
#include "ui/plan/charts_grid.h"
#include "ui/shell/language.h"
#include "ui/shell/menus.h"
#include "ui/study/cards_page.h"
#include "ui/study/study_page.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/figure_label.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

using Facts = QStringList (*)(const QWidget &);

QStringList wordsOf(const QWidget &w)
{
    QStringList words{w.accessibleName(), w.accessibleDescription(), w.toolTip(), w.isWindow() ? w.windowTitle() : QString()};
    if (const auto *label = qobject_cast<const QLabel *>(&w))
        words << label->text();
    if (const auto *figure = qobject_cast<const FigureLabel *>(&w))
        words << figure->figure();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&w))
        words << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&w))
        words << edit->placeholderText() << edit->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&w))
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    if (const auto *menu = qobject_cast<const QMenu *>(&w))
        for (const QAction *action : menu->actions())
            words << action->text();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&w); view && view->model()) {
        constexpr int kRows = 20;   // what holds for these holds for all
        const QAbstractItemModel &model = *view->model();
        for (int column = 0; column < model.columnCount(view->rootIndex()); ++column) {
            words << model.headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < std::min(kRows, model.rowCount(view->rootIndex())); ++row)
                words << model.index(row, column, view->rootIndex()).data().toString();
        }
    }
    words.removeAll(QString());
    return words;
}

QString text(const QSize &size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

// Colours, type and measures.
QStringList looksOf(const QWidget &w)
{
    QStringList looks{QStringLiteral("%1 on %2, type %3")
                          .arg(w.palette().color(w.foregroundRole()).name(), w.palette().color(w.backgroundRole()).name())
                          .arg(w.font().pixelSize())};
    if (!w.isWindow())
        looks << QStringLiteral("least %1, most %2").arg(text(w.minimumSize()), text(w.maximumSize()));
    if (w.layout()) {
        const QMargins m = w.layout()->contentsMargins();
        looks << QStringLiteral("margins %1 %2 %3 %4, spacing %5")
                     .arg(m.left())
                     .arg(m.top())
                     .arg(m.right())
                     .arg(m.bottom())
                     .arg(w.layout()->spacing());
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&w); header && header->orientation() == Qt::Vertical)
        looks << QStringLiteral("row %1").arg(header->defaultSectionSize());
    return looks;
}

// Times differ from run to run; which language a card is learnt in is its learner's choice, not the window's.
bool isOther(const QWidget &w)
{
    if (w.inherits("tenbin::ui::RubyLabel"))
        return true;
    return w.parentWidget() && w.parentWidget()->inherits("tenbin::ui::StatusStrip")
        && !qobject_cast<const QAbstractButton *>(&w);
}

// Of all that is shown, and of the menus, in the tree's order.
void collect(const QWidget &root, Facts facts, QStringList &all)
{
    for (const QWidget *w : root.findChildren<QWidget *>()) {
        // The menu bar's own menu for what has no room comes and goes with its size.
        const auto *menu = qobject_cast<const QMenu *>(w);
        const bool shown = w->isVisible() || (menu && !menu->title().isEmpty());
        if (!shown || isOther(*w))
            continue;
        const QString name = QLatin1String(w->metaObject()->className());
        for (const QString &fact : facts(*w))
            all << name + QStringLiteral(": ") + fact;
    }
}

struct Scene
{
    const char *name;
    Mode mode;
    void (*open)(Fixture &f);
    bool closes = false;   // with the language and the zoom, rather than change with them
};

Menus &menus(Fixture &f)
{
    return *f.window.findChild<Menus *>();
}

// What changes the project comes last.
const Scene kScenes[] = {
    {"plan", Mode::Plan, [](Fixture &) {}},
    {"report", Mode::Report, [](Fixture &) {}},
    {"study", Mode::Study, [](Fixture &) {}},
    {"prices", Mode::Prices, [](Fixture &) {}},
    {"gallery", Mode::Plan, [](Fixture &f) { menus(f).addWorkload->trigger(); }},
    {"prompt lab", Mode::Plan, [](Fixture &f) { menus(f).promptLab->trigger(); }},
    {"trust", Mode::Plan, [](Fixture &f) { menus(f).trust->trigger(); }},
    {"explanation", Mode::Plan, [](Fixture &f) { menus(f).explain->trigger(); }},
    {"chart table", Mode::Plan, [](Fixture &f) { showChartTable(f.window.charts().chart(1)); }},
    {"chart menu", Mode::Plan, [](Fixture &f) { Q_EMIT f.window.charts().chart(1).menuWanted(); }, true},
    {"card editor", Mode::Study,
        [](Fixture &f) {
            auto *study = f.window.findChild<StudyPage *>();
            QTRY_VERIFY_WITH_TIMEOUT(study->page(StudyTab::Cards), 20'000);
            static_cast<CardsPage *>(study->page(StudyTab::Cards))->edit({});
        }},
    {"help of a field", Mode::Plan,
        [](Fixture &f) {
            f.number("workload.traffic.requestsPerMonth").setFocus();
            menus(f).fieldHelp->trigger();
        }},
    {"message", Mode::Plan, [](Fixture &f) { f.window.openFile(QStringLiteral("/nowhere/missing.tenbin")); }},
    {"compare", Mode::Compare,
        [](Fixture &f) {
            for (auto *button : f.window.page(Mode::Compare)->findChildren<QPushButton *>())
                if (button->isVisible())
                    return button->click();   // two plans
        }},
};

void settle(Fixture &f)
{
    QTest::qWait(150);   // what one turn words anew the next may ask anew; dialogs ask only once edits pause
    f.settle();
    const auto works = [] {
        const auto widgets = QApplication::allWidgets();
        return std::any_of(
            widgets.begin(), widgets.end(), [](const QWidget *w) { return w->isVisible() && w->inherits("QProgressBar"); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(!works(), 60'000);
}

void closeAll(const Fixture &f)
{
    for (QWidget *w : QApplication::topLevelWidgets())
        if (w != &f.window && w->isVisible())
            w->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

using Change = std::function<void(Fixture &)>;

// Once they stand still: what is worked out beside the window has no other end that shows.
QStringList factsOf(Fixture &f, Facts facts)
{
    constexpr int kTries = 40;
    QStringList last;
    for (int i = 0; i < kTries; ++i) {
        settle(f);
        QStringList all;
        collect(f.window, facts, all);
        if (std::exchange(last, all) == all)
            break;
    }
    return last;
}

struct Seen
{
    QStringList before, changed, back;
};

// Each scene in turn: opened, then changed, and changed back.
std::vector<Seen> seen(Facts facts, const Change &first, const Change &change, const Change &back)
{
    std::vector<Seen> all;
    Fixture f("demo");
    first(f);
    for (const Scene &scene : kScenes) {
        f.window.setMode(scene.mode);
        settle(f);
        scene.open(f);
        Seen its{factsOf(f, facts), {}, {}};
        if (change) {
            change(f);
            its.changed = factsOf(f, facts);
            back(f);
            its.back = factsOf(f, facts);
        }
        all.push_back(std::move(its));
        closeAll(f);
    }
    return all;
}

// Lines of either that the other lacks.
QStringList differences(const QString &scene, const QStringList &changed, const QStringList &fresh)
{
    QStringList result, missing = fresh;
    for (const QString &line : changed)
        if (!missing.removeOne(line))
            result << QStringLiteral("%1, changed: %2").arg(scene, line.left(160));
    for (const QString &line : missing)
        result << QStringLiteral("%1, fresh: %2").arg(scene, line.left(160));
    return result;
}

}   // namespace

class TestLeftBehind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanupTestCase() { init(); }
    void words();
    void looks();

private:
    static void compare(const std::vector<Seen> &changed, const std::vector<Seen> &fresh);
};

void TestLeftBehind::init()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
    zoom::apply(*qApp, zoom::kLeast);
    QCoreApplication::processEvents();
}

void TestLeftBehind::compare(const std::vector<Seen> &changed, const std::vector<Seen> &fresh)
{
    QStringList left;
    for (std::size_t i = 0; i < std::size(kScenes); ++i) {
        const std::size_t at = kScenes[i].closes ? 0 : i;   // the first is the window alone
        QVERIFY2(changed[i].before.size() > 20 && changed[i].before != changed[i].changed, kScenes[i].name);
        left += differences(QLatin1String(kScenes[i].name), changed[i].changed, fresh[at].before);
        left += differences(QLatin1String(kScenes[i].name) + QStringLiteral(", and back"), changed[i].back, changed[at].before);
    }
    left.removeDuplicates();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
}

void TestLeftBehind::words()
{
    const auto to
        = [](const char *language) { return [language](Fixture &f) { f.window.setLanguage(QLatin1String(language)); }; };
    const auto changed = seen(&wordsOf, to("en"), to("ja"), to("en"));
    compare(changed, seen(&wordsOf, to("ja"), {}, {}));
}

void TestLeftBehind::looks()
{
    const Change dark = [](Fixture &f) {
        f.window.setTheme(ThemeChoice::Dark);
        f.window.setZoom(zoom::kMost);
    };
    // By another way than it went: each length comes back to the pixel.
    const Change light = [](Fixture &f) {
        f.window.setTheme(ThemeChoice::Light);
        for (const int percent : {125, 175, 150, 100})
            f.window.setZoom(percent);
    };
    const auto changed = seen(&looksOf, light, dark, light);
    compare(changed, seen(&looksOf, dark, {}, {}));
}

QTEST_MAIN(TestLeftBehind)
#include "tst_left_behind.moc"
