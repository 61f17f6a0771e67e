#include "arrivals.h"

#include "planner/demand/week.h"
#include "planner/trace.h"
#include "planner/upper_halves.h"
#include "spread.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

using Generator = boost::random::mt19937_64;

void drawMarks(const RequestShape &shape, bool sized, std::vector<Arrival> &requests, std::uint64_t seed)
{
    Generator generator(seed ^ 0x9e3779b97f4a7c15ULL);
    boost::random::normal_distribution<float> normal;
    boost::random::uniform_01<float> uniform;
    const Spread<float> user(shape.user.cv), output(shape.output.cv);
    const auto userMean = static_cast<float>(shape.user.mean_tokens), outputMean = static_cast<float>(shape.output.mean_tokens);
    for (Arrival &a : requests) {
        const float userZ = normal(generator), outputZ = normal(generator);
        // A trace that does not say how long a text or an answer is leaves it to the law.
        if (!sized || a.userTokens <= 0)
            a.userTokens = userMean * user.factor(userZ);
        if (!sized || a.outputTokens <= 0)
            a.outputTokens = outputMean * output.factor(outputZ);
        a.jitterZ = normal(generator);
        a.routeU = uniform(generator);
        a.escalateU = uniform(generator);
        a.stepsU = uniform(generator);
    }
}

Arrivals fromTrace(const Workload &workload, const Trace &trace, std::size_t maximum)
{
    Arrivals result;
    result.fromTrace = true;
    const std::size_t n = std::min(maximum, trace.arrival_s.size());
    const double duration = n > 1 ? trace.arrival_s[n - 1] - trace.arrival_s[0] : 0;
    const double traceRate = duration > 0 ? static_cast<double>(n - 1) / duration : 0;
    const double rate = meanRate(workload);
    const double scale = traceRate > 0 && rate > 0 ? traceRate / rate : 1;
    result.requests.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        result.requests[i].time_s = (trace.arrival_s[i] - trace.arrival_s[0]) * scale;
        result.requests[i].userTokens = static_cast<float>(trace.inputTokens[i]);
        result.requests[i].outputTokens = static_cast<float>(trace.outputTokens[i]);
    }
    result.measured_s = duration * scale;
    result.firstOfEvent = n;
    const TrafficWeek traffic(workload.traffic);
    const auto &week = traffic.rates();
    result.start_s = 3600.0 * static_cast<double>(std::max_element(week.begin(), week.end()) - week.begin());
    return result;
}

// A dozen requests of a quiet week say nothing of their 95th percentile.
int weeksOf(double requestsAWeek, std::size_t maximum)
{
    constexpr double kEnough = 10'000, kMostWeeks = 400;
    const double enough = std::min(kEnough, static_cast<double>(maximum));
    return requestsAWeek > 0 ? static_cast<int>(std::clamp(std::floor(enough / requestsAWeek), 1.0, kMostWeeks)) : 1;
}

Arrivals syntheticWeeks(const Workload &workload, std::uint64_t seed, std::size_t maximum)
{
    Arrivals result;
    const Traffic &traffic = workload.traffic;
    const double rate = meanRate(workload);
    const TrafficWeek ownWeek(traffic);
    const EventPeak event = eventPeak(traffic, ownWeek);
    const double ofWeek = rate * event.volume * kHoursOfWeek * 3600;
    const int weeks = weeksOf(ofWeek, maximum);
    const double expected = ofWeek * weeks;
    const double part = std::min(1.0, static_cast<double>(maximum) / std::max(1.0, expected));
    const double window_s = 3600 * part;
    const auto &week = ownWeek.rates();
    Generator generator(seed);
    boost::random::exponential_distribution<double> gap(1);
    boost::random::normal_distribution<double> normal;
    const double s2 = std::log1p(traffic.rateCv * traffic.rateCv), s = std::sqrt(s2);
    result.requests.reserve(static_cast<std::size_t>(1.1 * std::min(expected, static_cast<double>(maximum))) + 64);
    const auto addWindow = [&](double start_s, double hourRate, double open_s) {
        double t = 0;
        double due = gap(generator);   // unit-rate time until the next arrival
        while (t < open_s) {
            const double length = traffic.rateCv > 0 ? std::min(traffic.burstLength_s, open_s - t) : open_s - t;
            const double factor = traffic.rateCv > 0 ? std::exp(s * normal(generator) - s2 / 2) : 1;
            const double burstRate = hourRate * factor;
            double budget = burstRate * length, used = 0;
            while (due <= budget - used) {
                used += due;
                result.requests.emplace_back().time_s = start_s + t + used / burstRate;
                due = gap(generator);
            }
            due -= budget - used;
            t += length;
        }
    };
    const int hours = weeks * kHoursOfWeek;
    for (int h = 0; h < hours; ++h) {
        const int ofItsWeek = h % kHoursOfWeek;
        addWindow(h * window_s, rate * week[static_cast<std::size_t>(ofItsWeek)],
            event.contains(ofItsWeek) ? window_s * (1 - event.perWeek) : window_s);
    }
    result.measured_s = hours * window_s;
    result.hour_s = window_s;
    result.firstOfEvent = result.requests.size();
    // In the week after, from the stretch's first hour on.
    const double eventRate = rate * event.factor * event.usualRate, lasting_s = event.hours * event.perWeek * weeks * window_s;
    for (double t = 0; event.on && t < lasting_s; t += window_s)
        addWindow((hours + event.firstHour) * window_s + t, eventRate, std::min(window_s, lasting_s - t));
    return result;
}

}   // namespace

Arrivals makeArrivals(const Workload &workload, std::uint64_t seed, std::size_t maximum)
{
    emptyUpperHalves();
    const auto &trace = workload.traffic.trace;
    Arrivals result
        = trace && !trace->arrival_s.empty() ? fromTrace(workload, *trace, maximum) : syntheticWeeks(workload, seed, maximum);
    drawMarks(workload.request, result.fromTrace, result.requests, seed);
    return result;
}

}   // namespace tenbin::planner
