#include "crossing.h"

#include "outcome.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kResolution = 5e-4;   // of log x
constexpr double kSlack = 0.25;        // of what a cost changes within a cell
constexpr double kHole = 1e-9;         // of log x: how sharp the edge of what can be compared is found
constexpr double kStep = 1e-7;         // of a cost, between two x that the solver cannot tell apart

class Finder
{
public:
    Finder(const CostsAt &costs, const std::function<bool()> &cancelled, int mostHalvings)
        : m_costs(costs)
        , m_cancelled(cancelled)
        , m_mostHalvings(mostHalvings)
    {
    }

    std::vector<Crossing> run(std::span<const double> grid)
    {
        Sample before;
        for (std::size_t i = 0; i < grid.size() && !isCancelled(); ++i) {
            const Sample now{std::log(grid[i]), m_costs(grid[i])};   // at the very points of the grid
            if (i == 0)
                visit(now);
            else
                explore(before, now);
            before = now;
        }
        return std::move(m_found);
    }

private:
    struct Sample
    {
        double log = 0;
        std::optional<CostPair> costs;
        double difference() const { return costs->first - costs->second; }
        double scale() const { return std::max(costs->first, costs->second); }
    };

    bool isCancelled() const { return m_cancelled && m_cancelled(); }
    Sample at(double log) const { return {log, m_costs(std::exp(log))}; }

    static bool mayCross(const Sample &a, const Sample &b)
    {
        const auto range = [](double from, double to) {
            const auto [low, high] = std::minmax(from, to);
            const double slack = kSlack * (high - low);
            return std::pair(low - slack, high + slack);
        };
        const auto first = range(a.costs->first, b.costs->first), second = range(a.costs->second, b.costs->second);
        return first.first <= second.second && second.first <= first.second;
    }

    // All in (a, b], in ascending order; a was visited before.
    void explore(const Sample &a, const Sample &b)
    {
        if (isCancelled())
            return;
        if (a.costs.has_value() != b.costs.has_value()) {
            exploreEdge(a, b);
            return;
        }
        if (!a.costs || !mayCross(a, b) || b.log - a.log <= kResolution || m_halvings == m_mostHalvings) {
            visit(b);
            return;
        }
        ++m_halvings;
        const Sample middle = at((a.log + b.log) / 2);
        explore(a, middle);
        explore(middle, b);
    }

    // Only one end can be compared.
    void exploreEdge(const Sample &a, const Sample &b)
    {
        Sample low = a, high = b;
        while (high.log - low.log > kHole) {
            const Sample middle = at((low.log + high.log) / 2);
            (middle.costs.has_value() == a.costs.has_value() ? low : high) = middle;
        }
        if (a.costs) {
            explore(a, low);
            visit(b);
        } else {
            visit(high);
            explore(high, b);
        }
    }

    void visit(const Sample &now)
    {
        if (!now.costs) {
            m_last.reset();
            return;
        }
        if (std::abs(now.difference()) <= kBillRounding_usd)
            return;
        if (m_last && (m_last->difference() < 0) != (now.difference() < 0))
            solve(*m_last, now);
        m_last = now;
    }

    void solve(const Sample &a, const Sample &b)
    {
        // What cannot be compared in between is narrower than the resolution: such as units that are full to the last token.
        const auto difference = [&](double log) {
            const Sample s = at(log);
            return s.costs ? s.difference() : b.difference();
        };
        std::uintmax_t most = 200;
        const auto [low, high] = boost::math::tools::toms748_solve(
            difference, a.log, b.log, a.difference(), b.difference(), boost::math::tools::eps_tolerance<double>(44), most);
        const double jump = std::abs(difference(high) - difference(low));
        m_found.push_back({std::exp(high), b.difference() < 0, jump > kBillRounding_usd + kStep * b.scale()});
    }

    const CostsAt &m_costs;
    const std::function<bool()> &m_cancelled;
    const int m_mostHalvings;
    std::optional<Sample> m_last;   // the last one with a winner
    std::vector<Crossing> m_found;
    int m_halvings = 0;
};

}   // namespace

std::vector<Crossing> crossings(
    const CostsAt &costs, std::span<const double> grid, const std::function<bool()> &cancelled, int mostHalvings)
{
    return Finder(costs, cancelled, mostHalvings).run(grid);
}

std::vector<double> logGrid(double low, double high, int perDecade)
{
    const int steps = std::max(1, static_cast<int>(std::lround(std::log10(high / low) * perDecade)));
    std::vector<double> grid;
    grid.reserve(static_cast<std::size_t>(steps) + 1);
    for (int i = 0; i < steps; ++i)
        grid.push_back(low * std::pow(high / low, static_cast<double>(i) / steps));
    grid.push_back(high);
    return grid;
}

}   // namespace tenbin::planner
