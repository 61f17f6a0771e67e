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

}   // namespace tenbin::planner
