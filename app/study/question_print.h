// What a question is, beside its words: whether an answer given earlier was given to this very question.
#pragma once

#include "generated.h"

namespace tenbin::study {

// Of what the stem states and the options are told apart by. Other prices make other figures of the same seed.
std::uint64_t figuresOf(const GeneratedQuestion &question);
// The same in every language; other figures, other options or another key, another print. Never 0.
std::uint64_t printOf(const PosedQuestion &question);

}   // namespace tenbin::study
