#include "space.h"

#include <algorithm>
#include <array>
#include <cmath>
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

Plan SearchSpace::plan(std::uint64_t index) const
{
    Plan plan = base;
    Decisions(*this, DecisionKind::Models, DecisionKind::Resilience).apply(index, plan);
    return plan;
}

namespace {

constexpr std::size_t kSecondRegions = 6, kTwinRegions = 2;   // to stand by in; to share the traffic with
constexpr double kBetter = 0.02;                              // more right answers, for an escalation to be worth a try

bool isOffered(const Model &model, const std::string &region, InferenceProfile profile)
{
    return model.tokenOffer(region, profile) != nullptr;
}

class SpaceMaker
{
public:
    SpaceMaker(const Workload &workload, const Plan &plan, const Catalog &catalog)
        : m_workload(workload)
        , m_plan(plan)
        , m_catalog(catalog)
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
                numbers(
                    m_plan.retrieval.topK, {2, 3, 4, 5, 6, 8}, [](Plan &p, double k) { p.retrieval.topK = static_cast<int>(k); });
            break;
        case DecisionKind::Chunk:
            if (m_plan.retrieval.enabled)
                numbers(m_plan.retrieval.chunk_tokens, {300, 500, 800}, [](Plan &p, double c) { p.retrieval.chunk_tokens = c; });
            break;
        case DecisionKind::MaxOutput: {
            const double now = m_plan.prompt.maxOutput_tokens;
            numbers(now, {std::round(now / 2), std::round(now * .75), std::round(now * 1.5)},
                [](Plan &p, double most) { p.prompt.maxOutput_tokens = most; });
            break;
        }
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

    double success(const Model &model) const
    {
        const MaybeFigure &figure = model.success[static_cast<std::size_t>(m_workload.request.task)];
        return figure ? figure->value : 0;
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
            const std::vector<const Model *> models = worthwhile(profile);
            for (const Model *first : models) {
                const auto isOwn = [&](const std::string &then) {
                    return first->id == m_plan.models.first && then == m_plan.models.escalateTo
                        && profile == m_plan.resilience.profile;
                };
                if (!isOwn({}))
                    add(first->id, {}, profile);
                for (const Model *then : models)
                    if (success(*then) >= success(*first) + kBetter && !isOwn(then->id))
                        add(first->id, then->id, profile);
            }
        }
    }

    // Text models that are offered so, but for those that another beats in all that a call shows: prices, speed, right answers,
    // and that can be bought and cached as well.
    std::vector<const Model *> worthwhile(InferenceProfile profile) const
    {
        const std::string &region = m_plan.resilience.region;
        std::vector<const Model *> all;
        for (const Model &m : m_catalog.models)
            if (m.kind == ModelKind::Text && success(m) > 0 && isOffered(m, region, profile)
                && m.tokenOffer(region, profile)->prices.input && m.tokenOffer(region, profile)->prices.output)
                all.push_back(&m);
        const auto figures = [&](const Model &m) {
            const TokenPrices &p = m.tokenOffer(region, profile)->prices;
            return std::array{p.input->value, p.output->value, m.speed.overhead_s.value, -m.speed.prefillTokensPerS.value,
                m.speed.secondsPerOutputToken.value, -success(m)};
        };
        const auto beats = [&](const Model &a, const Model &b) {
            const auto mine = figures(a), its = figures(b);
            bool noWorse = mine != its && (b.modelUnitOffers.empty() || !a.modelUnitOffers.empty())
                && (!b.cacheMinimumTokens || a.cacheMinimumTokens);
            for (std::size_t i = 0; i < mine.size(); ++i)
                noWorse = noWorse && mine[i] <= its[i];
            return noWorse;
        };
        std::vector<const Model *> kept;
        for (const Model *m : all)
            if (m->id == m_plan.models.first
                || std::none_of(all.begin(), all.end(), [&](const Model *other) { return beats(*other, *m); }))
                kept.push_back(m);
        return kept;
    }

    void regions()
    {
        std::vector<std::string> all = neighbourRegions(m_plan, m_catalog, kSecondRegions);
        all.insert(all.begin(), m_plan.resilience.region);
        for (const std::string &region : all)
            option([region](Plan &p) { p.resilience.region = region; });
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
        });
        const HourWindow own = m_plan.serving.coreHours, always{0, 6, 0, 24};
        const Lane none, onDemand{.kind = LaneKind::OnDemand};
        for (const ServiceTier tier : {ServiceTier::Standard, ServiceTier::Priority, ServiceTier::Flex})
            add(none, own, {.kind = LaneKind::OnDemand, .tier = tier});
        Lane units = m_plan.serving.core;
        units.kind = LaneKind::Provisioned;
        units.overflow = Overflow::Spill;
        for (const int n : {1, 2, 3, 4, 6, 8}) {
            units.modelUnits = n;
            units.commitment = Commitment::None;
            add(units, own, onDemand);
            add(units, always, onDemand);
            for (const Commitment commitment : {Commitment::OneMonth, Commitment::SixMonths}) {
                units.commitment = commitment;
                add(units, always, onDemand);
            }
        }
        add(none, own, {.kind = LaneKind::RealTime});
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
        const std::vector<std::string> seconds = neighbourRegions(m_plan, m_catalog, kSecondRegions);
        for (std::size_t i = 0; i < seconds.size(); ++i) {
            for (const StandbyClass standby : {StandbyClass::BackupRestore, StandbyClass::PilotLight, StandbyClass::WarmStandby})
                if (own.tier != AvailabilityTier::Standby || own.standby != standby || own.secondRegion != seconds[i])
                    add(AvailabilityTier::Standby, standby, seconds[i]);
            if (i < kTwinRegions && (own.tier != AvailabilityTier::ActiveActive || own.secondRegion != seconds[i]))
                add(AvailabilityTier::ActiveActive, own.standby, seconds[i]);
        }
    }

    const Workload &m_workload;
    const Plan &m_plan;
    const Catalog &m_catalog;
    Decision m_decision;
};

}   // namespace

std::vector<std::string> neighbourRegions(const Plan &plan, const Catalog &catalog, std::size_t most)
{
    const Region *own = catalog.region(plan.resilience.region);
    const Model *model = catalog.model(plan.models.first);
    std::vector<std::string> found;
    for (const Region &region : catalog.regions) {
        if (!own || !model || found.size() == most || region.id == own->id || region.geography != own->geography)
            continue;
        if (isOffered(*model, region.id, plan.resilience.profile))
            found.push_back(region.id);
    }
    return found;
}

SearchSpace spaceAround(const Workload &workload, const Plan &plan, const Catalog &catalog, std::span<const DecisionKind> free)
{
    SearchSpace space{plan, {}};
    SpaceMaker maker(workload, plan, catalog);
    for (std::size_t i = 0; i < kDecisionKinds; ++i) {
        const auto kind = static_cast<DecisionKind>(i);
        if (!free.empty() && std::find(free.begin(), free.end(), kind) == free.end())
            continue;
        Decision decision = maker.make(kind);
        if (decision.options.size() > 1)   // one alone is as the plan has it
            space.decisions.push_back(std::move(decision));
    }
    return space;
}

}   // namespace tenbin::planner
