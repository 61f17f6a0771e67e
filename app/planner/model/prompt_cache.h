// Who finds the prompt cache warm (MODEL section 2): from traffic, not from a typed-in rate.
#pragma once

#include "planner/demand/week.h"

namespace tenbin::planner {

// Arrivals as a Cox process: the rate is drawn anew every `burst_s` (> 0) from a lognormal of coefficient of variation
// `cv` (>= 0; 0: Poisson) around its mean.
struct Bursts
{
    double cv = 0;
    double burst_s = 60;
};

// Share (0..1) of calls that come within ttl_s (>= 0) of the call before, which is when a prefix that hits renew is still
// in the cache. calls_per_s >= 0, the mean. Exact: with v the time since the call's burst began,
// miss = E[X exp(-rate X min(v, ttl))] times the empty probability of the earlier bursts within ttl, averaged over v.
double promptCacheHitShare(double calls_per_s, double ttl_s, const Bursts &bursts);

enum class CacheLife { Minutes5, Hour1 };
double timeToLive_s(CacheLife life);

// The same over a week, weighted by calls; meanCalls_per_s is the week's mean. The time to live reaches back
// into the hour before.
double promptCacheHitShare(const TrafficWeek &week, double meanCalls_per_s, CacheLife life, const Bursts &bursts);

}   // namespace tenbin::planner
