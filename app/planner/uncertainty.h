// What ranges of the inputs do to cost, latency and availability (MODEL section 10).
#pragma once

#include "evaluate.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tenbin::planner {

// An input that is known as a range only, by a triangular law: it asks for three figures and assumes nothing more. A PERT law
// over the same three takes the mode for four times as sure as the ends; nobody who types a first guess is, and its lighter tails
// would flatter P90. Sources: Law, "Simulation Modeling and Analysis", on laws in the absence of data; Johnson, "The triangular
// distribution as a proxy for the beta distribution in risk analysis", The Statistician 46, 1997.
struct UncertainInput   // low <= mode <= high; equal ones: a figure
{
    std::string id;   // a field's path, such as workload.traffic.requestsPerMonth; only carried through
    double low = 0, mode = 0, high = 0;
    // Writes the value. Called from several threads, on different objects; must not throw.
    std::function<void(Workload &, Plan &, double)> set;
};

// The inputs that matter most for this workload and plan, around the values they have. The widths are defaults to be edited:
// what a first estimate is usually off by, not a measurement. Decisions (top-K, chunk size, units) are no uncertain inputs, and
// the success rates of models are the catalogue's.
std::vector<UncertainInput> defaultRanges(const Workload &workload, const Plan &plan);

inline constexpr int kUncertaintyDraws = 10'000, kFanDraws = 400;
// Up to so many rivals are asked in every draw; more of them in so many draws, see uncertainty().
inline constexpr std::size_t kAskedAlways = 12;
inline constexpr int kDrawsAmongAll = 512;

struct UncertaintyOptions
{
    int draws = kUncertaintyDraws;   // at least 1
    std::uint64_t seed = 1;
    int threads = 1;                          // at least 1; the result does not depend on it
    std::function<bool()> cancelled{};        // polled by the calling thread; empty: never
    std::function<void(double)> progress{};   // with the share done, by the calling thread; empty: unasked
};

// Percentiles of draws, each the value of one of them.
struct Spread
{
    double p10 = 0, p50 = 0, p90 = 0;
    int draws = 0;   // that it is of: the others have no such figure

    bool operator==(const Spread &) const = default;
};

struct ReasonCount
{
    Finding finding{};
    int draws = 0;

    bool operator==(const ReasonCount &) const = default;
};

struct UncertaintyResult
{
    bool complete = false;   // false: cancelled, and nothing below is filled
    int draws = 0, feasible = 0;
    int unpriced = 0;   // of the feasible ones, those that lack a price
    // Over feasible draws; cost over those that are priced too, USD a month. No value: there are none. Infinity: so many of the
    // draws have more than 5 % of failing calls.
    std::optional<Spread> cost_usd, p95_s, availability;
    double feasibleShare = 0;   // of all draws
    double meetsShare = 0;      // feasible, and all targets met
    // Meets, and no rival that meets too costs less: "robust in 83 % of draws".
    double robustShare = 0;
    int rivals = 0;                     // with how many plans it was compared
    std::vector<ReasonCount> reasons;   // of infeasible draws, most frequent first; a draw may have several

    bool operator==(const UncertaintyResult &) const = default;
};

// Monte Carlo with common random numbers: value j of draw i depends on (seed, i, j) only, so that an edit moves the answer and
// never the noise. Draws are a Sobol sequence (Joe and Kuo's directions), one dimension an input, shifted digitally by the seed:
// over the recipes its percentiles vary with the seed by a half to a fifth of what those of as many random draws do. Rivals are
// evaluated with the same draws, and with what the inputs set in a plan; one is left out only where it cannot matter. About 20 us
// an evaluation, of which there is one a draw, and one for each rival that is still in question. Of more than kAskedAlways rivals
// all are asked in the first kDrawsAmongAll draws, and those that one of these makes the cheapest in all others: a rival that is
// so in more than 1 % of the draws is missed with a chance of .6 %. The cheaper ones first are asked fastest.
UncertaintyResult uncertainty(const Workload &workload, const Plan &plan, std::span<const Plan> rivals, const Targets &targets,
    const Catalog &catalog, std::span<const UncertainInput> inputs, const UncertaintyOptions &options = {});

// Value j of each of the draws, draw by draw: what uncertainty() works with. draws x inputs numbers.
std::vector<double> uncertainDraws(std::span<const UncertainInput> inputs, int draws, std::uint64_t seed);

struct TornadoEnd
{
    double value = 0;                 // of the input
    std::optional<double> cost_usd;   // a month; no value: a price is missing
    double p95_s = 0;                 // of the targeted latency
    double availability = 0;
    bool feasible = false;

    bool operator==(const TornadoEnd &) const = default;
};

struct TornadoBar
{
    std::size_t input = 0;   // into the inputs given
    TornadoEnd low, high;
    std::optional<double> swing_usd;   // between the dearest and the cheapest of low, mode and high; no value: a price is missing

    bool operator==(const TornadoBar &) const = default;
};

struct Tornado
{
    TornadoEnd mode;                // every input at its mode; `value` is 0
    std::vector<TornadoBar> bars;   // by swing, descending; without one last; equals in the order of the inputs
};

// Each input at its ends with all others at their modes.
Tornado tornado(const Workload &workload, const Plan &plan, const Catalog &catalog, std::span<const UncertainInput> inputs);

struct FanMonth
{
    int month = 0;                           // 0: the first
    int draws = 0;                           // all
    int feasible = 0, unpriced = 0;          // draws, as in UncertaintyResult
    std::optional<Spread> cost_usd, p95_s;   // the same

    bool operator==(const FanMonth &) const = default;
};

// Month by month over the workload's horizon, each draw growing by its own rate, as growthCost(). `draws` of the options is for
// each month. Empty: cancelled.
std::vector<FanMonth> growthFan(const Workload &workload, const Plan &plan, const Catalog &catalog,
    std::span<const UncertainInput> inputs, const UncertaintyOptions &options = {.draws = kFanDraws});

}   // namespace tenbin::planner
