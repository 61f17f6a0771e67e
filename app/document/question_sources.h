// Where generated questions are drawn from: the recipes, at the prices of a catalogue.
#pragma once

#include "study/generated.h"

namespace tenbin {

// `catalog` outlives what is returned.
study::QuestionSources questionSources(const planner::Catalog &catalog);

}   // namespace tenbin
