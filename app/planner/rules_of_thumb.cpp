#include "rules_of_thumb.h"

#include "custom_step.h"
#include "evaluate.h"
#include "model/lane_rules.h"
#include "search/dominance.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <tuple>

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
    RuleBook(const Workload &workload, const Plan &plan, const Catalog &catalog, const std::vector<Alternative> &steps)
        : m_workload(workload)
        , m_plan(plan)
        , m_catalog(catalog)
        , m_steps(steps)
        , m_waits(workload.needs.interaction == Interaction::Deadline)
        , m_rare(workload.traffic.requestsPerMonth < kRareRequests_perS * workload.assumptions.hoursPerMonth * kSecondsPerHour)
    {
    }

    std::vector<RuleCase> applicable()
    {
        for (int i = 0; i < static_cast<int>(Rule::Count); ++i) {
            m_case = {static_cast<Rule>(i), {}, {}, {}, 0};
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

    void add(std::vector<Alternative> &side, const Plan &plan)
    {
        if (auto its = alternativeOf(m_workload, plan, m_catalog, {})) {
            side.push_back(std::move(*its));
        } else if (side.empty() && m_case.reasons.empty()) {
            const Outcome outcome = evaluate(m_workload, plan, m_catalog);
            std::copy_if(outcome.gaps.begin(), outcome.gaps.end(), std::back_inserter(m_case.reasons), isPriceGap);
            if (m_case.reasons.empty())
                m_case.reasons = outcome.infeasible;
        }
    }
    void advise(const Plan &plan) { add(m_case.advised, plan); }
    void against(const Plan &plan) { add(m_case.other, plan); }

    // What the lanes' settings are stays: a measured figure is not lost with its lane.
    Plan alone(LaneKind kind) const
    {
        Plan p = m_plan;
        p.serving.core.kind = p.serving.beside.kind = LaneKind::None;
        p.serving.otherwise.kind = kind;
        return p;
    }

    Plan withUnits(int units, Commitment commitment, const HourWindow &hours) const
    {
        Plan p = alone(LaneKind::OnDemand);
        p.serving.core.kind = LaneKind::Provisioned;
        p.serving.core.modelUnits = units;
        p.serving.core.commitment = commitment;
        p.serving.coreHours = hours;
        return p;
    }

    // A few units, and as many as the busiest hour needs, with every commitment; without one also for hours of the week alone.
    // And what the plan has bought itself.
    void adviseUnits()
    {
        const Lane &own = m_plan.serving.core;
        if (own.kind == LaneKind::Provisioned || own.kind == LaneKind::Reserved)
            advise(m_plan);
        const PeakDemand peak = peakPerRequest(m_workload, withUnits(1, Commitment::None, kAroundTheClock), m_catalog);
        const double tpm = peak.core_tpm * m_workload.traffic.requestsPerMonth;
        const std::set<int> sizes{1, 2, unitsFor(tpm, own.tokensPerMinutePerUnit), unitsFor(tpm / 2, own.tokensPerMinutePerUnit)};
        for (const int units : sizes) {
            for (const Commitment c : {Commitment::None, Commitment::OneMonth, Commitment::SixMonths})
                advise(withUnits(units, c, kAroundTheClock));
            if (m_plan.serving.coreHours != kAroundTheClock)
                advise(withUnits(units, Commitment::None, m_plan.serving.coreHours));
        }
    }

    bool isThrottled() const
    {
        return evaluate(m_workload, alone(LaneKind::OnDemand), m_catalog).capacity.throttledShare > kThrottled;
    }

    bool boughtAgainstShared(bool endpoints)
    {
        adviseUnits();
        if (endpoints && m_plan.serving.isHosted()) {
            Plan p = alone(LaneKind::RealTime);
            p.serving.hosting.minimumInstances = std::max(2, p.serving.hosting.minimumInstances);
            advise(p);
        }
        if (!endpoints)
            for (const std::string &region : neighbours()) {
                Plan p = alone(LaneKind::OnDemand);
                p.resilience.tier = AvailabilityTier::ActiveActive;
                p.resilience.secondRegion = region;
                advise(p);
            }
        against(alone(LaneKind::OnDemand));
        return true;
    }

    // Tokens on demand stand by as little as serverless containers do (seed section 8 D names both).
    bool ephemeralAgainstResident()
    {
        advise(alone(LaneKind::OnDemand));
        against(withUnits(1, Commitment::None, kAroundTheClock));
        againstResident();
        if (!m_plan.serving.isHosted())
            return true;
        advise(alone(LaneKind::Serverless));
        Plan async = alone(LaneKind::Async);
        async.serving.hosting.minimumInstances = 0;
        advise(async);
        return true;
    }

    // A real-time endpoint, by the plan's container as it is described or assumed: what it costs are hours, whatever its speed.
    // Of a model whose maker gives no weights the least able one in its place that can be run there.
    void againstResident()
    {
        Plan resident = alone(LaneKind::RealTime);
        resident.serving.hosting.minimumInstances = std::max(1, resident.serving.hosting.minimumInstances);
        const Model *own = m_catalog.model(m_plan.models.first);
        if (own && givesWeights(*own))
            return against(resident);
        const auto success = [&](const Model *m) { return successOf(*m, m_workload.request.task); };
        std::vector<const Model *> others;
        for (const Model &m : m_catalog.models)
            if (m.kind == ModelKind::Text && m.isOffered() && givesWeights(m) && success(&m) >= m_workload.needs.floors.success)
                others.push_back(&m);
        std::stable_sort(others.begin(), others.end(), [&](auto *a, auto *b) { return success(a) < success(b); });
        for (const Model *m : others) {
            resident.chooseFirst(m->id);
            if (const auto its = alternativeOf(m_workload, resident, m_catalog, {}); its && its->feasible)
                return m_case.other.push_back(*its);
        }
    }

    bool batchAgainstShared()
    {
        advise(alone(LaneKind::Batch));
        if (m_plan.serving.isHosted())
            for (const LaneKind kind : {LaneKind::BatchTransform, LaneKind::Async})
                advise(alone(kind));
        against(alone(LaneKind::OnDemand));
        return true;
    }

    // The named measures one by one, and together, the one that saves most first; against any other one step.
    bool surge()
    {
        const auto own = std::find_if(m_steps.begin(), m_steps.end(), [](const Alternative &step) { return !step.step; });
        if (own == m_steps.end())
            return false;
        m_case.surge_usd = own->cost_usd;
        std::vector<const Alternative *> named;
        for (const Alternative &step : m_steps) {
            if (!step.step || !step.feasible || step.cost_usd >= own->cost_usd)
                continue;
            const bool isNamed = std::find(kSurgeLevers.begin(), kSurgeLevers.end(), *step.step) != kSurgeLevers.end();
            (isNamed ? m_case.advised : m_case.other).push_back(step);
            if (isNamed)
                named.push_back(&step);
        }
        std::sort(named.begin(), named.end(), [](auto *a, auto *b) { return a->cost_usd < b->cost_usd; });
        std::set<LeverKind> taken;
        Plan all = m_plan;
        for (const Alternative *step : named)
            if (taken.insert(*step->step).second) {
                take(*step, all);
                if (taken.size() > 1)
                    advise(all);
            }
        return true;
    }

    static void take(const Alternative &step, Plan &plan)
    {
        switch (*step.step) {
        case LeverKind::Compression: plan.prompt.compression = step.plan.prompt.compression; break;
        case LeverKind::HotAnswers: plan.prompt.hotAnswerShare = step.plan.prompt.hotAnswerShare; break;
        case LeverKind::MaxOutput: plan.prompt.maxOutput_tokens = step.plan.prompt.maxOutput_tokens; break;
        case LeverKind::TopK: plan.retrieval.topK = step.plan.retrieval.topK; break;
        case LeverKind::Models:
            plan.chooseFirst(step.plan.models.first);
            plan.models.escalateTo = step.plan.models.escalateTo;
            plan.resilience.profile = step.plan.resilience.profile;
            break;
        default: break;
        }
    }

    struct Distance
    {
        double trip_s = 0;
        std::string region;
        bool operator<(const Distance &other) const { return std::tie(trip_s, region) < std::tie(other.trip_s, other.region); }
    };

    // Regions that offer the first model so, where the data may be, nearest to the users first.
    std::vector<Distance> nearest() const
    {
        const Model *model = m_catalog.model(m_plan.models.first);
        std::vector<Distance> found;
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
                found.push_back({trip_s / all, region.id});
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    std::vector<std::string> neighbours() const
    {
        constexpr std::size_t kMost = 2;
        const Region *own = m_catalog.region(m_plan.resilience.region);
        std::vector<std::string> found;
        for (const auto &[trip_s, id] : nearest())
            if (own && id != own->id && m_catalog.region(id)->geography == own->geography && found.size() < kMost)
                found.push_back(id);
        return found;
    }

    // Worth a word where the data is bound to a place, or where the plan's Region is further away than what users notice.
    bool nearAgainstFar()
    {
        constexpr double kNoticed_s = .02;
        constexpr std::size_t kMost = 8;
        std::vector<Distance> regions = nearest();
        const std::string &own = m_plan.resilience.region;
        const auto isOwn = [&](const Distance &d) { return d.region == own; };
        const auto its = std::find_if(regions.begin(), regions.end(), isOwn);
        const auto isNear = [&](const Distance &d) { return d.trip_s <= regions.front().trip_s + kNoticed_s; };
        if (regions.empty() || (m_workload.needs.residency.empty() && (its == regions.end() || isNear(*its))))
            return false;
        regions.resize(std::min(regions.size(), kMost));
        for (const Distance &distance : regions) {
            Plan p = m_plan;
            p.resilience.region = distance.region;
            if (p.resilience.secondRegion == distance.region)
                p.resilience.secondRegion = own;   // they change places
            add(isNear(distance) ? m_case.advised : m_case.other, p);
        }
        if (std::none_of(regions.begin(), regions.end(), isOwn))
            against(m_plan);
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

RuleVerdict verdictOf(const RuleCase &rule, const Targets &targets)
{
    RuleVerdict v{
        rule.rule, RuleStanding::NotOffered, bestOf(rule.advised, targets), bestOf(rule.other, targets), rule.reasons, {}};
    // Against a surge there may be nothing but the named measures.
    if (!v.advised || (!v.other && rule.rule != Rule::CostSurge))
        return v;
    const bool advisedMeets = v.advised->meets(targets), otherMeets = v.other && v.other->meets(targets);
    v.standing = !advisedMeets ? (otherMeets ? RuleStanding::OtherMeets : RuleStanding::NeitherMeets)
        : otherMeets && v.other->cost_usd < v.advised->cost_usd ? RuleStanding::OtherIsCheaper
                                                                : RuleStanding::Holds;
    return v;
}

using BillByItem = std::array<double, static_cast<std::size_t>(BillItem::Count)>;

BillByItem billOf(const Outcome &outcome)
{
    BillByItem usd{};
    for (const BillLine &line : outcome.bill)
        usd[static_cast<std::size_t>(line.item)] += line.monthly.usd();
    return usd;
}

bool isOfSamePlans(const RuleVerdict &a, const RuleVerdict &b)
{
    const auto same = [](const std::optional<Alternative> &x, const std::optional<Alternative> &y) {
        return x.has_value() == y.has_value() && (!x || x->plan == y->plan);
    };
    return a.rule == b.rule && a.standing == b.standing && same(a.advised, b.advised) && same(a.other, b.other);
}

void explain(RuleVerdict &v, const Workload &workload, const Catalog &catalog)
{
    if (v.standing == RuleStanding::OtherIsCheaper) {
        const BillByItem advised = billOf(evaluate(workload, v.advised->plan, catalog)),
                         other = billOf(evaluate(workload, v.other->plan, catalog));
        std::size_t most = 0;
        for (std::size_t i = 1; i < advised.size(); ++i)
            if (advised[i] - other[i] > advised[most] - other[most])
                most = i;
        v.dearer = RuleVerdict::Dearer{static_cast<BillItem>(most), advised[most], other[most]};
    } else if (v.advised && !v.advised->feasible) {
        v.reasons = evaluate(workload, v.advised->plan, catalog).infeasible;
    }
}

}   // namespace

std::vector<RuleCase> rulesFor(
    const Workload &workload, const Plan &plan, const Catalog &catalog, const std::vector<Alternative> &steps)
{
    return RuleBook(workload, plan, catalog, steps).applicable();
}

std::vector<RuleVerdict> judge(const std::vector<RuleCase> &rules, const Workload &workload, const Targets &targets,
    const Catalog &catalog, const std::vector<RuleVerdict> &known)
{
    std::vector<RuleVerdict> verdicts;
    for (const RuleCase &rule : rules) {
        if (rule.rule == Rule::CostSurge && rule.surge_usd <= targets.monthlyCost_usd)
            continue;
        RuleVerdict v = verdictOf(rule, targets);
        const auto before = std::find_if(known.begin(), known.end(), [&](const RuleVerdict &k) { return isOfSamePlans(k, v); });
        if (before != known.end()) {
            verdicts.push_back(*before);
            continue;
        }
        explain(v, workload, catalog);
        verdicts.push_back(std::move(v));
    }
    return verdicts;
}

}   // namespace tenbin::planner
