#include "bill_parts.h"
#include "planner/custom_model.h"
#include "planner/demand/week.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kImportWindow_s = 300;   // Custom Model Import bills in windows of five minutes while a copy is active

class CustomBill : private BillWriter
{
public:
    using BillWriter::BillWriter;

    void add()
    {
        const CustomModel &m = m_case.plan.customModel;
        const double versions = 1 / monthsOfVersion(m, m_case.workload.traffic);   // made in a month
        training(versions);
        work(BillItem::CustomData, m.dataHours * versions);
        service(BillItem::CustomEvaluation, BillUnit::Task, ServiceItem::EvaluationHumanTask, m_case.main,
            m.evaluationTasks * versions);
        work(BillItem::CustomGovernance, m.governanceHours * versions);
        work(BillItem::CustomOperations, m.operationHours);
        inServedRegions([this](const ServedRegion &region) {
            storage(region);
            hosting(region);
        });
        if (m_case.second.region && m_case.plan.resilience.tier == AvailabilityTier::Standby)
            storage(m_case.second);   // the copy that takes over
    }

private:
    void training(double versions);
    void storage(const ServedRegion &region);
    void hosting(const ServedRegion &region);
    double meanCopies(const ServedRegion &region) const;
    void work(BillItem item, double hours)
    {
        line(item, BillUnit::Hour, {}, m_case.main, hours, Figure{m_case.plan.customModel.workUsdPerHour, kUserStated},
            Finding::NoServicePrice);
    }
};

void CustomBill::training(double versions)
{
    const CustomModel &m = m_case.plan.customModel;
    if (m.trainingHours > 0)
        instance(m.trainingInstance, InstanceUse::Training, m_case.main,
            {{BillItem::CustomTraining, m.trainingHours * m.experiments * versions}});
    else
        line(BillItem::CustomTraining, BillUnit::MillionTokens, m_case.first, m_case.main,
            m.trainingTokens * m.epochs * m.experiments * versions / 1e6, m_case.first.model->trainingPerMillionTokens,
            Finding::NoTrainingPrice);
}

void CustomBill::storage(const ServedRegion &region)
{
    const CustomModel &m = m_case.plan.customModel;
    if (m_case.imported())
        service(BillItem::CustomStorage, BillUnit::CustomUnitMonth, ServiceItem::CustomModelUnitStorageMonth, region,
            m.importUnits * m.storedVersions);
    else
        service(BillItem::CustomStorage, BillUnit::ModelMonth, ServiceItem::CustomModelStorageMonth, region, m.storedVersions);
}

// A model of one's own on Bedrock is hosted by the model units of the lanes.
void CustomBill::hosting(const ServedRegion &region)
{
    const CustomModel &m = m_case.plan.customModel;
    if (!m_case.imported())
        return;
    service(BillItem::CustomHosting, BillUnit::CustomUnitMinute,
        m.importVersion2 ? ServiceItem::CustomModelUnitV2Minute : ServiceItem::CustomModelUnitMinute, region,
        m.importUnits * meanCopies(region) * m_case.hoursPerMonth() * 60);
}

// Over the five-minute windows, of Poisson arrivals within each hour of the week: none in a window without a request, else as
// many as the hour's calls under way need (Little's law), up to the account's quota.
double CustomBill::meanCopies(const ServedRegion &region) const
{
    const CustomModel &m = m_case.plan.customModel;
    double share = 0, call_s = 0;
    for (const ServedLane &lane : m_served.all()) {
        if (lane.lane->kind != LaneKind::OnDemand)
            continue;
        share += lane.share * (1 - lane.lostShare);
        call_s = std::max(call_s, lane.call_s);
    }
    const double perSecond = requestsPerMonth() * region.share * share / (m_case.hoursPerMonth() * 3600);
    const double underWay = perSecond * m_tokens.callsPerRequest() * call_s / m.importStreams;   // copies full of calls
    double sum = 0;
    for (const double weight : m_case.week.rates())
        sum -= std::expm1(-perSecond * kImportWindow_s * weight)
            * std::clamp(std::ceil(underWay * weight), 1.0, static_cast<double>(m.importCopies));
    return sum / kHoursOfWeek;
}

}   // namespace

void billCustomModel(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
{
    if (c.customised())
        CustomBill(c, tokens, served, outcome).add();
}

}   // namespace tenbin::planner
