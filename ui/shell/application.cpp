#include "application.h"

#include "document/recipes.h"
#include "i18n/translations.h"
#include "language.h"
#include "main_window.h"
#include "raise_server.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QScreen>
#include <QStandardPaths>

namespace tenbin::ui {

void placeWindow(QWidget &window, const QString &remembered)
{
    if (!remembered.isEmpty() && window.restoreGeometry(QByteArray::fromBase64(remembered.toLatin1())))
        return window.show();
    // The frame needs room around the window's own size, and a window that leaves the maximised state must fit too.
    const QSize design = window.size(), room = window.screen()->availableSize() - QSize(16, 48);
    window.resize(design.boundedTo(room));
    if (window.size() != design)
        window.showMaximized();
    else
        window.show();
}

int runWindow(const QString &file)
{
    QApplication &application = *qApp;
    db::Profile profile(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    installLanguage(application, profile.value(QStringLiteral("language"), i18n::bestLanguage(QLocale::system())));
    const auto theme = static_cast<ThemeChoice>(
        std::clamp(profile.value(QStringLiteral("theme"), QStringLiteral("0")).toInt(), 0, kThemes - 1));
    applyTheme(application, theme);
    zoom::apply(application, profile.value(QStringLiteral("zoom"), QString::number(zoom::kLeast)).toInt());

    if (!file.isEmpty() && RaiseServer::raise(file))
        return 0;
    auto sample = projectOf(QStringLiteral("customer-chat"), i18n::installed());
    if (!sample)
        return 1;
    Session session(std::move(*sample), &profile);
    RealDialogs dialogs;
    const auto opened = file.isEmpty() ? Done() : session.open(file);
    MainWindow window(session, dialogs);
    window.setTheme(theme);
    placeWindow(window, profile.value(QStringLiteral("window")));
    RaiseServer server;
    QObject::connect(&session, &Session::fileChanged, &server, [&] { server.serve(session.path()); });
    QObject::connect(&server, &RaiseServer::asked, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    server.serve(session.path());
    if (!opened)
        window.messages().showMessage(Icon::Warning, opened.error());
    else if (!window.offerRecovery())
        window.offerHint(Hint::Begin);
    return QApplication::exec();
}

}   // namespace tenbin::ui
