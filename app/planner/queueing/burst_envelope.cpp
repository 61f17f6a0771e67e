#include "burst_envelope.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tenbin::planner {

using Span = BurstEnvelopeSpan;

namespace {

constexpr double kShortestWindow_s = 0.02;
constexpr double kWindowRatio = 1.1892071150027210667;   // 2^(1/4): four windows an octave
constexpr double kLongestWindow_s = 6 * 3600;            // no lane worth planning digs out of an older burst

constexpr std::size_t kServicePoints = 16;   // quantiles that stand for the law of S
constexpr double kStrata = 4;                // more change no answer by 1 %

// Order statistic number floor(p * n), as in waitStatistics().
double quantileOf(std::vector<float> &values, double probability)
{
    const auto rank = static_cast<std::size_t>(std::floor(probability * static_cast<double>(values.size())));
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(std::min(rank, values.size() - 1));
    std::nth_element(values.begin(), nth, values.end());
    return static_cast<double>(*nth);
}

// g(x): the mean rest of the call that runs on a server x seconds after it began its first of an unbroken row of calls.
// E[S] at first and Se = E[S^2] / (2 E[S]) in the end; between them an exponential with the area that renewal theory
// gives, E[S^2]^2 / (4 E[S]^2) / E[S] - E[S^3] / (6 E[S]) (Cox, "Renewal Theory", 1962, section 4.2).
class RunningRest
{
public:
    explicit RunningRest(const std::vector<double> &services)
    {
        double square = 0, cube = 0;
        for (const double s : services) {
            m_mean_s += s;
            square += s * s;
            cube += s * s * s;
        }
        const auto count = static_cast<double>(services.size());
        m_mean_s /= count;
        square /= count;
        cube /= count;
        m_settled_s = square / (2 * m_mean_s);
        const double area = square * square / (4 * m_mean_s * m_mean_s) - cube / (6 * m_mean_s);
        m_memory_s = m_mean_s == m_settled_s ? 0 : std::max(0.0, area / (m_mean_s - m_settled_s));
    }

    double after(double busy_s) const
    {
        return m_settled_s + (m_memory_s > 0 ? (m_mean_s - m_settled_s) * std::exp(-busy_s / m_memory_s) : 0);
    }
    double settled_s() const { return m_settled_s; }

private:
    double m_mean_s = 0, m_settled_s = 0, m_memory_s = 0;
};

// Service times, ascending, in strata of about equal work: each stratum's span E[S^2] / E[S] and its share of the work.
// Exact for a stratum of equal calls; the mean rest Se of all calls stays exact.
std::vector<Span> spansOf(const std::vector<double> &services)
{
    const double total_s = std::accumulate(services.begin(), services.end(), 0.0);
    std::vector<Span> spans;
    double sum = 0, squares = 0, before_s = 0;
    for (std::size_t i = 0; i < services.size() && total_s > 0; ++i) {
        sum += services[i];
        squares += services[i] * services[i];
        const auto strataFilled = static_cast<double>(spans.size() + 1);
        if (i + 1 == services.size() || before_s + sum >= total_s * strataFilled / kStrata) {
            if (sum > 0)
                spans.push_back({squares / sum, sum / total_s});
            before_s += sum;
            sum = squares = 0;
        }
    }
    return spans;
}

}   // namespace

BurstEnvelope::BurstEnvelope(const Trace &trace, std::size_t maximumSamples)
{
    const std::size_t requests = trace.arrival_s.size();
    m_samples = std::min(requests, std::max<std::size_t>(1, maximumSamples));
    if (requests == 0)
        return;
    std::vector<std::size_t> sampled(m_samples);
    const double stride = static_cast<double>(requests) / static_cast<double>(m_samples);
    for (std::size_t i = 0; i < m_samples; ++i)
        sampled[i] = static_cast<std::size_t>((static_cast<double>(i) + .5) * stride);
    for (const std::size_t i : sampled) {
        m_ownInput.push_back(trace.inputTokens[i]);
        m_ownOutput.push_back(trace.outputTokens[i]);
    }

    addWindow(trace, sampled, 0);
    const double longest_s = std::min(trace.arrival_s.back() + kShortestWindow_s, kLongestWindow_s);
    // One window past the longest, which then holds everything that may count.
    double window_s = kShortestWindow_s;
    while (window_s < longest_s * kWindowRatio) {
        addWindow(trace, sampled, window_s);
        window_s *= kWindowRatio;
    }
}

// Two cursors over the trace, the window's start and its end, so that a window costs one pass.
void BurstEnvelope::addWindow(const Trace &trace, const std::vector<std::size_t> &sampled, double window_s)
{
    m_windows_s.push_back(window_s);
    std::size_t first = 0, last = 0;
    double input = 0, output = 0;   // token sums are whole numbers below 2^53: adding and taking away is exact
    for (const std::size_t sample : sampled) {
        for (; last < sample; ++last) {
            input += trace.inputTokens[last];
            output += trace.outputTokens[last];
        }
        for (; first < last && trace.arrival_s[first] < trace.arrival_s[sample] - window_s; ++first) {
            input -= trace.inputTokens[first];
            output -= trace.outputTokens[first];
        }
        m_count.push_back(static_cast<float>(last - first));
        m_input.push_back(static_cast<float>(input));
        m_output.push_back(static_cast<float>(output));
    }
}

std::vector<float> BurstEnvelope::work(const ServiceLaw &law, std::size_t window) const
{
    const auto perCall = static_cast<float>(law.base_s);
    const auto perInput = static_cast<float>(1 / law.prefillTokensPerS);
    const auto perOutput = static_cast<float>(law.secondsPerOutputToken);
    const std::size_t offset = window * m_samples;
    std::vector<float> result(m_samples);
    for (std::size_t i = 0; i < m_samples; ++i)
        result[i] = perCall * m_count[offset + i] + perInput * m_input[offset + i] + perOutput * m_output[offset + i];
    return result;
}

std::vector<double> BurstEnvelope::servicesOf(const ServiceLaw &law) const
{
    std::vector<double> services(m_samples);
    for (std::size_t i = 0; i < m_samples; ++i)
        services[i] = law.service_s(m_ownInput[i], m_ownOutput[i]);
    std::sort(services.begin(), services.end());
    return services;
}

double BurstEnvelope::load(const ServiceLaw &law, double wait_s, double probability) const
{
    const std::vector<double> services = servicesOf(law);
    const std::vector<Span> spans = spansOf(services);
    if (spans.empty())
        return 0;
    const RunningRest rest(services);

    // integrals[k]: of A from 0 to window k, A being linear between windows.
    const std::size_t windows = m_windows_s.size();
    std::vector<std::vector<float>> works(windows), integrals(windows);
    for (std::size_t k = 0; k < windows; ++k) {
        works[k] = work(law, k);
        integrals[k].resize(m_samples);
        const auto half = k == 0 ? 0.F : static_cast<float>((m_windows_s[k] - m_windows_s[k - 1]) / 2);
        for (std::size_t i = 0; k > 0 && i < m_samples; ++i)
            integrals[k][i] = integrals[k - 1][i] + half * (works[k - 1][i] + works[k][i]);
    }
    std::vector<float> most(m_samples), held(m_samples);
    for (std::size_t k = 0; k < windows; ++k) {
        std::fill(held.begin(), held.end(), 0.F);
        for (const Span &span : spans)
            addMean(works, integrals, k, span, held);
        const double busy_s = m_windows_s[k] + wait_s, rest_s = rest.after(busy_s);
        const auto scale = static_cast<float>(1 / (busy_s + rest_s));
        const auto oneRest = static_cast<float>(rest_s), restRatio = static_cast<float>(std::min(1.0, rest_s / rest.settled_s()));
        for (std::size_t i = 0; i < m_samples; ++i) {
            const float arrived = works[k][i];
            most[i] = std::max(most[i], scale * (arrived + restRatio * (held[i] - arrived) + oneRest));
        }
    }
    addStillRunning(works, services, wait_s, most);
    return quantileOf(most, probability);
}

// Calls that would still run at t even if none of them had waited keep their servers, and one more is needed. They are
// counted as calls of any length and again as work over the mean length, and the lesser counts: in many traces a burst
// is of unusually short calls, and of a few long ones no server sees more than one.
void BurstEnvelope::addStillRunning(
    const Rows &works, const std::vector<double> &services, double wait_s, std::vector<float> &most) const
{
    const double mean_s = std::accumulate(services.begin(), services.end(), 0.0) / static_cast<double>(services.size());
    const auto perCall = static_cast<float>(1.0 / kServicePoints), perSecond = static_cast<float>(1.0 / kServicePoints / mean_s);
    std::vector<float> byCount(m_samples), byWork(m_samples);
    for (std::size_t point = 0; point < kServicePoints; ++point) {
        const double age_s = services[(2 * point + 1) * services.size() / (2 * kServicePoints)] - wait_s;
        if (age_s <= 0)
            continue;
        const auto after = std::upper_bound(m_windows_s.begin(), m_windows_s.end(), age_s);
        const auto below = static_cast<std::size_t>(after - m_windows_s.begin()) - 1;
        const std::size_t above = std::min(below + 1, m_windows_s.size() - 1);
        const double step_s = m_windows_s[above] - m_windows_s[below];
        const auto share = step_s > 0 ? static_cast<float>((age_s - m_windows_s[below]) / step_s) : 0.F;
        for (std::size_t i = 0; i < m_samples; ++i) {
            const float low = m_count[below * m_samples + i], high = m_count[above * m_samples + i];
            byCount[i] += perCall * (low + share * (high - low));
            byWork[i] += perSecond * (works[below][i] + share * (works[above][i] - works[below][i]));
        }
    }
    for (std::size_t i = 0; i < m_samples; ++i)
        most[i] = std::max(most[i], 1 + std::min(byCount[i], byWork[i]));
}

// Adds the span's share of the mean of A over [window, window + span].
void BurstEnvelope::addMean(
    const Rows &works, const Rows &integrals, std::size_t window, const Span &span, std::vector<float> &sum) const
{
    const double end_s = m_windows_s[window] + span.length_s;
    const auto after = std::upper_bound(m_windows_s.begin(), m_windows_s.end(), end_s);
    const auto end = static_cast<std::size_t>(after - m_windows_s.begin()) - 1;
    // Past the last window everything has been counted and A is constant.
    const std::size_t next = std::min(end + 1, m_windows_s.size() - 1);
    const double rest_s = end_s - m_windows_s[end];
    const auto rest = static_cast<float>(rest_s);
    const auto slope = next == end ? 0.F : static_cast<float>(rest_s / (2 * (m_windows_s[next] - m_windows_s[end])));
    const auto weight = static_cast<float>(span.workShare / span.length_s);
    for (std::size_t i = 0; i < m_samples; ++i) {
        const float tail = rest * (works[end][i] + slope * (works[next][i] - works[end][i]));
        sum[i] += weight * (integrals[end][i] + tail - integrals[window][i]);
    }
}

int BurstEnvelope::servers(const ServiceLaw &law, double wait_s, double probability) const
{
    return std::max(1, static_cast<int>(std::ceil(load(law, wait_s, probability))));
}

std::vector<double> BurstEnvelope::workQuantiles_s(const ServiceLaw &law, double probability) const
{
    std::vector<double> result;
    for (std::size_t k = 0; m_samples > 0 && k < m_windows_s.size(); ++k) {
        std::vector<float> works = work(law, k);
        result.push_back(quantileOf(works, probability));
    }
    return result;
}

}   // namespace tenbin::planner
