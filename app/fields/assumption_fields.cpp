#include "declare.h"

#include <array>

namespace tenbin::declared {

namespace {

constexpr const char *kOurs = TENBIN_LABEL("Tenbin's assumption; replace it by a measurement");
constexpr const char *kToday = "2026-11-24";

Field ours(Field field)
{
    return assumed(field, kOurs, kToday);
}

} // namespace

std::span<const Field> assumptionFields()
{
    static const std::array all{
        assumed(TENBIN_NUMBER(workload.assumptions.hoursPerMonth, Assumptions, TENBIN_LABEL("Hours in a month"), HoursPerMonth, 672, 744, 2, 0),
            TENBIN_LABEL("AWS Pricing Calculator's convention"), kToday),
        ours(TENBIN_NUMBER(workload.assumptions.precisionMax, Assumptions, TENBIN_LABEL("Best retrieval precision"), Percent, 0.01, 1, 0.05, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.precisionScale_tokens, Assumptions, TENBIN_LABEL("Chunk size at which precision saturates"), Tokens, 10, 10'000, 10, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.retrieval_s, Assumptions, TENBIN_LABEL("Time of a retrieval"), Seconds, 0, 60, 0.01, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.gateway_s, Assumptions, TENBIN_LABEL("Time in gateway and application"), Seconds, 0, 60, 0.01, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.guardrail_s, Assumptions, TENBIN_LABEL("Time of the guardrails"), Seconds, 0, 60, 0.01, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.jitterCvOnDemand, Assumptions, TENBIN_LABEL("Jitter of on-demand first tokens (CV)"), None, 0, 10, 0.05, 2)),
        ours(TENBIN_NUMBER(workload.assumptions.jitterCvProvisioned, Assumptions, TENBIN_LABEL("Jitter of provisioned first tokens (CV)"), None, 0, 10, 0.05, 2)),
        ours(TENBIN_NUMBER(workload.assumptions.verifier_s, Assumptions, TENBIN_LABEL("Time of the cascade's verifier"), Seconds, 0, 60, 0.01, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.thinkTime_s, Assumptions, TENBIN_LABEL("Pause between a session's turns"), Seconds, 0.1, 86'400, 5, 1)),
        ours(TENBIN_NUMBER(workload.assumptions.callFailure, Assumptions, TENBIN_LABEL("Calls that fail or are unusable"), Percent, 0, 0.99, 0.005, 1)),
        assumed(TENBIN_NUMBER(workload.assumptions.modelCorrelation, Assumptions, TENBIN_LABEL("Correlation of two models' outcomes (phi)"), None, -1, 1, 0.01, 4),
            TENBIN_LABEL("RouteLLM's published outcomes on GSM8K, 1,319 questions"), "2024-07"),
        ours(TENBIN_NUMBER(workload.assumptions.verifierHit, Assumptions, TENBIN_LABEL("Wrong answers that the verifier catches"), Percent, 0, 1, 0.05, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.verifierFalseAlarm, Assumptions, TENBIN_LABEL("Right answers that the verifier sends on"), Percent, 0, 1, 0.01, 0)),
        assumed(TENBIN_NUMBER(workload.assumptions.batchTurnaround_s, Assumptions, TENBIN_LABEL("Turnaround that batch promises"), Hours, 60, 7 * 86'400.0, 3'600, 1),
            TENBIN_LABEL("Amazon Bedrock batch inference: default timeout of 24 hours"), "2026"),
        ours(TENBIN_NUMBER(workload.assumptions.outageMean_s, Assumptions, TENBIN_LABEL("Mean outage of a Region"), Minutes, 60, 30 * 86'400.0, 600, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.failoverSuccess, Assumptions, TENBIN_LABEL("Failovers that succeed"), Percent, 0, 1, 0.01, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.detection_s, Assumptions, TENBIN_LABEL("Time to detect an outage"), Seconds, 0, 86'400, 30, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.commonCause, Assumptions, TENBIN_LABEL("Outages with a common cause"), Percent, 0, 1, 0.01, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.zoneUnavailability, Assumptions, TENBIN_LABEL("Unavailability of one AZ"), Percent, 0, 0.5, 0.0001, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.selfManagedAvailability, Assumptions, TENBIN_LABEL("Availability of a service without an SLA"), Percent, 0, 1, 0.0005, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.operationHoursPerRegion, Assumptions, TENBIN_LABEL("Work to operate another Region"), HoursPerMonth, 0, 1'000, 1, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.operationUsdPerHour, Assumptions, TENBIN_LABEL("Rate of that work"), UsdPerHour, 0, 10'000, 5, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.logBytesPerToken, Assumptions, TENBIN_LABEL("Log bytes for each token"), Bytes, 0, 1'000, 1, 1)),
        ours(TENBIN_NUMBER(workload.assumptions.vectorBytesPerChunk, Assumptions, TENBIN_LABEL("Index bytes for each chunk"), Bytes, 0, 1e6, 500, 0)),
    };
    return all;
}

std::span<const Field> targetFields()
{
    static const std::array all{
        TENBIN_NUMBER(targets.p95_s, Targets, TENBIN_LABEL("Latency target (p95)"), Seconds, 0.05, 172'800, 0.05, 2),
        TENBIN_NUMBER(targets.availability, Targets, TENBIN_LABEL("Availability target"), Percent, 0.9, 0.999999, 0.0005, 4),
        TENBIN_NUMBER(targets.monthlyCost_usd, Targets, TENBIN_LABEL("Monthly cost target"), Usd, 1, 1e8, 100, 0),
    };
    return all;
}

} // namespace tenbin::declared
