#include "application.h"

#include "document/recipes.h"
#include "i18n/translations.h"
#include "language.h"
#include "main_window.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QScreen>
#include <QStandardPaths>

namespace tenbin::ui {

int runWindow(const QString &file)
{
    QApplication &application = *qApp;
    db::Profile profile(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    installLanguage(application, profile.value(QStringLiteral("language"), i18n::bestLanguage(QLocale::system())));
    const auto theme
        = static_cast<ThemeChoice>(std::clamp(profile.value(QStringLiteral("theme"), QStringLiteral("0")).toInt(), 0, 2));
    applyTheme(application, theme);

    auto sample = projectOf(QStringLiteral("customer-chat"), i18n::installed());
    if (!sample)
        return 1;
    Session session(std::move(*sample), &profile);
    RealDialogs dialogs;
    const auto opened = file.isEmpty() ? Done() : session.open(file);
    MainWindow window(session, dialogs);
    window.setTheme(theme);
    // The title bar needs room above the window's own 900 pixels.
    const QSize room = window.screen()->availableSize() - QSize(0, 40);
    if (window.width() > room.width() || window.height() > room.height())
        window.showMaximized();
    else
        window.show();
    if (!opened)
        window.messages().showMessage(Icon::Warning, opened.error());
    else
        window.offerRecovery();
    return QApplication::exec();
}

}   // namespace tenbin::ui
