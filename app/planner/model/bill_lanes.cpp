#include "bill_parts.h"

#include <algorithm>

namespace tenbin::planner {

namespace {

class LaneBill : private BillWriter
{
public:
    using BillWriter::BillWriter;

    void serving();
    void standby();

private:
    double unitHours(const ServedLane &lane) const;
    double standingHours(const ServedLane &lane, double start_s) const;
    void modelUnits(const ServedLane &lane, const ServedRegion &region);
    void reserved(const Lane &lane, const ServedRegion &region);
    void instances(const ServedLane &lane, const ServedRegion &region);
    void containers(const ServedLane &lane, const ServedRegion &region);
    void data(const ServedLane &lane, const ServedRegion &region);
};

// A commitment is paid around the clock; only units without one may follow the lane's hours.
double LaneBill::unitHours(const ServedLane &lane) const
{
    const bool follows = lane.lane->kind == LaneKind::Provisioned && lane.lane->commitment == Commitment::None;
    return (follows ? lane.hoursPerWeek / kHoursOfWeek : 1) * m_case.hoursPerMonth();
}

// Hours a month of an endpoint: one of the core lane is created before each opening and deleted at the close.
double LaneBill::standingHours(const ServedLane &lane, double start_s) const
{
    const bool windowed = lane.role == LaneRole::Core;
    return (windowed ? m_case.plan.serving.coreHours.standingHours(start_s) / kHoursOfWeek : 1) * m_case.hoursPerMonth();
}

void LaneBill::serving()
{
    for (const ServedLane &lane : m_served.all()) {
        inServedRegions([&](const ServedRegion &region) {
            switch (lane.lane->kind) {
            case LaneKind::Provisioned: modelUnits(lane, region); break;
            case LaneKind::Reserved: reserved(*lane.lane, region); break;
            case LaneKind::RealTime:
            case LaneKind::Async:
            case LaneKind::BatchTransform: instances(lane, region); break;
            case LaneKind::Serverless: containers(lane, region); break;
            case LaneKind::None:
            case LaneKind::OnDemand:
            case LaneKind::Batch: break;
            }
        });
    }
}

void LaneBill::modelUnits(const ServedLane &lane, const ServedRegion &region)
{
    const ModelUnitOffer *offer = m_case.first.model->modelUnitOffer(region.region->id, lane.lane->commitment);
    const MaybeFigure price = offer ? MaybeFigure(offer->usdPerUnitHour) : std::nullopt;
    const double hours = unitHours(lane), open = lane.hoursPerWeek / kHoursOfWeek * m_case.hoursPerMonth();
    // An overloaded unit is no more than busy. Each Region has room for all of the work and does its share.
    const double busy = hours > 0 ? std::min(1.0, lane.utilisation * region.share * open / hours) : 0;
    const double all = lane.lane->modelUnits * hours;
    line(BillItem::ModelUnitsBusy, BillUnit::UnitHour, m_case.first, region, all * busy, price, Finding::NoModelUnitPrice);
    line(BillItem::ModelUnitsIdle, BillUnit::UnitHour, m_case.first, region, all * (1 - busy), price, Finding::NoModelUnitPrice);
}

void LaneBill::reserved(const Lane &lane, const ServedRegion &region)
{
    const ReservedOffer *offer = m_case.first.model->reservedOffer(m_case.plan.resilience.profile, lane.reservedMonths);
    const double hours = m_case.hoursPerMonth();
    line(BillItem::ReservedInput, BillUnit::ThousandTpmHour, m_case.first, region, lane.reservedInputTpm / 1000 * hours,
        offer ? offer->usdPerHourInput : std::nullopt, Finding::NoReservedPrice);
    line(BillItem::ReservedOutput, BillUnit::ThousandTpmHour, m_case.first, region, lane.reservedOutputTpm / 1000 * hours,
        offer ? offer->usdPerHourOutput : std::nullopt, Finding::NoReservedPrice);
}

// Instance-hours in three lines: serving calls, waiting for them, and waiting to be scaled in.
void LaneBill::instances(const ServedLane &lane, const ServedRegion &region)
{
    const Hosting &h = m_case.plan.serving.hosting;
    const bool transform = lane.lane->kind == LaneKind::BatchTransform;
    const InstanceUse use = transform ? InstanceUse::BatchTransform : InstanceUse::Hosting;
    const double months = m_case.hoursPerMonth() / kHoursOfWeek;
    const double busy = std::min(lane.busyHoursPerWeek * region.share, lane.instanceHoursPerWeek);
    const double lag = std::min(lane.lagHoursPerWeek, lane.instanceHoursPerWeek - busy);
    instance(h.instance, use, region,
        {{BillItem::InstancesBusy, busy * months}, {BillItem::InstancesIdle, (lane.instanceHoursPerWeek - busy - lag) * months},
            {BillItem::InstancesScaleInLag, lag * months}});
    if (!transform)
        service(BillItem::EndpointStorage, BillUnit::GbMonth, ServiceItem::EndpointStorageGbMonth, region,
            h.storage_gb * lane.instanceHoursPerWeek / kHoursOfWeek);
    if (!transform)
        data(lane, region);
}

// Serverless inference is paid by the time that calls are served, times memory, and by what is kept warm.
void LaneBill::containers(const ServedLane &lane, const ServedRegion &region)
{
    const Hosting &h = m_case.plan.serving.hosting;
    // What is refused for good is not computed.
    const double calls = requestsPerMonth() * region.share * lane.share * (1 - lane.lostShare) * m_tokens.callsPerRequest();
    service(BillItem::ServerlessCompute, BillUnit::GbSecond, ServiceItem::ServerlessGbSecond, region,
        calls * lane.call_s * h.memory_gb);
    service(BillItem::ServerlessKeptWarm, BillUnit::GbSecond, ServiceItem::ServerlessProvisionedGbSecond, region,
        h.provisionedConcurrency * h.memory_gb * standingHours(lane, m_case.workload.assumptions.coldStart_s) * 3600);
    data(lane, region);
}

// Prompts sent to an endpoint and answers that come back.
void LaneBill::data(const ServedLane &lane, const ServedRegion &region)
{
    const double requests = requestsPerMonth() * region.share * lane.share * (1 - lane.lostShare);
    service(BillItem::EndpointData, BillUnit::Gb, ServiceItem::EndpointDataGb, region,
        requests * m_tokens.tokensPerRequest() * m_case.workload.assumptions.logBytesPerToken / 1e9);
}

// Bought capacity must stand in the other Region too: what is not bought cannot take over.
void LaneBill::standby()
{
    const ServedRegion &second = m_case.second;
    for (const ServedLane &lane : m_served.all()) {
        if (lane.lane->kind == LaneKind::Provisioned) {
            const ModelUnitOffer *offer = m_case.first.model->modelUnitOffer(second.region->id, lane.lane->commitment);
            line(BillItem::StandbyModelUnits, BillUnit::UnitHour, m_case.first, second, lane.lane->modelUnits * unitHours(lane),
                offer ? MaybeFigure(offer->usdPerUnitHour) : std::nullopt, Finding::NoModelUnitPrice);
        } else if (lane.lane->kind == LaneKind::Reserved) {
            reserved(*lane.lane, second);
        } else if (lane.lane->kind == LaneKind::RealTime || lane.lane->kind == LaneKind::Async) {
            const Hosting &h = m_case.plan.serving.hosting;
            const int instances = std::max(1, h.minimumInstances);
            const double hours = instances * standingHours(lane, m_case.workload.assumptions.scaleOutLag_s);
            instance(h.instance, InstanceUse::Hosting, second, {{BillItem::StandbyInstances, hours}});
            service(BillItem::EndpointStorage, BillUnit::GbMonth, ServiceItem::EndpointStorageGbMonth, second,
                h.storage_gb * hours / m_case.hoursPerMonth());
        }
    }
}

}   // namespace

void billLanes(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
{
    LaneBill(c, tokens, served, outcome).serving();
}

void billStandbyLanes(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
{
    const Resilience &r = c.plan.resilience;
    if (c.second.region && r.tier == AvailabilityTier::Standby && r.standby == StandbyClass::WarmStandby)
        LaneBill(c, tokens, served, outcome).standby();
}

}   // namespace tenbin::planner
