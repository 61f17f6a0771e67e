#include "bucket_loss.h"

#include "bucket_burst_table.h"
#include "bucket_table.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kRefill_s = 60;   // of an empty bucket
constexpr double kFewHold = .05;   // running calls hold so little of the bucket that the table need not be asked ...
constexpr double kNoHold = .02;    // ... and that they do not count

// The deficit of the bucket is the work of an M/G/1 queue, in mean calls; one call arrives each 1 / load. Costs are taken
// as gamma of mean 1.
class DeficitQueue
{
public:
    DeficitQueue(double load, double costCv2)
        : m_load(std::abs(load - 1) < kNearOne ? 1 + (load < 1 ? -kNearOne : kNearOne) : load)
        , m_cv2(costCv2)
    {
        if (m_cv2 > kVaried)
            solveVaried();
        else
            solve();
    }

    // Whether less than exp(-25) is lost, by one value of the same difference: it is below 0 only between its roots.
    static bool losesNothing(double load, double costCv2, double depth)
    {
        const double s = -25 / depth;
        return load < 1 && s * costCv2 > -.9 && s < load * (1 - transform(s, costCv2));
    }

    // W(depth), W(0) = 1; infinity where it leaves the range of numbers.
    double scale(double depth) const
    {
        if (depth <= 0)
            return 1;
        return std::max(1.0, 1 / (1 - m_load) + std::exp(m_root * depth) * m_rootWeight);
    }
    // W(a) / W(a + b) where both are beyond all numbers.
    double scaleRatio(double b) const { return std::exp(-m_root * b); }
    double root() const { return m_root; }
    double load() const { return m_load; }

private:
    // By two moments, which below load 1 is beyond the root. Above, twice that is nearer to the root than to 0 up to load 2, and
    // the load itself is always beyond it.
    double firstGuess() const
    {
        const double s = 2 * (m_load - 1) / (m_load * (1 + m_cv2));
        return s < 0 ? s : m_load > 2 ? m_load : std::min(m_load, 2 * s);
    }
    // The root besides 0 of s = load (1 - E exp(-s X)), by Newton: the difference is convex.
    void solve()
    {
        double s = firstGuess();
        if (s * m_cv2 < -.9)
            s = -.9 / m_cv2;
        double slope = 1;
        for (int i = 0; i < 20; ++i) {
            const double value = transform(s, m_cv2);
            slope = 1 - m_load * value / (1 + s * m_cv2);
            const double step = (s - m_load * (1 - value)) / slope;
            s -= step;
            if (std::abs(step) < 1e-7 * std::abs(s))
                break;
        }
        m_root = s;
        m_rootWeight = 1 / slope;
    }
    // The same in k = -ln(1 + s cv2), in which the difference is convex too and bends less: from beyond the root, where the
    // first two moments put it unless that is out of range.
    void solveVaried()
    {
        const double s = firstGuess();
        double k = s * m_cv2 > -.95 ? -std::log1p(s * m_cv2) : m_cv2 * std::log1p(1 / (m_load * m_cv2));
        double value = 1, spread = 1;
        for (int i = 0; i < 30; ++i) {
            value = std::exp(k / m_cv2);
            spread = std::exp(-k);
            const double step = (spread - 1 + m_load * m_cv2 * (value - 1)) / (m_load * value - spread);
            k -= step;
            if (std::abs(step) < kNear * std::abs(k))
                break;
        }
        m_root = std::expm1(-k) / m_cv2;
        m_rootWeight = 1 / (1 - m_load * std::exp(k / m_cv2 + k));
    }

    static double transform(double s, double cv2)   // E exp(-s X)
    {
        return cv2 > 1e-9 ? std::exp(-std::log1p(s * cv2) / cv2) : std::exp(-s);
    }

    static constexpr double kNearOne = 1e-4, kVaried = .05;
    static constexpr double kNear = 1e-4;   // of the last step, whose own error is its square
    double m_load, m_cv2, m_root = 0, m_rootWeight = 0;
};

struct Retries
{
    double attempts = 1;
    double held_s = 0;   // mean time from the first attempt to the last

    explicit Retries(const RetryPolicy &rule)
        : attempts(std::max(1, rule.attempts))
    {
        for (int n = 0; n + 1 < rule.attempts; ++n)
            held_s += std::min(rule.cap_s, std::ldexp(rule.base_s, n)) / 2;
    }

    // How much deeper, in seconds of refill, a bucket seems that a call asks again. Few calls hold on for all held_s; where
    // many ask, the tokens are taken as they come, and only that part of the calls waits that loses every draw.
    double depth_s(const DeficitQueue &queue, double interval_s) const
    {
        if (held_s <= 0)
            return 0;
        // Between the limits the least counts; the one near load 1 is fitted to simulation.
        const auto fourth = [](double depth_s) { return 1 / (depth_s * depth_s * depth_s * depth_s); };
        double sum = fourth(held_s) + fourth(.656 * held_s * std::pow(interval_s / held_s, .46));
        if (queue.load() > 1.001) {
            const double fails = std::pow(1 - 1 / queue.load(), 1 / attempts);
            double asked = 0, reach = 1;
            for (int n = 0; n < attempts; ++n, reach *= fails)
                asked += reach;
            sum += fourth(interval_s * std::log(asked) / queue.root());
        }
        return 1 / std::sqrt(std::sqrt(sum));
    }
};

// Loss without reservations, for a bucket of `depth` calls beyond the one that asks. `choosy`: small calls pass where
// large ones fail, so that those served cost less than the mean by this share of the loss.
BucketLoss steadyLoss(double load, double costCv2, double depth, double choosy, double interval_s, const Retries &retries)
{
    const DeficitQueue queue(load, costCv2);
    const double held = retries.depth_s(queue, interval_s) / interval_s, u = queue.load();
    const double deep = queue.scale(depth + held);
    BucketLoss loss;
    if (deep > 1e200) {
        loss.failed = (u - 1) / (u + choosy);
        loss.throttled = 1 - (1 - loss.failed) * queue.scaleRatio(held);
    } else {
        loss.failed = (1 + (u - 1) * deep) / (1 + (u + choosy) * deep);
        loss.throttled = 1 - (1 - loss.failed) * queue.scale(depth) / deep;
    }
    return loss;
}

double fourthRoot(double share)
{
    return std::sqrt(std::sqrt(share));
}

double fourthPower(double root)
{
    return root * root * root * root;
}

// A bucket and what is asked of it, in the terms of the laws above.
struct Asked
{
    double interval_s = 0;   // in which a call is refilled
    double depth = 0;        // calls beyond the one that asks
    double running = 0;      // calls under way if none failed
    double excess = 0;       // that a running call holds and will not use
    double hold = 0;         // standard deviation of what running calls hold so, over the depth
    double choosy = 0;

    explicit Asked(const BucketLoad &bucket)
        : interval_s(kRefill_s / bucket.size)
        , depth(bucket.size - bucket.reserved)
        , running(bucket.load * bucket.call_s / interval_s)
        , excess(std::max(0.0, bucket.reserved - 1))
        , hold(excess * std::sqrt(running) / std::max(1.0, depth))
        , choosy(bucket.needCv2 / (.1 + .21 * bucket.reserved))
    {
        // Calls that run alone give back what they did not use while others wait: small ones pass all the more.
        if (running > 0 && hold < kFewHold)
            choosy *= 1 + 2.7 * std::exp(-3 * bucket.call_s / interval_s) * (1 - hold * hold / (kFewHold * kFewHold));
    }

    // Length of a burst over the time in which the bucket fills from empty.
    double burstLength(const BucketLoad &bucket) const { return bucket.burst_s / (std::max(1.0, depth) * interval_s); }
};

BucketLoss lossOf(const BucketLoad &bucket, const Asked &asked, const Retries &retries)
{
    double costCv2 = bucket.costCv2;
    if (bucket.burstCv > 0) {
        // The index of dispersion that bursts give to arrivals, as far as it builds up while the bucket remembers.
        const double calls = bucket.load * bucket.burst_s / asked.interval_s;
        costCv2 += calls * bucket.burstCv * bucket.burstCv / (1 + asked.burstLength(bucket));
    }
    if (asked.depth > 0 && DeficitQueue::losesNothing(bucket.load, costCv2, asked.depth))
        return {};
    return steadyLoss(bucket.load, costCv2, asked.depth, asked.choosy, asked.interval_s, retries);
}

}   // namespace

BucketLoss diffusedLoss(const BucketLoad &bucket, const RetryPolicy &rule)
{
    return lossOf(bucket, Asked(bucket), Retries(rule));
}

BucketLoss bucketLoss(const BucketLoad &bucket, const RetryPolicy &rule)
{
    if (bucket.load <= 0 || bucket.size <= 0)
        return {};
    const Asked asked(bucket);
    const BucketLoss steady = lossOf(bucket, asked, Retries(rule));
    BucketRoots roots{fourthRoot(steady.failed), fourthRoot(steady.throttled)};
    if (bucket.burstCv > 0) {
        const double calls = std::max(1.0, asked.depth + 1) / (1 + bucket.costCv2);
        const BucketRoots more = burstRoots(bucket.load, bucket.burstCv, asked.burstLength(bucket), calls);
        roots.failed = std::max(0.0, roots.failed + more.failed);
        roots.throttled = std::max(0.0, roots.throttled + more.throttled);
    }
    if (asked.running > 0 && asked.excess > 0 && asked.hold > kNoHold)
        roots = bucketRoots(bucket.load, asked.depth, asked.hold, asked.running, roots);
    BucketLoss loss{fourthPower(roots.failed), fourthPower(roots.throttled)};
    loss.failed = std::clamp(loss.failed, 0.0, 1.0);
    loss.throttled = std::clamp(loss.throttled, loss.failed, 1.0);
    return loss;
}

}   // namespace tenbin::planner
