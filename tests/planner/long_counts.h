// How much the tests of simulations do.
#pragma once

#include <QtGlobal>

namespace tenbin::planner {

// ./test --full asks for the long counts. Under sanitizers millions more of the same calls would show nothing new and take
// an hour.
inline bool longCounts()
{
    return !qEnvironmentVariableIsEmpty("TENBIN_FULL") && !TENBIN_SANITIZED;
}

// Rows of a long table of simulations that are looked at: under sanitizers, which look at memory and not at figures, one in six.
inline bool isLookedAt(int row)
{
    return !TENBIN_SANITIZED || row % 6 == 0;
}

}   // namespace tenbin::planner
