#include "readings.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tenbin::study {

namespace {

// Word and reading without the kana that both end or begin with: 明らか, あきらか -> 明, あき and らか.
void appendWord(std::vector<RubyPart> &parts, const QString &word, const QString &reading)
{
    qsizetype from = 0, behind = 0;
    while (from < word.size() && from < reading.size() && !isKanji(word[from]) && word[from] == reading[from])
        ++from;
    const qsizetype most = std::min(word.size(), reading.size()) - from;
    while (behind < most && !isKanji(word[word.size() - 1 - behind])
        && word[word.size() - 1 - behind] == reading[reading.size() - 1 - behind])
        ++behind;
    if (from > 0)
        parts.push_back({word.left(from), {}});
    parts.push_back({word.mid(from, word.size() - from - behind), reading.mid(from, reading.size() - from - behind)});
    if (behind > 0)
        parts.push_back({word.right(behind), {}});
}

// Neighbours without a reading are one part.
std::vector<RubyPart> joined(const std::vector<RubyPart> &parts)
{
    std::vector<RubyPart> result;
    for (const RubyPart &part : parts) {
        if (part.text.isEmpty())
            continue;
        if (part.reading.isEmpty() && !result.empty() && result.back().reading.isEmpty())
            result.back().text += part.text;
        else
            result.push_back(part);
    }
    return result;
}

}   // namespace

bool isKanji(QChar c)
{
    return (c >= QChar(0x4e00) && c <= QChar(0x9fff)) || (c >= QChar(0x3400) && c <= QChar(0x4dbf)) || c == QChar(0x3005);
}

Readings::Readings(QHash<QString, QString> byWord)
    : m_byWord(std::move(byWord))
{
    for (auto it = m_byWord.keyBegin(); it != m_byWord.keyEnd(); ++it)
        m_longest = std::max(m_longest, it->size());
}

std::vector<RubyPart> Readings::parts(const QString &text) const
{
    std::vector<RubyPart> found;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = std::min(m_longest, text.size() - at);
        auto word = m_byWord.constEnd();
        for (; length > 0 && word == m_byWord.constEnd(); --length)
            word = m_byWord.constFind(text.mid(at, length));
        if (word == m_byWord.constEnd()) {
            found.push_back({text.mid(at, 1), {}});
            ++at;
        } else {
            appendWord(found, word.key(), word.value());
            at += word.key().size();
        }
    }
    return joined(found);
}

QString kanaMarkup(const std::vector<RubyPart> &parts)
{
    QString markup;
    for (const RubyPart &part : parts) {
        if (part.reading.isEmpty()) {
            markup += part.text;
            continue;
        }
        if (!markup.isEmpty())
            markup += QLatin1Char(' ');
        markup += part.text % QLatin1Char('[') % part.reading % QLatin1Char(']');
    }
    return markup;
}

std::vector<RubyPart> partsOfMarkup(const QString &markup)
{
    // As Anki's own filter, but only kana are readings: a text may hold brackets.
    static const QRegularExpression word(QStringLiteral(" ?([^ \\[\\]>]+)\\[([\\x{3041}-\\x{309f}\\x{30a0}-\\x{30ff}]+)\\]"));
    std::vector<RubyPart> parts;
    qsizetype at = 0;
    if (!markup.contains(QLatin1Char('[')))
        return joined({{markup, {}}});
    for (auto it = word.globalMatch(markup); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        parts.push_back({markup.mid(at, match.capturedStart() - at), {}});
        parts.push_back({match.captured(1), match.captured(2)});
        at = match.capturedEnd();
    }
    parts.push_back({markup.mid(at), {}});
    return joined(parts);
}

QString plainText(const std::vector<RubyPart> &parts)
{
    QString text;
    for (const RubyPart &part : parts)
        text += part.text;
    return text;
}

}   // namespace tenbin::study
