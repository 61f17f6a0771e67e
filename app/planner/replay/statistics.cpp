#include "statistics.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>

namespace tenbin::planner {

namespace {

constexpr std::size_t kBatches = 20;
constexpr double kStudent19 = 2.093;             // two-sided 95 % with 19 degrees of freedom
constexpr double kBelow = .945, kAbove = .955;   // around the 95th percentile, whose density turns shares into seconds

std::size_t rankOf(double p, std::size_t count)
{
    const auto rank = static_cast<std::size_t>(std::ceil(p * static_cast<double>(count)));
    return std::clamp<std::size_t>(rank, 1, count) - 1;
}

// Values that are not below 0 are in the order of their bits; those below have the highest bit.
std::uint32_t bitsOf(float value)
{
    return std::bit_cast<std::uint32_t>(value);
}
constexpr std::uint32_t kSign = std::uint32_t{1} << 31;

// Values by rank, those below 0 left out: counted by their upper bits, and by their lower ones where a rank is.
class OrderStatistics
{
public:
    explicit OrderStatistics(std::span<const float> values)
        : m_values(values)
    {
        for (const float value : values)
            ++m_count[binOf(value)];
    }

    std::size_t size() const { return m_values.size() - m_count.back(); }

    // The values of these ranks, which ascend. To be asked once.
    std::vector<float> at(std::span<const std::size_t> ranks)
    {
        const std::vector<Group> groups = groupsOf(ranks);
        std::vector<float> result;
        for (const Group &group : groups) {
            std::array<std::uint32_t, std::size_t{1} << kLower> count{};
            for (const std::uint16_t lower : std::span(m_lower).subspan(group.first, group.end - group.first))
                ++count[lower];
            std::uint32_t lower = 0;
            std::size_t below = group.below;
            for (const std::size_t rank : ranks.subspan(group.firstRank, group.ranks)) {
                for (; rank >= below + count[lower]; ++lower)
                    below += count[lower];
                result.push_back(std::bit_cast<float>((group.bin << kLower) + lower));
            }
        }
        return result;
    }

private:
    // A bin that has ranks: `below` values in lower ones; its values are from `first` to `end` of m_lower.
    struct Group
    {
        std::uint32_t bin = 0;
        std::size_t below = 0, firstRank = 0, ranks = 0, first = 0, end = 0;
    };

    std::vector<Group> groupsOf(std::span<const std::size_t> ranks)
    {
        std::vector<Group> groups;
        std::size_t below = 0, chosen = 0;
        std::uint32_t bin = 0;
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            for (; ranks[i] >= below + m_count[bin]; ++bin)
                below += m_count[bin];
            if (groups.empty() || groups.back().bin != bin) {
                groups.push_back({bin, below, i, 0, chosen, chosen});
                chosen += m_count[bin];
            }
            ++groups.back().ranks;
        }
        // From here on the counts are places among the groups, counted from 1; 0: of none.
        std::fill(m_count.begin(), m_count.end(), 0);
        for (std::size_t g = 0; g < groups.size(); ++g)
            m_count[groups[g].bin] = static_cast<std::uint32_t>(g + 1);
        m_lower.resize(chosen);
        for (const float value : valuesInGroups(chosen)) {
            Group &group = groups[m_count[binOf(value)] - 1];
            m_lower[group.end++] = static_cast<std::uint16_t>(bitsOf(value) % (1U << kLower));
        }
        return groups;
    }

    // Without branches, which would depend on chance.
    std::vector<float> valuesInGroups(std::size_t count) const
    {
        std::vector<float> all(count + 1);
        std::size_t n = 0;
        for (const float value : m_values) {
            all[n] = value;
            n += m_count[binOf(value)] != 0;
        }
        all.pop_back();
        return all;
    }

    static std::uint32_t binOf(float value) { return std::min(bitsOf(value) >> kLower, kBins); }   // all below 0 in the last

    static constexpr unsigned kLower = 12;
    static constexpr std::uint32_t kBins = kSign >> kLower;
    std::span<const float> m_values;
    std::vector<std::uint32_t> m_count = std::vector<std::uint32_t>(kBins + 1);
    std::vector<std::uint16_t> m_lower;   // bits of the values in groups
};

// Of the 95 % interval of the share of values up to `limit`, by batches in order of arrival; infinity: too few to say. Of
// `count` values, besides those below 0.
double halfWidth(std::span<const float> values, std::size_t count, float limit)
{
    if (count < 50 * kBatches)
        return std::numeric_limits<double>::infinity();
    const std::size_t size = count / kBatches;
    double sum = 0, squares = 0;
    auto value = values.begin();
    for (std::size_t b = 0; b < kBatches; ++b) {
        std::size_t below = 0;
        for (std::size_t seen = 0; seen < size; ++value) {
            seen += bitsOf(*value) < kSign;
            below += bitsOf(*value) <= bitsOf(limit);
        }
        const double share = static_cast<double>(below) / static_cast<double>(size);
        sum += share;
        squares += share * share;
    }
    const double variance = std::max(0.0, (squares - sum * sum / kBatches) / (kBatches - 1));
    return kStudent19 * std::sqrt(variance / kBatches);
}

}   // namespace

LatencySample sampleOf(const std::vector<float> &latencies, std::size_t points)
{
    LatencySample result;
    OrderStatistics statistics(latencies);
    const std::size_t count = statistics.size();
    if (count == 0)
        return result;

    std::vector<double> shares{0.5, 0.95, 0.99, kBelow, kAbove};
    for (std::size_t i = 0; i < points; ++i)
        shares.push_back(static_cast<double>(i) / static_cast<double>(points - 1));
    std::vector<std::size_t> ranks;
    ranks.reserve(shares.size());
    for (const double share : shares)
        ranks.push_back(rankOf(share, count));
    std::vector<std::size_t> ascending = ranks;
    std::sort(ascending.begin(), ascending.end());
    const std::vector<float> sorted = statistics.at(ascending);
    const auto valueAt = [&](std::size_t rank) {
        return sorted[static_cast<std::size_t>(std::lower_bound(ascending.begin(), ascending.end(), rank) - ascending.begin())];
    };
    result.quantiles = {valueAt(ranks[0]), valueAt(ranks[1]), valueAt(ranks[2])};
    for (std::size_t i = 0; i < points; ++i)
        result.curve.push_back(valueAt(ranks[5 + i]));
    const double perShare_s
        = (static_cast<double>(valueAt(ranks[4])) - static_cast<double>(valueAt(ranks[3]))) / (kAbove - kBelow);
    const double share = halfWidth(latencies, count, valueAt(ranks[1]));
    result.ci95_p95_s
        = std::isfinite(share) && std::isfinite(perShare_s) ? share * perShare_s : std::numeric_limits<double>::infinity();
    return result;
}

}   // namespace tenbin::planner
