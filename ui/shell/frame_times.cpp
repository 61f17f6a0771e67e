#include "frame_times.h"

#include "i18n/translations.h"
#include "language.h"
#include "main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace tenbin::ui {

namespace {

// Counts paints of charts, to know that the frame is through.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter() { qApp->installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint && watched->inherits("QCustomPlot");
        return false;
    }
};

// What a window makes behind its first picture, forms that are not seen yet and the first search, belongs to its start.
void rest()
{
    constexpr int kStart_ms = 1'000;
    QEventLoop loop;
    QTimer::singleShot(kStart_ms, &loop, &QEventLoop::quit);
    loop.exec();
}

template<typename Step>
std::pair<double, double> times(int steps, Step step)
{
    std::vector<double> ms;
    PaintCounter counter;
    for (int i = 0; i < steps; ++i) {
        counter.paints = 0;
        QElapsedTimer timer;
        timer.start();
        step(i);
        // Until what was posted is painted and nothing more is due.
        int before = -1;
        while (before != counter.paints || counter.paints == 0) {
            before = counter.paints;
            QApplication::sendPostedEvents();
            QApplication::processEvents();
            if (timer.elapsed() > 1'000)
                break;
        }
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(ms.begin(), ms.end());
    const auto at
        = [&](double p) { return ms[std::min(ms.size() - 1, static_cast<std::size_t>(p * static_cast<double>(ms.size())))]; };
    return {at(0.5), at(0.99)};
}

}   // namespace

FrameTimes sliderToPaint(const Project &project, const QSize &size, int percent, int steps)
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
    zoom::apply(*qApp, percent);
    Session session(project, nullptr);
    NoDialogs dialogs;
    MainWindow window(session, dialogs);
    window.resize(size);
    window.show();
    rest();
    Document &document = session.document();
    FrameTimes result;
    std::tie(result.slider_p50_ms, result.slider_p99_ms) = times(steps, [&](int i) {
        (void)document.perform(SetField{0, 0, "targets.p95_s", 1.0 + 0.02 * i}, 1);
    });
    std::tie(result.edit_p50_ms, result.edit_p99_ms) = times(steps, [&](int i) {
        (void)document.perform(SetField{0, 0, "workload.traffic.requestsPerMonth", 8e5 + 5e3 * i}, 2);
    });
    zoom::apply(*qApp, zoom::kLeast);
    return result;
}

}   // namespace tenbin::ui
