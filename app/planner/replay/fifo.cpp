#include "fifo.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace tenbin::planner {

namespace {

constexpr int kMaxDepth = 20;   // a million servers

// Integers that order as the doubles do: compared in one cycle, and selected without a branch. Its own inverse.
std::int64_t orderedKey(double value)
{
    const auto bits = std::bit_cast<std::int64_t>(value);
    return bits ^ ((bits >> 63) & std::numeric_limits<std::int64_t>::max());
}

double valueOfKey(std::int64_t key)
{
    return std::bit_cast<double>(key ^ ((key >> 63) & std::numeric_limits<std::int64_t>::max()));
}

}   // namespace

FifoServers::FifoServers(int servers, double startTime_s)
    : m_servers(std::clamp(servers, 1, 1 << kMaxDepth))
    , m_free_s(startTime_s)
{
    m_depth = std::bit_width(static_cast<unsigned>(m_servers - 1));
    const auto leaves = std::size_t{1} << m_depth;
    m_nodes.resize(leaves);
    // Built as if the servers had won in order: a node's loser is the winner of its right half, and a leaf that is no
    // server is never free.
    const auto leafEntry = [&](std::size_t leaf) {
        const bool real = leaf < static_cast<std::size_t>(m_servers);
        return Entry{orderedKey(real ? startTime_s : std::numeric_limits<double>::infinity()), static_cast<std::int64_t>(leaf)};
    };
    m_nodes[0] = leafEntry(0);
    for (std::size_t node = 1; node < leaves; ++node) {
        const int below = m_depth - static_cast<int>(std::bit_width(node));
        m_nodes[node] = leafEntry((2 * node + 1) * (std::size_t{1} << below) - leaves);
    }
}

void FifoServers::run(std::span<const double> arrival_s, std::span<const double> service_s, std::span<double> wait_s_out)
{
    const std::size_t count = std::min({arrival_s.size(), service_s.size(), wait_s_out.size()});
    using Run = void (FifoServers::*)(std::size_t, const double *, const double *, double *);
    static constexpr auto kRuns = []<int... Depth>(std::integer_sequence<int, Depth...>)
    {
        return std::array<Run, sizeof...(Depth)>{&FifoServers::runTree<Depth>...};
    }
    (std::make_integer_sequence<int, kMaxDepth + 1>{});
    const Run chosen = m_servers == 1 ? &FifoServers::runOne : kRuns[static_cast<std::size_t>(m_depth)];
    (this->*chosen)(count, arrival_s.data(), service_s.data(), wait_s_out.data());
}

void FifoServers::runOne(std::size_t count, const double *arrival_s, const double *service_s, double *wait_s)
{
    double free_s = m_free_s;
    for (std::size_t i = 0; i < count; ++i) {
        const double start_s = std::max(arrival_s[i], free_s);
        wait_s[i] = start_s - arrival_s[i];
        free_s = start_s + service_s[i];
    }
    m_free_s = free_s;
}

// The depth is a constant so that the path to the root is unrolled; the exchange is arithmetic, because which of two
// servers is free first is a coin toss to the branch predictor.
template<int Depth>
void FifoServers::runTree(std::size_t count, const double *arrival_s, const double *service_s, double *wait_s)
{
    Entry *const nodes = m_nodes.data();
    Entry winner = nodes[0];
    for (std::size_t i = 0; i < count; ++i) {
        const double start_s = std::max(arrival_s[i], valueOfKey(winner.key));
        wait_s[i] = start_s - arrival_s[i];
        winner.key = orderedKey(start_s + service_s[i]);
        const std::int64_t position = winner.leaf + (std::int64_t{1} << Depth);
        for (int level = 1; level <= Depth; ++level) {
            Entry &node = nodes[position >> level];
            const Entry met = node;
            const std::int64_t exchange = -static_cast<std::int64_t>(met.key < winner.key);
            const std::int64_t keyDifference = (met.key ^ winner.key) & exchange;
            const std::int64_t leafDifference = (met.leaf ^ winner.leaf) & exchange;
            node = {met.key ^ keyDifference, met.leaf ^ leafDifference};
            winner = {winner.key ^ keyDifference, winner.leaf ^ leafDifference};
        }
    }
    nodes[0] = winner;
}

WaitStatistics waitStatistics(std::span<double> wait_s)
{
    WaitStatistics result;
    result.requests = wait_s.size();
    if (wait_s.empty())
        return result;
    double sum = 0;
    std::size_t waited = 0;
    for (const double wait : wait_s) {
        sum += wait;
        waited += wait > 0 ? 1 : 0;
    }
    const auto count = static_cast<double>(wait_s.size());
    result.pWait = static_cast<double>(waited) / count;
    result.mean = sum / count;
    // Each quantile is sought only above the one before.
    auto from = wait_s.begin();
    const auto quantile = [&](double p) {
        const auto rank = std::min(static_cast<std::size_t>(std::floor(p * count)), wait_s.size() - 1);
        const auto nth = wait_s.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(from, nth, wait_s.end());
        from = nth;
        return *nth;
    };
    result.p50 = quantile(.50);
    result.p95 = quantile(.95);
    result.p99 = quantile(.99);
    result.max = *std::max_element(from, wait_s.end());
    return result;
}

}   // namespace tenbin::planner
