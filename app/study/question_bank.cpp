#include "question_bank.h"

namespace tenbin::study {

namespace {

constexpr int kDomain = 2;   // of all generated questions

}   // namespace

std::optional<std::uint64_t> seedOf(const QString &id)
{
    if (!id.startsWith(QLatin1String("g-")))
        return std::nullopt;
    const quint64 seed = QStringView(id).mid(2).toULongLong();
    // One spelling a question: neither "g-007" nor "g-+7".
    return id == QStringLiteral("g-%1").arg(seed) ? std::optional<std::uint64_t>(seed) : std::nullopt;
}

std::optional<PosedQuestion> posedById(
    const QString &id, const Content &content, const QuestionSources &sources, const QLocale &locale)
{
    if (const auto seed = seedOf(id))
        return posed(generate(sources, *seed), *sources.catalog, locale);
    const FixedQuestion *question = content.question(id);
    return question ? std::optional(question->in(languageOf(locale))) : std::nullopt;
}

std::vector<ExamItem> generatedItems(const QuestionSources &sources, std::uint64_t first, int count)
{
    std::vector<ExamItem> items;
    for (int i = 0; i < count; ++i) {
        const std::uint64_t seed = first + static_cast<std::uint64_t>(i);
        items.push_back({QStringLiteral("g-%1").arg(seed), kDomain, generate(sources, seed).type, 0, {}, false, 0});
    }
    return items;
}

}   // namespace tenbin::study
