#include "language.h"

#include "i18n/translations.h"
#include "ui/theme/theme.h"

#include <QApplication>
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
}

}   // namespace tenbin::ui
