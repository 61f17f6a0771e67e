#include "glossary_search.h"

#include <algorithm>

namespace tenbin::study {

QString folded(const QString &text)
{
    constexpr char16_t kFirstKatakana = 0x30a1, kLastKatakana = 0x30f6, kToHiragana = 0x60;
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : result)
        if (c.unicode() >= kFirstKatakana && c.unicode() <= kLastKatakana)
            c = QChar(static_cast<char16_t>(c.unicode() - kToHiragana));
    return result.simplified();
}

std::vector<const Term *> findTerms(const Content &content, const QString &text)
{
    const QString wanted = folded(text);
    const auto holds = [&](const QString &word) { return folded(word).contains(wanted); };
    std::vector<const Term *> found;
    for (const Term &term : content.terms) {
        bool fits = holds(term.reading);
        for (std::size_t i = 0; i < kLanguages; ++i)
            fits = fits || holds(term.headword.all[i]) || std::any_of(term.aliases[i].begin(), term.aliases[i].end(), holds);
        if (fits)
            found.push_back(&term);
    }
    return found;
}

}   // namespace tenbin::study
