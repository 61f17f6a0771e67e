// Prints app/planner/queueing/warm_table.cpp's rows: ln(-ln(cold share)) of containers taken most recently used first.
//
//     g++ -O3 -std=c++20 -I app resources/queueing/make_warm_table.cpp -o make_warm_table
//     make_warm_table constant|exponential LOAD...
//
// LOAD is the index of a load of the table. A row stops after 20,000 cold calls or 10 million calls; where fewer than 400 were
// cold, the share goes on as the inverse of the idle time, which it does in the limit.
#include "planner/queueing/warm_pool.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <queue>
#include <vector>

using namespace tenbin::planner;

namespace {

struct Counted
{
    double share = 0;
    int cold = 0;
};

// Service times of 1 on average.
Counted simulate(double load, double idle, bool constant)
{
    boost::random::mt19937_64 random(2024);
    boost::random::exponential_distribution<double> gap(load), service(1);
    std::priority_queue<double, std::vector<double>, std::greater<>> ends;
    std::vector<double> idleSince;   // ascending
    double now = 0;
    long calls = -static_cast<long>(20'000 + 20 * load * (1 + idle));
    int cold = 0;
    for (; calls < 10'000'000 && cold < 20'000; ++calls) {
        now += gap(random);
        for (; !ends.empty() && ends.top() <= now; ends.pop())
            idleSince.push_back(ends.top());
        const bool warm = !idleSince.empty() && idleSince.back() >= now - idle;
        if (warm)
            idleSince.pop_back();
        else
            idleSince.clear();
        cold += calls >= 0 && !warm;
        ends.push(now + (constant ? 1 : service(random)));
    }
    return {cold / static_cast<double>(calls), cold};
}

}   // namespace

int main(int count, char **arguments)
{
    if (count < 3)
        return 1;
    const bool constant = std::strcmp(arguments[1], "constant") == 0;
    for (int i = 2; i < count; ++i) {
        const double load = kWarmLoads.at(static_cast<std::size_t>(std::atoi(arguments[i])));
        double last = 1, lastIdle = 0;
        bool rare = false;
        std::printf("    {");
        for (const double idle : kWarmIdle) {
            Counted counted;
            if (!rare)
                counted = simulate(load, idle, constant);
            rare = rare || counted.cold < 400;
            const double share = rare ? last * lastIdle / idle : counted.share;
            last = share;
            lastIdle = idle;
            std::printf("%s%.4f", idle == kWarmIdle.front() ? "" : ", ", std::log(-std::log(share)));
        }
        std::printf("},   // %g erlangs\n", load);
        std::fflush(stdout);
    }
}
