// Prints app/planner/queueing/bucket_burst_table.cpp: what bursts of the rate lose beside what they would lose as mere
// dispersion, by simulation.
//
//     g++ -O3 -std=c++20 -I app resources/queueing/make_bucket_burst_table.cpp app/planner/queueing/b*_roots.cpp
//         app/planner/queueing/bucket_*.cpp -o make_bucket_burst_table
//     make_bucket_burst_table MILLIONS
//
// A bucket of requests, the default retries, at least so many million calls for a figure (fewer where bursts of few calls
// would be too many to draw). The rate of each burst is known, and so are the means of it and of what is above the refill:
// both correct the figure (control variates), without which long bursts would need a hundred times as many calls. The table
// in the program was made with MILLIONS = 1.2 to 3.
#include "planner/queueing/bucket_burst_table.h"
#include "planner/queueing/bucket_loss.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <queue>
#include <vector>

using namespace tenbin::planner;

namespace {

constexpr int kBatches = 400;

// Sums for a regression of two figures on two variates of known mean.
class Controlled
{
public:
    Controlled(double firstMean, double secondMean)
        : m_known{firstMean, secondMean}
    {
    }
    void add(const std::array<double, 2> &variate, const std::array<double, 2> &figure)
    {
        ++m_count;
        for (int i = 0; i < 2; ++i) {
            m_variate[i] += variate[i];
            m_figure[i] += figure[i];
            for (int j = 0; j < 2; ++j) {
                m_square[i][j] += variate[i] * variate[j];
                m_product[i][j] += figure[i] * variate[j];
            }
        }
    }
    double figure(int which) const
    {
        const double x = m_variate[0] / m_count, h = m_variate[1] / m_count, y = m_figure[which] / m_count;
        const double xx = m_square[0][0] / m_count - x * x, hh = m_square[1][1] / m_count - h * h;
        const double xh = m_square[0][1] / m_count - x * h, determinant = xx * hh - xh * xh;
        const double xy = m_product[which][0] / m_count - x * y, hy = m_product[which][1] / m_count - h * y;
        double onX = xy / xx, onH = 0;
        if (determinant > 1e-6 * xx * hh) {
            onX = (xy * hh - hy * xh) / determinant;
            onH = (hy * xx - xy * xh) / determinant;
        }
        return std::max(0.0, y - onX * (x - m_known[0]) - onH * (h - m_known[1]));
    }

private:
    double m_known[2], m_count = 0, m_variate[2]{}, m_figure[2]{}, m_square[2][2]{}, m_product[2][2]{};
};

class Simulation
{
public:
    Simulation(double size, double load, double cv, double burst_s)
        : m_size(size)
        , m_load(load)
        , m_s2(std::log1p(cv * cv))
        , m_burst_s(burst_s)
        , m_level(size)
        , m_due(m_gap(m_random))
    {
    }

    BucketLoss run(double calls, double length)
    {
        const double perBurst = m_load * m_size / 60 * m_burst_s, s = std::sqrt(m_s2), d = (std::log(m_load) + m_s2 / 2) / s;
        const auto below = [](double z) { return .5 * std::erfc(-z * M_SQRT1_2); };
        Controlled sums(1, m_load * below(d) - below(d - s));
        const auto bursts = static_cast<long>(std::max(2500.0, std::min(calls / perBurst, 2e6))), inBatch = bursts / kBatches;
        const long warm = std::max(inBatch, static_cast<long>(5 / length) + 2) / inBatch + 1;
        for (long batch = -warm; batch < kBatches; ++batch) {
            double rate = 0, above = 0;
            m_failed = m_throttled = 0;
            for (long i = 0; i < inBatch; ++i) {
                const double x = std::exp(s * m_normal(m_rates) - m_s2 / 2);
                rate += x;
                above += std::max(0.0, m_load * x - 1);
                burst(m_load * m_size / 60 * x);
            }
            const double n = static_cast<double>(inBatch);
            if (batch >= 0)
                sums.add({rate / n, above / n}, {m_failed / n, m_throttled / n});
        }
        return {sums.figure(0) / perBurst, sums.figure(1) / perBurst};
    }

private:
    struct Retry
    {
        double time_s = 0;
        int tries = 0;
        bool operator>(const Retry &o) const { return time_s > o.time_s; }
    };

    void burst(double rate_per_s)
    {
        const double end_s = m_now_s + m_burst_s;
        for (;;) {
            const double gap_s = m_due / rate_per_s;
            if (m_now_s + gap_s > end_s)
                break;
            m_now_s += gap_s;
            m_due = m_gap(m_random);
            while (!m_retries.empty() && m_retries.top().time_s <= m_now_s) {
                const Retry retry = m_retries.top();
                m_retries.pop();
                ask(retry);
            }
            ask({m_now_s, 0});
        }
        m_due -= (end_s - m_now_s) * rate_per_s;
        m_now_s = end_s;
    }
    void ask(Retry call)
    {
        m_level = std::min(m_size, m_level + (call.time_s - m_last_s) * m_size / 60);
        m_last_s = call.time_s;
        if (m_level >= 1) {
            m_level -= 1;
            return;
        }
        m_throttled += call.tries == 0;
        if (call.tries + 1 == RetryPolicy{}.attempts) {
            ++m_failed;
            return;
        }
        call.time_s += m_uniform(m_random) * std::ldexp(RetryPolicy{}.base_s, call.tries);
        ++call.tries;
        m_retries.push(call);
    }

    double m_size, m_load, m_s2, m_burst_s, m_level;
    boost::random::mt19937_64 m_random{77}, m_rates{991};
    boost::random::exponential_distribution<double> m_gap;
    boost::random::normal_distribution<double> m_normal;
    boost::random::uniform_01<double> m_uniform;
    double m_due, m_now_s = 0, m_last_s = 0, m_failed = 0, m_throttled = 0;
    std::priority_queue<Retry, std::vector<Retry>, std::greater<>> m_retries;
};

void printRow(double size, double length, double cv, double calls)
{
    const auto root = [](double share) { return std::sqrt(std::sqrt(share)); };
    std::printf("            {{");
    for (const double load : kBurstLoads) {
        const double burst_s = length * 60 * (size - 1) / size;
        const BucketLoss played = Simulation(size, load, cv, burst_s).run(calls, length);
        const BucketLoss as = diffusedLoss({.load = load, .size = size, .burstCv = cv, .burst_s = burst_s}, {});
        std::printf("%s{%.4f, %.4f}", load == kBurstLoads.front() ? "" : ", ", root(played.failed) - root(as.failed),
            root(played.throttled) - root(as.throttled));
    }
    std::printf("}},   // cv %g\n", cv);
    std::fflush(stdout);
}

}   // namespace

int main(int count, char **arguments)
{
    if (count != 2)
        return 1;
    const double calls = 1e6 * std::atof(arguments[1]);
    std::printf("// Made by resources/queueing/make_bucket_burst_table.cpp.\n#include \"bucket_burst_table.h\"\n\n"
                "namespace tenbin::planner {\n\n// clang-format off\nconst BurstTable kBurstRoots{{\n");
    for (const double size : kBurstCalls) {
        std::printf("    {{   // %g calls\n", size);
        for (const double length : kBurstLengths) {
            std::printf("        {{   // length %g\n", length);
            for (const double cv : kBurstCvs)
                printRow(size, length, cv, calls);
            std::printf("        }},\n");
        }
        std::printf("    }},\n");
    }
    std::printf("}};\n// clang-format on\n\n}   // namespace tenbin::planner\n");
    return 0;
}
