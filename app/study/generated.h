// Questions that the planner answers: seeded, every figure is evaluate()'s, and right and wrong lie at least 10 % apart.
// The value holds plans and figures and no words, so a question is the same in every language.
#pragma once

#include "fields/field.h"
#include "planner/evaluate.h"
#include "planner/rules_of_thumb.h"
#include "question.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tenbin::study {

inline constexpr double kMargin = 1.1;   // between a right and a wrong figure, as a ratio

enum class Family : std::uint8_t {
    Rule,     // a rule of section 9 of the source text against what it advises against
    Space,    // designs of the search space
    Levers,   // single changes of one plan
    Retrieval,
    MissedTarget,
    Utilisation,
    TokenBill,
    Availability,
    Count
};

enum class Asked : std::uint8_t {
    CheapestThatMeets,
    AllThatMeet,
    CheapestFirst,
    FastestFirst,
    MostAvailableFirst,
    MonthlyCost,
    SavesMost,
    MissedTarget,
    PayingUtilisation,
    TokenBill,
    CombinedAvailability,
    YearlyDowntime
};

// A plan with what evaluate() says of it.
struct Design
{
    planner::Plan plan;
    double cost_usd = 0;   // a month
    double p95_s = 0;      // of the targeted latency
    double availability = 0;
    std::optional<planner::Note> reason;   // why it cannot be run so

    bool feasible() const { return !reason; }
    bool operator==(const Design &) const = default;
};
// No value: a price or the latency is unknown, or closed form is not to be trusted for it.
std::optional<Design> designOf(const planner::Workload &workload, planner::Plan plan, const planner::Catalog &catalog);

bool meetsAll(const Design &design, const planner::Targets &targets);
// By at least kMargin: cannot be run, or one of its figures is so far beyond its target.
bool failsClearly(const Design &design, const planner::Targets &targets);

// So many services in series, each so available, the whole of them in so many independent copies.
struct Arrangement
{
    double each = 0.99;
    int inSeries = 1, copies = 1;

    double availability() const;
    bool operator==(const Arrangement &) const = default;
};

enum class TargetAnswer : std::uint8_t { Latency, Availability, Cost, None };

// How a wrong token bill comes about.
enum class BillMistake : std::uint8_t {
    None,
    InputOnly,
    OutputOnly,
    PricesSwapped,
    AllAtOutputPrice,
    AllAtInputPrice,
    PointRight,   // of the decimal point
    PointLeft
};

struct GeneratedOption
{
    std::optional<Design> design;
    Arrangement arrangement;
    TargetAnswer target{};
    BillMistake mistake{};
    double value = 0;       // the figure that the option states or is ranked by
    bool advised = false;   // by the question's rule
    bool right = false;

    bool operator==(const GeneratedOption &) const = default;
};

// What the stem states beside the workload.
struct StatedFacts
{
    double inputTokens = 0, outputTokens = 0;   // a request
    double inputUsdPerMillion = 0, outputUsdPerMillion = 0;
    double units_usd = 0, tokens_usd = 0, utilisation = 0;   // model units; the same tokens on demand; how busy the units are
    int units = 0;
    Arrangement arrangement;

    bool operator==(const StatedFacts &) const = default;
};

struct GeneratedQuestion
{
    std::uint64_t seed = 0;
    Family family{};
    std::optional<planner::Rule> rule;
    QuestionType type{};
    Asked asked{};
    std::size_t recipe = 0;   // which of the recipes the workload is drawn from
    Subject subject;          // opens in the planner
    std::vector<GeneratedOption> options;
    std::vector<std::size_t> order;   // of Ordering: places of options from first to last
    StatedFacts facts;

    bool operator==(const GeneratedQuestion &) const = default;
};

// Where questions are drawn from: the recipes in the order internal-qa, customer-chat, batch-summaries, demo.
struct QuestionSources
{
    std::vector<Subject> recipes;
    const planner::Catalog *catalog = nullptr;
};

// The question of a seed. Draws that have no clear answer are passed over, always the same ones.
GeneratedQuestion generate(const QuestionSources &sources, std::uint64_t seed);

// Names it for good: in an exam, and in every language.
QString generatedId(std::uint64_t seed);                  // "g-7"
std::optional<std::uint64_t> seedOf(const QString &id);   // no value: an id of another kind
inline constexpr int kGeneratedDomain = 2;                // fundamentals of generative AI, task 2.3

// In the language of the installed translation; `locale` writes the numbers.
PosedQuestion posed(const GeneratedQuestion &question, const planner::Catalog &catalog, const QLocale &locale);

}   // namespace tenbin::study
