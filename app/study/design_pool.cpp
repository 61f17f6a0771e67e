#include "design_pool.h"

#include "fields/search_space.h"
#include "plan_words.h"
#include "planner/contest.h"

#include <algorithm>
#include <array>

namespace tenbin::study {

using namespace planner;

namespace {

constexpr std::size_t kMostCandidates = 40;
constexpr std::array kSizes{.5, .7, 1., 1.5, 2., 3.};

class PoolMaker
{
public:
    PoolMaker(const QuestionSources &sources, Draw &draw)
        : m_sources(sources)
        , m_catalog(*sources.catalog)
        , m_draw(draw)
    {
    }

    Pool forRule(Rule rule)
    {
        prepare(rule);
        // The rule's own two sides are compared without quotas; so is what stands beside them.
        m_plentyOfQuota = rule != Rule::FewThrottles;
        const std::vector<Alternative> steps = rule == Rule::CostSurge ? stepsAround() : std::vector<Alternative>();
        for (const RuleCase &found : rulesFor(m_pool.subject.workload, m_pool.subject.plan, m_catalog, steps)) {
            if (found.rule != rule)
                continue;
            for (const Alternative &a : found.advised)
                add(a.plan, true);
            for (const Alternative &a : found.other)
                add(a.plan, false);
        }
        if (rule != Rule::NearTheUsers && rule != Rule::CostSurge)
            addNeighbours(rule);
        return std::move(m_pool);
    }

    Pool forSpace()
    {
        choose(static_cast<std::size_t>(m_draw.whole(kInternalQa, kDemo)));
        SearchSpace space = spaceAround(m_pool.subject.workload, m_pool.subject.plan, m_catalog);
        // Two kinds of decisions at a time: a design stays readable.
        constexpr std::array kFirst{DecisionKind::Models, DecisionKind::Lanes, DecisionKind::Resilience};
        constexpr std::array kSecond{DecisionKind::MaxOutput, DecisionKind::Cache, DecisionKind::TopK, DecisionKind::Models};
        const DecisionKind first = m_draw.of(kFirst), second = m_draw.of(kSecond);
        std::erase_if(space.decisions, [&](const Decision &d) { return d.kind != first && d.kind != second; });
        for (std::size_t i = 0; i < kMostCandidates; ++i) {
            Plan plan = space.base;
            for (const Decision &decision : space.decisions)
                m_draw.of(decision.options)(plan);
            if (!space.excludes || !space.excludes(plan))
                add(plan, false);
        }
        return std::move(m_pool);
    }

    Pool forLevers()
    {
        choose(static_cast<std::size_t>(m_draw.whole(kInternalQa, kDemo)));
        loosen();
        addSteps();
        return std::move(m_pool);
    }

    Pool forRetrieval()
    {
        choose(static_cast<std::size_t>(m_draw.whole(kInternalQa, kCustomerChat)));
        for (std::size_t i = 0; i < kMostCandidates / 2; ++i) {
            Plan plan = m_pool.subject.plan;
            plan.retrieval.topK = m_draw.whole(1, 12);
            plan.retrieval.chunk_tokens = m_draw.of(std::array{100., 200., 300., 400., 500., 800., 1'000., 1'500.});
            add(plan, false);
        }
        return std::move(m_pool);
    }

private:
    void choose(std::size_t recipe)
    {
        m_pool.recipe = recipe;
        m_pool.subject = drawnSubject(m_sources.recipes[recipe], m_draw);
    }

    // A workload that the rule's keywords describe.
    void prepare(Rule rule)
    {
        switch (rule) {
        case Rule::LowLatency: choose(kCustomerChat); break;
        case Rule::RareAndBursty: chooseRare(); break;
        case Rule::BatchAtNight: choose(kBatchSummaries); break;
        case Rule::CostSurge:
            choose(m_draw.chance(.5) ? kInternalQa : kCustomerChat);
            loosen();
            m_pool.subject.targets.monthlyCost_usd = 1;   // whatever it costs, it is too much
            break;
        case Rule::NearTheUsers: chooseFar(); break;
        case Rule::FewThrottles: chooseThrottled(); break;
        case Rule::CustomModel: chooseCustom(); break;
        case Rule::Count: break;
        }
    }

    // Half of them on a container of the user's own, where serverless and asynchronous endpoints can be had.
    void chooseRare()
    {
        choose(kDemo);
        Subject &s = m_pool.subject;
        s.workload.traffic.requestsPerMonth = std::min(s.workload.traffic.requestsPerMonth, 20'000.);
        if (m_draw.chance(.5)) {
            s.plan.chooseFirst("meta.llama3-1-8b-instruct-v1:0");
            s.plan.serving.otherwise.kind = LaneKind::Serverless;
            s.plan.serving.hosting.memory_gb = 6;
            s.plan.serving.hosting.modelMemory_gb = 5;
        } else if (m_draw.chance(.7)) {
            s.plan.chooseFirst("meta.llama3-1-8b-instruct-v1:0");   // a model that units are sold for
        }
    }

    void chooseFar()
    {
        choose(m_draw.chance(.5) ? kInternalQa : kCustomerChat);
        Subject &s = m_pool.subject;
        s.workload.needs.userShare = {};
        const UserArea area = m_draw.of(std::array{UserArea::Europe, UserArea::EastAsia, UserArea::India, UserArea::SoutheastAsia,
            UserArea::Oceania, UserArea::NorthAmerica});
        s.workload.needs.userShare[static_cast<std::size_t>(area)] = 1;
        if (area == UserArea::Europe && m_draw.chance(.5))
            s.workload.needs.residency = "eu";
        onDemandOnly();
        s.plan.chooseFirst(m_draw.of(std::array<const char *, 4>{"amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0",
            "anthropic.claude-3-haiku-20240307-v1:0", "meta.llama3-1-8b-instruct-v1:0"}));
        s.plan.resilience.region = area == UserArea::NorthAmerica ? "eu-central-1"
            : area == UserArea::Europe                            ? "eu-west-1"
                                                                  : "us-east-1";
    }

    void chooseThrottled()
    {
        choose(kCustomerChat);
        Serving &serving = m_pool.subject.plan.serving;
        serving.quotaRequestsPerMinute = serving.quotaTokensPerMinute = 0;
        m_pool.subject.workload.traffic.requestsPerMonth *= m_draw.of(std::array{1., 1.5, 2.});
        if (m_draw.chance(.5))
            m_pool.subject.plan.chooseFirst("meta.llama3-1-8b-instruct-v1:0");
    }

    void chooseCustom()
    {
        choose(kInternalQa);
        Plan &plan = m_pool.subject.plan;
        plan.chooseFirst(m_draw.of(std::array<const char *, 3>{
            "meta.llama3-1-8b-instruct-v1:0", "meta.llama3-1-70b-instruct-v1:0", "meta.llama3-2-11b-instruct-v1:0"}));
        m_pool.subject.workload.needs.floors.success = .7;
        plan.customModel.kind = CustomKind::LowRank;
        plan.customModel.savedPrompt_tokens = m_draw.of(std::array{0., 200., 400.});
        plan.serving.otherwise.kind = LaneKind::Provisioned;
        plan.serving.otherwise.modelUnits = m_draw.whole(1, 4);
    }

    void onDemandOnly()
    {
        Serving &serving = m_pool.subject.plan.serving;
        serving.core.kind = serving.beside.kind = LaneKind::None;
        serving.otherwise.kind = LaneKind::OnDemand;
    }

    // Settings that waste tokens, so that there is something to gain.
    void loosen()
    {
        Plan &plan = m_pool.subject.plan;
        if (plan.retrieval.enabled)
            plan.retrieval.topK = m_draw.whole(5, 12);
        plan.prompt.maxOutput_tokens *= m_draw.of(std::array{1., 1.5, 2.});
        plan.prompt.cache = false;
    }

    std::vector<Alternative> stepsAround() const
    {
        const Subject &s = m_pool.subject;
        return unlockedSteps(s, m_catalog, alternatives(s.workload, searchSpace(s, m_catalog), m_catalog));
    }

    void addSteps()
    {
        add(m_pool.subject.plan, false);   // what the savings are against
        constexpr std::array kKinds{LeverKind::Models, LeverKind::TopK, LeverKind::Chunk, LeverKind::MaxOutput, LeverKind::Cache,
            LeverKind::Compression, LeverKind::HotAnswers};
        for (const Alternative &step : stepsAround())
            if (step.step && step.feasible && std::find(kKinds.begin(), kKinds.end(), *step.step) != kKinds.end())
                add(step.plan, false);
    }

    // On which side of the rule a design stands that the rule's own two sides do not list.
    bool follows(Rule rule, const Plan &plan) const
    {
        const LaneKind lane = plan.serving.otherwise.kind;
        switch (rule) {
        case Rule::BatchAtNight: return lane == LaneKind::Batch;
        case Rule::CustomModel: return plan.customModel.kind == CustomKind::None;
        // With a container of the user's own the rule is about how that one is run.
        case Rule::RareAndBursty: return lane == LaneKind::OnDemand && !m_pool.subject.plan.serving.otherwise.isHosted();
        default: return false;   // no bought capacity among them
        }
    }

    // Designs that no rule speaks of, and that look as good: another model, jobs, another tier.
    void addNeighbours(Rule rule)
    {
        const Plan own = m_pool.subject.plan;
        for (const char *model : {"amazon.nova-micro-v1:0", "amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0",
                 "meta.llama3-1-8b-instruct-v1:0", "meta.llama3-1-70b-instruct-v1:0", "anthropic.claude-3-haiku-20240307-v1:0"})
            for (const LaneKind lane : {LaneKind::OnDemand, LaneKind::Batch}) {
                Plan plan = own;
                plan.customModel.kind = CustomKind::None;
                plan.serving.core.kind = plan.serving.beside.kind = LaneKind::None;
                plan.serving.otherwise.kind = lane;
                plan.chooseFirst(model);
                if (m_draw.chance(.5))
                    add(plan, follows(rule, plan));
            }
    }

    void add(const Plan &drawn, bool advised)
    {
        const Plan plan = m_plentyOfQuota ? withPlentyOfQuota(drawn) : drawn;
        const DescribedPlan described(plan);
        if (described.secondRegion == described.region)   // nobody would draw that
            return;
        const auto alike = [&](const Candidate &c) { return DescribedPlan(c.design.plan) == described; };
        if (m_pool.candidates.size() >= kMostCandidates || std::any_of(m_pool.candidates.begin(), m_pool.candidates.end(), alike))
            return;
        if (auto design = designOf(m_pool.subject.workload, plan, m_catalog))
            m_pool.candidates.push_back({std::move(*design), advised});
    }

    const QuestionSources &m_sources;
    const Catalog &m_catalog;
    Draw &m_draw;
    bool m_plentyOfQuota = false;
    Pool m_pool;
};

}   // namespace

Subject drawnSubject(const Subject &recipe, Draw &draw)
{
    Subject s = recipe;
    s.workload.traffic.requestsPerMonth = twoDigits(s.workload.traffic.requestsPerMonth * draw.factor(.3, 3));
    for (double *figure :
        {&s.workload.request.systemTokens, &s.workload.request.user.mean_tokens, &s.workload.request.output.mean_tokens})
        *figure = twoDigits(*figure * draw.of(kSizes));
    // The answers still fit.
    s.plan.prompt.maxOutput_tokens
        = std::max(s.plan.prompt.maxOutput_tokens, twoDigits(3 * s.workload.request.output.mean_tokens));
    return s;
}

Pool drawPool(Family family, std::optional<Rule> rule, const QuestionSources &sources, Draw &draw)
{
    PoolMaker maker(sources, draw);
    switch (family) {
    case Family::Space: return maker.forSpace();
    case Family::Levers: return maker.forLevers();
    case Family::Retrieval: return maker.forRetrieval();
    default: return maker.forRule(*rule);
    }
}

}   // namespace tenbin::study
