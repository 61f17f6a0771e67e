#include "nines.h"

#include "neighbour_regions.h"

#include <algorithm>

namespace tenbin::planner {

namespace {

std::optional<TierPrice> priceOf(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    const Outcome outcome = evaluate(workload, plan, catalog);
    const auto total = outcome.total();
    if (!total)
        return {};
    return TierPrice{
        plan, total->usd(), outcome.availability.downtime_minPerMonth, outcome.availability.design, outcome.feasible(), {}};
}

std::optional<TierPrice> cheapest(
    const Workload &workload, const Plan &plan, const std::vector<std::string> &regions, const Catalog &catalog)
{
    std::optional<TierPrice> best;
    for (const std::string &region : regions) {
        Plan two = plan;
        two.resilience.secondRegion = region;
        const auto its = priceOf(workload, two, catalog);
        if (its && (!best || std::pair(!its->feasible, its->cost_usd) < std::pair(!best->feasible, best->cost_usd)))
            best = its;
    }
    return best;
}

}   // namespace

std::vector<TierPrice> priceOfNines(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    std::vector<TierPrice> tiers;
    const auto add = [&](std::optional<TierPrice> its) {
        if (its)
            tiers.push_back(std::move(*its));
    };
    Plan other = plan;
    for (const AvailabilityTier tier : {AvailabilityTier::SingleZone, AvailabilityTier::MultiZone}) {
        other.resilience.tier = tier;
        add(priceOf(workload, other, catalog));
    }
    const std::string &second = plan.resilience.secondRegion;
    const std::vector<std::string> regions = second.empty() ? neighbourRegions(plan, catalog) : std::vector{second};
    other.resilience.tier = AvailabilityTier::Standby;
    for (const StandbyClass standby : {StandbyClass::BackupRestore, StandbyClass::PilotLight, StandbyClass::WarmStandby}) {
        other.resilience.standby = standby;
        add(cheapest(workload, other, regions, catalog));
    }
    other.resilience.tier = AvailabilityTier::ActiveActive;
    add(cheapest(workload, other, regions, catalog));

    for (TierPrice &its : tiers) {
        const TierPrice *below = nullptr;   // of those that cost less the one that is down least
        for (const TierPrice &t : tiers)
            if (t.cost_usd < its.cost_usd && (!below || t.downtime_minPerMonth < below->downtime_minPerMonth))
                below = &t;
        if (below && below->downtime_minPerMonth > its.downtime_minPerMonth)
            its.usdPerMinute = (its.cost_usd - below->cost_usd) / (below->downtime_minPerMonth - its.downtime_minPerMonth);
    }
    return tiers;
}

}   // namespace tenbin::planner
