// One declaration per field of the form: the form, undo texts, validation, files, --set and the list of
// assumptions all read this table and nothing else.
#pragma once

#include "planner/plan.h"
#include "planner/workload.h"

#include <tl/expected.hpp>

#include <QString>

#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace tenbin {

using FieldPaths = std::set<std::string, std::less<>>;

// What a field belongs to: one workload, the plan under edit, and its targets.
struct Subject
{
    planner::Workload workload;
    planner::Plan plan;
    planner::Targets targets;
    FieldPaths locked{};   // paths of fields of the plan that a search leaves as they are

    bool operator==(const Subject &) const = default;
};

enum class Section : std::uint8_t {
    Traffic,
    Prompt,
    Retrieval,
    Agent,
    Models,
    Serving,
    Availability,
    Safety,
    CustomModel,
    Assumptions,
    Targets,
    Count
};

enum class Unit : std::uint8_t {
    None,
    Tokens,
    Characters,
    Seconds,
    Minutes,
    Hours,
    Days,
    Months,
    Percent,
    PercentPerMonth,
    RequestsPerMonth,
    RequestsPerMinute,
    TokensPerMinute,
    TokensPerSecond,
    Usd,
    UsdPerHour,
    HoursPerMonth,
    ModelUnits,
    StoreUnits,
    Bytes,
    Gigabytes,
    Weeks,
    WorkHours,   // counted in hours, as invoices do
    Nines,
    Count
};

// A value as files, --set and undo hold it; a choice is its code ("evening-peak").
using Value = std::variant<bool, double, std::string>;

struct Choice
{
    std::string_view code;   // stable, in files
    const char *label;       // QT_TRANSLATE_NOOP("Field", ...)
};

enum class TextKind : std::uint8_t {
    Name,
    TextModel,
    OptionalTextModel,
    EmbeddingModel,
    Region,
    OptionalRegion,
    OptionalGeography,
    InstanceType
};

struct EnumAccess
{
    int (*get)(const Subject &);
    void (*set)(Subject &, int);   // index into choices
};

using Access
    = std::variant<bool &(*)(Subject &), int &(*)(Subject &), double &(*)(Subject &), std::string &(*)(Subject &), EnumAccess>;

// Why a number that nobody publishes has the default it has.
struct AssumptionSource
{
    const char *text = nullptr;   // QT_TRANSLATE_NOOP("Field", ...); null: not an assumption but the user's statement
    const char *date = nullptr;
};

struct Field
{
    std::string_view path;   // "plan.retrieval.topK": files, --set, help id
    Section section{};
    const char *label{};      // QT_TRANSLATE_NOOP("Field", ...)
    Unit unit = Unit::None;   // Percent: the value is a fraction, shown times 100
    double minimum = 0, maximum = 0, step = 1;
    int decimals = 0;
    std::span<const Choice> choices{};
    TextKind textKind = TextKind::Name;
    AssumptionSource source{};
    bool advanced = false;   // folded away in the form
    bool searched = false;   // a decision that a search or a piece of advice may change, unless it is locked
    Access access;
};

inline constexpr std::size_t kLongestText = 400;   // bytes of a name or id

std::span<const Field> fields();   // in the form's order
// Whether the field can change anything for this subject: a plan without retrieval has no chunk size. The form hides
// the others, and reports leave them out.
bool isRelevant(const Field &field, const Subject &subject);
bool isInteger(const Field &field);              // of a number: it has no fraction
const Field *findField(std::string_view path);   // nullptr: no such field

enum class FieldError : std::uint8_t { UnknownPath, WrongType, OutOfRange, UnknownChoice, NotFinite, NotWhole };

Value fieldValue(const Field &field, const Subject &subject);
// Checks type, range and choice before it writes; on error nothing is changed.
tl::expected<void, FieldError> setFieldValue(const Field &field, Subject &subject, const Value &value);
// Reads "0.5", "true", "evening-peak" as --set and files write them (C locale).
tl::expected<Value, FieldError> parseFieldValue(const Field &field, QStringView text);

}   // namespace tenbin
