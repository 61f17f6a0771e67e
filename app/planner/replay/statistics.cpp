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

// Values by rank. The bits of values that are not negative are in the order of the values: counts by the upper ones leave
// few to choose from.
class OrderStatistics
{
public:
    // The values of these ranks, which ascend.
    std::vector<float> at(std::span<const float> values, std::span<const std::size_t> ranks)
    {
        std::fill(m_count.begin(), m_count.end(), 0);
        for (const float value : values)
            ++m_count[binOf(value)];
        std::vector<Group> groups = groupsOf(ranks);
        // From here on the counts are places among the groups, counted from 1.
        std::fill(m_count.begin(), m_count.end(), 0);
        for (std::size_t g = 0; g < groups.size(); ++g)
            m_count[groups[g].bin] = static_cast<std::uint32_t>(g + 1);
        std::vector<float> all = inGroups(values), chosen(all.size());
        for (const float value : all)
            chosen[groups[m_count[binOf(value)] - 1].end++] = value;
        std::vector<float> result;
        auto group = groups.begin();
        for (const std::size_t rank : ranks) {
            while (rank >= group->below + group->end - group->first)
                ++group;
            const auto at = [&](std::size_t i) { return chosen.begin() + static_cast<std::ptrdiff_t>(i); };
            const std::size_t place = group->first + rank - group->below;
            std::nth_element(at(group->ordered), at(place), at(group->end));
            group->ordered = place;
            result.push_back(chosen[place]);
        }
        return result;
    }

private:
    // The values of one bin that has ranks: `below` in lower bins, and which of the chosen ones they are.
    struct Group
    {
        std::size_t bin = 0, below = 0, first = 0, end = 0, ordered = 0;   // up to `ordered` in their places
    };

    std::vector<Group> groupsOf(std::span<const std::size_t> ranks)
    {
        std::vector<Group> groups;
        std::size_t bin = 0, below = 0;
        m_chosen = 0;
        for (const std::size_t rank : ranks) {
            for (; rank >= below + m_count[bin]; ++bin)
                below += m_count[bin];
            if (!groups.empty() && groups.back().bin == bin)
                continue;
            groups.push_back({bin, below, m_chosen, m_chosen, m_chosen});
            m_chosen += m_count[bin];
        }
        return groups;
    }

    // Picked without branches, which would depend on chance.
    std::vector<float> inGroups(std::span<const float> values) const
    {
        std::vector<float> all(m_chosen + 1);
        std::size_t n = 0;
        for (const float value : values) {
            all[n] = value;
            n += m_count[binOf(value)] != 0;
        }
        all.pop_back();
        return all;
    }

    // Values that share all but the lower bits are told apart by sorting.
    static std::size_t binOf(float value) { return std::bit_cast<std::uint32_t>(value + 0.0F) >> kLower; }

    static constexpr unsigned kLower = 12;
    std::size_t m_chosen = 0;   // values in groups
    std::vector<std::uint32_t> m_count = std::vector<std::uint32_t>(std::size_t{1} << (31 - kLower));
};

// Of the 95 % interval of the share of values up to `limit`, by batches in order of arrival; infinity: too few to say.
double halfWidth(std::span<const float> values, float limit)
{
    if (values.size() < 50 * kBatches)
        return std::numeric_limits<double>::infinity();
    const std::size_t size = values.size() / kBatches;
    double sum = 0, squares = 0;
    for (std::size_t b = 0; b < kBatches; ++b) {
        const std::span<const float> batch = values.subspan(b * size, size);
        const auto below = std::count_if(batch.begin(), batch.end(), [limit](float v) { return v <= limit; });
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
    std::vector<float> values(latencies.size() + 1);
    std::size_t count = 0;
    for (const float latency : latencies) {   // without a branch that nobody foresees
        values[count] = latency;
        count += latency >= 0;
    }
    values.resize(count);
    if (values.empty())
        return result;

    std::vector<double> shares{0.5, 0.95, 0.99, kBelow, kAbove};
    for (std::size_t i = 0; i < points; ++i)
        shares.push_back(static_cast<double>(i) / static_cast<double>(points - 1));
    std::vector<std::size_t> ranks;
    for (const double share : shares)
        ranks.push_back(rankOf(share, values.size()));
    std::vector<std::size_t> ascending = ranks;
    std::sort(ascending.begin(), ascending.end());
    const std::vector<float> sorted = OrderStatistics().at(values, ascending);
    const auto valueAt = [&](std::size_t rank) {
        return sorted[static_cast<std::size_t>(std::lower_bound(ascending.begin(), ascending.end(), rank) - ascending.begin())];
    };
    result.quantiles = {valueAt(ranks[0]), valueAt(ranks[1]), valueAt(ranks[2])};
    for (std::size_t i = 0; i < points; ++i)
        result.curve.push_back(valueAt(ranks[5 + i]));
    const double perShare_s
        = (static_cast<double>(valueAt(ranks[4])) - static_cast<double>(valueAt(ranks[3]))) / (kAbove - kBelow);
    const double share = halfWidth(values, valueAt(ranks[1]));
    result.ci95_p95_s
        = std::isfinite(share) && std::isfinite(perShare_s) ? share * perShare_s : std::numeric_limits<double>::infinity();
    return result;
}

}   // namespace tenbin::planner
