#include "bill_parts.h"

#include <algorithm>

namespace tenbin::planner {

namespace {

// What agents remember. AgentCore copies nothing between Regions: every Region that is to know the users is told all events and
// keeps all records.
void agentMemory(BillWriter &writer, const ServedRegion &region, const AgentRuntime &r, double allSessions)
{
    writer.service(BillItem::AgentEvents, BillUnit::ThousandEvents, ServiceItem::AgentMemoryEventsPer1k, region,
        allSessions * r.eventsPerSession / 1000);
    writer.service(BillItem::AgentRecords, BillUnit::ThousandRecordMonths, ServiceItem::AgentMemoryRecordsPer1kMonth, region,
        r.storedRecords / 1000);
}

// CPU is billed for the seconds it works, memory for the session's length (AgentCore pricing page).
void agentRuntime(BillWriter &writer, const ServedRegion &region, const AgentRuntime &r, double sessions)
{
    const auto line = [&](BillItem item, BillUnit unit, ServiceItem priced, double quantity) {
        writer.service(item, unit, priced, region, quantity);
    };
    line(BillItem::AgentCpu, BillUnit::VcpuHour, ServiceItem::AgentVcpuHour, sessions * r.vcpus * r.activeCpu_s / 3600);
    line(BillItem::AgentMemory, BillUnit::GbHour, ServiceItem::AgentGbHour, sessions * r.memory_gb * r.session_s / 3600);
    line(BillItem::AgentRetrievals, BillUnit::ThousandCalls, ServiceItem::AgentMemoryRetrievalsPer1k,
        sessions * r.retrievalsPerSession / 1000);
}

void frontDoor(BillWriter &writer, const ServedRegion &region, const FrontDoor &door, double requests)
{
    if (door.api != ApiKind::None)
        writer.service(BillItem::ApiRequests, BillUnit::MillionRequests,
            door.api == ApiKind::Http ? ServiceItem::ApiGatewayHttpPerMillion : ServiceItem::ApiGatewayRestPerMillion, region,
            requests / 1e6);
    const double calls = requests * door.functionCalls;
    writer.service(
        BillItem::FunctionRequests, BillUnit::MillionRequests, ServiceItem::LambdaRequestPerMillion, region, calls / 1e6);
    writer.service(BillItem::FunctionCompute, BillUnit::GbSecond, ServiceItem::LambdaGbSecond, region,
        calls * door.function_s * door.function_gb);
}

}   // namespace

void billApplication(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
{
    BillWriter writer(c, tokens, served, outcome);
    const double worked = writer.workedRequestsPerMonth(), sessions = worked / std::max(1.0, c.workload.traffic.turnsPerSession);
    const AgentRuntime &runtime = c.plan.runtime;
    const Resilience &r = c.plan.resilience;
    if (runtime.enabled && c.second.region && r.tier == AvailabilityTier::Standby && r.standby == StandbyClass::WarmStandby)
        agentMemory(writer, c.second, runtime, sessions);
    writer.inServedRegions([&](const ServedRegion &region) {
        if (runtime.enabled) {
            agentRuntime(writer, region, runtime, sessions * region.share);
            agentMemory(writer, region, runtime, sessions);
        }
        frontDoor(writer, region, c.plan.frontDoor, writer.requestsPerMonth() * region.share);
        if (c.splitsDocuments()) {
            const Documents &d = c.plan.documents;
            writer.service(BillItem::StepTransitions, BillUnit::ThousandTransitions, ServiceItem::StepFunctionsPer1k, region,
                worked * region.share * (d.transitionsPerDocument + d.transitionsPerPiece * d.pieces) / 1000);
        }
    });
}

}   // namespace tenbin::planner
