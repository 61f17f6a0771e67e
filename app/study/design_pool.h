// The plans that a question may choose its options from.
#pragma once

#include "design_questions.h"

namespace tenbin::study {

struct Candidate
{
    Design design;
    bool advised = false;   // by the rule in question
};

struct Pool
{
    std::size_t recipe = 0;
    Subject subject;
    std::vector<Candidate> candidates;   // no two of them would be worded alike
};

Pool drawPool(Family family, std::optional<planner::Rule> rule, const QuestionSources &sources, Draw &draw);

}   // namespace tenbin::study
