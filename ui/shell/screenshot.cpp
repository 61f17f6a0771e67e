#include "screenshot.h"

#include "language.h"
#include "main_window.h"
#include "ui/plan/charts_grid.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPainter>

namespace tenbin::ui {

namespace {

// A picture asks nobody.
class NoDialogs : public Dialogs
{
public:
    std::optional<QString> openPath(QWidget *, FileKind) override { return {}; }
    std::optional<QString> savePath(QWidget *, FileKind, const QString &) override { return {}; }
    SaveAnswer askToSave(QWidget *, const QString &) override { return SaveAnswer::Discard; }
    void about(QWidget *) override { }
};

}   // namespace

QImage renderPlan(
    const Project &project, const QString &language, ThemeChoice theme, const QSize &size, double scale, const QString &charts)
{
    installLanguage(*qApp, language);
    applyTheme(*qApp, theme);
    Session session(project, nullptr);
    NoDialogs dialogs;
    MainWindow window(session, dialogs);
    window.charts().setChoice(charts);
    window.resize(size);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    QDeadlineTimer deadline(10'000);
    while (!(window.evaluation().isSettled() && window.charts().curves().isSettled()) && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    // The status line follows the last repaint.
    QDeadlineTimer settle(200);
    while (!settle.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Theme::current().ground);
    window.render(&image);
    return image;
}

}   // namespace tenbin::ui
