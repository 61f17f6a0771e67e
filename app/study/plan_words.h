// A plan in a few words: those of its decisions by which the options of a question differ.
#pragma once

#include "planner/catalog.h"
#include "planner/plan.h"

#include <QLocale>
#include <QString>

#include <string>
#include <vector>

namespace tenbin::study {

struct DescribedLane
{
    planner::LaneKind kind{};
    int units = 0;   // of model units, and
    planner::Commitment commitment{};
    planner::ServiceTier tier{};   // on demand

    bool operator==(const DescribedLane &) const = default;
};

// All that the words can tell of a plan: plans with equal descriptions would be worded alike.
struct DescribedPlan
{
    std::string first, escalateTo;
    planner::CustomKind custom{};
    DescribedLane core, otherwise;
    planner::HourWindow coreHours;
    int minimumInstances = 0;
    std::string region, secondRegion;
    planner::AvailabilityTier tier{};
    planner::StandbyClass standby{};
    int topK = 0;
    double chunk_tokens = 0, maxOutput_tokens = 0, compression = 0, hotAnswerShare = 0;
    bool cache = false, cacheHour = false;

    explicit DescribedPlan(const planner::Plan &plan);
    bool operator==(const DescribedPlan &) const = default;
};

// The words of `plan`, of what differs among `plans`.
QString planWords(
    const planner::Plan &plan, const std::vector<planner::Plan> &plans, const planner::Catalog &catalog, const QLocale &locale);

}   // namespace tenbin::study
