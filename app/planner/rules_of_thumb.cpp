#include "rules_of_thumb.h"

#include "custom_step.h"
#include "evaluate.h"

#include <algorithm>
#include <array>

namespace tenbin::planner {

namespace {

// On average a request every two minutes: an instance of its own would stand idle nearly always.
constexpr double kRareRequests_perS = 1. / 120;
constexpr double kThrottled = .001;   // what a user notices
constexpr double kSecondsPerHour = 3'600;

constexpr std::array kSurgeLevers{
    LeverKind::Compression, LeverKind::TopK, LeverKind::MaxOutput, LeverKind::Models, LeverKind::HotAnswers};

class RuleBook
{
public:
    RuleBook(const Workload &workload, const Plan &plan, const Targets &targets, const Catalog &catalog,
        const std::vector<Alternative> &steps)
        : m_workload(workload)
        , m_plan(plan)
        , m_targets(targets)
        , m_catalog(catalog)
        , m_steps(steps)
        , m_waits(workload.needs.interaction == Interaction::Deadline)
        , m_rare(workload.traffic.requestsPerMonth < kRareRequests_perS * workload.assumptions.hoursPerMonth * kSecondsPerHour)
    {
    }

    std::vector<RuleCase> applicable()
    {
        for (int i = 0; i < static_cast<int>(Rule::Count); ++i) {
            m_case = {static_cast<Rule>(i), {}, {}, {}};
            if (collect(m_case.rule))
                m_cases.push_back(std::move(m_case));
        }
        return std::move(m_cases);
    }

private:
    bool collect(Rule rule)
    {
        switch (rule) {
        case Rule::LowLatency: return !m_waits && !m_rare && boughtAgainstShared(true);
        case Rule::RareAndBursty: return !m_waits && m_rare && ephemeralAgainstResident();
        case Rule::BatchAtNight: return m_waits && batchAgainstShared();
        case Rule::CostSurge: return surge();
        case Rule::NearTheUsers: return nearAgainstFar();
        case Rule::FewThrottles: return !m_waits && isThrottled() && boughtAgainstShared(false);
        case Rule::CustomModel: return m_plan.customModel.kind != CustomKind::None && baseAgainstCustom();
        case Rule::Count: break;
        }
        return false;
    }

    void add(std::vector<Alternative> &side, Plan plan)
    {
        if (auto its = alternativeOf(m_workload, plan, m_catalog, {})) {
            side.push_back(std::move(*its));
        } else if (&side == &m_case.advised && m_case.reasons.empty()) {
            const Outcome outcome = evaluate(m_workload, plan, m_catalog);
            m_case.reasons = outcome.infeasible.empty() ? outcome.gaps : outcome.infeasible;
        }
    }
    void advise(Plan plan) { add(m_case.advised, std::move(plan)); }
    void against(Plan plan) { add(m_case.other, std::move(plan)); }

    // What the lanes' settings are stays: a measured figure is not lost with its lane.
    Plan alone(LaneKind kind) const
    {
        Plan p = m_plan;
        p.serving.core.kind = p.serving.beside.kind = LaneKind::None;
        p.serving.otherwise.kind = kind;
        return p;
    }

    Plan withUnits(int units, const HourWindow &hours) const
    {
        Plan p = alone(LaneKind::OnDemand);
        p.serving.core.kind = LaneKind::Provisioned;
        p.serving.core.modelUnits = units;
        p.serving.core.commitment = Commitment::None;
        p.serving.coreHours = hours;
        return p;
    }

    bool isHosted() const
    {
        const Serving &s = m_plan.serving;
        return s.core.isHosted() || s.otherwise.isHosted() || s.beside.isHosted();
    }

    bool isThrottled() const
    {
        return evaluate(m_workload, alone(LaneKind::OnDemand), m_catalog).capacity.throttledShare > kThrottled;
    }

    bool boughtAgainstShared(bool endpoints)
    {
        for (const int units : {1, 2, 4, 8}) {
            advise(withUnits(units, kAroundTheClock));
            if (m_plan.serving.coreHours != kAroundTheClock)
                advise(withUnits(units, m_plan.serving.coreHours));
        }
        if (endpoints && isHosted()) {
            Plan p = alone(LaneKind::RealTime);
            p.serving.hosting.minimumInstances = std::max(2, p.serving.hosting.minimumInstances);
            advise(std::move(p));
        }
        if (!endpoints)
            for (const std::string &region : neighbours()) {
                Plan p = alone(LaneKind::OnDemand);
                p.resilience.tier = AvailabilityTier::ActiveActive;
                p.resilience.secondRegion = region;
                advise(std::move(p));
            }
        against(alone(LaneKind::OnDemand));
        return true;
    }

    // Without a container of the user's on-demand is what takes nothing beforehand, and units are what stands by.
    bool ephemeralAgainstResident()
    {
        if (!isHosted()) {
            advise(alone(LaneKind::OnDemand));
            against(withUnits(1, kAroundTheClock));
            return true;
        }
        advise(alone(LaneKind::Serverless));
        Plan async = alone(LaneKind::Async);
        async.serving.hosting.minimumInstances = 0;
        advise(std::move(async));
        Plan resident = alone(LaneKind::RealTime);
        resident.serving.hosting.minimumInstances = std::max(1, resident.serving.hosting.minimumInstances);
        against(std::move(resident));
        against(alone(LaneKind::OnDemand));
        return true;
    }

    bool batchAgainstShared()
    {
        advise(alone(LaneKind::Batch));
        if (isHosted())
            for (const LaneKind kind : {LaneKind::BatchTransform, LaneKind::Async})
                advise(alone(kind));
        against(alone(LaneKind::OnDemand));
        return true;
    }

    bool surge()
    {
        const auto own = std::find_if(m_steps.begin(), m_steps.end(), [](const Alternative &step) { return !step.step; });
        if (own == m_steps.end() || own->cost_usd <= m_targets.monthlyCost_usd)
            return false;
        for (const Alternative &step : m_steps) {
            if (!step.step || !step.feasible || step.cost_usd >= own->cost_usd)
                continue;
            const bool named = std::find(kSurgeLevers.begin(), kSurgeLevers.end(), *step.step) != kSurgeLevers.end();
            (named ? m_case.advised : m_case.other).push_back(step);
        }
        return !m_case.advised.empty() || !m_case.other.empty();
    }

    // Regions that offer the first model so, where the data may be, nearest to the users first.
    std::vector<std::string> nearest() const
    {
        const Model *model = m_catalog.model(m_plan.models.first);
        std::vector<std::pair<double, std::string>> found;
        for (const Region &region : m_catalog.regions) {
            if (!model || !model->tokenOffer(region.id, m_plan.resilience.profile)
                || (!m_workload.needs.residency.empty() && m_workload.needs.residency != region.geography))
                continue;
            double trip_s = 0, all = 0;
            for (std::size_t i = 0; i < m_workload.needs.userShare.size(); ++i) {
                const double share = m_workload.needs.userShare[i];
                const MaybeFigure trip = m_catalog.roundTrip(static_cast<UserArea>(i), region.id);
                if (share > 0 && trip) {
                    trip_s += share * trip->value;
                    all += share;
                }
            }
            if (all > 0)
                found.emplace_back(trip_s / all, region.id);
        }
        std::sort(found.begin(), found.end());
        std::vector<std::string> regions;
        for (const auto &[trip_s, id] : found)
            regions.push_back(id);
        return regions;
    }

    std::vector<std::string> neighbours() const
    {
        constexpr std::size_t kMost = 2;
        const Region *own = m_catalog.region(m_plan.resilience.region);
        std::vector<std::string> found;
        for (const std::string &id : nearest())
            if (own && id != own->id && m_catalog.region(id)->geography == own->geography && found.size() < kMost)
                found.push_back(id);
        return found;
    }

    // Worth a word where the data is bound to a place, or where another Region than the plan's is nearer.
    bool nearAgainstFar()
    {
        const std::vector<std::string> regions = nearest();
        if (regions.size() < 2
            || (m_workload.needs.residency.empty() && regions.front() == m_plan.resilience.region
                && m_plan.resilience.secondRegion.empty()))
            return false;
        for (std::size_t i = 0; i < regions.size(); ++i) {
            Plan p = m_plan;
            p.resilience.region = regions[i];
            if (p.resilience.secondRegion == p.resilience.region)
                continue;
            add(i == 0 ? m_case.advised : m_case.other, std::move(p));
        }
        return true;
    }

    bool baseAgainstCustom()
    {
        advise(rivalOfCustom(m_workload, m_plan));
        against(m_plan);
        return true;
    }

    const Workload &m_workload;
    const Plan &m_plan;
    const Targets &m_targets;
    const Catalog &m_catalog;
    const std::vector<Alternative> &m_steps;
    const bool m_waits, m_rare;
    RuleCase m_case;
    std::vector<RuleCase> m_cases;
};

std::optional<Alternative> bestOf(const std::vector<Alternative> &side, const Targets &targets)
{
    const auto rank = [&](const Alternative &a) { return std::tuple(!a.meets(targets), !a.feasible, a.cost_usd, a.p95_s); };
    const auto best = std::min_element(
        side.begin(), side.end(), [&](const Alternative &a, const Alternative &b) { return rank(a) < rank(b); });
    return best == side.end() ? std::nullopt : std::optional(*best);
}

}   // namespace

std::vector<RuleCase> rulesFor(const Workload &workload, const Plan &plan, const Targets &targets, const Catalog &catalog,
    const std::vector<Alternative> &steps)
{
    return RuleBook(workload, plan, targets, catalog, steps).applicable();
}

RuleVerdict judge(const RuleCase &rule, const Targets &targets)
{
    RuleVerdict v{rule.rule, RuleStanding::NotOffered, bestOf(rule.advised, targets), bestOf(rule.other, targets), rule.reasons};
    if (!v.advised)
        return v;
    const bool advisedMeets = v.advised->meets(targets), otherMeets = v.other && v.other->meets(targets);
    v.standing = !advisedMeets ? (otherMeets ? RuleStanding::OtherMeets : RuleStanding::NeitherMeets)
        : otherMeets && v.other->cost_usd < v.advised->cost_usd ? RuleStanding::OtherIsCheaper
                                                                : RuleStanding::Holds;
    return v;
}

}   // namespace tenbin::planner
