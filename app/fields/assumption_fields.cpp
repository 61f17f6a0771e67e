#include "declare.h"

#include <array>

namespace tenbin::declared {

namespace {

constexpr const char *kOurs = QT_TRANSLATE_NOOP("Field", "Tenbin's assumption; replace it by a measurement");
constexpr const char *kToday = "2026-11-24";

Field ours(Field field)
{
    return assumed(field, kOurs, kToday);
}

// The classes are AWS's: hours, tens of minutes, minutes, real time.
Field recovery(Field field)
{
    return assumed(field,
        QT_TRANSLATE_NOOP(
            "Field", "AWS whitepaper Disaster Recovery of Workloads on AWS names the class; the figure in it is Tenbin's"),
        "2021-02");
}

Field added(Field field)
{
    return assumed(field, kOurs, "2026-11-25");
}

}   // namespace

std::span<const Field> assumptionFields()
{
    static const std::array all{
        assumed(TENBIN_NUMBER(workload.assumptions.hoursPerMonth, Assumptions, QT_TRANSLATE_NOOP("Field", "Hours in a month"),
                    HoursPerMonth, 672, 744, 2, 0),
            QT_TRANSLATE_NOOP("Field", "AWS Pricing Calculator's convention"), kToday),
        ours(TENBIN_NUMBER(workload.assumptions.precisionMax, Assumptions, QT_TRANSLATE_NOOP("Field", "Best retrieval precision"),
            Percent, 0.01, 1, 0.05, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.precisionScale_tokens, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Chunk size at which precision saturates"), Tokens, 10, 10'000, 10, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.retrieval_s, Assumptions, QT_TRANSLATE_NOOP("Field", "Time of a retrieval"),
            Seconds, 0, 60, 0.01, 3)),
        added(TENBIN_NUMBER(workload.assumptions.rerank_s, Assumptions, QT_TRANSLATE_NOOP("Field", "Time of a reranking"),
            Seconds, 0, 60, 0.05, 3)),
        added(TENBIN_NUMBER(workload.assumptions.agenticRetrieval_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Time of an agentic retrieval"), Seconds, 0, 600, 0.5, 2)),
        ours(TENBIN_NUMBER(workload.assumptions.gateway_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Time in gateway and application"), Seconds, 0, 60, 0.01, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.guardrail_s, Assumptions, QT_TRANSLATE_NOOP("Field", "Time of the guardrails"),
            Seconds, 0, 60, 0.01, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.jitterCvOnDemand, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Jitter of on-demand first tokens (CV)"), None, 0, 10, 0.05, 2)),
        ours(TENBIN_NUMBER(workload.assumptions.jitterCvProvisioned, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Jitter of provisioned first tokens (CV)"), None, 0, 10, 0.05, 2)),
        assumed(TENBIN_NUMBER(workload.assumptions.flexSlowdown, Assumptions,
                    QT_TRANSLATE_NOOP("Field", "Flex tier: times as slow as Standard"), None, 1, 100, 0.5, 2),
            QT_TRANSLATE_NOOP("Field", "AWS What's New on service tiers: longer latencies, no figure; the figure is Tenbin's"),
            "2025-11-18"),
        assumed(TENBIN_NUMBER(workload.assumptions.prioritySpeedup, Assumptions,
                    QT_TRANSLATE_NOOP("Field", "Priority tier: times as many output tokens a second"), None, 1, 10, 0.05, 2),
            QT_TRANSLATE_NOOP("Field", "AWS What's New on service tiers: up to 25 % better than Standard"), "2025-11-18"),
        ours(TENBIN_NUMBER(workload.assumptions.verifier_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Time of the cascade's verifier"), Seconds, 0, 60, 0.01, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.thinkTime_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Pause between a session's turns"), Seconds, 0.1, 86'400, 5, 1)),
        ours(TENBIN_NUMBER(workload.assumptions.callFailure, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Calls that fail or are unusable"), Percent, 0, 0.99, 0.005, 1)),
        assumed(TENBIN_NUMBER(workload.assumptions.modelCorrelation, Assumptions,
                    QT_TRANSLATE_NOOP("Field", "Correlation of two models' outcomes (phi)"), None, -1, 1, 0.01, 4),
            QT_TRANSLATE_NOOP("Field", "RouteLLM's published outcomes on GSM8K, 1,319 questions"), "2024-07"),
        ours(TENBIN_NUMBER(workload.assumptions.verifierHit, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Wrong answers that the verifier catches"), Percent, 0, 1, 0.05, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.verifierFalseAlarm, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Right answers that the verifier sends on"), Percent, 0, 1, 0.01, 0)),
        assumed(TENBIN_NUMBER(workload.assumptions.batchTurnaround_s, Assumptions,
                    QT_TRANSLATE_NOOP("Field", "Turnaround that batch promises"), Hours, 60, 7 * 86'400.0, 3'600, 1),
            QT_TRANSLATE_NOOP("Field", "Amazon Bedrock batch inference: default timeout of 24 hours"), "2026"),
        ours(TENBIN_NUMBER(workload.assumptions.scaleOutLag_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Until a new instance serves"), Seconds, 0, 3'600, 30, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.scaleInCooldown_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Until an unused instance goes"), Seconds, 0, 86'400, 30, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.coldStart_s, Assumptions, QT_TRANSLATE_NOOP("Field", "Cold start of a container"),
            Seconds, 0, 600, 1, 1)),
        ours(TENBIN_NUMBER(workload.assumptions.containerIdle_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Until an idle container goes cold"), Seconds, 1, 86'400, 60, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.jitterCvHosted, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Jitter of a container's first tokens (CV)"), None, 0, 10, 0.05, 2)),
        ours(TENBIN_NUMBER(workload.assumptions.outageMean_s, Assumptions, QT_TRANSLATE_NOOP("Field", "Mean outage of a Region"),
            Minutes, 60, 30 * 86'400.0, 600, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.failoverSuccess, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Failovers that succeed"), Percent, 0, 1, 0.01, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.detection_s, Assumptions, QT_TRANSLATE_NOOP("Field", "Time to detect an outage"),
            Seconds, 0, 86'400, 30, 0)),
        recovery(TENBIN_NUMBER(workload.assumptions.backupRestoreRto_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Recovery time, backup and restore"), Minutes, 1, 30 * 86'400.0, 600, 0)),
        recovery(TENBIN_NUMBER(workload.assumptions.backupRestoreRpo_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Data lost, backup and restore"), Minutes, 0, 30 * 86'400.0, 600, 0)),
        recovery(TENBIN_NUMBER(workload.assumptions.pilotLightRto_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Recovery time, pilot light"), Minutes, 1, 30 * 86'400.0, 300, 0)),
        recovery(TENBIN_NUMBER(workload.assumptions.pilotLightRpo_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Data lost, pilot light"), Minutes, 0, 30 * 86'400.0, 60, 0)),
        recovery(TENBIN_NUMBER(workload.assumptions.warmStandbyRto_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Recovery time, warm standby"), Minutes, 1, 30 * 86'400.0, 60, 0)),
        recovery(TENBIN_NUMBER(workload.assumptions.warmStandbyRpo_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Data lost, warm standby"), Minutes, 0, 30 * 86'400.0, 60, 1)),
        recovery(TENBIN_NUMBER(workload.assumptions.activeActiveRpo_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Data lost, both Regions active"), Seconds, 0, 30 * 86'400.0, 1, 1)),
        added(TENBIN_NUMBER(workload.assumptions.singleZoneRpo_s, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Data lost with a single AZ: age of its copy"), Hours, 0, 30 * 86'400.0, 3'600, 1)),
        ours(TENBIN_NUMBER(workload.assumptions.commonCause, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Outages with a common cause"), Percent, 0, 1, 0.01, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.zoneUnavailability, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Unavailability of one AZ"), Percent, 0, 0.5, 0.0001, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.selfManagedAvailability, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Availability of a service without an SLA"), Percent, 0, 1, 0.0005, 3)),
        ours(TENBIN_NUMBER(workload.assumptions.operationHoursPerRegion, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Work to operate another Region"), HoursPerMonth, 0, 1'000, 1, 0)),
        ours(TENBIN_NUMBER(workload.assumptions.operationUsdPerHour, Assumptions, QT_TRANSLATE_NOOP("Field", "Rate of that work"),
            UsdPerHour, 0, 10'000, 5, 0)),
        added(TENBIN_NUMBER(workload.assumptions.chineseCharactersPerToken, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Characters for each token, Chinese"), Characters, 0.3, 10, 0.1, 2)),
        added(TENBIN_NUMBER(workload.assumptions.japaneseCharactersPerToken, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Characters for each token, Japanese"), Characters, 0.3, 10, 0.1, 2)),
        ours(TENBIN_NUMBER(workload.assumptions.logBytesPerToken, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Log bytes for each token"), Bytes, 0, 1'000, 1, 1)),
        ours(TENBIN_NUMBER(workload.assumptions.vectorBytesPerChunk, Assumptions,
            QT_TRANSLATE_NOOP("Field", "Index bytes for each chunk"), Bytes, 0, 1e6, 500, 0)),
    };
    return all;
}

std::span<const Field> targetFields()
{
    static const std::array all{
        TENBIN_NUMBER(
            targets.p95_s, Targets, QT_TRANSLATE_NOOP("Field", "Latency target (p95)"), Seconds, 0.05, 172'800, 0.05, 2),
        TENBIN_NUMBER(
            targets.availability, Targets, QT_TRANSLATE_NOOP("Field", "Availability target"), Percent, 0.9, 0.999999, 0.0005, 4),
        TENBIN_NUMBER(targets.monthlyCost_usd, Targets, QT_TRANSLATE_NOOP("Field", "Monthly cost target"), Usd, 1, 1e8, 100, 0),
    };
    return all;
}

}   // namespace tenbin::declared
