// What a token bucket loses where running calls hold reservations, by simulation.
#pragma once

#include <array>

namespace tenbin::planner {

// Fourth roots of the failed and the throttled share of calls: the shares themselves rise too steeply for a table.
struct BucketRoots
{
    double failed = 0, throttled = 0;
};

// Nodes: offered / refilled; depth of the bucket beyond one reservation, in calls; the standard deviation of what running
// calls hold over that depth; calls under way if none failed.
inline constexpr std::array<double, 10> kBucketLoads{.3, .5, .7, .8, .9, .95, 1, 1.05, 1.1, 1.2};
inline constexpr std::array<double, 5> kBucketOverloads{1.1, 1.2, 1.4, 2, 3};
inline constexpr std::array<double, 7> kBucketDepths{6, 12, 25, 50, 100, 200, 400};
inline constexpr std::array<double, 7> kBucketHolds{.1, .2, .35, .6, 1, 1.7, 3};
inline constexpr std::array<double, 7> kBucketRunning{.3, 1, 3, 10, 30, 100, 300};

// [depth][hold][running] at one load, made by resources/queueing/make_bucket_table.cpp.
using BucketPage = std::array<std::array<std::array<BucketRoots, 7>, 7>, 7>;
extern const std::array<BucketPage, 10> kBucketRoots;   // by kBucketLoads
extern const std::array<BucketPage, 5> kBucketExcess;   // by kBucketOverloads: above the roots without reservations

// `without`: the roots without reservations. Between the tables' nodes; outside them the nearest node's.
BucketRoots bucketRoots(double load, double depth, double hold, double running, const BucketRoots &without);

}   // namespace tenbin::planner
