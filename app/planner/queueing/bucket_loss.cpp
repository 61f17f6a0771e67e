#include "bucket_loss.h"

#include "bucket_burst_table.h"
#include "bucket_table.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tenbin::planner {

namespace {

constexpr double kRefill_s = 60;                // of an empty bucket
constexpr double kFewHold = .05;                // running calls hold so little of the bucket that the table need not be asked ...
constexpr double kNoHold = .02;                 // ... and that they do not count
constexpr double kFull = 1, kFullWidth = .05;   // loads from which on calls that wait compete
constexpr double kBeyond = 1.2, kBeyondWidth = .1;   // and on which the table has differences only
constexpr double kNearEnds = 1.1, kNearWidth = .05;
constexpr double kHeld = .5, kLeft = .3;   // of what running calls hold, that makes the bucket shallower; of the depth
constexpr double kNone = 1e-12;

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
            if (std::abs(step) < kNear * std::abs(s))
                break;
        }
        m_root = s;
        m_rootWeight = 1 / slope;
    }
    // The same in k = -ln(1 + s cv2), in which the difference is convex too and bends less: from beyond the root, where the
    // first two moments put it unless that is out of range, by Halley.
    void solveVaried()
    {
        const double s = firstGuess();
        double k = s * m_cv2 > -.95 ? -std::log1p(s * m_cv2) : m_cv2 * std::log1p(1 / (m_load * m_cv2));
        double spread = 1, step = 0;
        for (int i = 0; i < 30; ++i) {
            const double value = m_load * std::exp(k / m_cv2);
            spread = std::exp(-k);
            const double slope = value - spread, newton = (spread - 1 + m_cv2 * (value - m_load)) / slope;
            step = newton / std::clamp(1 - newton * (value / m_cv2 + spread) / (2 * slope), .5, 2.0);
            k -= step;
            if (std::abs(step) < kNearCubed * std::abs(k))
                break;
        }
        // At the root: exp(-k) by its series from the place before, and the other exponential by what makes the difference 0.
        spread *= 1 + step * (1 + step / 2 * (1 + step / 3));
        m_root = (spread - 1) / m_cv2;
        m_rootWeight = 1 / (1 - (m_load - m_root) / spread);
    }

    static double transform(double s, double cv2)   // E exp(-s X)
    {
        return cv2 > 1e-9 ? std::exp(-std::log1p(s * cv2) / cv2) : std::exp(-s);
    }

    static constexpr double kNearOne = 1e-4, kVaried = .05;
    static constexpr double kNear = 1e-4, kNearCubed = 1e-3;   // of the last step, whose own error is its square or its cube
    double m_load, m_cv2, m_root = 0, m_rootWeight = 0;
};

double belowOf(double normal)
{
    return .5 * std::erfc(-normal * std::numbers::sqrt2 / 2);
}

// How much deeper, in seconds of refill, a bucket seems that a call asks again. Few calls hold on for all of held_s; where
// many ask, the tokens are taken as they come, and only that part of the calls waits that loses every draw. Between the limits
// the least counts; the one near load 1 is fitted to simulation.
double inverseFourth(double depth_s)
{
    return 1 / (depth_s * depth_s * depth_s * depth_s);
}

double fourthRoot(double share)
{
    return std::sqrt(std::sqrt(share));
}

double fourthPower(double root)
{
    return root * root * root * root;
}

}   // namespace

BucketLaw::BucketLaw(const BucketLoad &bucket, const RetryPolicy &retry)
    : m_bucket(bucket)
{
    if (bucket.size <= 0)
        return;
    m_interval_s = kRefill_s / bucket.size;
    m_depth = bucket.size - bucket.reserved;
    m_excess = std::max(0.0, bucket.reserved - 1);
    m_tableDepth = m_depth;
    m_burstLength = bucket.burst_s / (std::max(1.0, m_depth) * m_interval_s);
    if (bucket.burstCv > 0) {
        // The calls of a burst still run when the last of them come: as far as it is shorter than they are, each takes all that
        // it reserves.
        const double crowded = m_depth / (1 + m_excess * bucket.call_s / (bucket.call_s + bucket.burst_s));
        m_depth += burstsShare(1) * (crowded - m_depth);
        m_burstLength = bucket.burst_s / (std::max(1.0, m_depth) * m_interval_s);
    }
    m_asking = askingOf(retry);
    if (!(retry == RetryPolicy{}))
        m_usual = askingOf({});
    // Calls that run alone give back what they did not use while others wait: small ones pass all the more.
    if (m_bucket.call_s > 0 && m_excess > 0)
        m_alone = 2.7 * std::pow(std::min(1.0, m_excess), 1.5) * std::exp(-3 * m_bucket.call_s / m_interval_s);
    // A call that settles at more than it reserved leaves a debt at its end, and while tokens are owed no call passes, large or
    // small; of calls very unlike the largest fail nearly always, and cannot fail more. Fitted to 288 simulations (reservations
    // of .4 to 1.15 mean calls, inputs of cv .4 to 1.2, loads 1.15 to 2.2, 2 and 4 attempts).
    const double reserved = std::max(1e-3, bucket.reserved), unlike = bucket.needCv2 / (reserved * reserved);
    const double most = std::min(1.0, reserved);
    m_choosing = 1 / (1 + 1.9 * (1 / most - 1) * unlike / (unlike + .2) + .45 * most * most * std::max(0.0, unlike - .2));
    const double lnUnlike = std::log(std::clamp(unlike, .004, 1.5)), lnReserved = std::log(std::clamp(reserved, .4, 4.0));
    m_overloaded = .118 + (.148 + .035 * lnUnlike) * lnUnlike - .165 * lnReserved;
    const double lnSize = std::log(std::clamp(bucket.size, 15.0, 1000.0)), varied = unlike / (unlike + .1);
    m_overloadedByLoad = -.363 + .067 * lnSize - .172 * lnUnlike;
    m_near = varied * (.318 - .074 * lnSize) - .178 * std::min(1.0, unlike);
    m_nearByLoad = -varied * (4.487 - 1.133 * lnSize);
    if (bucket.burstCv > 0)
        m_bursts = BurstRoots(bucket.burstCv, m_burstLength, std::max(1.0, m_depth + 1) / (1 + bucket.costCv2));
}

BucketLaw::Asking BucketLaw::askingOf(const RetryPolicy &retry) const
{
    Asking asking;
    asking.attempts = std::max(1, retry.attempts);
    asking.held_s = retry.refusedAfter_s();
    if (asking.held_s > 0)
        asking.inverseHeld
            = inverseFourth(asking.held_s) + inverseFourth(.656 * asking.held_s * std::pow(m_interval_s / asking.held_s, .46));
    // The tokens that wait near an empty bucket vary so that a call fails about as the square of what it reserves; one that asks
    // again and again fails as a higher power, less so where calls differ much. The powers are fitted to simulation.
    const double reserved = std::max(1e-3, m_bucket.reserved), again = std::min(2.0, std::pow((asking.attempts - 1) / 3, 1.7));
    const double power
        = 2 + again * std::max(0.0, reserved / (.1 + .21 * reserved) - 2) / (1 + 1.3 * m_bucket.needCv2 / (reserved * reserved));
    asking.choosy = power * m_bucket.needCv2 / reserved;
    asking.again = std::pow((asking.attempts - 1) / 3, 1.342);
    return asking;
}

// The same above the refill, where calls that ask again meet others that do: the more of them wait for each token, the less is
// there for a large one, and the less so the rarer a call passes at all. Fitted to 283 simulations (sizes 60 to 3,000 calls a
// minute, loads 1.05 to 2.6, 2 to 6 attempts, inputs of cv .4 to 1.2, reservations of 1.2 to 3.6 mean calls), and again to 440
// of any sort of call (1 to 6 attempts, inputs of cv .2 to 1.1, reservations of .4 to 4, outputs that count once or five times):
// a failed share within 3 % in nine of ten, and mostly within 6 % in the others.
double BucketLaw::overloadedChoosy(double load, const Asking &asking) const
{
    const double reserved = std::max(1e-3, m_bucket.reserved), unlike = m_bucket.needCv2 / reserved;
    double power = 2;
    if (asking.attempts > 1 && asking.held_s > 0) {
        const double u = std::max(1.08, load), fails = (u - 1) / (u + 2.5 * unlike);
        const double everyTime = asking.attempts == 4 ? fourthRoot(fails) : std::pow(fails, 1 / asking.attempts);
        const double passes = (1 - everyTime) / everyTime, waiting = asking.held_s / m_interval_s * (1 - 1 / load);
        power += 3.661 * asking.again * std::pow(passes, .721) / (1 + 1.714 * unlike / reserved) * waiting / (waiting + .263);
    }
    return power * unlike * std::exp(m_overloaded + m_overloadedByLoad * std::log(std::clamp(load, 1.0, 2.6)));
}

// What bursts make of the dispersion of arrivals, as far as it builds up while the bucket remembers; and their part of all.
double BucketLaw::dispersion(double load) const
{
    const double cv = m_bucket.burstCv;
    return load * m_bucket.burst_s / m_interval_s * cv * cv / (1 + m_burstLength);
}
double BucketLaw::burstsShare(double load) const
{
    const double bursts = dispersion(load);
    return bursts / (bursts + 1 + m_bucket.costCv2);
}

// The mean load while calls are lost to bursts: E[L (L - 1)+] / E[(L - 1)+] of a lognormal rate, as far as it lasts while the
// bucket remembers. Loads that lose nothing: their own.
double BucketLaw::burstLoad(double load) const
{
    const double cv = m_bucket.burstCv;
    const double variance = cv * cv * m_burstLength / (1 + m_burstLength), s2 = std::log1p(variance), s = std::sqrt(s2);
    const double d = (std::log(load) + s2 / 2) / s;
    if (d < -5)   // the two differences vanish, and so does their quotient's part beyond 1
        return std::max(load, 1 - 2 * s / d);
    const double calls = load * belowOf(d);
    const double lost = calls - belowOf(d - s), weighted = load * load * (1 + variance) * belowOf(d + s) - calls;
    return std::max(load, weighted / lost);
}

// Loss without reservations. Small calls pass where large ones fail, so that those served cost less than the mean by a share
// of the loss.
BucketLoss BucketLaw::diffused(double load, const Asking &asking) const
{
    double costCv2 = m_bucket.costCv2;
    const bool bursts = m_bucket.burstCv > 0;
    if (bursts)
        costCv2 += dispersion(load);
    const double depth = std::max(kLeft * m_depth, m_depth - kHeld * m_excess * load * m_bucket.call_s / m_interval_s);
    if (depth > 0 && DeficitQueue::losesNothing(load, costCv2, depth))
        return {};
    const DeficitQueue queue(load, costCv2);
    const double u = queue.load();
    double held = 0;
    if (asking.held_s > 0) {
        double sum = asking.inverseHeld;
        if (u > 1.001) {
            const double lost = 1 - 1 / u, fails = asking.attempts == 4 ? fourthRoot(lost) : std::pow(lost, 1 / asking.attempts);
            double asked = 0, reach = 1;
            for (int n = 0; n < asking.attempts; ++n, reach *= fails)
                asked += reach;
            sum += inverseFourth(m_interval_s * std::log(asked) / queue.root());
        }
        held = 1 / fourthRoot(sum) / m_interval_s;
    }
    double choosy = asking.choosy;
    if (load > kFull)
        choosy += (overloadedChoosy(load, asking) - choosy) * std::min(1.0, (load - kFull) / kFullWidth);
    const double busiest = bursts && asking.choosy > 0 ? burstLoad(load) : load, hold = holdAt(busiest);
    if (m_bucket.call_s > 0 && hold < kFewHold)
        choosy *= 1 + m_alone * (1 - hold * hold / (kFewHold * kFewHold));
    choosy *= m_choosing;
    const double deep = queue.scale(depth + held);
    const bool endless = deep > 1e200;
    const auto failedBy
        = [&](double chosen) { return endless ? (u - 1) / (u + chosen) : (1 + (u - 1) * deep) / (1 + (u + chosen) * deep); };
    BucketLoss loss;
    loss.failed = failedBy(choosy);
    // What is left near the refill, fitted to 230 simulations of calls of any sort.
    if (asking.choosy > 0 && !bursts && load < kNearEnds)
        loss.failed
            *= std::exp(std::min(1.0, (kNearEnds - load) / kNearWidth) * (m_near + m_nearByLoad * std::max(load - 1, -.12)));
    if (busiest > load) {
        // What bursts lose is lost at their own rate: there large calls fail more often by as much as there. Long bursts lose
        // most at little more than the refill (fitted to 230 simulations).
        const double at = busiest > 1 ? 1 + (1 + .4 * m_burstLength) / (1 + m_burstLength) * (busiest - 1) : busiest;
        const double byBursts = failedBy(0) * at / (at + overloadedChoosy(at, asking) * m_choosing);
        loss.failed += burstsShare(load) * (byBursts - loss.failed);
    }
    loss.throttled = 1 - (1 - loss.failed) * (endless ? queue.scaleRatio(held) : queue.scale(depth) / deep);
    return loss;
}

double BucketLaw::holdAt(double load) const
{
    return m_excess * std::sqrt(load * m_bucket.call_s / m_interval_s) / std::max(1.0, m_tableDepth);
}

BucketLoss BucketLaw::at(double load) const
{
    if (load <= 0 || m_bucket.size <= 0)
        return {};
    const BucketLoss steady = diffused(load);
    BucketRoots roots{fourthRoot(steady.failed), fourthRoot(steady.throttled)};
    if (m_bucket.burstCv > 0) {
        const BucketRoots more = m_bursts.at(load);
        roots.failed = std::max(0.0, roots.failed + more.failed);
        roots.throttled = std::max(0.0, roots.throttled + more.throttled);
    }
    const double running = load * m_bucket.call_s / m_interval_s, hold = holdAt(load);
    if (running > 0 && m_excess > 0 && hold > kNoHold) {
        roots = bucketRoots(load, m_tableDepth, hold, running, roots);
        // Who asks more or less often than by default fails less or more often, by about as much as without reservations.
        if (const double near = std::clamp((kBeyond - load) / kBeyondWidth, 0.0, 1.0); m_usual && near > 0) {
            const BucketLoss usual = diffused(load, *m_usual);
            if (usual.failed > kNone && steady.failed > kNone)
                roots.failed *= 1 + near * (fourthRoot(steady.failed / usual.failed) - 1);
        }
    }
    BucketLoss loss{fourthPower(roots.failed), fourthPower(roots.throttled)};
    loss.failed = std::clamp(loss.failed, 0.0, 1.0);
    loss.throttled = std::clamp(loss.throttled, loss.failed, 1.0);
    return loss;
}

}   // namespace tenbin::planner
