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

// Another language than the installed one for the words of this thread, while it lives: a report in Japanese from an English
// window. Nobody is told of it; numbers need their locale all the same.
class Speaking
{
public:
    explicit Speaking(const QString &language);
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
};
QString spoken();   // by this thread: the installed language, unless it speaks another

}   // namespace tenbin::i18n
