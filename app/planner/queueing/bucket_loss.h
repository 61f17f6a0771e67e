// Calls that a token bucket of one minute turns away, with their retries.
#pragma once

#include "bucket_burst_table.h"
#include "planner/plan.h"

#include <optional>

namespace tenbin::planner {

// The bucket in units of what a call settles at on average.
struct BucketLoad
{
    double load = 0;       // offered / refilled, >= 0; a BucketLaw is asked for it
    double size = 0;       // of the bucket, calls: what is refilled in 60 s
    double costCv2 = 0;    // of what a call settles at
    double needCv2 = 0;    // variance of what calls reserve, over the mean settled cost squared
    double reserved = 1;   // mean reservation at a call's start; at its end it gets back what it did not use
    double call_s = 0;     // mean time from start to end
    double burstCv = 0;    // of the rate, drawn anew from a lognormal of mean 1 every burst_s (0: Poisson)
    double burst_s = 60;
};

struct BucketLoss
{
    double failed = 0;      // share of calls that fail on every attempt
    double throttled = 0;   // share of calls that fail on the first
};

// Without reservations the bucket's deficit is the work of an M/G/1 queue of bounded size; its scale function (Kyprianou,
// "Fluctuations of Levy Processes", 2014, chapter 8) is taken at its two real poles. Retries deepen the bucket by the time
// for which they hold on. Where running calls hold much of the bucket, a table of what replay loses above that is added
// (bucket_table.h). Bursts count as dispersion of the arrivals, corrected by a table (bucket_burst_table.h). A throttled call
// comes again after min(cap_s, base_s 2^n) (1 - jitter U), n = 0, 1, ..., U uniform.
//
// Against simulation (tests/planner/tst_bucket_loss.cpp, tst_quota_loss.cpp): failures of request buckets within 2 %. Of token
// buckets, over random calls (15 to 1,000 a minute, inputs of cv .2 to 1.1, reservations of .4 to 8 times, 1 to 40 s, 1 to 6
// attempts): above the refill within 3 % in nine of ten; near it, where up to 2 % fail, 5 % in the median and a fifth in nine of
// ten; buckets of less than 25 calls a minute a third at worst. Under bursts, between the table's nodes: request buckets within
// 3 % in nine cases of ten, mostly within 6 % in the others, which are long bursts of a large bucket near its load, or of a cv of
// 2 far below it; token buckets 5 % in the median and a fifth in nine of ten, which is also about what a month of bursts differs
// from the next. Throttled shares within 20 %, and within 30 % where calls settle at more than they reserve. Fitted for the
// default retries; others scale.
class BucketLaw
{
public:
    BucketLaw() = default;   // of a bucket without bounds
    BucketLaw(const BucketLoad &bucket, const RetryPolicy &retry);

    BucketLoss at(double load) const;   // whatever the load it was made with
    // The same without the tables: bursts count as more dispersed arrivals, and running calls hold nothing.
    BucketLoss diffused(double load) const { return diffused(load, m_asking); }

private:
    // What retries make of it.
    struct Asking
    {
        double attempts = 1;
        double held_s = 0;        // mean time from a call's first attempt to its last
        double inverseHeld = 0;   // fourth powers of the times that bound how much deeper retries make the bucket
        double choosy = 0;        // by how much more those fail that reserve more
        double again = 0;         // the same above the refill, its part that grows with the attempts
    };
    Asking askingOf(const RetryPolicy &retry) const;
    double overloadedChoosy(double load, const Asking &asking) const;
    double dispersion(double load) const;
    double burstsShare(double load) const;
    double burstLoad(double load) const;
    BucketLoss diffused(double load, const Asking &asking) const;
    double holdAt(double load) const;   // standard deviation of what running calls hold unused, over the depth

    BucketLoad m_bucket;
    double m_interval_s = 0;                           // in which a call is refilled
    double m_depth = 0;                                // calls beyond the one that asks, less what bursts' calls hold
    double m_tableDepth = 0;                           // with that
    double m_excess = 0;                               // that a running call holds and will not use
    double m_alone = 0;                                // by how much more again small calls pass where few run
    double m_choosing = 1;                             // as far as it counts how much a call reserves
    double m_overloaded = 0, m_overloadedByLoad = 0;   // above the refill: logarithms
    double m_near = 0, m_nearByLoad = 0;               // and near it, of the failed share
    double m_burstLength = 0;                          // over the time in which the bucket fills from empty
    Asking m_asking;
    std::optional<Asking> m_usual;   // by the default retries, with which the table was made; no value: these are they
    BurstRoots m_bursts;
};

inline BucketLoss bucketLoss(const BucketLoad &bucket, const RetryPolicy &retry)
{
    return BucketLaw(bucket, retry).at(bucket.load);
}
inline BucketLoss diffusedLoss(const BucketLoad &bucket, const RetryPolicy &retry)
{
    return BucketLaw(bucket, retry).diffused(bucket.load);
}

}   // namespace tenbin::planner
