#include "search_space.h"

#include "planner/levers.h"

#include <algorithm>

namespace tenbin {

namespace {

bool isDecided(const Field &field)
{
    return field.path.starts_with("plan.") && field.path != "plan.name";
}

// What only follows from another decision.
bool follows(std::string_view path)
{
    return path == "plan.serving.quotaRequestsPerMinute" || path == "plan.serving.quotaTokensPerMinute";
}

// Whether a plan keeps the subject's values in some fields.
class Keeps
{
public:
    Keeps(const Subject &subject, std::vector<const Field *> fields)
        : m_other(subject)
        , m_fields(std::move(fields))
    {
        for (const Field *field : m_fields)
            m_values.push_back(fieldValue(*field, subject));
    }

    bool operator()(const planner::Plan &plan)
    {
        m_other.plan = plan;
        for (std::size_t i = 0; i < m_fields.size(); ++i)
            if (fieldValue(*m_fields[i], m_other) != m_values[i])
                return false;
        return true;
    }

private:
    Subject m_other;
    std::vector<const Field *> m_fields;
    std::vector<Value> m_values;
};

std::vector<const Field *> lockedFields(const Subject &subject)
{
    std::vector<const Field *> locked;
    for (const std::string &path : subject.locked)
        if (const Field *field = findField(path))
            locked.push_back(field);
    return locked;
}

planner::SearchSpace spaceThatKeeps(const Subject &subject, const planner::Catalog &catalog, std::vector<const Field *> kept)
{
    planner::SearchSpace space = planner::spaceAround(subject.workload, subject.plan, catalog);
    if (!kept.empty())
        space.keepOptions(Keeps(subject, std::move(kept)));
    return space;
}

// Whether some option of the space changes the field.
bool isChanged(const Field &field, const Subject &subject, const planner::SearchSpace &space)
{
    Keeps keeps(subject, {&field});
    for (const planner::Decision &decision : space.decisions)
        for (const auto &option : decision.options) {
            planner::Plan plan = subject.plan;
            option(plan);
            if (!keeps(plan))
                return true;
        }
    return false;
}

}   // namespace

planner::SearchSpace searchSpace(const Subject &subject, const planner::Catalog &catalog)
{
    return spaceThatKeeps(subject, catalog, lockedFields(subject));
}

std::vector<planner::Alternative> unlockedSteps(
    const Subject &subject, const planner::Catalog &catalog, std::vector<planner::Alternative> around)
{
    // `around` has full prices only: a plan that lacks some is advised by those that lack the same.
    const auto missing = planner::missingPrices(subject.workload, subject.plan, catalog);
    if (!missing.empty())
        around = planner::alternativesLacking(subject.workload, searchSpace(subject, catalog), catalog, missing);
    std::vector<planner::Alternative> steps
        = planner::stepsOf(subject.workload, subject.plan, catalog, std::move(around), missing);
    if (!subject.locked.empty()) {
        Keeps keeps(subject, lockedFields(subject));
        std::erase_if(steps, [&](const planner::Alternative &step) { return !keeps(step.plan); });
    }
    return steps;
}

tl::expected<planner::SearchSpace, QString> searchSpaceOf(
    const Subject &subject, const planner::Catalog &catalog, const QStringList &free)
{
    const planner::SearchSpace whole = planner::spaceAround(subject.workload, subject.plan, catalog);
    for (const QString &path : free) {
        const Field *field = findField(path.toStdString());
        if (!field || !isDecided(*field) || !isChanged(*field, subject, whole))
            return tl::unexpected(path);
    }
    std::vector<const Field *> kept;
    for (const Field &field : fields())
        if (isDecided(field) && !follows(field.path)
            && !free.contains(QString::fromUtf8(field.path.data(), static_cast<qsizetype>(field.path.size()))))
            kept.push_back(&field);
    planner::SearchSpace space = spaceThatKeeps(subject, catalog, std::move(kept));
    // Some fields move only together, as a tier and its second Region do.
    for (const QString &path : free)
        if (!isChanged(*findField(path.toStdString()), subject, space))
            return tl::unexpected(path);
    return space;
}

std::vector<const Field *> changedFields(const Subject &subject, const planner::Plan &plan)
{
    const Subject other{subject.workload, plan, subject.targets};
    std::vector<const Field *> changed;
    for (const Field &field : fields())
        if (isDecided(field) && fieldValue(field, subject) != fieldValue(field, other))
            changed.push_back(&field);
    return changed;
}

std::vector<const Field *> decidedFields(const Subject &subject, const planner::Plan &plan)
{
    std::vector<const Field *> decided = changedFields(subject, plan);
    std::erase_if(decided, [](const Field *field) { return follows(field->path); });
    return decided;
}

}   // namespace tenbin
