// Random workloads and plans that span the lanes, for properties that must hold whatever the figures.
#pragma once

#include "fixture.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_01.hpp>

#include <array>
#include <cmath>

namespace tenbin::planner::fixture {

// The feedbacks of the model that may honestly reverse a property: each is off unless it is asked for.
struct Feedbacks
{
    bool coverageRetries = false;   // answers that retrieval does not cover are tried again
    bool coldStarts = false;
    bool promptCache = false;
    bool autoscaling = false;
    bool throttling = false;   // quotas and concurrency limits, whose failed calls are fast and free
    bool spill = false;        // longer calls make more streams of a lane's rate, and more streams spill less
    // Not feedbacks, but where the waits of the closed form change from one law to another.
    bool bursts = false;     // the rate varies from burst to burst
    bool overload = false;   // lanes of a fixed capacity may be offered more than it in some hours
};

struct Pair
{
    Workload workload;
    Plan plan;
};

class RandomPlans
{
public:
    static constexpr int kServings = 14;
    static constexpr double kMostRaise = 2;   // of the load, that lanes not overloaded have room for

    explicit RandomPlans(std::uint64_t seed)
        : m_random(seed)
    {
    }

    double between(double low, double high) { return low + (high - low) * m_uniform(m_random); }
    // Evenly over the logarithm.
    double scale(double low, double high) { return low * std::pow(high / low, m_uniform(m_random)); }
    int whole(int low, int high) { return low + static_cast<int>(m_uniform(m_random) * (high - low + 1)); }
    bool chance(double p) { return m_uniform(m_random) < p; }

    // The servings take turns with `index`, so that few pairs span them all.
    Pair next(int index, const Feedbacks &on);

    // Prices and limits for every lane of these plans; both Regions cost the same.
    static Catalog catalog();

private:
    void request(Workload &w, const Feedbacks &on);
    void prompt(Pair &c, const Feedbacks &on);
    void knowledge(Pair &c, const Feedbacks &on);
    void hosting(Pair &c, const Feedbacks &on);
    void serving(Pair &c, int kind, const Feedbacks &on);
    Lane onDemand();
    Lane provisioned(const Pair &c, const Feedbacks &on);
    Lane reserved(const Pair &c, const Feedbacks &on);
    double stress(const Pair &c, const Feedbacks &on);

    boost::random::mt19937_64 m_random;
    boost::random::uniform_01<double> m_uniform;
};

}   // namespace tenbin::planner::fixture
