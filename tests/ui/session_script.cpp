#include "session_script.h"

#include "ui/charts/chart_view.h"
#include "ui/plan/targets_panel.h"
#include "ui/study/study_page.h"
#include "ui/widgets/target_slider.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QScrollBar>
#include <QWheelEvent>

#include <array>

namespace tenbin::ui {

void Script::number(const char *path, double value)
{
    const QString what = QStringLiteral("edits %1").arg(QLatin1String(path));
    step(QStringLiteral("finds %1").arg(QLatin1String(path)), [this, path] {
        m_f.window.form().reveal(*findField(path));
        m_f.number(path).setFocus(Qt::TabFocusReason);
        m_f.number(path).selectAll();
    });
    type(what, QString::number(value));
    press(what, Qt::Key_Return);
    pause(12);
}

void Script::dragTarget(planner::Target kind, double from, double to)
{
    constexpr int kSteps = 40;
    const auto at = [this, kind](double share, QEvent::Type type) {
        TargetSlider &slider = m_f.window.targets().slider(kind);
        const QPoint place(static_cast<int>(share * slider.width()), slider.height() / 2);
        if (type == QEvent::MouseButtonPress)
            QTest::mousePress(&slider, Qt::LeftButton, {}, place);
        else if (type == QEvent::MouseButtonRelease)
            QTest::mouseRelease(&slider, Qt::LeftButton, {}, place);
        else {
            QMouseEvent move(QEvent::MouseMove, place, slider.mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&slider, &move);
        }
    };
    const QString what = QStringLiteral("drags target %1").arg(static_cast<int>(kind));
    step(what, [=] { at(from, QEvent::MouseButtonPress); });
    for (int i = 1; i <= kSteps; ++i)
        step(what, [=] { at(from + (to - from) * i / kSteps, QEvent::MouseMove); });
    step(what, [=] { at(to, QEvent::MouseButtonRelease); });
    pause(10);
}

// The pointer wanders over each chart, the wheel zooms in and out.
void Script::lookAtCharts()
{
    constexpr int kChartsAtMost = 10, kPlaces = 6;
    for (int chart = 0; chart < kChartsAtMost; ++chart)
        for (int i = 0; i < kPlaces + 2; ++i)
            step(QStringLiteral("looks at a chart"), [this, chart, i] {
                QList<charts::ChartView *> views;
                for (auto *view : m_f.window.findChildren<charts::ChartView *>())
                    if (view->isVisible())
                        views << view;
                if (chart >= views.size())
                    return;
                auto *plot = views[chart]->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
                if (!plot)
                    return;
                const QPoint at(plot->width() * (i + 1) / (kPlaces + 3), plot->height() / 2);
                if (i < kPlaces) {
                    QMouseEvent move(QEvent::MouseMove, at, plot->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
                    QCoreApplication::sendEvent(plot, &move);
                    return;
                }
                QWheelEvent wheel(
                    at, plot->mapToGlobal(at), {}, {0, i == kPlaces ? 120 : -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(plot, &wheel);
            });
}

void Script::scroll()
{
    constexpr int kTurns = 12;
    for (int i = 0; i < kTurns; ++i)
        step(QStringLiteral("scrolls"), [this, i] {
            for (auto *area : m_f.window.findChildren<QAbstractScrollArea *>())
                if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
                    area->verticalScrollBar()->setValue(
                        area->verticalScrollBar()->maximum() * (i < kTurns / 2 ? i : kTurns - i) / (kTurns / 2));
        });
}

void Script::write(int round)
{
    const double more = 1 + .1 * (round % 5);
    go(Mode::Plan);
    number("workload.traffic.requestsPerMonth", 8e5 * more);
    number("workload.request.output.mean_tokens", 200 + 10 * (round % 7));
    number("workload.traffic.rateCv", .5 + .1 * (round % 3));
    dragTarget(planner::Target::Latency, .3, .8);
    dragTarget(planner::Target::Cost, .7, .2);
    dragTarget(planner::Target::Availability, .2, .6);
    lookAtCharts();
    scroll();
    click<QAbstractButton>(
        QStringLiteral("applies advice"), [](QAbstractButton *b) { return b->text() == QLatin1String("Apply"); });
    pause(15);
    press(QStringLiteral("undoes"), Qt::Key_Z, Qt::ControlModifier);
    pause(10);
    press(QStringLiteral("redoes"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    pause(10);
    press(QStringLiteral("opens the palette"), Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("types in the palette"), QStringLiteral("latency"));
    press(QStringLiteral("leaves the palette"), Qt::Key_Escape);

    go(Mode::Compare);
    if (round % 3 == 0)
        clickText(QStringLiteral("Duplicate the plan"));
    pause(20);
    lookAtCharts();
    scroll();
    press(QStringLiteral("undoes"), Qt::Key_Z, Qt::ControlModifier);
    pause(10);

    go(Mode::Report);
    pause(30);
    scroll();
    press(QStringLiteral("exports a report"), Qt::Key_E, Qt::ControlModifier);
    pause(40);

    go(Mode::Study);
    pause(20);
    for (int tab = 0; tab < static_cast<int>(StudyTab::Count); ++tab) {
        step(QStringLiteral("opens study page %1").arg(tab), [this, tab] {
            if (auto *page = m_f.window.findChild<StudyPage *>())
                page->showTab(static_cast<StudyTab>(tab));
        });
        pause(10);
        for (int i = 0; i < 4; ++i) {
            press(QStringLiteral("answers on study page %1").arg(tab), Qt::Key_Space);
            pause(4);
            press(QStringLiteral("answers on study page %1").arg(tab), Qt::Key_3);
            pause(4);
        }
        scroll();
    }

    go(Mode::Prices);
    step(QStringLiteral("finds a price"), [this] {
        for (auto *edit : m_f.window.page(Mode::Prices)->findChildren<QLineEdit *>())
            if (edit->isVisible())
                return edit->setFocus();
    });
    type(QStringLiteral("types in prices"), QStringLiteral("nova"));
    pause(5);
    scroll();
    for (int i = 0; i < 4; ++i)
        press(QStringLiteral("types in prices"), Qt::Key_Backspace);

    go(Mode::Plan);
    pause(20);
    step(QStringLiteral("nothing"), [] { static_cast<Watched *>(qApp)->wholeWindow = true; });
    const std::array languages{"ja", "zh", "en"};
    for (const char *language : languages) {
        step(QStringLiteral("speaks %1").arg(QLatin1String(language)),
            [this, language] { m_f.window.setLanguage(QLatin1String(language)); });
        pause(25);
    }
    step(QStringLiteral("goes dark"), [this] { m_f.window.setTheme(ThemeChoice::Dark); });
    pause(20);
    step(QStringLiteral("goes light"), [this] { m_f.window.setTheme(ThemeChoice::Light); });
    pause(20);
    press(QStringLiteral("zooms in"), Qt::Key_Equal, Qt::ControlModifier);
    pause(20);
    press(QStringLiteral("zooms out"), Qt::Key_0, Qt::ControlModifier);
    pause(20);
    step(QStringLiteral("nothing"), [] { static_cast<Watched *>(qApp)->wholeWindow = false; });
}

bool Script::next()
{
    if (m_steps.empty())
        return false;
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    static_cast<Watched *>(qApp)->doing = step.what;
    step.run();
    return true;
}

}   // namespace tenbin::ui
