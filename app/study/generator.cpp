#include "design_questions.h"
#include "figure_questions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tenbin::study {

using namespace planner;

namespace {

struct Kind
{
    Family family;
    std::optional<Rule> rule;
};

// Each as likely as the others, so that every rule comes up.
constexpr std::array kKinds{Kind{Family::Rule, Rule::LowLatency}, Kind{Family::Rule, Rule::RareAndBursty},
    Kind{Family::Rule, Rule::BatchAtNight}, Kind{Family::Rule, Rule::CostSurge}, Kind{Family::Rule, Rule::NearTheUsers},
    Kind{Family::Rule, Rule::FewThrottles}, Kind{Family::Rule, Rule::CustomModel}, Kind{Family::Space, {}},
    Kind{Family::Levers, {}}, Kind{Family::Retrieval, {}}, Kind{Family::MissedTarget, {}}, Kind{Family::Utilisation, {}},
    Kind{Family::TokenBill, {}}, Kind{Family::Availability, {}}};

constexpr int kPatience = 30;   // draws before another kind is tried
constexpr int kMostDraws = 600;

// A contract that nobody offers says nothing against a computed availability. Any other gap leaves a figure open.
bool hasOtherGaps(const Outcome &outcome)
{
    return std::any_of(outcome.gaps.begin(), outcome.gaps.end(), [](const Note &gap) { return gap.finding != Finding::NoSla; });
}

std::optional<GeneratedQuestion> drawn(const Kind &kind, const QuestionSources &sources, Draw &draw)
{
    switch (kind.family) {
    case Family::Rule:
    case Family::Space:
    case Family::Levers:
    case Family::Retrieval: return drawDesigns(kind.family, kind.rule, sources, draw);
    case Family::MissedTarget: return drawMissedTarget(sources, draw);
    case Family::Utilisation: return drawUtilisation(sources, draw);
    case Family::TokenBill: return drawTokenBill(sources, draw);
    case Family::Availability:
    case Family::Count: break;
    }
    return drawAvailability(sources, draw);
}

const QString kGeneratedIds = QStringLiteral("g-%1");

}   // namespace

QString generatedId(std::uint64_t seed)
{
    return kGeneratedIds.arg(seed);
}

std::optional<std::uint64_t> seedOf(const QString &id)
{
    constexpr qsizetype kBehindPrefix = 2;
    const quint64 seed = QStringView(id).mid(kBehindPrefix).toULongLong();
    // One spelling a question: neither "g-007" nor "g-+7".
    return id == generatedId(seed) ? std::optional<std::uint64_t>(seed) : std::nullopt;
}

double Arrangement::availability() const
{
    return 1 - std::pow(1 - std::pow(each, inSeries), copies);
}

std::optional<Design> designOf(const Workload &workload, Plan plan, const Catalog &catalog)
{
    const Outcome outcome = evaluate(workload, plan, catalog);
    const auto total = outcome.total();
    if (!outcome.feasible())
        return Design{std::move(plan), 0, 0, 0, outcome.infeasible.front()};
    const Design design{
        std::move(plan), total ? total->usd() : 0, targetedP95(workload, outcome), outcome.availability.design, {}};
    if (!total || hasOtherGaps(outcome) || outcome.doubtful() || !std::isfinite(design.p95_s) || !(design.p95_s > 0))
        return std::nullopt;
    return design;
}

bool meetsAll(const Design &design, const Targets &targets)
{
    return design.feasible() && design.p95_s <= targets.p95_s && design.availability >= targets.availability
        && design.cost_usd <= targets.monthlyCost_usd;
}

bool failsClearly(const Design &design, const Targets &targets)
{
    return !design.feasible() || design.p95_s >= kMargin * targets.p95_s
        || 1 - design.availability >= kMargin * (1 - targets.availability)
        || design.cost_usd >= kMargin * targets.monthlyCost_usd;
}

GeneratedQuestion generate(const QuestionSources &sources, std::uint64_t seed)
{
    Draw draw(seed);
    Kind kind{};
    for (int i = 0; i < kMostDraws; ++i) {
        if (i % kPatience == 0)
            kind = draw.of(kKinds);
        if (auto question = drawn(kind, sources, draw)) {
            question->seed = seed;
            return std::move(*question);
        }
    }
    // Arithmetic always has a clear answer.
    for (;;)
        if (auto question = drawAvailability(sources, draw)) {
            question->seed = seed;
            return std::move(*question);
        }
}

}   // namespace tenbin::study
