#include "shown_card.h"

#include <algorithm>

namespace tenbin::ui {

using namespace study;

namespace {

CardSide sideOf(const Texts &texts, Language language, const Readings &readings)
{
    const QString &text = texts[language];
    return {language == Language::Ja ? readings.parts(text) : std::vector<RubyPart>{{text, {}}}, language};
}

CardSide sideOf(const QString &markup, Language chosen)
{
    return {partsOfMarkup(markup), languageOfText(markup, chosen)};
}

}   // namespace

Language languageOfText(const QString &text, Language chosen)
{
    const auto isKana = [](QChar c) { return c >= QChar(0x3041) && c <= QChar(0x30ff); };
    if (std::any_of(text.begin(), text.end(), isKana))
        return Language::Ja;
    if (std::any_of(text.begin(), text.end(), isKanji))
        return chosen == Language::Ja ? Language::Ja : Language::Zh;
    return Language::En;
}

ShownCard shown(const Card &card, const Readings &readings, const LearnerOptions &options)
{
    return {card.id, sideOf(card.front, options.front, readings), sideOf(card.back, options.back, readings), card.source};
}

ShownCard shown(const AnkiNote &own, const LearnerOptions &options)
{
    return {own.id, sideOf(own.front, options.front), sideOf(own.back, options.back), {}};
}

}   // namespace tenbin::ui
