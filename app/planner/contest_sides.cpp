// Which plans a break-even compares, and how they grow.
#include "contest.h"
#include "custom_step.h"
#include "model/hosted_lane.h"
#include "neighbour_regions.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

Plan withPlentyOfQuota(Plan plan)
{
    constexpr double kPlenty = 1e12;
    plan.serving.quotaRequestsPerMinute = plan.serving.quotaTokensPerMinute = kPlenty;
    plan.customModel.importCopies = 1'000'000;
    return plan;
}

namespace {

constexpr double kThousand = 1'000;
// Where calls spill: a purchase carries no less at a higher volume, so that the lead changes once, and the grid finds that.
constexpr int kHalvingsOfOneLead = 100;

// Everything that has to be answered at once is served on demand.
Plan onDemandPlan(const Plan &plan)
{
    Plan result = basePlan(plan);
    Serving &serving = result.serving;
    serving.core = serving.beside = {};
    if (serving.otherwise.kind != LaneKind::OnDemand)
        serving.otherwise = Lane{LaneKind::OnDemand};
    return result;
}

// What of the Reserved tier is worth buying, whatever the volume. Input and output are bought apart, each in thousands of
// tokens/min: first one thousand of the less used of both, with one after the other of the more used, until it is as full; then a
// thousand more of the one with as many of the other as go with it. Since each purchase is the same at any volume, and carries no
// less at a higher one, a step never gives a lead back.
class ReservedSteps
{
public:
    explicit ReservedSteps(const PeakDemand &peak)
        : m_inputIsMore(peak.input >= peak.output)
        , m_more_tpm(peak.core_tpm * std::max(peak.input, peak.output) / std::max(1.0, peak.input + peak.output))
        , m_less_tpm(peak.core_tpm * std::min(peak.input, peak.output) / std::max(1.0, peak.input + peak.output))
        , m_ratio(m_less_tpm > 0 ? std::min(kMostRatio, m_more_tpm / m_less_tpm) : kMostRatio)
    {
    }

    // So many steps hold the busiest hour of x requests a month.
    int upTo(double x) const
    {
        const int more = unitsFor(m_more_tpm * x, kThousand), less = unitsFor(m_less_tpm * x, kThousand);
        if (less == 1 && more <= inFirst())
            return more;
        int held = std::max(less, static_cast<int>(more / m_ratio));
        while (with(held) < more)
            ++held;
        return inFirst() - 1 + held;
    }

    double buy(int bought, Lane &lane) const
    {
        const int less = std::max(1, bought - inFirst() + 1), more = bought <= inFirst() ? bought : with(less);
        lane.reservedInputTpm = kThousand * (m_inputIsMore ? more : less);
        lane.reservedOutputTpm = kThousand * (m_inputIsMore ? less : more);
        return more + less;
    }

private:
    static constexpr double kMostRatio = 1'000;

    int with(int less) const { return static_cast<int>(std::floor(less * m_ratio)); }
    int inFirst() const { return with(1); }

    bool m_inputIsMore;
    double m_more_tpm, m_less_tpm, m_ratio;   // of one request a month
};

class ContestMaker
{
public:
    ContestMaker(const Workload &workload, const Plan &plan, const Catalog &catalog)
        : m_workload(workload)
        , m_plan(withPlentyOfQuota(plan))
        , m_catalog(catalog)
        , m_model(catalog.model(plan.models.first))
    {
    }

    Contest make(BreakEvenKind kind)
    {
        byRequests();
        switch (kind) {
        case BreakEvenKind::ProvisionedOrOnDemand: provisioned(); break;
        case BreakEvenKind::ReservedOrOnDemand: reserved(); break;
        case BreakEvenKind::ServerlessOrRealTime: hosted(); break;
        case BreakEvenKind::BatchOrOnDemand: batch(); break;
        case BreakEvenKind::CustomOrBase: {
            const CustomKind own = m_plan.customModel.kind;
            custom(own == CustomKind::None ? CustomKind::LowRank : own);
            break;
        }
        case BreakEvenKind::OneRegionOrTwo: regions(); break;
        case BreakEvenKind::Count: break;
        }
        return std::move(m_contest);
    }

    Contest makeCustom(CustomKind kind)
    {
        byRequests();
        custom(kind);
        return std::move(m_contest);
    }

private:
    void byRequests()
    {
        m_contest.axis = BreakEvenAxis::RequestsPerMonth;
        m_contest.present = m_workload.traffic.requestsPerMonth;
        m_contest.set = [](Workload &w, double x) { w.traffic.requestsPerMonth = x; };
    }

    PeakDemand peakOf(const Plan &plan) const { return peakPerRequest(m_workload, plan, m_catalog); }

    void provisioned()
    {
        const Plan onDemand = onDemandPlan(m_plan);
        const Lane &own = m_plan.serving.core;
        const auto add = [&](Commitment commitment, const HourWindow &hours) {
            Plan plan = onDemand;
            plan.resilience.profile = InferenceProfile::InRegion;
            Lane &core = plan.serving.core;
            core.kind = LaneKind::Provisioned;
            core.commitment = commitment;
            core.tokensPerMinutePerUnit = own.tokensPerMinutePerUnit;
            core.overflow = own.overflow;
            plan.serving.coreHours = hours;
            m_contest.first.push_back({.plan = plan,
                .steps = [peak = peakOf(plan), each = core.tokensPerMinutePerUnit](
                             double x) { return unitsFor(peak.core_tpm * x, each); },
                .buy =
                    [](double, int bought, Plan &p) {
                        p.serving.core.modelUnits = bought;
                        return static_cast<double>(bought);
                    }});
        };
        if (own.overflow == Overflow::Spill)
            m_contest.mostHalvings = kHalvingsOfOneLead;
        add(cheapestCommitment(), kAroundTheClock);
        if (own.kind == LaneKind::Provisioned && own.commitment == Commitment::None
            && m_plan.serving.coreHours != kAroundTheClock)
            add(Commitment::None, m_plan.serving.coreHours);
        m_contest.second = {{onDemand}};
    }

    // Around the clock only the price of a unit matters. Without any offer: none, which is then told as a gap.
    Commitment cheapestCommitment() const
    {
        const ModelUnitOffer *best = nullptr;
        for (const Commitment c : {Commitment::None, Commitment::OneMonth, Commitment::SixMonths}) {
            const ModelUnitOffer *offer = m_model ? m_model->modelUnitOffer(m_plan.resilience.region, c) : nullptr;
            if (offer && (!best || offer->usdPerUnitHour.value < best->usdPerUnitHour.value))
                best = offer;
        }
        return best ? best->commitment : Commitment::None;
    }

    void reserved()
    {
        const Plan onDemand = onDemandPlan(m_plan);
        const auto add = [&](int months) {
            Plan plan = onDemand;
            plan.serving.core.kind = LaneKind::Reserved;
            plan.serving.core.reservedMonths = months;
            plan.serving.coreHours = kAroundTheClock;
            const ReservedSteps steps(peakOf(plan));
            m_contest.first.push_back({.plan = plan,
                .steps = [steps](double x) { return steps.upTo(x); },
                .buy = [steps](double, int bought, Plan &p) { return steps.buy(bought, p.serving.core); }});
        };
        for (const int months : {1, 3})
            if (m_model && m_model->reservedOffer(m_plan.resilience.profile, months))
                add(months);
        if (m_contest.first.empty())
            add(1);
        m_contest.mostHalvings = kHalvingsOfOneLead;
        m_contest.second = {{onDemand}};
    }

    // The user's container, alone in serving everything.
    Plan hostedPlan(LaneKind kind) const
    {
        Plan plan = m_plan;
        Serving &serving = plan.serving;
        serving.core = serving.beside = serving.deferrable = {};
        serving.otherwise = Lane{kind};
        serving.hosting.minimumInstances = std::max(1, serving.hosting.minimumInstances);
        return plan;
    }

    void hosted()
    {
        const Plan serverless = hostedPlan(LaneKind::Serverless), realTime = hostedPlan(LaneKind::RealTime);
        const double cv = m_workload.traffic.rateCv;
        m_contest.first = {{serverless, [peak = peakOf(serverless), cv](double x, Plan &p) {
                                // Offered calls in a burst two deviations above the mean, and three of their own (Poisson).
                                const SharedPool container = sharedPool(p.serving.hosting, 1, peak.input, peak.output);
                                const double calls = peak.times(x).calls_per_s() * container.call_s(1) * (1 + 2 * cv);
                                p.serving.hosting.maximumConcurrency = unitsFor(calls + 3 * std::sqrt(calls), 1);
                                return static_cast<double>(p.serving.hosting.maximumConcurrency);
                            }}};
        m_contest.second = {{realTime, [peak = peakOf(realTime)](double x, Plan &p) {
                                 Hosting &h = p.serving.hosting;
                                 h.maximumInstances = 1'000'000;
                                 h.maximumInstances = settledInstances(
                                     h, sharedPool(h, 1, peak.input, peak.output), peak.times(x).calls_per_s());
                                 return static_cast<double>(h.maximumInstances);
                             }}};
    }

    void batch()
    {
        Plan onDemand = onDemandPlan(m_plan);
        onDemand.serving.deferrable = {};
        Plan batch = onDemand;
        const Traffic &traffic = m_workload.traffic;
        double atOnce = 0;
        if (m_workload.needs.interaction == Interaction::Deadline) {   // all of it may wait
            batch.serving.otherwise = Lane{LaneKind::Batch};
        } else {
            batch.serving.deferrable = Lane{LaneKind::Batch};
            atOnce = traffic.requestsPerMonth * (1 - traffic.deferrableShare);
            const double present = traffic.requestsPerMonth * traffic.deferrableShare;
            m_contest.present = present > 0 ? std::optional(present) : std::nullopt;
        }
        m_contest.axis = BreakEvenAxis::DeferrableRequestsPerMonth;
        m_contest.set = [atOnce](Workload &w, double x) {
            w.traffic.requestsPerMonth = atOnce + x;
            w.traffic.deferrableShare = x / (atOnce + x);
        };
        m_contest.first = {{batch}};
        m_contest.second = {{onDemand}};
    }

    void custom(CustomKind kind)
    {
        const Plan base = rivalOfCustom(m_workload, m_plan);
        const CustomStep step(m_workload, m_plan, base, kind, m_catalog);
        m_contest.first
            = {{step.plan(), [step](double x, Plan &p) {
                    p = step.planFor(x);
                    return p.serving.core.kind == LaneKind::Provisioned ? static_cast<double>(p.serving.core.modelUnits) : 0;
                }}};
        m_contest.second = {{base}};
    }

    void regions()
    {
        constexpr std::size_t kMostRegions = 6;
        m_contest.axis = BreakEvenAxis::DowntimeUsdPerHour;
        m_contest.low = 1;
        m_contest.high = 1e8;
        m_contest.present.reset();
        m_contest.set = {};
        Plan one = m_plan;
        Resilience &r = one.resilience;
        if (r.tier == AvailabilityTier::Standby || r.tier == AvailabilityTier::ActiveActive)
            r.tier = AvailabilityTier::MultiZone;
        r.secondRegion.clear();
        m_contest.first = {{one}};
        std::vector<std::string> seconds = neighbourRegions(m_plan, m_catalog);
        seconds.resize(std::min(seconds.size(), kMostRegions));
        const std::string &own = m_plan.resilience.secondRegion;
        if (!own.empty() && std::find(seconds.begin(), seconds.end(), own) == seconds.end())
            seconds.push_back(own);
        for (const std::string &second : seconds) {
            Plan two = m_plan;
            two.resilience.secondRegion = second;
            two.resilience.tier = AvailabilityTier::ActiveActive;
            m_contest.second.push_back({two});
            two.resilience.tier = AvailabilityTier::Standby;
            for (const StandbyClass standby :
                {StandbyClass::BackupRestore, StandbyClass::PilotLight, StandbyClass::WarmStandby}) {
                two.resilience.standby = standby;
                m_contest.second.push_back({two});
            }
        }
    }

    const Workload &m_workload;
    const Plan m_plan;
    const Catalog &m_catalog;
    const Model *m_model;
    Contest m_contest;
};

}   // namespace

Contest contestOf(BreakEvenKind kind, const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    return ContestMaker(workload, plan, catalog).make(kind);
}

Contest customContest(const Workload &workload, const Plan &plan, CustomKind kind, const Catalog &catalog)
{
    return ContestMaker(workload, plan, catalog).makeCustom(kind);
}

}   // namespace tenbin::planner
