// Kana above kanji: which reading stands over which part of a Japanese text.
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace tenbin::study {

bool isKanji(QChar c);

struct RubyPart
{
    QString text;
    QString reading;   // empty: none is needed

    bool operator==(const RubyPart &) const = default;
};

class Readings
{
public:
    Readings() = default;
    explicit Readings(QHash<QString, QString> byWord);

    // The longest word that the table has, from the left. Kana that a word shares with the end or the beginning of its reading
    // stay without one. A kanji that no word covers is a part of its own without reading.
    std::vector<RubyPart> parts(const QString &text) const;

private:
    QHash<QString, QString> m_byWord;
    qsizetype m_longest = 0;
};

// Anki's notation, 可用性[かようせい]. A space in front of each such word tells it from what stands before; Anki drops it.
QString kanaMarkup(const std::vector<RubyPart> &parts);
// What the notation is made of again; joined, the parts' texts are what was marked.
std::vector<RubyPart> partsOfMarkup(const QString &markup);
QString plainText(const std::vector<RubyPart> &parts);

}   // namespace tenbin::study
