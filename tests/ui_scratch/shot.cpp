#include "document/recipes.h"
#include "ui/shell/screenshot.h"
#include "ui/shell/main_window.h"
#include "ui/shell/language.h"
#include "ui/plan/charts_grid.h"
#include "ui/plan/targets_panel.h"
#include "ui/widgets/target_slider.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
using namespace tenbin;
class ND : public ui::Dialogs { public:
 std::optional<QString> openPath(QWidget *, ui::FileKind) override { return {}; }
 std::optional<QString> savePath(QWidget *, ui::FileKind, const QString &) override { return {}; }
 ui::SaveAnswer askToSave(QWidget *, const QString &) override { return ui::SaveAnswer::Discard; }
 void about(QWidget *) override {} };
static long rss() { QFile f(QStringLiteral("/proc/self/status")); (void)f.open(QIODevice::ReadOnly); for (const QByteArray &l : f.readAll().split('\n')) if (l.startsWith("VmRSS") || l.startsWith("VmHWM")) printf("%s\n", l.constData()); return 0; }
static void stat(const char *n, std::vector<double> v) { std::sort(v.begin(), v.end()); printf("%s p50 %.2f p95 %.2f p99 %.2f max %.2f\n", n, v[v.size() / 2], v[v.size() * 95 / 100], v[v.size() * 99 / 100], v.back()); }
int main(int argc, char **argv)
{
    QElapsedTimer t; t.start();
    QApplication app(argc, argv);
    const QStringList a = app.arguments();   // shot out recipe lang theme WxH scale | bench
    if (a.value(1) == QLatin1String("bench")) {
        double t0 = double(t.nsecsElapsed()) / 1e6;
        ui::installLanguage(app, a.value(2, QStringLiteral("en"))); ui::applyTheme(app, ui::ThemeChoice::Light);
        double t1 = double(t.nsecsElapsed()) / 1e6;
        auto p = projectOf(QStringLiteral("customer-chat"), QStringLiteral("en"));
        double t2 = double(t.nsecsElapsed()) / 1e6;
        ui::Session s(*p, nullptr); ND d; ui::MainWindow w(s, d); w.resize(1440, 900);
        double t3 = double(t.nsecsElapsed()) / 1e6;
        w.show(); app.processEvents(); app.processEvents();
        double t4 = double(t.nsecsElapsed()) / 1e6;
        printf("startup: app %.0f lang+theme %.0f project %.0f window %.0f painted %.0f ms\n", t0, t1, t2, t3, t4); rss();
        while (w.evaluation().isReplayPending()) app.processEvents(QEventLoop::WaitForMoreEvents, 50);
        std::vector<double> target, field;
        auto &sl = w.targets().slider(ui::TargetKind::Latency);
        for (int i = 0; i < 300; ++i) {
            t.restart(); Q_EMIT sl.moved(0.8 + 0.01 * i, 900000); 
            app.processEvents(); target.push_back(double(t.nsecsElapsed()) / 1e6);
        }
        const Field *f = findField("workload.traffic.requestsPerMonth");
        for (int i = 0; i < 300; ++i) {
            t.restart(); (void)s.document().perform(SetField{0, 0, std::string(f->path), 1e6 + 3000.0 * i}, 900001);
            app.processEvents(); field.push_back(double(t.nsecsElapsed()) / 1e6);
        }
        stat("target drag to painted", target); stat("field drag to painted", field);
        printf("paint of four charts (last) %.2f, model %.3f\n", w.charts().paint_ms(), w.evaluation().live().model_ms); rss();
        return 0;
    }
    auto p = projectOf(a.value(2), a.value(3));
    if (a.value(2) == QLatin1String("customer-chat"))
        for (auto id : {"internal-qa", "batch-summaries"}) p->entries.push_back(projectOf(QLatin1String(id), a.value(3))->entries[0]);
    const auto wh = a.value(5).split(QLatin1Char('x'));
    ui::renderPlan(*p, a.value(3), a.value(4) == QLatin1String("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, QSize(wh[0].toInt(), wh[1].toInt()), a.value(6, QStringLiteral("1")).toDouble()).save(a.value(1));
}
