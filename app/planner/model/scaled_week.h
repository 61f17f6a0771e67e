// An endpoint that scales, over the week, as a fluid: what arrives while its instances are still coming waits, and is worked
// off when they have come (MODEL section 4).
#pragma once

#include "hosted_lane.h"

#include <span>
#include <vector>

namespace tenbin::planner {

// What an hour of the week brings.
struct ScaledLevel
{
    double calls_per_s = 0;
    int instances = 0;   // that target tracking settles at
};

// The parts of a level's hours in which it is not settled.
struct UnsettledHours
{
    double fewer = 0;              // hours with fewer instances than settled, which still carry the calls
    double fewerInstances = 0;     // mean in them
    double waiting = 0;            // hours whose calls find work left over
    WaitMix wait;                  // of the calls of those; probabilities add up to `waiting`
    double waitingInstances = 0;   // mean in them
};

struct ScaledWeek
{
    std::vector<UnsettledHours> level;        // as the levels asked for
    double instanceHours = 0, lagHours = 0;   // of the week; of them, waiting to be scaled in
    double utilisation = 0;   // offered over the capacity of all instances that may run; 1 or more: it never catches up
};

// Every minute the mean number of calls under way and waiting, over three minutes, is compared with the target; what is
// missing comes scaleOut_s after the load, what is too much goes after scaleIn_s. `one`: the pool of a single instance.
ScaledWeek scaledWeek(const Hosting &hosting, const SharedPool &one, double scaleOut_s, double scaleIn_s,
    std::span<const ScaledLevel> levels, std::span<const std::uint8_t, kHoursOfWeek> levelOf);

}   // namespace tenbin::planner
