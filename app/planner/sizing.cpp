#include "sizing.h"

#include "planner/queueing/burst_envelope.h"
#include "planner/queueing/erlang.h"
#include "planner/upper_halves.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace tenbin::planner {

namespace {

constexpr double kProbability = .95;

class Sizer
{
public:
    Sizer(const Trace &trace, const ServiceLaw &law)
        : m_trace(trace)
        , m_law(law)
        , m_wait_s(trace.arrival_s.size())
    {
        m_service_s.reserve(trace.arrival_s.size());
        for (std::size_t i = 0; i < trace.arrival_s.size(); ++i) {
            m_service_s.push_back(law.service_s(trace.inputTokens[i], trace.outputTokens[i]));
            m_totalService_s += m_service_s.back();
        }
    }

    std::optional<SizingError> problem() const
    {
        const bool lawIsSound = std::isfinite(m_law.base_s) && m_law.base_s >= 0 && m_law.prefillTokensPerS > 0
            && !std::isnan(m_law.prefillTokensPerS) && std::isfinite(m_law.secondsPerOutputToken)
            && m_law.secondsPerOutputToken >= 0;
        if (m_trace.arrival_s.empty())
            return SizingError::EmptyTrace;
        if (!lawIsSound || !std::isfinite(m_totalService_s) || !(m_totalService_s > 0))
            return SizingError::BadServiceLaw;
        return std::nullopt;
    }

    // Requests that are there together where nobody waits: so many servers are always enough.
    int mostAtOnce() const
    {
        std::priority_queue<double, std::vector<double>, std::greater<>> ends_s;
        std::size_t most = 0;
        for (std::size_t i = 0; i < m_service_s.size(); ++i) {
            while (!ends_s.empty() && ends_s.top() <= m_trace.arrival_s[i])
                ends_s.pop();
            ends_s.push(m_trace.arrival_s[i] + m_service_s[i]);
            most = std::max(most, ends_s.size());
        }
        return static_cast<int>(std::min<std::size_t>(most, kMostServers));
    }
    int closedForm(double wait_s) const
    {
        return std::min(BurstEnvelope(m_trace).servers(m_law, wait_s, kProbability), mostAtOnce());
    }

    void replay(int servers)
    {
        FifoServers queue(servers);
        queue.run(m_trace.arrival_s, m_service_s, m_wait_s);
    }

    // Whether the 95th percentile, as WaitStatistics counts it, is within the bound.
    bool keeps(int servers, double wait_s)
    {
        replay(servers);
        const auto within = std::count_if(m_wait_s.begin(), m_wait_s.end(), [&](double w) { return w <= wait_s; });
        return static_cast<double>(within) > std::floor(kProbability * static_cast<double>(m_wait_s.size()));
    }

    // With one more server no request of the same order of service waits longer (Kiefer and Wolfowitz 1955), so both
    // counts beside the answer have been replayed when the interval closes: one too few, one enough.
    std::optional<int> fewest(int guess, double wait_s)
    {
        int tooFew = 0, enough = std::clamp(guess, 1, kMostServers);
        for (int step = 1; !keeps(enough, wait_s); step *= 2) {
            tooFew = enough;
            if (enough == kMostServers)
                return std::nullopt;
            enough = static_cast<int>(std::min<std::int64_t>(std::int64_t{enough} + step, kMostServers));
        }
        // The guess is near: look close below it first.
        for (int step = 1; enough - tooFew > step; step *= 2) {
            if (!keeps(enough - step, wait_s)) {
                tooFew = enough - step;
                break;
            }
            enough -= step;
        }
        while (enough - tooFew > 1) {
            const int middle = tooFew + (enough - tooFew) / 2;
            (keeps(middle, wait_s) ? enough : tooFew) = middle;
        }
        return enough;
    }

    SizingResult result(int servers, int closedForm, double wait_s) const
    {
        SizingResult sized{servers, closedForm, 0, {}};
        const TraceSummary summary = summarise(m_trace);
        const double mean_s = m_totalService_s / static_cast<double>(m_trace.arrival_s.size());
        // A trace of one instant has no rate: no Erlang figure either.
        if (summary.rate_per_s > 0)
            sized.erlangCMeanServers = erlangServers(summary.rate_per_s, mean_s, wait_s, kProbability).value_or(0);
        return sized;
    }

    WaitStatistics statistics(int servers)
    {
        replay(servers);
        return waitStatistics(m_wait_s);
    }

private:
    const Trace &m_trace;
    const ServiceLaw &m_law;
    std::vector<double> m_service_s, m_wait_s;
    double m_totalService_s = 0;
};

}   // namespace

tl::expected<SizingResult, SizingError> sizeForWait(const Trace &trace, const ServiceLaw &law, double p95Wait_s)
{
    emptyUpperHalves();
    Sizer sizer(trace, law);
    if (const auto problem = sizer.problem())
        return tl::unexpected(*problem);
    if (!std::isfinite(p95Wait_s) || p95Wait_s < 0)
        return tl::unexpected(SizingError::BadWait);
    const int closedForm = sizer.closedForm(p95Wait_s);
    const auto servers = sizer.fewest(closedForm, p95Wait_s);
    if (!servers)
        return tl::unexpected(SizingError::TooManyServers);
    SizingResult result = sizer.result(*servers, closedForm, p95Wait_s);
    result.wait = sizer.statistics(*servers);
    return result;
}

tl::expected<SizingResult, SizingError> sizeAt(const Trace &trace, const ServiceLaw &law, int servers)
{
    emptyUpperHalves();
    Sizer sizer(trace, law);
    if (const auto problem = sizer.problem())
        return tl::unexpected(*problem);
    if (servers < 1 || servers > kMostServers)
        return tl::unexpected(SizingError::BadServers);
    const WaitStatistics wait = sizer.statistics(servers);
    SizingResult result = sizer.result(servers, sizer.closedForm(wait.p95), wait.p95);
    result.wait = wait;
    return result;
}

}   // namespace tenbin::planner
