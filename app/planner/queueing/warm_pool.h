// Serverless containers that stay warm for a while: who meets a cold one.
#pragma once

namespace tenbin::planner {

// Share of calls that find no warm container, where an idle container is kept for `idle_s` and the most recently used one
// is taken first. Arrivals are Poisson, rate_per_s >= 0; service_s > 0, the mean; idle_s >= 0.
//
// Taken in that order, the pool is the highest number of calls under way in the last idle_s: a deeper container is touched
// only when all above it are busy. So a call is cold if it lifts the number under way from n to n + 1, and n + 1 has not been
// under way for idle_s. With N the M/M/inf count,
//
//     cold share = sum over n of P(N = n) P(T_n > idle_s),   T_n the time that N needs from n up to n + 1.
//
// T_n has the transform D_n(s) / D_{n+1}(s), D_{n+1} = ((s + rate + n / service) D_n - (n / service) D_{n-1}) / rate
// (Karlin and McGregor 1957: first passage of a birth-death chain); the pole nearest to 0 gives its tail.
// The first `kept` containers (>= 0) are always warm.
double coldShare(double rate_per_s, double service_s, double idle_s, int kept = 0);

}   // namespace tenbin::planner
