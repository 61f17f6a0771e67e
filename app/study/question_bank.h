// Questions by their ids, fixed and generated alike.
#pragma once

#include "exam.h"
#include "generated.h"

namespace tenbin::study {

// The seed of "g-N"; no value: another id.
std::optional<std::uint64_t> seedOf(const QString &id);

// In the locale's language; a generated one in that of the installed translation. No value: there is none.
std::optional<PosedQuestion> posedById(
    const QString &id, const Content &content, const QuestionSources &sources, const QLocale &locale);

// Generated questions of so many seeds from `first` on, as items of an exam.
std::vector<ExamItem> generatedItems(const QuestionSources &sources, std::uint64_t first, int count);

}   // namespace tenbin::study
