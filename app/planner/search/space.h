// The plans that a search may choose from: one option of each decision, on top of a base plan.
#pragma once

#include "planner/plan.h"
#include "planner/workload.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace tenbin::planner {

// In the order in which the space counts: the last varies fastest. An option of a kind writes what the kind names and
// nothing else, so that the order does not matter.
enum class DecisionKind : std::uint8_t {
    Models,   // first model, escalation, inference profile; a quota that was stated for another model goes
    Region,   // the first one
    Lanes,    // core lane and hours, ordinary lane and that of work that may wait, instances that stand ready
    Custom,   // custom model or none
    TopK,
    Chunk,
    MaxOutput,
    Cache,       // prompt cache and its time to live
    Resilience   // tier, standby class, second Region
};
inline constexpr std::size_t kDecisionKinds = 9;

struct Decision
{
    DecisionKind kind{};
    std::vector<std::function<void(Plan &)>> options;   // at least one
};

struct SearchSpace
{
    Plan base;
    std::vector<Decision> decisions;   // by kind, ascending, each at most once
    // Decisions that do not go together: such plans count, but nobody asks for them. Looks at models, Region, lanes and custom
    // model. Empty: none.
    std::function<bool(const Plan &)> excludes{};

    std::uint64_t size() const;   // plans; 1 without decisions
    // Leaves out options of which `allowed` says no, seeing the base plan with that one option taken. The base plan's own stay.
    void keepOptions(const std::function<bool(const Plan &)> &allowed);
    Plan plan(std::uint64_t index) const;   // index < size()
    // take(plan, kind of the decision) for those that differ from the base by one option, in the order of the decisions.
    template<typename Take>
    void eachStep(Take take) const
    {
        for (const Decision &decision : decisions)
            for (const auto &option : decision.options) {
                Plan other = base;
                option(other);
                if (!(other == base) && !(excludes && excludes(other)))
                    take(std::move(other), decision.kind);
            }
    }
};

// The decisions of a space from one kind to another, counted together. The space must outlive it.
class Decisions
{
public:
    Decisions(const SearchSpace &space, DecisionKind first, DecisionKind last);
    std::uint64_t size() const { return m_size; }
    void apply(std::uint64_t index, Plan &plan) const;   // index < size()

private:
    std::span<const Decision> m_decisions;
    std::uint64_t m_size = 1;
};

// All that can be decided about this workload, around `plan`: text models that are offered in the Regions, with what each may
// escalate to; lanes and their sizes; retrieval and prompt settings; tiers and second Regions. The plan's own choices are
// options, the first of each decision. Beside them the options depend on the workload and the geography, not on those choices:
// around a plan of the space there is no plan that the space does not have.
SearchSpace spaceAround(const Workload &workload, const Plan &plan, const Catalog &catalog);

}   // namespace tenbin::planner
