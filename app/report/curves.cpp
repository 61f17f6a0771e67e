// What is computed for the charts; how they are drawn is in curve_charts.cpp.
#include "curves.h"

namespace tenbin::report {

using namespace planner;

bool isCurve(ChartId id)
{
    return id >= ChartId::Nines && id <= ChartId::Agent;
}

Curve curveOf(ChartId id, const Subject &subject, const Catalog &catalog, const std::function<bool()> &cancelled)
{
    const Workload &workload = subject.workload;
    const Plan &plan = subject.plan;
    switch (id) {
    case ChartId::Nines: return priceOfNines(workload, plan, catalog);
    case ChartId::Tornado: {
        TornadoData data{defaultRanges(workload, plan), {}};
        data.tornado = tornado(workload, plan, catalog, data.inputs);
        return data;
    }
    case ChartId::BreakEven: {
        std::vector<BreakEven> all;
        for (int kind = 0; kind < static_cast<int>(BreakEvenKind::Count) && !(cancelled && cancelled()); ++kind)
            all.push_back(breakEven(static_cast<BreakEvenKind>(kind), workload, plan, catalog, cancelled));
        return all;
    }
    case ChartId::Growth:
        return growthFan(workload, plan, catalog, defaultRanges(workload, plan), {.draws = kFanDraws, .cancelled = cancelled});
    case ChartId::Chunk: {
        if (auto curve = chunkCurve(workload, plan))
            return std::move(*curve);
        break;
    }
    case ChartId::Agent: return stepCurve(workload, plan, catalog);
    case ChartId::CostLatency:
    case ChartId::Bill:
    case ChartId::Week:
    case ChartId::Latency:
    case ChartId::ComparedCost:
    case ChartId::ComparedBill:
    case ChartId::ComparedLatency: break;
    }
    return {};
}

}   // namespace tenbin::report
