#include "burst_wait.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace tenbin::planner {

namespace {

double normal(double z)
{
    return 0.5 * std::erfc(-z * 0.70710678118654752440);
}

// Bounds of the strata, as quantiles of the standard normal at .4, .7, .85, .93, .975, .995.
constexpr std::array kBounds{-0.2533471, 0.5244005, 1.0364334, 1.4757910, 1.9599640, 2.5758293};
constexpr int kBurstsToSettle = 40;
constexpr double kSeen = .4;    // of a bin
constexpr double kNone = .01;   // a CV that nobody feels

}   // namespace

// The shorter and the longer half of the waits by themselves, parted as an exponential's are: of one lognormal with the mean and
// variance of all of them the 90th percentile is a tenth too low, of two it is within 2 %.
void WaitMix::addHalves(const WaitLaw &law, double variance)
{
    constexpr double kApart = .69314718055994531, kShorter = .0390;   // ln 2; variance of an exponential below its median
    const double apart_s = std::min(kApart * std::sqrt(variance), .99 * law.mean_s);
    // Where the halves cannot be as far apart the rest of the variance is the longer one's.
    const double rest = std::max(0.0, 2 * (variance - apart_s * apart_s) - kShorter * variance);
    add({law.probability / 2, law.mean_s - apart_s, kShorter * variance});
    add({law.probability / 2, law.mean_s + apart_s, rest});
}

namespace {

// Two points of the unit exponential, at the middle and apart of a share of it: Gauss and Legendre's in its probability, or
// beyond the last bound Gauss and Laguerre's.
struct ExponentialStratum
{
    double share = 0;
    std::array<double, 2> y{}, weight{.5, .5};
};

std::array<ExponentialStratum, 6> exponentialStrata()
{
    constexpr std::array kShares{0., .25, .5, .7, .85, .95, 1.};
    std::array<ExponentialStratum, 6> strata;
    for (std::size_t i = 0; i < strata.size(); ++i) {
        const double middle = (kShares[i] + kShares[i + 1]) / 2, half = (kShares[i + 1] - kShares[i]) / 2;
        const double apart = half * std::numbers::inv_sqrt3;
        strata[i] = {2 * half, {-std::log1p(apart - middle), -std::log1p(-apart - middle)}};
    }
    const double root = std::numbers::sqrt2, from = -std::log1p(-kShares[5]);
    strata.back() = {1 - kShares[5], {from + 2 - root, from + 2 + root}, {(2 + root) / 4, (2 - root) / 4}};
    return strata;
}

}   // namespace

// So narrow that a part's own law does not show; the last one goes on from its bound as an exponential does.
void WaitMix::addStrata(const WaitLaw &law)
{
    static const std::array<ExponentialStratum, 6> strata = exponentialStrata();
    const double last_s = law.waiting_s(-std::log(strata.back().share)), tail_s = law.tail_s();
    double all = 0;
    for (const ExponentialStratum &s : strata) {
        WaitPart part{law.probability * s.share, last_s + tail_s, tail_s * tail_s};
        if (tail_s == 0 || &s != &strata.back()) {
            const double low = law.waiting_s(s.y[0]), apart = law.waiting_s(s.y[1]) - low;
            part.mean_s = low + s.weight[1] * apart;
            part.variance_s2 = s.weight[0] * s.weight[1] * apart * apart;
        }
        all += s.share * part.mean_s;
        m_parts.push_back(part);
    }
    m_parts.back().least_s = last_s;
    const double scale = all > 0 ? law.mean_s / all : 0;
    for (WaitPart &part : m_parts) {
        part.mean_s *= scale;
        part.least_s *= scale;
        part.variance_s2 *= scale * scale;
    }
}

WaitMix::WaitMix(const WaitLaw &law, double own_s2)
{
    constexpr double kBlurs = .3;   // of the wait's variance
    if (!(law.probability > 0))
        return;
    const double variance = law.variance_s2();
    if (own_s2 < kBlurs * variance)
        addStrata(law);
    else
        addHalves(law, variance);
}

void WaitMix::add(const WaitPart &part)
{
    if (!(part.probability > 0))
        return;
    const auto merge = [](WaitPart &into, const WaitPart &other) {
        const double p = into.probability + other.probability;
        const double mean = (into.probability * into.mean_s + other.probability * other.mean_s) / p;
        const double square = (into.probability * (into.variance_s2 + into.mean_s * into.mean_s)
                                  + other.probability * (other.variance_s2 + other.mean_s * other.mean_s))
            / p;
        into = {p, mean, std::max(0.0, square - mean * mean), into.lasts, std::min(into.least_s, other.least_s)};
    };
    WaitPart *nearest = nullptr;
    double least = 0;
    for (WaitPart &mine : m_parts) {
        if (mine.lasts != part.lasts)
            continue;
        const double ratio = mine.mean_s > part.mean_s ? mine.mean_s / part.mean_s : part.mean_s / mine.mean_s;
        if (!nearest || ratio < least) {
            nearest = &mine;
            least = ratio;
        }
    }
    if (nearest && (least < 1.5 || m_parts.size() >= kMerged))
        merge(*nearest, part);
    else
        m_parts.push_back(part);
}

void WaitMix::add(const WaitMix &other, double share)
{
    if (m_parts.empty()) {
        m_parts = other.m_parts;
        for (WaitPart &part : m_parts)
            part.probability *= share;
        return;
    }
    for (WaitPart part : other.parts()) {
        part.probability *= share;
        add(part);
    }
}

double WaitMix::probability() const
{
    double p = 0;
    for (const WaitPart &part : parts())
        p += part.probability;
    return std::min(1.0, p);
}

double WaitMix::lasting() const
{
    double p = 0;
    for (const WaitPart &part : parts())
        p += part.lasts ? part.probability : 0;
    return p;
}

double WaitMix::mean_s() const
{
    double mean = 0;
    for (const WaitPart &part : parts())
        mean += part.probability * part.mean_s;
    return mean;
}

BurstStrata::BurstStrata(double cv)
{
    if (cv <= kNone)
        return;
    static const auto times = [] {
        auto all = kBounds;
        std::transform(all.begin(), all.end(), all.begin(), normal);
        return all;
    }();
    const double s = std::sqrt(std::log1p(cv * cv));
    double below = 0, arrivalsBelow = 0;
    m_count = m_stratum.size();
    for (std::size_t i = 0; i < m_count; ++i) {
        const double upTo = i < kBounds.size() ? times[i] : 1;
        const double arrivalsUpTo = i < kBounds.size() ? normal(kBounds[i] - s) : 1;
        const double time = upTo - below, arrivals = arrivalsUpTo - arrivalsBelow;
        m_stratum[i] = {arrivals / time, time, arrivals};
        below = upTo;
        arrivalsBelow = arrivalsUpTo;
    }
}

double lastingCv(double cv, double burst_s, double service_s)
{
    // Variance of the mean over a window of a rate that is constant within intervals of length burst_s.
    const double t = service_s / burst_s;
    const double kept = t < 1 ? 1 - t / 3 : 1 / t - 1 / (3 * t * t);
    return cv * std::sqrt(kept);
}

ChanceWait unsettledWait(double drift, double variance, double burst_s)
{
    constexpr double kEarly = 1.0638, kBend = .72;   // early: 2/3 (2 / pi)^1/2 2
    const double time = drift * drift * burst_s;     // over the variance: how far the queue has settled
    if (time < 1e-8 * variance)
        return {kEarly / 2 * std::sqrt(variance * burst_s), 0};
    // The mean of the motion's moment over the burst, within 4 %: exact at both ends.
    const double y = std::sqrt(time / variance);
    const double settled = 1 - 1 / (1 + kEarly * y + 2 * y * y * y / (y + kBend));
    return {variance / (2 * drift) * settled, settled};
}

BurstBacklog::BurstBacklog(const BurstStrata &strata, double load, double variance, double burst_s)
    : m_load(load)
    , m_burst_s(burst_s)
{
    // The grid spans the largest step, and the exponential tail of the walk as its mean and variance give it.
    double mean = 0, square = 0, most = 0;
    for (const BurstStratum &s : strata.all()) {
        const double step = (load * s.factor - 1) * burst_s;
        mean += s.timeShare * step;
        square += s.timeShare * (step * step + variance * load * s.factor * burst_s);
        most = std::max(most, step);
    }
    m_bin_s = (most + 3 * (square - mean * mean) / (-2 * mean)) / kBins;
    std::array<double, kBins> next{};
    m_start[0] = 1;
    for (int burst = 0; burst < kBurstsToSettle; ++burst) {
        next.fill(0);
        for (const BurstStratum &s : strata.all()) {
            const double step = (load * s.factor - 1) * burst_s / m_bin_s;
            const double chance = std::sqrt(variance * load * s.factor * burst_s) / m_bin_s;
            // Up or down by chance, where the grid shows it.
            const int ways = chance > kSeen ? 2 : 1;
            for (int way = 0; way < ways; ++way) {
                const double moves = ways == 1 ? step : step + (way == 0 ? chance : -chance), part = s.timeShare / ways;
                for (std::size_t i = 0; i < kBins; ++i) {
                    if (m_start[i] <= 1e-12)
                        continue;   // a step up leaves bins empty between
                    const double to = std::clamp(static_cast<double>(i) + moves, 0.0, kBins - 1.0);
                    const auto bin = static_cast<std::size_t>(to);
                    const double p = m_start[i] * part, upper = to - static_cast<double>(bin);
                    next[bin] += p * (1 - upper);
                    if (upper > 0)
                        next[bin + 1] += p * upper;
                }
            }
        }
        double moved = 0;
        for (std::size_t i = 0; i < kBins; ++i)
            moved += std::abs(next[i] - m_start[i]);
        m_start = next;
        if (moved < 1e-4)
            break;
    }
}

double BurstBacklog::addWaits(const BurstStratum &stratum, double weight, double visits, double chance_s, WaitMix &mix) const
{
    const double slope = m_load * stratum.factor - 1;
    double clear = 0;
    for (std::size_t i = 0; i < kBins; ++i) {
        const double p = m_start[i], from = static_cast<double>(i) * m_bin_s;
        if (p <= 1e-9)
            continue;
        const double drained_s = slope < 0 ? from / -slope : m_burst_s;   // until nothing is left, or the burst's end
        const double share = std::min(1.0, drained_s / m_burst_s);
        const double to = std::max(0.0, from + slope * m_burst_s);
        clear += p * (1 - share);
        if (share <= 0)
            continue;
        const double chance = i == 0 ? chance_s : 0;   // evens out over a backlog that was there
        // Waits spread evenly between what the burst found and what it left.
        mix.add({weight * p * share, (from + to) / 2 / visits + chance,
            (from - to) * (from - to) / 12 / (visits * visits) + chance * chance, true});
    }
    return clear;
}

}   // namespace tenbin::planner
