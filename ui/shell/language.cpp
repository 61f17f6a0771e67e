#include "language.h"

#include "i18n/translations.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace tenbin::ui {

void installLanguage(QApplication &application, const QString &language)
{
    const QLocale locale = i18n::localeOf(language);
    QLocale::setDefault(locale);
    applyFont(application, locale);
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(locale);
    i18n::install(language);
    // English may need no translator at all: then Qt sends nothing, but texts must still follow.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(window, &change);
    }
}

} // namespace tenbin::ui
