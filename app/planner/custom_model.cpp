#include "custom_model.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kWeeksPerMonth = 365.0 / 7 / 12;

bool paidOnce(BillItem item)
{
    return item == BillItem::CustomTraining || item == BillItem::CustomData || item == BillItem::CustomEvaluation
        || item == BillItem::CustomGovernance;
}

Plan withBaseModel(Plan plan)
{
    // The units of any lane are there for the custom model.
    const bool units = plan.customModel.kind != CustomKind::Import;
    Serving &serving = plan.serving;
    if (units && serving.core.kind == LaneKind::Provisioned) {
        serving.core = {};
        serving.otherwise = {LaneKind::OnDemand};
    }
    for (Lane *lane : {&serving.otherwise, &serving.beside, &serving.deferrable})
        if (units && lane->kind == LaneKind::Provisioned)
            *lane = {LaneKind::OnDemand};
    plan.customModel = {};
    return plan;
}

}   // namespace

double monthsOfVersion(const CustomModel &model, const Traffic &traffic)
{
    return std::max(1, model.retrainMonths > 0 ? model.retrainMonths : traffic.horizonMonths);
}

std::optional<CustomPayback> customPayback(const Workload &workload, const Plan &plan, const Catalog &catalog)
{
    if (plan.customModel.kind == CustomKind::None)
        return std::nullopt;
    const Outcome custom = evaluate(workload, plan, catalog), base = evaluate(workload, withBaseModel(plan), catalog);
    if (!custom.total() || !base.total())
        return std::nullopt;
    CustomPayback result;
    MicroUsd spread;
    for (const BillLine &line : custom.bill)
        if (paidOnce(line.item))
            spread += line.monthly;
    const double months = monthsOfVersion(plan.customModel, workload.traffic);
    result.oneOff = MicroUsd::fromUsd(spread.usd() * months);
    result.monthlySaving = base.priced - (custom.priced - spread);
    if (result.monthlySaving.value > 0) {
        const double paid = result.oneOff.usd() / result.monthlySaving.usd();
        if (paid <= months)
            result.paybackMonths = plan.customModel.weeksToMarket / kWeeksPerMonth + paid;
    }
    return result;
}

}   // namespace tenbin::planner
