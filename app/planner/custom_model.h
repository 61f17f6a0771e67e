// When a custom model pays (MODEL section 8).
#pragma once

#include "evaluate.h"

#include <optional>

namespace tenbin::planner {

// Months over which the cost of one version is spread: until it is trained again, else the planning horizon. At least 1.
double monthsOfVersion(const CustomModel &model, const Traffic &traffic);

struct CustomPayback
{
    MicroUsd oneOff;          // of a version: training, data, evaluation, review
    MicroUsd monthlySaving;   // against the same plan with the base model, without the one-off cost; may be negative
    // Months from now until the savings have paid the first version, time to market included. No value: never within
    // the life of a version.
    std::optional<double> paybackMonths;

    bool operator==(const CustomPayback &) const = default;
};

// No value: the plan has no custom model, or one of the two totals has a gap. The base model's plan serves on demand
// where a lane was bought for the custom model.
std::optional<CustomPayback> customPayback(const Workload &workload, const Plan &plan, const Catalog &catalog);

}   // namespace tenbin::planner
