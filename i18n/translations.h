// The program's languages and their translators.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace tenbin::i18n {

QStringList languages();                       // en, zh, ja
QLocale localeOf(const QString &language);     // numbers and dates of that language
QString bestLanguage(const QLocale &locale);   // of the three, for a system's locale

// Installs our translation and Qt's own for this language in place of the one before; widgets get LanguageChange.
void install(const QString &language);
QString installed();

}   // namespace tenbin::i18n
