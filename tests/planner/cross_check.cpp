#include "cross_check.h"

#include "fixture.h"
#include "planner/demand/week.h"
#include "planner/model/hosted_lane.h"
#include "planner/replay/replay.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_01.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr std::array kLanes{
    "on-demand", "reserved", "provisioned-spill", "provisioned-queue", "real-time", "async", "serverless", "mixed"};

class Draw
{
public:
    explicit Draw(std::uint64_t seed)
        : m_generator(seed)
    {
    }
    double between(double low, double high) { return low + (high - low) * m_uniform(m_generator); }
    double logBetween(double low, double high) { return low * std::pow(high / low, m_uniform(m_generator)); }
    int below(int n) { return static_cast<int>(m_uniform(m_generator) * n); }
    bool coin() { return below(2) == 1; }

private:
    boost::random::mt19937_64 m_generator;
    boost::random::uniform_01<double> m_uniform;
};

double peakOf(WeekShape shape)
{
    const auto &week = weekShape(shape);
    return *std::max_element(week.begin(), week.end());
}

Workload drawWorkload(Draw &draw)
{
    const double rate_per_s = draw.logBetween(0.01, 1.5);
    Workload w = fixture::plainWorkload(rate_per_s * 730 * 3600, draw.logBetween(100, 4000), draw.logBetween(50, 600));
    w.request.user.cv = draw.between(0, 1);
    w.request.output.cv = draw.between(0.2, 1);
    w.traffic.shape = static_cast<WeekShape>(draw.below(kWeekShapes));
    if (draw.coin()) {
        w.traffic.rateCv = draw.between(0.1, 1.2);
        w.traffic.burstLength_s = draw.logBetween(10, 900);
    }
    w.assumptions.callFailure = draw.coin() ? 0 : draw.between(0, 0.05);
    w.needs.interaction = draw.coin() ? Interaction::Streaming : Interaction::WholeAnswer;
    return w;
}

Plan drawPlan(Draw &draw, const Workload &w)
{
    Plan p = fixture::plainPlan("unit-model");
    p.prompt.maxOutput_tokens = std::round(w.request.output.mean_tokens * draw.between(1.5, 4));
    p.agent.retryCap = w.assumptions.callFailure > 0 ? 2 : 0;
    if (draw.below(4) == 0) {
        p.agent.meanSteps = draw.between(1.5, 5);
        p.agent.stepCap = 8;
        p.agent.toolResult_tokens = 100;
    }
    if (draw.below(4) == 0)
        p.models.escalateTo = "claude-3-sonnet";
    return p;
}

// Gives the lane the capacity that the busiest hour uses to the share `utilisation`.
void size(Draw &draw, std::size_t lane, const Workload &w, Plan &p, double utilisation)
{
    Serving &s = p.serving;
    const double input = w.request.user.mean_tokens, output = w.request.output.mean_tokens;
    const double stay = 1 - 1 / p.agent.meanSteps;
    const double steps = p.agent.meanSteps * (1 - std::pow(stay, p.agent.stepCap));
    const double calls_per_s = meanRate(w) * peakOf(w.traffic.shape) * steps, carried = calls_per_s / utilisation;
    Hosting &h = s.hosting;
    h.streamsPerInstance = 2 + draw.below(30);
    h.decode_s = draw.logBetween(0.008, 0.03);
    h.decodePerStream_s = draw.logBetween(1e-5, 1e-3);
    const bool always = draw.coin();
    s.coreHours = always ? HourWindow{0, 6, 0, 24} : HourWindow{0, 6, 9, 20};
    const auto provision = [&](Overflow overflow) {
        s.core = {.kind = LaneKind::Provisioned, .modelUnits = 1 + draw.below(6), .overflow = overflow};
        s.core.tokensPerMinutePerUnit = carried * 60 * (input + output) / s.core.modelUnits;
    };
    const auto endpoint = [&](LaneKind kind, double share) {
        const SharedPool one = sharedPool(h, 1, input, output);
        h.maximumInstances = std::max(1, static_cast<int>(std::lround(carried * share / one.callsPerS())));
        h.minimumInstances = kind == LaneKind::Async ? draw.below(2) : 1;
        return Lane{.kind = kind};
    };
    switch (lane) {
    case 0:
        if (draw.coin())
            s.quotaRequestsPerMinute = carried * 60;
        break;
    case 1:
        s.core = {.kind = LaneKind::Reserved,
            .reservedInputTpm = carried * 60 * input,
            .reservedOutputTpm = carried * 60 * output,
            .reservedMonths = 1};
        break;
    case 2: provision(Overflow::Spill); break;
    case 3: provision(Overflow::Queue); break;
    case 4: s.otherwise = endpoint(LaneKind::RealTime, 1); break;
    case 5: s.otherwise = endpoint(LaneKind::Async, 1); break;
    case 6: {
        s.otherwise.kind = LaneKind::Serverless;
        const double call_s = h.overhead_s + input / h.prefillTokensPerS + output * (h.decode_s + h.decodePerStream_s);
        h.maximumConcurrency = std::clamp(static_cast<int>(std::ceil(carried * call_s)) + 1, 2, 200);
        break;
    }
    default:
        provision(Overflow::Spill);
        s.besideShare = draw.between(0.1, 0.9);
        s.beside = endpoint(LaneKind::RealTime, s.besideShare);
    }
}

// The p-quantile of all weeks' latencies together, from their curves.
double pooled(const std::vector<std::vector<float>> &curves, double p)
{
    double low = 0, high = 1e9;
    for (int i = 0; i < 100; ++i) {
        const double t = (low + high) / 2;
        double below = 0;
        for (const std::vector<float> &curve : curves) {
            const auto at = std::upper_bound(curve.begin(), curve.end(), static_cast<float>(t));
            const auto k = static_cast<double>(at - curve.begin());
            double rank = k - 1;
            if (at != curve.begin() && at != curve.end() && std::isfinite(*at) && *at > *(at - 1))
                rank += (t - *(at - 1)) / (*at - *(at - 1));
            below += std::max(0.0, rank) / static_cast<double>(curve.size() - 1);
        }
        (below < p * static_cast<double>(curves.size()) ? low : high) = t;
    }
    return high > 9e8 ? std::numeric_limits<double>::infinity() : high;
}

}   // namespace

CrossPair crossPair(const Catalog &catalog, int index)
{
    const std::size_t lane = static_cast<std::size_t>(index) % kLanes.size();
    for (std::uint64_t attempt = 0;; ++attempt) {
        Draw draw(static_cast<std::uint64_t>(index) * 1000 + attempt);
        CrossPair pair{kLanes[lane], drawWorkload(draw), {}};
        pair.plan = drawPlan(draw, pair.workload);
        size(draw, lane, pair.workload, pair.plan, draw.between(0.2, 0.9));
        const Outcome outcome = evaluate(pair.workload, pair.plan, catalog);
        if (std::none_of(outcome.infeasible.begin(), outcome.infeasible.end(),
                [](const Note &n) { return n.finding == Finding::Unstable || n.finding == Finding::EmptyWindow; }))
            return pair;
    }
}

double CrossFigures::error() const
{
    if (std::isinf(closed_s) || std::isinf(replay_s))
        return closed_s == replay_s ? 0 : 1;
    return std::abs(closed_s / replay_s - 1);
}

CrossFigures crossCheck(const CrossPair &pair, const Catalog &catalog)
{
    constexpr std::size_t kLeast = 4, kMost = 24, kEnoughRequests = 1'000'000;
    const Outcome outcome = evaluate(pair.workload, pair.plan, catalog);
    const bool streaming = pair.workload.needs.interaction == Interaction::Streaming;
    std::vector<std::vector<float>> curves;
    double sum = 0, square = 0, halfWidth = 1;
    for (std::size_t week = 0, requests = 0; week < kMost && requests < kEnoughRequests; ++week) {
        const ReplayOutcome r
            = replay(pair.workload, pair.plan, catalog, {.seed = week + 1, .maximumRequests = std::size_t{1} << 30});
        requests += r.requests;
        curves.push_back(streaming ? r.firstTokenQuantiles : r.endToEndQuantiles);
        const double p95 = streaming ? r.firstToken.p95_s : r.endToEnd.p95_s, n = static_cast<double>(week + 1);
        sum += p95;
        square += p95 * p95;
        const double variance = std::max(0.0, square / n - sum * sum / (n * n)) / std::max(1.0, n - 1);
        halfWidth = std::isfinite(sum) ? 1.96 * std::sqrt(variance) / (sum / n) : 0;
        if (week + 1 >= kLeast && halfWidth < 0.01)
            break;
    }
    return {targetedP95(pair.workload, outcome), pooled(curves, 0.95), halfWidth, outcome.doubtful()};
}

}   // namespace tenbin::planner
