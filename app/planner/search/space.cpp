#include "space.h"

#include "dominance.h"
#include "planner/model/plan_evaluation.h"
#include "prompt_options.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string>

namespace tenbin::planner {

Decisions::Decisions(const SearchSpace &space, DecisionKind first, DecisionKind last)
{
    const auto &all = space.decisions;
    const auto from = std::find_if(all.begin(), all.end(), [&](const Decision &d) { return d.kind >= first; });
    const auto to = std::find_if(from, all.end(), [&](const Decision &d) { return d.kind > last; });
    m_decisions = {from, to};
    for (const Decision &d : m_decisions)
        m_size *= d.options.size();
}

void Decisions::apply(std::uint64_t index, Plan &plan) const
{
    for (auto d = m_decisions.rbegin(); d != m_decisions.rend(); ++d) {
        d->options[index % d->options.size()](plan);
        index /= d->options.size();
    }
}

std::uint64_t SearchSpace::size() const
{
    return Decisions(*this, DecisionKind::Models, DecisionKind::Resilience).size();
}

void SearchSpace::keepOptions(const std::function<bool(const Plan &)> &allowed)
{
    for (Decision &decision : decisions)
        std::erase_if(decision.options, [&](const auto &option) {
            Plan plan = base;
            option(plan);
            return !(plan == base) && !allowed(plan);
        });
    std::erase_if(decisions, [](const Decision &d) { return d.options.empty(); });
}

Plan SearchSpace::plan(std::uint64_t index) const
{
    Plan plan = base;
    Decisions(*this, DecisionKind::Models, DecisionKind::Resilience).apply(index, plan);
    return plan;
}

namespace {

constexpr std::size_t kRegions = 3;   // of a geography
constexpr double kMostLost = 0.05;    // of requests: a plan that loses more has no 95th percentile of its latency

class SpaceMaker
{
public:
    SpaceMaker(const Workload &workload, const Plan &plan, const Catalog &catalog)
        : m_workload(workload)
        , m_plan(plan)
        , m_catalog(catalog)
        , m_regions(regionsAround())
        , m_prompts(promptOptions(workload, plan, catalog))
        , m_largest(largest())
    {
    }

    Decision make(DecisionKind kind)
    {
        m_decision = {kind, {}};
        switch (kind) {
        case DecisionKind::Models: models(); break;
        case DecisionKind::Region: regions(); break;
        case DecisionKind::Lanes: lanes(); break;
        case DecisionKind::Custom: custom(); break;
        case DecisionKind::TopK:
            if (m_plan.retrieval.enabled)
                numbers(m_plan.retrieval.topK, m_prompts.topK, [](Plan &p, double k) { p.retrieval.topK = static_cast<int>(k); });
            break;
        case DecisionKind::Chunk:
            if (m_plan.retrieval.enabled)
                numbers(m_plan.retrieval.chunk_tokens, {kChunkSizes.begin(), kChunkSizes.end()},
                    [](Plan &p, double c) { p.retrieval.chunk_tokens = c; });
            break;
        case DecisionKind::MaxOutput:
            numbers(m_plan.prompt.maxOutput_tokens, m_prompts.output_tokens,
                [](Plan &p, double most) { p.prompt.maxOutput_tokens = most; });
            break;
        case DecisionKind::Cache: caches(); break;
        case DecisionKind::Resilience: tiers(); break;
        }
        return std::move(m_decision);
    }

private:
    template<typename Change>
    void option(Change change)
    {
        m_decision.options.emplace_back(std::move(change));
    }

    // The plan's own value first.
    template<typename Change>
    void numbers(double own, std::vector<double> others, Change change)
    {
        std::erase(others, own);
        others.insert(others.begin(), own);
        for (const double value : others)
            option([value, change](Plan &p) { change(p, value); });
    }

    // What the plans of the space ask of a model at most: each setting makes a call larger whatever the others are.
    struct Largest
    {
        double call_tokens = 0, output_tokens = 0;
    };
    Largest sizeOf(const Plan &plan) const
    {
        PlanEvaluation e(m_workload, plan, m_catalog);
        if (!e.isKnown())
            return {HUGE_VAL, HUGE_VAL};
        e.answer();
        return {e.tokens().largestCall, plan.prompt.maxOutput_tokens};
    }
    Largest largest()
    {
        Plan plan = m_plan;
        Largest most = sizeOf(plan);
        for (const DecisionKind kind : {DecisionKind::Custom, DecisionKind::TopK, DecisionKind::Chunk, DecisionKind::MaxOutput})
            for (const auto &option : make(kind).options) {
                Plan other = plan;
                option(other);
                if (const Largest its = sizeOf(other); its.call_tokens > most.call_tokens) {
                    most = its;
                    plan = std::move(other);
                }
            }
        return most;
    }

    void models()
    {
        const auto add = [this](const std::string &first, const std::string &then, InferenceProfile profile) {
            option([first, then, profile](Plan &p) {
                p.chooseFirst(first);
                p.models.escalateTo = then;
                p.resilience.profile = profile;
            });
        };
        add(m_plan.models.first, m_plan.models.escalateTo, m_plan.resilience.profile);
        for (const InferenceProfile profile :
            {InferenceProfile::InRegion, InferenceProfile::Geographic, InferenceProfile::Global}) {
            const std::array own{m_plan.models.first, m_plan.models.escalateTo};
            const TaskClass task = m_workload.request.task;
            const auto models
                = worthwhileModels({m_catalog, m_regions, profile, task, m_largest.call_tokens, m_largest.output_tokens}, own);
            for (const Contender &first : models) {
                const std::string &id = first.model->id;
                const auto isOwn = [&](const std::string &then) {
                    return id == m_plan.models.first && then == m_plan.models.escalateTo && profile == m_plan.resilience.profile;
                };
                if (!first.beatenBy && !isOwn({}))
                    add(id, {}, profile);
                // The plan's own escalation may be locked: then the first model alone is no plan of the space.
                for (const Contender &then : models)
                    if (const std::string &other = then.model->id; other != id && !isOwn(other) && first.mayStandWith(then)
                        && then.mayStandWith(first) && (!isEnoughAlone(*first.model) || other == m_plan.models.escalateTo))
                        add(id, other, profile);
            }
        }
    }

    // Whether a plan with this first model keeps the floor of right answers without another behind it. With one it is then never
    // on a front: a cascade keeps every call of the plan without, waits for its answer and the verifier, and adds the second
    // model's calls, so that it costs more (or the same, if it never escalates), is no faster and loses no fewer calls; and
    // right answers are a floor, not an objective. Of a plan on a front up to kMostLost of the requests are lost. How much better
    // the second model is decides nothing else: two that are alike err on different questions, and one that is worse may be
    // right where the first is wrong.
    bool isEnoughAlone(const Model &first) const
    {
        if (m_plan.serving.fallback == Fallback::Model)   // its answers are counted, too
            return false;
        const double gain = m_plan.customModel.kind != CustomKind::None ? std::min(0.0, m_plan.customModel.successGain) : 0;
        const double alone = successOf(first, m_workload.request.task) + gain;
        return alone * m_prompts.leastAnswered * (1 - kMostLost) >= m_workload.needs.floors.success;
    }

    // Of the geography that the data is bound to, else of the plan's, those with most models, and the plan's own: the same around
    // any plan in one of them.
    std::vector<std::string> regionsAround() const
    {
        const Region *own = m_catalog.region(m_plan.resilience.region);
        const std::string &bound = m_workload.needs.residency;
        const std::string geography = !bound.empty() ? bound : own ? own->geography : std::string();
        std::vector<std::pair<std::ptrdiff_t, std::string>> all;
        for (const Region &region : m_catalog.regions)
            if (region.geography == geography)
                all.emplace_back(
                    -std::count_if(m_catalog.models.begin(), m_catalog.models.end(),
                        [&](const Model &m) { return m.isOffered() && m.tokenOffer(region.id, InferenceProfile::InRegion); }),
                    region.id);
        std::sort(all.begin(), all.end());
        std::vector<std::string> found;
        for (std::size_t i = 0; i < std::min(all.size(), kRegions); ++i)
            found.push_back(all[i].second);
        if (std::find(found.begin(), found.end(), m_plan.resilience.region) == found.end())
            found.push_back(m_plan.resilience.region);
        return found;
    }

    void regions()
    {
        const auto add = [this](const std::string &region) { option([region](Plan &p) { p.resilience.region = region; }); };
        add(m_plan.resilience.region);
        for (const std::string &region : m_regions)
            if (region != m_plan.resilience.region)
                add(region);
    }

    void lanes()
    {
        const auto add = [this](const Lane &core, const HourWindow &hours, const Lane &otherwise) {
            const Serving &own = m_plan.serving;
            if (core == own.core && otherwise == own.otherwise && (core.kind == LaneKind::None || hours == own.coreHours))
                return;
            option([core, hours, otherwise](Plan &p) {
                p.serving.core = core;
                p.serving.coreHours = hours;
                p.serving.otherwise = otherwise;
            });
        };
        option([own = m_plan.serving](Plan &p) {
            p.serving.core = own.core;
            p.serving.coreHours = own.coreHours;
            p.serving.otherwise = own.otherwise;
            p.serving.hosting.minimumInstances = own.hosting.minimumInstances;
        });
        Lane batch = m_plan.serving.otherwise;
        batch.kind = LaneKind::Batch;
        // What an option does not name stays as the plan has it: a measured figure is not lost with its lane.
        const HourWindow own = m_plan.serving.coreHours;
        Lane none = m_plan.serving.core, onDemand = m_plan.serving.otherwise, units = m_plan.serving.core;
        none.kind = LaneKind::None;
        onDemand.kind = LaneKind::OnDemand;
        for (const ServiceTier tier : {ServiceTier::Priority, ServiceTier::Flex, ServiceTier::Standard}) {
            onDemand.tier = tier;
            add(none, own, onDemand);
        }
        units.kind = LaneKind::Provisioned;
        units.overflow = Overflow::Spill;
        for (const int n : {1, 2, 3, 4, 6, 8}) {
            units.modelUnits = n;
            units.commitment = Commitment::None;
            add(units, own, onDemand);
            add(units, kAroundTheClock, onDemand);
            for (const Commitment commitment : {Commitment::OneMonth, Commitment::SixMonths}) {
                units.commitment = commitment;
                add(units, kAroundTheClock, onDemand);
            }
        }
        if (m_workload.needs.interaction == Interaction::Deadline)
            add(none, own, batch);
        if (m_plan.serving.isHosted())   // nobody knows the speeds of a container that is not described
            containers(none);
        if (m_workload.traffic.deferrableShare > 0)
            deferrable();
    }

    // What may wait: as the plan has it, served like the rest, or in batch; with each of the lanes so far.
    void deferrable()
    {
        const Lane own = m_plan.serving.deferrable;
        Lane batch = own;
        batch.kind = LaneKind::Batch;
        std::vector<Lane> choices{own};
        if (own.kind != LaneKind::None)
            choices.push_back({});
        if (own.kind != LaneKind::Batch)
            choices.push_back(batch);
        std::vector<std::function<void(Plan &)>> combined;
        for (const Lane &lane : choices)
            for (const auto &others : m_decision.options)
                combined.emplace_back([lane, others](Plan &p) {
                    others(p);
                    p.serving.deferrable = lane;
                });
        m_decision.options = std::move(combined);
    }

    // Containers as the plan describes them, and how many stand ready at least, up to the most that it allows.
    void containers(const Lane &none)
    {
        const Serving &own = m_plan.serving;
        const auto add = [&](LaneKind kind, std::initializer_list<int> ready) {
            Lane container = own.otherwise;
            container.kind = kind;
            for (const int minimum : ready)
                if (minimum <= own.hosting.maximumInstances
                    && !(none == own.core && container == own.otherwise && minimum == own.hosting.minimumInstances))
                    option([none, container, minimum, hours = own.coreHours](Plan &p) {
                        p.serving.core = none;
                        p.serving.coreHours = hours;
                        p.serving.otherwise = container;
                        p.serving.hosting.minimumInstances = minimum;
                    });
        };
        add(LaneKind::RealTime, {1, 2, 3, 4, 6, 8});
        add(LaneKind::Async, {0, 1, 2});
        for (const LaneKind kind : {LaneKind::Serverless, LaneKind::BatchTransform})
            add(kind, {std::min(own.hosting.minimumInstances, own.hosting.maximumInstances)});
    }

    void custom()
    {
        option([own = m_plan.customModel](Plan &p) { p.customModel = own; });
        if (m_plan.customModel.kind != CustomKind::None)
            option([](Plan &p) { p.customModel = {}; });
    }

    void caches()
    {
        const PromptSettings &own = m_plan.prompt;
        const auto add = [this](bool cache, bool hour) {
            option([cache, hour](Plan &p) {
                p.prompt.cache = cache;
                p.prompt.cacheHour = hour;
            });
        };
        add(own.cache, own.cacheHour);
        if (own.cache)
            add(false, false);
        for (const bool hour : {false, true})
            if (!own.cache || own.cacheHour != hour)
                add(true, hour);
    }

    void tiers()
    {
        const auto add = [this](AvailabilityTier tier, StandbyClass standby, const std::string &second) {
            option([tier, standby, second](Plan &p) {
                p.resilience.tier = tier;
                p.resilience.standby = standby;
                p.resilience.secondRegion = second;
            });
        };
        const Resilience &own = m_plan.resilience;
        add(own.tier, own.standby, own.secondRegion);
        for (const AvailabilityTier tier : {AvailabilityTier::SingleZone, AvailabilityTier::MultiZone})
            if (own.tier != tier)
                add(tier, own.standby, own.secondRegion);
        for (const std::string &second : m_regions) {
            for (const StandbyClass standby : {StandbyClass::BackupRestore, StandbyClass::PilotLight, StandbyClass::WarmStandby})
                if (own.tier != AvailabilityTier::Standby || own.standby != standby || own.secondRegion != second)
                    add(AvailabilityTier::Standby, standby, second);
            if (own.tier != AvailabilityTier::ActiveActive || own.secondRegion != second)
                add(AvailabilityTier::ActiveActive, own.standby, second);
        }
    }

    const Workload &m_workload;
    const Plan &m_plan;
    const Catalog &m_catalog;
    const std::vector<std::string> m_regions;
    const PromptOptions m_prompts;
    Decision m_decision;
    const Largest m_largest;
};

}   // namespace

SearchSpace spaceAround(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    SearchSpace space{plan, {}};
    SpaceMaker maker(workload, plan, catalog);
    for (std::size_t i = 0; i < kDecisionKinds; ++i) {
        Decision decision = maker.make(static_cast<DecisionKind>(i));
        if (decision.options.size() > 1)   // one alone is as the plan has it
            space.decisions.push_back(std::move(decision));
    }
    // The container that the user described, and the custom model, are of the plan's own model.
    space.excludes = [own = plan.models.first](const Plan &p) {
        return p.models.first != own && (p.customModel.kind != CustomKind::None || p.serving.isHosted());
    };
    return space;
}

}   // namespace tenbin::planner
