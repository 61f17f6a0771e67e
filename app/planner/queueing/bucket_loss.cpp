#include "bucket_loss.h"

#include "bucket_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace tenbin::planner {

namespace {

constexpr double kRefill_s = 60;          // of an empty bucket
constexpr double kShortestBurst_s = 10;   // shorter ones are taken together
constexpr double kFewHold = .05;          // running calls hold so little of the bucket that the table need not be asked ...
constexpr double kNoHold = .02;           // ... and that they do not count

// The deficit of the bucket is the work of an M/G/1 queue, in mean calls; one call arrives each 1 / load. Costs are taken
// as gamma of mean 1.
class DeficitQueue
{
public:
    DeficitQueue(double load, double costCv2)
        : m_load(std::abs(load - 1) < kNearOne ? 1 + (load < 1 ? -kNearOne : kNearOne) : load)
        , m_cv2(costCv2)
    {
        // The root besides 0 of s = load (1 - E exp(-s X)), by Newton: the difference is convex.
        double s = 2 * (m_load - 1) / (m_load * (1 + m_cv2));
        if (s > 0)
            s = std::min(m_load, 2 * s);
        else if (s * m_cv2 < -.9)
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
    static double transform(double s, double cv2)   // E exp(-s X)
    {
        return cv2 > 1e-9 ? std::exp(-std::log1p(s * cv2) / cv2) : std::exp(-s);
    }

    static constexpr double kNearOne = 1e-4;
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

// A burst of the rate: relative rate and probability, by the trapezoidal rule in the lognormal's normal.
struct Burst
{
    double rate = 1, probability = 1;
};
constexpr std::size_t kBurstNodes = 7;
constexpr double kBurstStep = 1.1;   // of the normal

// Relative rate of the highest of the bursts below.
double highestBurst(double cv)
{
    const double s2 = std::log1p(cv * cv);
    return std::exp(std::sqrt(s2) * kBurstStep * (kBurstNodes - 1) / 2 - s2 / 2);
}

std::array<Burst, kBurstNodes> burstsOf(double cv)
{
    const double s2 = std::log1p(cv * cv), s = std::sqrt(s2);
    std::array<Burst, kBurstNodes> bursts;
    double total = 0, mean = 0;
    for (std::size_t i = 0; i < kBurstNodes; ++i) {
        const double z = kBurstStep * (static_cast<double>(i) - (kBurstNodes - 1) / 2.0);
        bursts[i] = {std::exp(s * z - s2 / 2), std::exp(-z * z / 2)};
        total += bursts[i].probability;
        mean += bursts[i].probability * bursts[i].rate;
    }
    for (Burst &burst : bursts) {
        burst.probability /= total;
        burst.rate *= total / mean;
    }
    return bursts;
}

// The deficit from burst to burst as a Markov chain on a grid of depths.
class BurstWalk
{
public:
    // The walk's steps: `step` calls are refilled in one, of which `load` times the burst's rate arrive.
    BurstWalk(double load, double costCv2, double depth, std::span<const Burst> bursts, double step)
        : m_depth(depth)
    {
        for (std::size_t from = 0; from < kStates; ++from) {
            for (const Burst &burst : bursts) {
                const double arriving = load * burst.rate * step, spread = std::sqrt(arriving * (1 + costCv2));
                for (const double noise : {-spread, spread})
                    move(from, arriving - step + noise, burst.probability / 2, burst.rate);
            }
        }
        solve();
        for (std::size_t i = 0; i < kStates; ++i) {
            m_lost += m_stationary[i] * m_overflow[i];
            m_lostRate += m_stationary[i] * m_overflowRate[i];
        }
        m_lostRate = m_lost > 0 ? m_lostRate / m_lost : 1;
        m_lost /= load * step;
    }

    double lost() const { return m_lost; }           // share of calls
    double lostRate() const { return m_lostRate; }   // mean relative rate of the bursts that lose them

private:
    static constexpr std::size_t kStates = 10;

    void move(std::size_t from, double change, double probability, double rate)
    {
        const double width = m_depth / (kStates - 1), to = static_cast<double>(from) * width + change;
        if (to > m_depth) {
            m_overflow[from] += probability * (to - m_depth);
            m_overflowRate[from] += probability * (to - m_depth) * rate;
        }
        const double place = std::clamp(to / width, 0.0, kStates - 1.0);
        const auto below = std::min(kStates - 2, static_cast<std::size_t>(place));
        const double share = place - static_cast<double>(below);
        m_chain[from][below] += probability * (1 - share);
        m_chain[from][below + 1] += probability * share;
    }

    // Grassmann, Taksar and Heyman (1985): no subtractions, so no loss of digits.
    void solve()
    {
        auto &p = m_chain;
        std::size_t lowest = 0;   // of the states that are come back to
        for (std::size_t n = kStates - 1; n > 0; --n) {
            double leaving = 0;
            for (std::size_t j = 0; j < n; ++j)
                leaving += p[n][j];
            if (leaving <= 0) {
                lowest = n;
                break;
            }
            for (std::size_t i = 0; i < n; ++i) {
                p[i][n] /= leaving;
                for (std::size_t j = 0; j < n; ++j)
                    p[i][j] += p[i][n] * p[n][j];
            }
        }
        m_stationary[lowest] = 1;
        double total = 1;
        for (std::size_t n = lowest + 1; n < kStates; ++n) {
            for (std::size_t i = lowest; i < n; ++i)
                m_stationary[n] += m_stationary[i] * p[i][n];
            total += m_stationary[n];
        }
        for (double &probability : m_stationary)
            probability /= total;
    }

    double m_depth, m_lost = 0, m_lostRate = 0;
    std::array<std::array<double, kStates>, kStates> m_chain{};
    std::array<double, kStates> m_stationary{}, m_overflow{}, m_overflowRate{};
};

double fourthRoot(double share)
{
    return std::sqrt(std::sqrt(share));
}

double fourthPower(double root)
{
    return root * root * root * root;
}

// What bursts lose above steady arrivals.
void addBursts(BucketLoss &loss, const BucketLoad &bucket, double depth, double choosy, const Retries &retries)
{
    const double interval_s = kRefill_s / bucket.size;
    const double together = std::max(1.0, std::ceil(kShortestBurst_s / bucket.burst_s));
    const double cv = bucket.burstCv / std::sqrt(together);
    if (bucket.load * highestBurst(cv) < .9)
        return;
    const double step = together * bucket.burst_s / interval_s;
    const double deep = std::max(1.0, depth + retries.held_s / interval_s / 2);
    const BurstWalk walk(bucket.load, bucket.costCv2, deep, burstsOf(cv), step);
    const Burst none[]{{}};
    const BurstWalk calm(bucket.load, bucket.costCv2, deep, none, step);
    const double failed = std::clamp(loss.failed + walk.lost() - calm.lost(), loss.failed, 1.0);
    if (failed <= loss.failed || walk.lost() <= 0)
        return;
    // Whom bursts fail are throttled as a lane is that is always this much too full.
    const double rate = std::max(1.0, walk.lostRate());
    const BucketLoss within = steadyLoss(std::max(1.01, bucket.load * rate), bucket.costCv2, 1e9, choosy, interval_s, retries);
    loss.throttled += (failed - loss.failed) * within.throttled / within.failed;
    loss.failed = failed;
}

}   // namespace

BucketLoss bucketLoss(const BucketLoad &bucket, const RetryPolicy &rule)
{
    if (bucket.load <= 0 || bucket.size <= 0)
        return {};
    const Retries retries(rule);
    const double interval_s = kRefill_s / bucket.size, depth = bucket.size - bucket.reserved;
    const double running = bucket.load * bucket.call_s / interval_s, excess = std::max(0.0, bucket.reserved - 1);
    const double hold = excess * std::sqrt(running) / std::max(1.0, depth);
    double choosy = bucket.needCv2 / (.1 + .21 * bucket.reserved);
    // Calls that run alone give back what they did not use while others wait: small ones pass all the more.
    if (running > 0 && hold < kFewHold)
        choosy *= 1 + 2.7 * std::exp(-3 * bucket.call_s / interval_s) * (1 - hold * hold / (kFewHold * kFewHold));
    BucketLoss loss;
    if (depth <= 0 || !DeficitQueue::losesNothing(bucket.load, bucket.costCv2, depth))
        loss = steadyLoss(bucket.load, bucket.costCv2, depth, choosy, interval_s, retries);
    if (bucket.burstCv > 0)
        addBursts(loss, bucket, depth, choosy, retries);
    if (running > 0 && excess > 0 && hold > kNoHold) {
        const BucketRoots without{fourthRoot(loss.failed), fourthRoot(loss.throttled)};
        const BucketRoots roots = bucketRoots(bucket.load, depth, hold, running, without);
        loss = {fourthPower(roots.failed), fourthPower(roots.throttled)};
    }
    loss.failed = std::clamp(loss.failed, 0.0, 1.0);
    loss.throttled = std::clamp(loss.throttled, loss.failed, 1.0);
    return loss;
}

}   // namespace tenbin::planner
