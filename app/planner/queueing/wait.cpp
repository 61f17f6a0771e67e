#include "wait.h"

#include "erlang.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

double waitProbability(int servers, double offeredLoad)
{
    return erlangC(servers, offeredLoad).value_or(1.0);
}

double blockedShare(int servers, double offeredLoad, double peakedness)
{
    if (offeredLoad <= 0)
        return 0;
    const int equivalent = std::max(1, static_cast<int>(std::lround(servers / peakedness)));
    return erlangB(equivalent, offeredLoad / peakedness);
}

BacklogWeek backlogWeek(WeekShape shape, const HourWindow &open, double meanCalls_per_s, double callsPerS)
{
    BacklogWeek result;
    result.computed = true;
    const auto &week = weekShape(shape);
    double offered = 0, carried = 0, left = 0;
    // The second pass starts from what the first week leaves: the cyclic steady state of a stable lane.
    for (int pass = 0; pass < 2; ++pass) {
        offered = carried = 0;
        for (int h = 0; h < kHoursOfWeek; ++h) {
            if (!open.contains(h))
                continue;
            const double arriving = meanCalls_per_s * week[static_cast<std::size_t>(h)] * 3600, capacity = callsPerS * 3600;
            const double after = std::max(0.0, left + arriving - capacity);
            result.wait_s[static_cast<std::size_t>(h)] = (left + after) / 2 / callsPerS;
            left = after;
            offered += arriving;
            carried += capacity;
        }
    }
    result.utilisation = carried > 0 ? offered / carried : 0;
    result.stable = result.utilisation < 1;
    return result;
}

}   // namespace tenbin::planner
