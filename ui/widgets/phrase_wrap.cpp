#include "phrase_wrap.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <vector>

namespace tenbin::ui {

namespace {

// Words that katakana compounds of this field are made of.
constexpr std::array kStems{u"システム", u"プロンプト", u"キャッシュ", u"スループット", u"リクエスト", u"トークン",
    u"エスカレーション", u"サーバー", u"モデル", u"ユニット", u"リージョン", u"スロットリング", u"データ", u"ベクトル", u"ストア",
    u"ガードレール", u"オンデマンド", u"レイテンシー", u"フィルター", u"アベイラビリティー", u"ゾーン"};

enum class Kind { Kana, Katakana, Han, Other };

Kind kindOf(QChar c)
{
    const ushort u = c.unicode();
    if (u >= 0x3041 && u <= 0x309F)
        return Kind::Kana;
    if ((u >= 0x30A1 && u <= 0x30FA) || u == 0x30FC)
        return Kind::Katakana;
    return u >= 0x3400 && u <= 0x9FFF ? Kind::Han : Kind::Other;
}

bool isJapanese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const Kind kind = kindOf(c);
        return kind == Kind::Kana || kind == Kind::Katakana;
    });
}

// Whether a phrase may end before `at`, where Unicode allows a break. Japanese phrases end where kana give way to Han,
// katakana or Latin; particles and endings stay with the word before them. In Chinese, which shows no such seams, and
// around spaces and punctuation, Unicode's word is taken.
bool isSeam(const QString &text, qsizetype at, bool japanese)
{
    const Kind before = kindOf(text[at - 1]), after = kindOf(text[at]);
    if (!japanese || before == Kind::Other || after == Kind::Other)
        return true;
    return after != Kind::Kana && before != after;
}

bool isStemEdge(const QString &text, qsizetype at)
{
    return std::any_of(kStems.begin(), kStems.end(), [&](const char16_t *stem) {
        const QStringView word(stem);
        return QStringView(text).left(at).endsWith(word) || QStringView(text).mid(at).startsWith(word);
    });
}

QStringList split(const QString &text, const std::vector<qsizetype> &breaks)
{
    QStringList parts;
    qsizetype from = 0;
    for (const qsizetype at : breaks) {
        parts << text.mid(from, at - from);
        from = at;
    }
    parts << text.mid(from);
    return parts;
}

struct Phrase
{
    QString text;
    double shown = 0, advance = 0;   // pixels without and with the spaces at its end, which at a line's end do not show
};

// Measures texts of one face for lines of so many pixels.
class Ruler
{
public:
    Ruler(const QFontMetrics &metrics, int width)
        : m_metrics(metrics)
        , m_fine(metrics)
        , m_space(m_fine.horizontalAdvance(QLatin1Char(' ')))
        , m_width(width)
    {
    }

    Phrase measured(const QString &text) const
    {
        const QString shown = withoutSpaces(text);
        const double pixels = m_fine.horizontalAdvance(shown);
        return {text, pixels, pixels + static_cast<double>(text.size() - shown.size()) * m_space};
    }
    bool fits(const QString &text) const { return m_metrics.horizontalAdvance(withoutSpaces(text)) <= m_width; }
    bool fits(const Phrase &phrase) const
    {
        const std::optional<bool> sure = known(phrase.shown);
        return sure ? *sure : fits(phrase.text);
    }
    // Whether a text fits whose parts have so many pixels together. No value: it is to be measured in one piece, in which faces
    // may change and letters move.
    std::optional<bool> known(double pixels) const
    {
        if (std::abs(pixels - m_width) <= kUnsure * m_width)
            return std::nullopt;
        return pixels < m_width;
    }

private:
    static QString withoutSpaces(QString text)
    {
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text;
    }

    static constexpr double kUnsure = .15;
    const QFontMetrics &m_metrics;
    const QFontMetricsF m_fine;
    const double m_space;
    const int m_width;
};

// The phrases of a paragraph, those that are too wide for a line broken up further.
std::vector<Phrase> phrasesOf(const QString &text, const Ruler &ruler)
{
    std::vector<Phrase> parts;
    const auto add = [&](const QString &part) { parts.push_back(ruler.measured(part)); };
    for (const QString &phrase : phrases(text)) {
        add(phrase);
        if (ruler.fits(parts.back()))
            continue;
        parts.pop_back();
        std::vector<qsizetype> edges, all;
        QTextBoundaryFinder inside(QTextBoundaryFinder::Line, phrase);
        for (qsizetype at = inside.toNextBoundary(); at > 0 && at < phrase.size(); at = inside.toNextBoundary()) {
            all.push_back(at);
            if (isStemEdge(phrase, at))
                edges.push_back(at);
        }
        for (const QString &word : split(phrase, edges)) {
            if (ruler.fits(word))
                add(word);
            else if (edges.empty())
                for (const QString &part : split(phrase, all))
                    add(part);
            else
                for (const QChar c : word)
                    add(QString(c));
        }
    }
    return parts;
}

// Split where Unicode allows it, as near to the middle as can be.
QStringList halves(const QString &phrase)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, phrase);
    qsizetype best = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < phrase.size(); at = finder.toNextBoundary())
        if (std::abs(2 * at - phrase.size()) <= std::abs(2 * best - phrase.size()))
            best = at;
    return best > 0 ? split(phrase, {best}) : QStringList(phrase);
}

qsizetype lengthOf(const QStringList &phrases)
{
    return phrases.join(QString()).trimmed().size();
}

// Line by line; a line is measured by its phrases, and in one piece only where that leaves it open: text is shaped once rather
// than again with each phrase.
std::vector<QStringList> rowsOf(const QString &text, const Ruler &ruler)
{
    std::vector<QStringList> rows(1);
    double filled = 0;   // pixels of the last row
    for (const Phrase &phrase : phrasesOf(text, ruler)) {
        QStringList &row = rows.back();
        const std::optional<bool> known = row.isEmpty() ? true : ruler.known(filled + phrase.shown);
        if (known ? *known : ruler.fits(row.join(QString()) + phrase.text)) {
            row << phrase.text;
            filled += phrase.advance;
        } else {
            rows.push_back({phrase.text});
            filled = phrase.advance;
        }
    }
    return rows;
}

void wrapInto(QStringList &lines, const QString &text, const Ruler &ruler)
{
    if (ruler.fits(text)) {
        lines << text;
        return;
    }
    std::vector<QStringList> rows = rowsOf(text, ruler);
    // A lone character takes company from the line above.
    if (rows.size() > 1 && lengthOf(rows.back()) < 2) {
        QStringList &above = rows[rows.size() - 2];
        if (above.size() == 1)
            above = halves(above.front());
        if (above.size() > 1)
            rows.back().prepend(above.takeLast());
    }
    for (const QStringList &row : rows)
        lines << row.join(QString()).trimmed();
}

}   // namespace

QStringList phrases(const QString &paragraph)
{
    const bool japanese = isJapanese(paragraph);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph);
    std::vector<qsizetype> seams;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < paragraph.size(); at = finder.toNextBoundary())
        if (isSeam(paragraph, at, japanese))
            seams.push_back(at);
    return split(paragraph, seams);
}

QStringList phraseLines(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList lines;
    const Ruler ruler(metrics, std::max(8, width));
    for (const QString &paragraph : text.split(QLatin1Char('\n')))
        wrapInto(lines, paragraph, ruler);
    return lines;
}

}   // namespace tenbin::ui
