// Prints tests/data/wait_reference.csv: waits of M/G/c, first come first served, simulated with nothing of the program.
//
//     g++ -O2 -std=c++20 wait_reference.cpp && ./a.out MILLIONS [SERVERS] > wait_reference.csv
//
// Service mean 1. `ci` is the half width of the mean's 95 % interval as a share of it, from 40 batches. p50 and p95 are of
// all calls; c50 and c90 of those who wait. The stored file was made with MILLIONS = 10, of which 50 servers get three times
// and 200 six times as many: their waits are rare and come in clusters.
#include <boost/random/exponential_distribution.hpp>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/lognormal_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_real_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <queue>
#include <string>
#include <vector>

namespace {

using Random = boost::random::mt19937_64;

struct Law
{
    std::string name;
    double cs2;
    std::function<double(Random &)> draw;
};

std::vector<Law> laws()
{
    std::vector<Law> all;
    for (const int k : {4, 2})
        all.push_back({"erlang", 1.0 / k, boost::random::gamma_distribution<double>(k, 1.0 / k)});
    all.push_back({"uniform", 1.0 / 3, boost::random::uniform_real_distribution<double>(0, 2)});
    for (const double cs2 : {.25, .5, .8, 1.0, 2.0, 4.0}) {
        const double s2 = std::log1p(cs2);
        all.push_back({"lognormal", cs2, boost::random::lognormal_distribution<double>(-s2 / 2, std::sqrt(s2))});
    }
    return all;
}

void simulate(const Law &law, int servers, double rho, std::size_t calls)
{
    constexpr std::size_t batches = 40;
    Random random(987654321);
    boost::random::exponential_distribution<double> gap(servers * rho);
    std::priority_queue<double, std::vector<double>, std::greater<>> free;
    for (int i = 0; i < servers; ++i)
        free.push(0);
    double now = 0, sum = 0, squares = 0, batch = 0;
    const std::size_t warmUp = calls / 20, perBatch = calls / batches;
    std::vector<float> waits;
    for (std::size_t i = 0; i < warmUp + perBatch * batches; ++i) {
        now += gap(random);
        const double start = std::max(now, free.top());
        free.pop();
        free.push(start + law.draw(random));
        if (i < warmUp)
            continue;
        batch += start - now;
        if (start > now)
            waits.push_back(static_cast<float>(start - now));
        if ((i - warmUp) % perBatch == perBatch - 1) {
            const double mean = batch / static_cast<double>(perBatch);
            sum += mean;
            squares += mean * mean;
            batch = 0;
        }
    }
    std::sort(waits.begin(), waits.end());
    const auto all = static_cast<double>(perBatch * batches), waiting = static_cast<double>(waits.size());
    const auto quantile = [&](double p, double of) {   // among `of` calls, of which all in `waits` wait
        const double rank = of * p - (of - waiting);
        return rank < 0 ? 0.0 : static_cast<double>(waits[static_cast<std::size_t>(rank)]);
    };
    const double mean = sum / batches, error = std::sqrt((squares / batches - mean * mean) / (batches - 1));
    std::printf("%s,%.4f,%d,%.2f,%.5f,%.5g,%.4f,%.5g,%.5g,%.5g,%.5g\n", law.name.c_str(), law.cs2, servers, rho, waiting / all,
        mean, 2.02 * error / mean, quantile(.5, all), quantile(.95, all), quantile(.5, waiting), quantile(.9, waiting));
    std::fflush(stdout);
}

}   // namespace

int main(int count, char **arguments)
{
    const auto calls = static_cast<std::size_t>(1e6 * (count > 1 ? std::atof(arguments[1]) : 10));
    struct System
    {
        int servers;
        std::size_t times;
        std::vector<double> utilisations;
    };
    const System systems[]{{1, 1, {.3, .6, .9}}, {2, 1, {.3, .6, .9}}, {5, 1, {.35, .6, .8, .9}}, {10, 1, {.45, .6, .8, .9}},
        {50, 3, {.8, .9}}, {200, 6, {.88, .9}}};
    const int only = count > 2 ? std::atoi(arguments[2]) : 0;
    std::printf("law,cs2,servers,rho,p_wait,mean,ci,p50,p95,c50,c90\n");
    for (const System &system : systems)
        for (const double rho : system.utilisations)
            for (const Law &law : laws())
                if (only == 0 || only == system.servers)
                    simulate(law, system.servers, rho, system.times * calls);
}
