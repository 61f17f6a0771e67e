#include "prompt_options.h"

#include "planner/model/answers.h"
#include "planner/plan_limits.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <span>

namespace tenbin::planner {

namespace {

constexpr std::array kTopKs{2, 3, 4, 5, 6, 8};
constexpr double kNear = 1.25;   // of the least K: who is offered a K that is so much larger needs none of his own

// The least from `low` to `high` that keeps what larger ones keep, too; no value: none does.
template<typename Keeps>
std::optional<int> least(int low, int high, Keeps keeps)
{
    if (!keeps(high))
        return {};
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (keeps(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return high;
}

// A plan whose settings are tried out, and the rows that they are looked up with.
class Trial
{
public:
    Trial(const Workload &workload, const Plan &plan, const Catalog &catalog)
        : m_plan(plan)
        , m_case(makeCase(workload, m_plan, catalog, m_unused))
    {
    }
    Trial(const Trial &) = delete;
    Trial &operator=(const Trial &) = delete;

    bool isKnown() const { return m_case.first.model && m_case.main.region; }
    Plan &plan() { return m_plan; }   // the case looks at it
    Answers answers() { return answersOf(m_case, m_unused); }
    RequestTokens tokens() { return requestTokens(m_case, answers().coverage); }

private:
    Plan m_plan;
    Outcome m_unused;
    Case m_case;
};

// Shares of right answers, from a floor on, that models have alone or one behind the other.
std::vector<double> accuracies(double floor, const Workload &workload, const CustomModel &custom, const Catalog &catalog)
{
    std::vector<double> alone;
    for (const Model &model : catalog.models)
        if (const MaybeFigure &success = model.success[static_cast<std::size_t>(workload.request.task)];
            model.kind == ModelKind::Text && success)
            alone.push_back(success->value);
    std::sort(alone.begin(), alone.end());
    alone.erase(std::unique(alone.begin(), alone.end()), alone.end());
    std::vector<double> first = alone;
    if (custom.kind != CustomKind::None)
        for (const double success : alone)
            first.push_back(std::clamp(success + custom.successGain, 0.0, 1.0));
    const Assumptions &a = workload.assumptions;
    std::vector<double> all;
    const auto add = [&](double accuracy) {
        if (accuracy >= floor)
            all.push_back(accuracy);
    };
    for (const double weak : first) {
        add(weak);
        for (auto strong = std::upper_bound(alone.begin(), alone.end(), weak); strong != alone.end(); ++strong)
            add(cascade(JointOutcomes::fromRates(weak, *strong, a.modelCorrelation), a.verifierHit, a.verifierFalseAlarm)
                    .accuracy);
    }
    return all;
}

// Of one chunk size: the least K beyond the round ones, for coverage and for each accuracy.
class NeededTopK
{
public:
    NeededTopK(const QualityFloors &floors, Trial &trial)
        : m_floors(floors)
        , m_trial(trial)
    {
    }

    // Whether so many as there may be keep both floors.
    bool isReached(const std::vector<double> &accuracies)
    {
        return at(kMostTopK).coverage >= m_floors.coverage
            && std::any_of(accuracies.begin(), accuracies.end(),
                [most = answered(kMostTopK), this](double accuracy) { return accuracy * most >= m_floors.success; });
    }

    std::optional<int> forCoverage()
    {
        return beyondRound([this](int k) { return at(k).coverage >= m_floors.coverage; });
    }

    void forSuccess(const std::vector<double> &accuracies, std::set<int> &needed)
    {
        const double round = answered(kTopKs.back()), most = answered(kMostTopK);
        for (const double accuracy : accuracies)
            if (accuracy * round < m_floors.success && accuracy * most >= m_floors.success)
                if (const auto k = beyondRound([&](int its) { return accuracy * answered(its) >= m_floors.success; }))
                    needed.insert(*k);
    }

private:
    template<typename Keeps>
    std::optional<int> beyondRound(Keeps keeps)
    {
        return keeps(kTopKs.back()) ? std::nullopt : least(kTopKs.back() + 1, kMostTopK, keeps);
    }
    Answers at(int topK)
    {
        m_trial.plan().retrieval.topK = topK;
        return m_trial.answers();
    }
    double answered(int topK) { return at(topK).answered(m_trial.plan().agent.retryCap); }

    const QualityFloors &m_floors;
    Trial &m_trial;
};

double leastAnswered(const Workload &workload, const Plan &plan, const Catalog &catalog, std::vector<double> topKs)
{
    Trial trial(workload, plan, catalog);
    if (!trial.isKnown())
        return 0;
    std::vector<double> chunkSizes(kChunkSizes.begin(), kChunkSizes.end());
    chunkSizes.push_back(plan.retrieval.chunk_tokens);
    topKs.push_back(plan.retrieval.topK);
    double least = 1;
    for (const bool customised : {false, true})
        for (const double chunk : chunkSizes)
            for (const double k : topKs) {
                trial.plan().customModel = customised ? plan.customModel : CustomModel{};
                trial.plan().retrieval.chunk_tokens = chunk;
                trial.plan().retrieval.topK = static_cast<int>(k);
                if (const Answers answers = trial.answers(); answers.coverage >= workload.needs.floors.coverage)
                    least = std::min(least, answers.answered(plan.agent.retryCap));
            }
    return least;
}

// From the largest down those that none near them stands for.
std::set<int> thinned(const std::set<int> &needed)
{
    std::set<int> kept;
    for (auto k = needed.rbegin(); k != needed.rend(); ++k)
        if (kept.empty() || *kept.begin() > kNear * *k)
            kept.insert(*k);
    return kept;
}

// Input of the largest call of a turn, where what is retrieved is least and still covers what it has to. Of round chunk sizes, so
// that plans of one space have the same.
double leastInput(const Workload &workload, const Plan &plan, const std::vector<double> &topKs, Trial &trial)
{
    const auto input = [&] { return trial.tokens().largestCall - trial.plan().prompt.maxOutput_tokens; };
    if (!plan.retrieval.enabled)
        return input();
    double least_tokens = HUGE_VAL;
    for (const double chunk : kChunkSizes)
        for (const double k : topKs) {
            trial.plan().retrieval.chunk_tokens = chunk;
            trial.plan().retrieval.topK = static_cast<int>(k);
            if (trial.answers().coverage >= workload.needs.floors.coverage)
                least_tokens = std::min(least_tokens, input());
        }
    return least_tokens;
}

// The longest answer to so much input that a model on offer writes and holds.
double longestOutput(const Catalog &catalog, double input_tokens)
{
    double longest = 0;
    for (const Model &model : catalog.models)
        if (model.kind == ModelKind::Text && model.isOffered()) {
            const double written = model.maxOutputTokens > 0 ? model.maxOutputTokens : kMostOutput_tokens;
            const double held = model.contextTokens > 0 ? model.contextTokens - input_tokens : kMostOutput_tokens;
            longest = std::max(longest, std::min(written, held));
        }
    return std::min(std::floor(longest), kMostOutput_tokens);
}

// Whether a model writes and holds a call of `least` tokens of output and some of `input`, but not one of `most`.
bool bounds(const Model &model, double input_tokens, double least, double most)
{
    const auto liesBetween = [](double limit, double low, double high) { return limit > 0 && low <= limit && limit < high; };
    return model.kind == ModelKind::Text
        && (liesBetween(model.maxOutputTokens, least, most)
            || liesBetween(model.contextTokens, input_tokens + least, input_tokens + most));
}

std::vector<double> topKOptions(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    std::set<int> all(kTopKs.begin(), kTopKs.end());
    Trial trial(workload, plan, catalog);
    if (!trial.isKnown() || !plan.retrieval.enabled)
        return {all.begin(), all.end()};
    const auto add = [&](std::span<const double> chunkSizes, const std::vector<double> &accuracy) {
        std::set<int> forSuccess;
        bool isReached = chunkSizes.empty();
        for (const double chunk : chunkSizes) {
            trial.plan().retrieval.chunk_tokens = chunk;
            NeededTopK needed(workload.needs.floors, trial);
            if (const auto k = needed.forCoverage())
                all.insert(*k);
            needed.forSuccess(accuracy, forSuccess);
            isReached = isReached || needed.isReached(accuracy);
        }
        all.merge(thinned(forSuccess));
        if (!isReached)
            all.insert(kMostTopK);
    };
    // Each by itself: which K stands for another does not depend on what else the plan has.
    std::vector<double> own{plan.retrieval.chunk_tokens};
    if (std::find(kChunkSizes.begin(), kChunkSizes.end(), own.front()) != kChunkSizes.end())
        own.clear();
    std::vector<CustomModel> customs(1);
    if (plan.customModel.kind != CustomKind::None)
        customs.push_back(plan.customModel);
    for (const CustomModel &custom : customs) {
        trial.plan().customModel = custom;
        const auto accuracy = accuracies(workload.needs.floors.success, workload, custom, catalog);
        add(kChunkSizes, accuracy);
        add(own, accuracy);
    }
    return {all.begin(), all.end()};
}

std::vector<double> outputOptions(
    const Workload &workload, const Plan &plan, const Catalog &catalog, const std::vector<double> &topKs)
{
    constexpr double kRound = 50;
    std::set<double> all;
    for (const double factor : {1.0, 1.5, 2.0, 3.0})
        all.insert(
            std::clamp(std::round(workload.request.output.mean_tokens * factor / kRound) * kRound, kRound, kMostOutput_tokens));
    Trial trial(workload, plan, catalog);
    if (!trial.isKnown())
        return {all.begin(), all.end()};
    const auto keeps = [&](double limit) {
        trial.plan().prompt.maxOutput_tokens = limit;
        return trial.tokens().cutShare <= workload.needs.floors.cutShare;
    };
    const auto exact = least(1, static_cast<int>(kMostOutput_tokens), keeps);
    const auto round = std::find_if(all.begin(), all.end(), keeps);
    const double input_tokens = leastInput(workload, plan, topKs, trial);
    const double longest = longestOutput(catalog, input_tokens);
    if (!exact || *exact > longest) {
        if (longest > *all.rbegin())
            all.insert(longest);
    } else if (round == all.end()
        || (*round > *exact && std::any_of(catalog.models.begin(), catalog.models.end(), [&](const Model &model) {
               return bounds(model, input_tokens, *exact, *round);
           }))) {
        all.insert(*exact);
    }
    return {all.begin(), all.end()};
}

}   // namespace

PromptOptions promptOptions(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    PromptOptions options{topKOptions(workload, plan, catalog), {}, 0};
    options.leastAnswered = leastAnswered(workload, plan, catalog, options.topK);
    options.output_tokens = outputOptions(workload, plan, catalog, options.topK);
    return options;
}

}   // namespace tenbin::planner
