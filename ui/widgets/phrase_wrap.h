// Line breaks where a reader of Chinese or Japanese would make them. Qt breaks between any two characters there, which
// leaves a lone last one or half a word.
#pragma once

#include <QFontMetrics>
#include <QStringList>

namespace tenbin::ui {

// `text` in lines no wider than `width` pixels, broken between phrases; a phrase wider than a line is broken inside,
// between the words of a katakana compound if it can be. The last line of several holds at least two characters.
// Line breaks in `text` stay.
QStringList phraseLines(const QString &text, const QFontMetrics &metrics, int width);

// The pieces of a paragraph between which a line may end; joined, they are the paragraph.
QStringList phrases(const QString &paragraph);

}   // namespace tenbin::ui
