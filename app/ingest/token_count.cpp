#include "token_count.h"

#include <QChar>
#include <QList>
#include <QString>

namespace tenbin::ingest {

namespace {

// Spread of the tokenizers in use, by language: Tenbin's own judgement.
constexpr double kEnglishError = .15, kChineseError = .3, kJapaneseError = .3;
constexpr double kLeastKana = .05;   // of kana and Han together, that Japanese has: a Chinese text may quote a name

bool isKana(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana || c == 0x30FC;   // the long vowel
}

// 、。「」 and full-width forms: of the East Asian text that they stand in.
bool isWide(char32_t c)
{
    return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
}

}   // namespace

TokenCount countTokens(QStringView text, const planner::RequestShape &shape, const planner::Assumptions &assumptions)
{
    TokenCount count;
    double kana = 0, han = 0, wide = 0, others = 0;
    for (const char32_t c : text.toUcs4()) {
        ++count.characters;
        if (isKana(c))
            ++kana;
        else if (QChar::script(c) == QChar::Script_Han && !isWide(c))
            ++han;
        else if (isWide(c))
            ++wide;
        else
            ++others;
    }
    const bool japanese = kana > kLeastKana * (kana + han);
    const double eastAsian = kana + han + wide;
    (japanese ? count.japanese : count.chinese)
        = eastAsian / (japanese ? assumptions.japaneseCharactersPerToken : assumptions.chineseCharactersPerToken);
    count.english = others / shape.charactersPerToken;
    if (count.tokens() > 0)
        count.error
            = (count.english * kEnglishError + count.chinese * kChineseError + count.japanese * kJapaneseError) / count.tokens();
    return count;
}

}   // namespace tenbin::ingest
