// What all plans of one Region and one custom model stand on, whatever their models and lanes.
#pragma once

#include "bounds.h"
#include "space.h"

#include <cstdint>
#include <vector>

namespace tenbin::planner {

inline constexpr double kNeverPriced = 1e300;   // micro-USD; stands for what has no price

// A prompt setting that passes the floors of coverage and cut answers.
struct PromptChoice
{
    std::uint64_t inner = 0;   // among the decisions on prompts
    PromptTokens tokens;
    // Micro-USD a month of everything but models and lanes, by tail: at least what any plan pays for it, since escalated calls
    // only add to logs and transfer; kNeverPriced where a price is missing.
    std::vector<double> rest_microUsd;
};

// A way to be available: one of the options on resilience, in the Region of the ground.
struct Tail
{
    Resilience resilience;   // tier, standby and second Region are its own
    bool possible = true;    // else every plan with it misses an objective of recovery or has no second Region
    bool twin = false;       // its traffic is split over two Regions
    const Region *second = nullptr;
    double front_s = 0;   // in front of the model
    // Availability when no call fails, by who runs the lanes: a mixture has no more than the larger.
    double ofService = 0, ofInstances = 0;
    double leastRest_microUsd = kNeverPriced;   // of all prompt choices
};

struct Ground
{
    CustomModel customModel;
    std::string region;
    std::vector<PromptChoice> prompts;
    std::vector<std::size_t> leastTokens;   // the prompts that no other undercuts in all its tokens
    std::vector<Tail> tails;
};

// Of the Region and custom model of `plan`, whose models do not matter.
Ground makeGround(
    const Workload &workload, const Plan &plan, const Catalog &catalog, const Decisions &inner, const Decisions &tails);

// `resilience` with the tail's tier, standby class and second Region.
Resilience withTail(Resilience resilience, const Resilience &tail);

}   // namespace tenbin::planner
