#include "question.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>

namespace tenbin::study {

std::optional<Language> languageFromCode(const QString &code)
{
    for (std::size_t i = 0; i < kLanguages; ++i)
        if (code == QLatin1String(kLanguageCodes[i]))
            return static_cast<Language>(i);
    return std::nullopt;
}

QString codeOf(Language language)
{
    return QLatin1String(kLanguageCodes[static_cast<std::size_t>(language)]);
}

Language languageOf(const QLocale &locale)
{
    return languageFromCode(locale.name().left(2)).value_or(Language::En);
}

const PosedOption *PosedQuestion::option(const QString &optionId) const
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const PosedOption &one) { return one.id == optionId; });
    return found == options.end() ? nullptr : &*found;
}

Answer rightAnswer(const PosedQuestion &question)
{
    if (question.type == QuestionType::Ordering)
        return {question.order};
    Answer answer;
    for (const PosedOption &option : question.options)
        if (question.type == QuestionType::Matching || option.right)
            answer.ids << option.id;
    return answer;
}

bool isRight(const PosedQuestion &question, const Answer &answer)
{
    Answer right = rightAnswer(question), given = answer;
    if (question.type == QuestionType::Choice || question.type == QuestionType::Response) {
        right.ids.sort();
        given.ids.sort();
    }
    return right == given;
}

QStringList shuffledIds(const PosedQuestion &question, std::uint64_t seed)
{
    QStringList ids;
    for (const PosedOption &option : question.options)
        ids << option.id;
    boost::random::mt19937_64 generator(seed);
    // Fisher and Yates; std::shuffle's draws differ between libraries.
    for (qsizetype i = ids.size() - 1; i > 0; --i)
        ids.swapItemsAt(i, boost::random::uniform_int_distribution<qsizetype>(0, i)(generator));
    return ids;
}

}   // namespace tenbin::study
