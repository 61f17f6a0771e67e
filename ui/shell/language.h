// One switch for everything that follows the language: translators, number formats, Han shapes.
#pragma once

#include <QString>

class QApplication;

namespace tenbin::ui {

void installLanguage(QApplication &application, const QString &language);   // en, zh, ja

}   // namespace tenbin::ui
