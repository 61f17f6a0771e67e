#include "screenshot.h"

#include "language.h"
#include "main_window.h"
#include "ui/plan/charts_grid.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPainter>

namespace tenbin::ui {

QImage renderWindow(const Project &project, const Picture &picture)
{
    installLanguage(*qApp, picture.language);
    applyTheme(*qApp, picture.theme);
    zoom::apply(*qApp, picture.zoom);
    Session session(project, nullptr);
    NoDialogs dialogs;
    MainWindow window(session, dialogs);
    window.charts().setChoice(picture.charts);
    window.resize(picture.size);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    window.setMode(picture.mode);
    if (window.mode() != picture.mode)
        return {};
    QDeadlineTimer deadline(10'000);
    while (!window.isSettled() && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    // The status line follows the last repaint.
    QDeadlineTimer settle(200);
    while (!settle.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    QImage image(picture.size * picture.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(picture.scale);
    image.fill(Theme::current().ground);
    window.render(&image);
    return image;
}

}   // namespace tenbin::ui
