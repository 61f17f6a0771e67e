// All prices of a token, for those who look at each of them.
#pragma once

#include "catalog.h"

#include <array>

namespace tenbin::planner {

// In the order of the catalogue's records.
inline constexpr std::array<MaybeFigure TokenPrices::*, 11> kTokenPriceFields{&TokenPrices::input, &TokenPrices::output,
    &TokenPrices::cacheRead, &TokenPrices::cacheWrite, &TokenPrices::cacheWriteHour, &TokenPrices::batchInput,
    &TokenPrices::batchOutput, &TokenPrices::flexInput, &TokenPrices::flexOutput, &TokenPrices::priorityInput,
    &TokenPrices::priorityOutput};

}   // namespace tenbin::planner
