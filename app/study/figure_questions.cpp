#include "figure_questions.h"

#include "design_questions.h"
#include "planner/contest.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace tenbin::study {

using namespace planner;

namespace {

constexpr std::array kLevels{.9, .95, .99, .995, .999, .9995, .9999, .99999};

bool apart(double a, double b, double margin = kMargin)
{
    return std::max(a, b) >= margin * std::min(a, b);
}

// The figure as one more option, where it lies apart from those before it. The first is the right one.
void takeFigure(GeneratedQuestion &question, double value, BillMistake mistake = BillMistake::None)
{
    constexpr std::size_t kOptions = 4;
    const bool isApart = std::all_of(
        question.options.begin(), question.options.end(), [&](const GeneratedOption &o) { return apart(o.value, value); });
    if (!isApart || question.options.size() == kOptions)
        return;
    GeneratedOption option;
    option.value = value;
    option.mistake = mistake;
    option.right = question.options.empty();
    question.options.push_back(option);
}

double lineUsd(const Outcome &outcome, BillItem first, BillItem second)
{
    double usd = 0;
    for (const BillLine &line : outcome.bill)
        if (line.item == first || line.item == second)
            usd += line.monthly.usd();
    return usd;
}

double unitPrice(const Outcome &outcome, BillItem item)
{
    for (const BillLine &line : outcome.bill)
        if (line.item == item)
            return line.unitPrice.value;
    return 0;
}

// Nothing but one call with its tokens: what the stem states is all there is to reckon with.
void onlyTokens(Subject &s)
{
    s.workload.traffic.turnsPerSession = 1;
    s.workload.traffic.growthPerMonth = 0;
    s.workload.request.toolTokens = 0;
    s.workload.knowledge.corpusTokens = 0;
    s.workload.assumptions.callFailure = 0;
    s.workload.needs.floors = {0, 0, 1};
    s.plan.retrieval.enabled = false;
    s.plan.agent = {};
    s.plan.prompt = {};
    s.plan.prompt.maxOutput_tokens = twoDigits(20 * s.workload.request.output.mean_tokens);
    s.plan.safety = {};
    s.plan.models.escalateTo.clear();
    s.plan.serving.core.kind = s.plan.serving.beside.kind = s.plan.serving.deferrable.kind = LaneKind::None;
    s.plan.serving.otherwise.kind = LaneKind::OnDemand;
    s.plan = withPlentyOfQuota(std::move(s.plan));
}

GeneratedQuestion drawnFrom(Family family, std::size_t recipe, const QuestionSources &sources, Draw &draw)
{
    GeneratedQuestion question;
    question.family = family;
    question.type = QuestionType::Choice;
    question.recipe = recipe;
    question.subject = drawnSubject(sources.recipes[recipe], draw);
    return question;
}

GeneratedOption optionOf(const Arrangement &arrangement, double value, bool right)
{
    GeneratedOption option;
    option.arrangement = arrangement;
    option.value = value;
    option.right = right;
    return option;
}

// Unavailabilities apart by far: what is printed differs too.
bool tellApart(const std::vector<GeneratedOption> &options, double value)
{
    return std::all_of(options.begin(), options.end(), [&](const GeneratedOption &o) { return apart(o.value, value, 1.4); });
}

std::vector<Arrangement> arrangementsOf(double each)
{
    std::vector<Arrangement> all;
    for (int copies = 1; copies <= 3; ++copies)
        for (int inSeries = 1; inSeries <= 5; ++inSeries)
            if (const Arrangement a{each, inSeries, copies}; 1 - a.availability() > 2e-7)
                all.push_back(a);
    return all;
}

std::optional<GeneratedQuestion> combinedAvailability(GeneratedQuestion question, Draw &draw)
{
    std::vector<Arrangement> all = arrangementsOf(draw.of(kLevels));
    draw.shuffle(all);
    const auto right = std::find_if(all.begin(), all.end(), [](const Arrangement &a) { return a.inSeries * a.copies > 1; });
    if (right == all.end())
        return {};
    question.asked = Asked::CombinedAvailability;
    question.facts.arrangement = *right;
    question.options.push_back(optionOf(*right, 1 - right->availability(), true));
    for (const Arrangement &a : all)
        if (question.options.size() < 4 && tellApart(question.options, 1 - a.availability()))
            question.options.push_back(optionOf(a, 1 - a.availability(), false));
    if (question.options.size() < 4)
        return {};
    draw.shuffle(question.options);
    return question;
}

std::optional<GeneratedQuestion> mostAvailableFirst(GeneratedQuestion question, Draw &draw)
{
    std::vector<Arrangement> all = arrangementsOf(draw.of(kLevels));
    draw.shuffle(all);
    const std::size_t count = static_cast<std::size_t>(draw.whole(3, 5));
    for (const Arrangement &a : all)
        if (question.options.size() < count && tellApart(question.options, 1 - a.availability()))
            question.options.push_back(optionOf(a, 1 - a.availability(), false));
    question.type = QuestionType::Ordering;
    question.asked = Asked::MostAvailableFirst;
    question.order.resize(question.options.size());
    std::iota(question.order.begin(), question.order.end(), std::size_t{0});
    std::sort(question.order.begin(), question.order.end(),
        [&](std::size_t a, std::size_t b) { return question.options[a].value < question.options[b].value; });
    if (question.options.size() < count || std::is_sorted(question.order.begin(), question.order.end()))
        return {};
    return question;
}

GeneratedQuestion yearlyDowntime(GeneratedQuestion question, Draw &draw)
{
    std::vector<double> levels(kLevels.begin(), kLevels.end());
    draw.shuffle(levels);
    levels.resize(static_cast<std::size_t>(draw.whole(3, 6)));
    question.type = QuestionType::Matching;
    question.asked = Asked::YearlyDowntime;
    for (const double level : levels)
        question.options.push_back(optionOf({level, 1, 1}, 1 - level, false));
    return question;
}

}   // namespace

double tokenUsd(const Outcome &outcome)
{
    return lineUsd(outcome, BillItem::InputTokens, BillItem::OutputTokens);
}

double unitUsd(const Outcome &outcome)
{
    return lineUsd(outcome, BillItem::ModelUnitsBusy, BillItem::ModelUnitsIdle);
}

std::optional<GeneratedQuestion> drawMissedTarget(const QuestionSources &sources, Draw &draw)
{
    constexpr double kLeast = 1.15, kMost = 2;   // how far a target lies from the figure
    GeneratedQuestion question
        = drawnFrom(Family::MissedTarget, static_cast<std::size_t>(draw.whole(kInternalQa, kDemo)), sources, draw);
    const auto design = designOf(question.subject.workload, question.subject.plan, *sources.catalog);
    if (!design || !design->feasible())
        return {};
    const auto missed = static_cast<TargetAnswer>(draw.whole(0, 3));
    const auto bound = [&](double figure, bool isMissed) {
        const double away = draw.real(kLeast, kMost);
        return isMissed ? twoDigits(figure / away, Towards::Down) : twoDigits(figure * away, Towards::Up);
    };
    std::vector<double> levels;
    for (const double level : kLevels)
        if (missed == TargetAnswer::Availability ? 1 - design->availability >= kMargin * (1 - level)
                                                 : (1 - level) >= kMargin * (1 - design->availability))
            levels.push_back(level);
    if (levels.empty())
        return {};
    question.subject.targets = {bound(design->p95_s, missed == TargetAnswer::Latency), draw.of(levels),
        bound(design->cost_usd, missed == TargetAnswer::Cost)};
    question.asked = Asked::MissedTarget;
    for (const TargetAnswer answer :
        {TargetAnswer::Latency, TargetAnswer::Availability, TargetAnswer::Cost, TargetAnswer::None}) {
        GeneratedOption option;
        option.target = answer;
        option.design = design;
        option.right = answer == missed;
        question.options.push_back(std::move(option));
    }
    return question;
}

std::optional<GeneratedQuestion> drawUtilisation(const QuestionSources &sources, Draw &draw)
{
    constexpr std::array<const char *, 5> kModels{"meta.llama3-1-70b-instruct-v1:0", "meta.llama3-1-8b-instruct-v1:0",
        "anthropic.claude-3-sonnet-20240229-v1:0", "amazon.titan-text-express-v1", "cohere.command-text-v14"};
    GeneratedQuestion question = drawnFrom(Family::Utilisation, kCustomerChat, sources, draw);
    Subject &s = question.subject;
    onlyTokens(s);
    s.plan.chooseFirst(draw.of(kModels));
    s.plan = withPlentyOfQuota(std::move(s.plan));
    const Outcome onDemand = evaluate(s.workload, s.plan, *sources.catalog);
    Lane &lane = s.plan.serving.otherwise;
    lane = {LaneKind::Provisioned};
    lane.modelUnits = draw.whole(1, 6);
    lane.tokensPerMinutePerUnit = draw.of(std::array{100'000., 200'000., 300'000., 500'000., 1e6});
    lane.overflow = Overflow::Queue;
    const Outcome units = evaluate(s.workload, s.plan, *sources.catalog);
    if (!onDemand.feasible() || onDemand.hasPriceGap || !units.feasible() || units.hasPriceGap || units.capacity.lanes.empty())
        return {};
    StatedFacts &facts = question.facts;
    facts.units = lane.modelUnits;
    facts.units_usd = unitUsd(units);
    facts.tokens_usd = tokenUsd(onDemand);
    facts.utilisation = units.capacity.lanes.front().utilisation;
    // Units cost the same however busy they are; on demand the bill grows with the tokens.
    const double right = facts.utilisation * facts.units_usd / facts.tokens_usd;
    constexpr double kLeast = .03, kMost = .95;
    if (!(right > kLeast && right < kMost) || !(facts.utilisation > kLeast && facts.utilisation < kMost))
        return {};
    question.asked = Asked::PayingUtilisation;
    takeFigure(question, right);
    for (const double value : {facts.utilisation, facts.tokens_usd / facts.units_usd, 1 - right, right / 2, right * 2,
             right * .75, right * 1.4, right / 4})
        if (value > .01 && value < 1)
            takeFigure(question, value);
    if (question.options.size() < 4)
        return {};
    draw.shuffle(question.options);
    return question;
}

std::optional<GeneratedQuestion> drawTokenBill(const QuestionSources &sources, Draw &draw)
{
    constexpr std::array<const char *, 7> kModels{"amazon.nova-micro-v1:0", "amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0",
        "anthropic.claude-3-haiku-20240307-v1:0", "meta.llama3-1-8b-instruct-v1:0", "meta.llama3-1-70b-instruct-v1:0",
        "anthropic.claude-haiku-4-5-20251001-v1:0"};
    GeneratedQuestion question
        = drawnFrom(Family::TokenBill, static_cast<std::size_t>(draw.whole(kInternalQa, kDemo)), sources, draw);
    Subject &s = question.subject;
    s.workload.needs.interaction = Interaction::Streaming;
    onlyTokens(s);
    s.plan.chooseFirst(draw.of(kModels));
    s.plan = withPlentyOfQuota(std::move(s.plan));
    const Outcome outcome = evaluate(s.workload, s.plan, *sources.catalog);
    const double right = tokenUsd(outcome);
    constexpr double kLeastPrinted_usd = 12;
    if (!outcome.feasible() || outcome.hasPriceGap || right < kLeastPrinted_usd)
        return {};
    StatedFacts &facts = question.facts;
    facts.inputTokens = outcome.tokens.input;
    facts.outputTokens = outcome.tokens.output;
    facts.inputUsdPerMillion = unitPrice(outcome, BillItem::InputTokens);
    facts.outputUsdPerMillion = unitPrice(outcome, BillItem::OutputTokens);
    const double millions = s.workload.traffic.requestsPerMonth / 1e6, in = facts.inputTokens * millions,
                 out = facts.outputTokens * millions;
    question.asked = Asked::TokenBill;
    takeFigure(question, right);
    const std::array mistakes{std::pair(in * facts.inputUsdPerMillion, BillMistake::InputOnly),
        std::pair(out * facts.outputUsdPerMillion, BillMistake::OutputOnly),
        std::pair(in * facts.outputUsdPerMillion + out * facts.inputUsdPerMillion, BillMistake::PricesSwapped),
        std::pair((in + out) * facts.outputUsdPerMillion, BillMistake::AllAtOutputPrice),
        std::pair((in + out) * facts.inputUsdPerMillion, BillMistake::AllAtInputPrice),
        std::pair(right * 10, BillMistake::PointRight), std::pair(right / 10, BillMistake::PointLeft)};
    for (const auto &[usd, mistake] : mistakes)
        if (usd >= 1)
            takeFigure(question, usd, mistake);
    if (question.options.size() < 4)
        return {};
    draw.shuffle(question.options);
    return question;
}

std::optional<GeneratedQuestion> drawAvailability(const QuestionSources &sources, Draw &draw)
{
    GeneratedQuestion question;
    question.family = Family::Availability;
    question.type = QuestionType::Choice;
    question.recipe = kInternalQa;
    question.subject = sources.recipes[kInternalQa];
    switch (draw.whole(0, 2)) {
    case 0: return combinedAvailability(std::move(question), draw);
    case 1: return mostAvailableFirst(std::move(question), draw);
    default: return yearlyDowntime(std::move(question), draw);
    }
}

}   // namespace tenbin::study
