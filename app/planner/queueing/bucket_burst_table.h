// What a token bucket loses to bursts of the rate, by simulation, beside what they would lose as mere dispersion.
#pragma once

#include "bucket_table.h"

namespace tenbin::planner {

// Nodes: offered / refilled; coefficient of variation of the rate; length of a burst over the time in which the bucket fills
// from empty; calls that fill it.
inline constexpr std::array<double, 20> kBurstLoads{
    .05, .1, .14, .2, .27, .35, .42, .5, .65, .72, .8, .9, .95, 1, 1.05, 1.1, 1.25, 1.5, 2, 3};
inline constexpr std::array<double, 9> kBurstCvs{.1, .2, .3, .45, .65, .9, 1.5, 2, 2.5};
inline constexpr std::array<double, 6> kBurstLengths{.05, .15, .4, 1, 3, 10};
inline constexpr std::array<double, 5> kBurstCalls{4, 10, 30, 100, 400};

// [calls][length][cv][load]: fourth roots less those of diffusedLoss(), made by resources/queueing/make_bucket_burst_table.cpp.
using BurstTable = std::array<std::array<std::array<std::array<BucketRoots, 20>, 9>, 6>, 5>;
extern const BurstTable kBurstRoots;

// What to add to the fourth roots of diffusedLoss() for one bucket under one kind of bursts, by load. Between the table's nodes,
// and towards none where bursts do not vary or have no length; outside them the nearest node's.
class BurstRoots
{
public:
    // Nothing is to be added.
    BurstRoots() = default;
    // cv, length > 0; calls >= 1.
    BurstRoots(double cv, double length, double calls);
    BucketRoots at(double load) const;   // load > 0

private:
    std::array<BucketRoots, kBurstLoads.size()> m_root;
};

}   // namespace tenbin::planner
