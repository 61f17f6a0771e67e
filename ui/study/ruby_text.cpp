#include "ruby_text.h"

#include "i18n/translations.h"
#include "ui/theme/theme.h"
#include "ui/widgets/phrase_wrap.h"

#include <QFontMetrics>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tenbin::ui {

using study::RubyPart;

namespace {

constexpr Measure kSmallest{9};   // pixels of a reading
constexpr int kHair = 1;          // between a reading and what it stands over

int widthOf(const std::vector<RubyText::Piece> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), 0, [](int sum, const auto &piece) { return sum + piece.width; });
}

}   // namespace

QFont faceOf(study::Language language)
{
    return faceOf(i18n::localeOf(study::codeOf(language)));
}

RubyText::RubyText(std::vector<RubyPart> parts, study::Language language, int pixelSize, QFont::Weight weight)
    : m_parts(std::move(parts))
    , m_face(ui::faceOf(language))
    , m_hasReadings(std::any_of(m_parts.begin(), m_parts.end(), [](const RubyPart &part) { return !part.reading.isEmpty(); }))
{
    m_face.setPixelSize(pixelSize);
    m_face.setWeight(weight);
    m_small = m_face;
    m_small.setWeight(QFont::Normal);
    m_small.setPixelSize(std::max<int>(kSmallest, pixelSize / 2));
}

QString RubyText::spoken() const
{
    if (!m_hasReadings)
        return plain();
    QString reading;
    for (const RubyPart &part : m_parts)
        reading += part.reading.isEmpty() ? part.text : part.reading;
    return QStringLiteral("%1（%2）").arg(plain(), reading);
}

// A reading that is wider than its word pushes the neighbours away rather than touch theirs.
RubyText::Piece RubyText::measured(const QString &text, const QString &reading) const
{
    const int base = QFontMetrics(m_face).horizontalAdvance(text);
    return {text, reading, 0, reading.isEmpty() ? base : std::max(base, QFontMetrics(m_small).horizontalAdvance(reading)), 0};
}

std::vector<std::vector<RubyText::Unit>> RubyText::paragraphs() const
{
    // Where a line may end: between phrases, and never within a word that has its reading.
    std::vector<bool> ends(static_cast<std::size_t>(plain().size()) + 1);
    std::size_t at = 0;
    for (const QString &paragraph : plain().split(QLatin1Char('\n'))) {
        for (const QString &phrase : phrases(paragraph)) {
            at += static_cast<std::size_t>(phrase.size());
            ends[std::min(at, ends.size() - 1)] = true;
        }
        ++at;   // the line break
    }
    std::vector<std::vector<Unit>> result(1);
    Unit unit;
    QString run;   // without reading
    const auto endRun = [&] {
        if (run.isEmpty())
            return;
        const Piece plainRun = measured(std::exchange(run, {}), {});
        if (!unit.empty() && !unit.back().reading.isEmpty()) {
            // Half a kana may lean over kana that have no reading of their own.
            Piece &word = unit.back();
            const int excess = word.width - QFontMetrics(m_face).horizontalAdvance(word.text);
            word.overhang = std::min({excess / 2, m_small.pixelSize() / 2, plainRun.width});
            word.width -= word.overhang;
        }
        unit.push_back(plainRun);
    };
    const auto endUnit = [&] {
        endRun();
        if (!unit.empty())
            result.back().push_back(std::exchange(unit, {}));
    };
    at = 0;
    for (const RubyPart &part : m_parts) {
        if (!part.reading.isEmpty()) {
            endRun();
            unit.push_back(measured(part.text, part.reading));
            at += static_cast<std::size_t>(part.text.size());
            if (ends[at])
                endUnit();
            continue;
        }
        for (const QChar c : part.text) {
            ++at;
            if (c == QLatin1Char('\n')) {
                endUnit();
                result.emplace_back();
                continue;
            }
            run += c;
            if (ends[at])
                endUnit();
        }
    }
    endUnit();
    return result;
}

const std::vector<RubyText::Line> &RubyText::lines(int width) const
{
    const auto known = m_lines.constFind(width);
    if (known != m_lines.constEnd())
        return *known;
    std::vector<Line> lines;
    for (const std::vector<Unit> &paragraph : paragraphs()) {
        Line line;
        int x = 0;
        const auto put = [&](const Unit &unit) {
            const QString last = unit.back().text;
            const int behind = last.endsWith(QLatin1Char(' ')) ? QFontMetrics(m_face).horizontalAdvance(QLatin1Char(' ')) : 0;
            if (!line.empty() && x + widthOf(unit) - behind > width) {
                lines.push_back(std::exchange(line, {}));
                x = 0;
            }
            for (Piece piece : unit) {
                piece.x = x;
                x += piece.width;
                line.push_back(std::move(piece));
            }
        };
        for (const Unit &unit : paragraph) {
            if (widthOf(unit) <= width) {
                put(unit);
                continue;
            }
            // Wider than a line: piece by piece, and one without a reading character by character.
            for (const Piece &piece : unit)
                if (piece.width <= width || !piece.reading.isEmpty())
                    put({piece});
                else
                    for (const QChar c : piece.text)
                        put({measured(QString(c), {})});
        }
        lines.push_back(std::move(line));
    }
    return *m_lines.insert(width, lines);
}

int RubyText::lineHeight() const
{
    return QFontMetrics(m_face).lineSpacing() + (m_hasReadings ? QFontMetrics(m_small).ascent() + kHair : 0);
}

int RubyText::naturalWidth() const
{
    int widest = 0;
    for (const std::vector<Unit> &paragraph : paragraphs())
        widest = std::max(widest, std::accumulate(paragraph.begin(), paragraph.end(), 0, [](int sum, const Unit &unit) {
            return sum + widthOf(unit);
        }));
    return widest;
}

int RubyText::heightFor(int width) const
{
    return m_parts.empty() ? 0 : static_cast<int>(lines(width).size()) * lineHeight();
}

void RubyText::paint(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QColor &readings) const
{
    const QFontMetrics face(m_face), small(m_small);
    const QPen pen = painter.pen();
    int baseline = rect.top() + lineHeight() - face.descent() - face.leading();
    for (const Line &line : lines(rect.width())) {
        const int room = rect.width() - widthOf(line);
        const int left = rect.left() + (alignment & Qt::AlignHCenter ? std::max(0, room / 2) : 0);
        for (const Piece &piece : line) {
            const int base = face.horizontalAdvance(piece.text), above = small.horizontalAdvance(piece.reading);
            painter.setPen(pen);
            painter.setFont(m_face);
            painter.drawText(left + piece.x + (piece.width + piece.overhang - base) / 2, baseline, piece.text);
            if (piece.reading.isEmpty())
                continue;
            painter.setPen(readings);
            painter.setFont(m_small);
            painter.drawText(left + piece.x + (piece.width + piece.overhang - above) / 2,
                baseline - face.capHeight() - face.descent() - kHair - 1, piece.reading);
        }
        baseline += lineHeight();
    }
    painter.setPen(pen);
}

}   // namespace tenbin::ui
