// Prints the rows of app/planner/queueing/wait_table.cpp: waits of M/G/c, first come first served, relative to M/M/c.
//
//     g++ -O3 -std=c++20 -I app resources/queueing/make_wait_table.cpp app/planner/{queueing/erlang,replay/fifo}.cpp
//     ./a.out MILLIONS SERVERS...
//
// For every count of servers and every Erlang C of the table the program's own replay queue serves the same arrivals with
// exponential, constant and lognormal services, all drawn from one normal per call, so that the noise of a ratio is far
// below that of its parts. A row holds, by Cs2, four ratios to the exponential's: the probability to wait, the mean wait of
// those who do, and its 20th and 95th percentiles. The table in the program was made with MILLIONS = 40 up to 10 servers and 20
// beyond.
#include "planner/queueing/erlang.h"
#include "planner/queueing/wait_table.h"
#include "planner/replay/fifo.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace tenbin::planner;

namespace {

constexpr std::size_t kChunk = 1 << 16;

// Waits of those who wait, in units of the mean such wait of M/M/c.
class Waits
{
public:
    void add(double wait)
    {
        ++m_calls;
        if (wait <= 0)
            return;
        m_sum += wait;
        ++m_waiting;
        const double bin = (std::log(wait) - kLowest) / kWidth;
        ++m_bins[static_cast<std::size_t>(std::clamp(bin, 0.0, kBins - 1.0))];
    }
    double probability() const { return static_cast<double>(m_waiting) / static_cast<double>(m_calls); }
    double mean() const { return m_sum / static_cast<double>(m_waiting); }
    double quantile(double p) const
    {
        const double needed = p * static_cast<double>(m_waiting);
        double below = 0;
        std::size_t bin = 0;
        for (; below + m_bins[bin] < needed; ++bin)
            below += m_bins[bin];
        return std::exp(kLowest + kWidth * (static_cast<double>(bin) + (needed - below) / m_bins[bin]));
    }

private:
    static constexpr double kBins = 4000, kLowest = -7, kWidth = 13 / kBins;
    std::vector<double> m_bins = std::vector<double>(static_cast<std::size_t>(kBins));
    std::size_t m_calls = 0, m_waiting = 0;
    double m_sum = 0;
};

double loadFor(int servers, double erlang)
{
    double low = 0, high = servers;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (erlangC(servers, middle).value_or(1) < erlang ? low : high) = middle;
    }
    return low;
}

// Service of mean 1 for a standard normal; cs2 < 0: exponential.
double service(double normal, double cs2)
{
    if (cs2 < 0)
        return -std::log(.5 * std::erfc(normal * 0.70710678118654752440));
    const double s2 = std::log1p(cs2);
    return std::exp(std::sqrt(s2) * normal - s2 / 2);
}

void printRow(int servers, double erlang, std::size_t calls)
{
    std::vector<double> laws{-1};
    laws.insert(laws.end(), kWaitTableCs2.begin(), kWaitTableCs2.end());
    const double load = loadFor(servers, erlang), unit_s = 1 / (servers - load);
    boost::random::mt19937_64 random(12345);
    boost::random::exponential_distribution<double> gap(load);
    boost::random::normal_distribution<double> normal;
    std::vector<FifoServers> queues(laws.size(), FifoServers(servers));
    std::vector<Waits> waits(laws.size());
    std::vector<double> arrivals(kChunk), normals(kChunk), services(kChunk), waited(kChunk);
    double now_s = 0;
    for (std::size_t done = 0; done < calls; done += kChunk) {
        for (std::size_t i = 0; i < kChunk; ++i) {
            arrivals[i] = now_s += gap(random);
            normals[i] = normal(random);
        }
        for (std::size_t law = 0; law < laws.size(); ++law) {
            for (std::size_t i = 0; i < kChunk; ++i)
                services[i] = service(normals[i], laws[law]);
            queues[law].run(arrivals, services, waited);
            if (done >= calls / 20)   // after a start from empty
                for (const double wait_s : waited)
                    waits[law].add(wait_s / unit_s);
        }
    }
    std::printf("    {{");
    for (std::size_t law = 1; law < laws.size(); ++law)
        std::printf("%s{%.4f, %.4f, %.4f, %.4f}", law > 1 ? ", " : "", waits[law].probability() / waits[0].probability(),
            waits[law].mean() / waits[0].mean(), waits[law].quantile(.2) / waits[0].quantile(.2),
            waits[law].quantile(.95) / waits[0].quantile(.95));
    std::printf("}},   // %d servers, Erlang C %g\n", servers, erlang);
    std::fflush(stdout);
}

}   // namespace

int main(int count, char **arguments)
{
    const auto calls = static_cast<std::size_t>(count > 1 ? 1e6 * std::atof(arguments[1]) : 0);
    for (int i = 2; i < count; ++i)
        for (const double erlang : kWaitTableErlangC)
            if (erlang < 1)
                printRow(std::atoi(arguments[i]), erlang, calls);
    return count > 2 ? 0 : 1;
}
