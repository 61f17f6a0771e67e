// What Study mode costs.
#pragma once

namespace tenbin::cli {

// The memory of 10,000 cards from 50 reviews each, as after an import or a change of the weights.
double studyReplay_ms();

}   // namespace tenbin::cli
