// Text with kana above kanji, in one language's own face and broken between phrases. Without readings it is plain text.
#pragma once

#include "study/question.h"
#include "study/readings.h"

#include <QFont>
#include <QHash>
#include <QPainter>

#include <vector>

namespace tenbin::ui {

QFont faceOf(study::Language language);

class RubyText
{
public:
    RubyText() = default;
    RubyText(std::vector<study::RubyPart> parts, study::Language language, int pixelSize, QFont::Weight weight = QFont::Normal);

    QString plain() const { return study::plainText(m_parts); }
    QString spoken() const;     // 可用性（かようせい）
    int naturalWidth() const;   // in one line a paragraph
    int heightFor(int width) const;
    // With the painter's pen, from the top; the readings a little lighter through `readings`.
    void paint(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QColor &readings) const;

    // What is painted, for tests: of each line its pieces and where they stand.
    struct Piece
    {
        QString text, reading;
        int x = 0, width = 0;
        int overhang = 0;   // of a long reading, over what follows in the same phrase
    };
    using Line = std::vector<Piece>;
    const std::vector<Line> &lines(int width) const;

private:
    using Unit = std::vector<Piece>;   // stays on one line
    std::vector<std::vector<Unit>> paragraphs() const;
    Piece measured(const QString &text, const QString &reading) const;
    int lineHeight() const;

    std::vector<study::RubyPart> m_parts;
    QFont m_face, m_small;
    bool m_hasReadings = false;
    mutable QHash<int, std::vector<Line>> m_lines;   // by width: a layout asks for several, again and again
};

}   // namespace tenbin::ui
