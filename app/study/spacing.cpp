#include "spacing.h"

#include <QRegularExpression>

namespace tenbin::study {

QString spaced(const QString &text)
{
    // Han, kana with the long vowel mark; their punctuation and its full-width kin.
    static const QString letter = QStringLiteral("[\\x{3041}-\\x{30FF}\\x{3400}-\\x{9FFF}]"),
                         notKatakana = QStringLiteral("[\\x{3041}-\\x{309F}\\x{3400}-\\x{9FFF}]"),
                         mark = QStringLiteral("[\\x{3001}-\\x{301F}\\x{FF01}-\\x{FF60}]");
    static const QRegularExpression needless(
        QStringLiteral("(?<=%1) +(?=%2)|(?<=%2) +(?=%1)|(?<=%3) +| +(?=%3)").arg(letter, notKatakana, mark));
    static const QRegularExpression missing(QStringLiteral("(?<=%1)(?=[A-Za-z0-9$])|(?<=[A-Za-z0-9\\x25])(?=%1)").arg(letter));
    return QString(text).remove(needless).replace(missing, QStringLiteral(" "));
}

}   // namespace tenbin::study
