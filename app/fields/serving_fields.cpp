#include "declare.h"

#include <array>

namespace tenbin::declared {

namespace {

constexpr std::array kLanes{Choice{"none", QT_TRANSLATE_NOOP("Field", "None")},
    Choice{"on-demand", QT_TRANSLATE_NOOP("Field", "On-demand")},
    Choice{"provisioned", QT_TRANSLATE_NOOP("Field", "Provisioned Throughput")},
    Choice{"reserved", QT_TRANSLATE_NOOP("Field", "Reserved tier")}, Choice{"batch", QT_TRANSLATE_NOOP("Field", "Batch")},
    Choice{"real-time", QT_TRANSLATE_NOOP("Field", "SageMaker real-time")},
    Choice{"async", QT_TRANSLATE_NOOP("Field", "SageMaker asynchronous")},
    Choice{"serverless", QT_TRANSLATE_NOOP("Field", "SageMaker serverless")},
    Choice{"batch-transform", QT_TRANSLATE_NOOP("Field", "SageMaker batch transform")}};
constexpr std::array kTiers{Choice{"standard", QT_TRANSLATE_NOOP("Field", "Standard")},
    Choice{"flex", QT_TRANSLATE_NOOP("Field", "Flex")}, Choice{"priority", QT_TRANSLATE_NOOP("Field", "Priority")}};
constexpr std::array kCommitments{Choice{"none", QT_TRANSLATE_NOOP("Field", "No commitment")},
    Choice{"one-month", QT_TRANSLATE_NOOP("Field", "One month")}, Choice{"six-months", QT_TRANSLATE_NOOP("Field", "Six months")}};
constexpr std::array kOverflows{
    Choice{"queue", QT_TRANSLATE_NOOP("Field", "Queue")}, Choice{"spill", QT_TRANSLATE_NOOP("Field", "Spill to on-demand")}};

constexpr std::array kFallbacks{Choice{"none", QT_TRANSLATE_NOOP("Field", "Nothing: it fails")},
    Choice{"model", QT_TRANSLATE_NOOP("Field", "Another model answers")},
    Choice{"queue", QT_TRANSLATE_NOOP("Field", "A queue: it is answered later")},
    Choice{"canned", QT_TRANSLATE_NOOP("Field", "A fixed answer")}, Choice{"refusal", QT_TRANSLATE_NOOP("Field", "A refusal")}};

// What the user's own container does: his measurement.
Field measured(Field field)
{
    return advanced(assumed(field, QT_TRANSLATE_NOOP("Field", "Not published; the user's own measurement"), "2026-11-24"));
}

// What is bought for a lane that is not the core lane: its units, or the tokens a minute of the Reserved tier.
#define TENBIN_BOUGHT(lane, unitsLabel, commitmentLabel, throughputLabel, inputLabel, outputLabel, monthsLabel)                  \
    advanced(TENBIN_INTEGER(plan.serving.lane.modelUnits, Serving, unitsLabel, ModelUnits, 1, 1'000)),                           \
        advanced(TENBIN_CHOICE(plan.serving.lane.commitment, Serving, commitmentLabel, kCommitments)),                           \
        measured(TENBIN_NUMBER(                                                                                                  \
            plan.serving.lane.tokensPerMinutePerUnit, Serving, throughputLabel, TokensPerMinute, 100, 1e8, 10'000, 0)),          \
        advanced(TENBIN_NUMBER(plan.serving.lane.reservedInputTpm, Serving, inputLabel, TokensPerMinute, 0, 1e9, 10'000, 0)),    \
        advanced(TENBIN_NUMBER(plan.serving.lane.reservedOutputTpm, Serving, outputLabel, TokensPerMinute, 0, 1e9, 1'000, 0)),   \
        advanced(TENBIN_INTEGER(plan.serving.lane.reservedMonths, Serving, monthsLabel, Months, 1, 3))

}   // namespace

std::span<const Field> servingFields()
{
    static const std::array all{
        searched(TENBIN_CHOICE(plan.serving.core.kind, Serving, QT_TRANSLATE_NOOP("Field", "Core hours"), kLanes)),
        searched(TENBIN_INTEGER(
            plan.serving.core.modelUnits, Serving, QT_TRANSLATE_NOOP("Field", "Model units"), ModelUnits, 1, 1'000)),
        searched(TENBIN_CHOICE(plan.serving.core.commitment, Serving, QT_TRANSLATE_NOOP("Field", "Commitment"), kCommitments)),
        assumed(TENBIN_NUMBER(plan.serving.core.tokensPerMinutePerUnit, Serving,
                    QT_TRANSLATE_NOOP("Field", "Throughput of a model unit"), TokensPerMinute, 100, 1e8, 10'000, 0),
            QT_TRANSLATE_NOOP("Field", "Not published; the user's own measurement"), "2026-11-24"),
        searched(
            TENBIN_CHOICE(plan.serving.core.overflow, Serving, QT_TRANSLATE_NOOP("Field", "When the lane is full"), kOverflows)),
        searched(TENBIN_INTEGER(
            plan.serving.coreHours.fromHour, Serving, QT_TRANSLATE_NOOP("Field", "Core hours from"), Hours, 0, 23)),
        searched(
            TENBIN_INTEGER(plan.serving.coreHours.toHour, Serving, QT_TRANSLATE_NOOP("Field", "Core hours until"), Hours, 1, 24)),
        advanced(searched(TENBIN_INTEGER(
            plan.serving.coreHours.firstDay, Serving, QT_TRANSLATE_NOOP("Field", "First core day (0: Monday)"), None, 0, 6))),
        advanced(searched(TENBIN_INTEGER(
            plan.serving.coreHours.lastDay, Serving, QT_TRANSLATE_NOOP("Field", "Last core day (6: Sunday)"), None, 0, 6))),
        advanced(TENBIN_NUMBER(plan.serving.core.reservedInputTpm, Serving, QT_TRANSLATE_NOOP("Field", "Reserved input"),
            TokensPerMinute, 0, 1e9, 10'000, 0)),
        advanced(TENBIN_NUMBER(plan.serving.core.reservedOutputTpm, Serving, QT_TRANSLATE_NOOP("Field", "Reserved output"),
            TokensPerMinute, 0, 1e9, 1'000, 0)),
        advanced(TENBIN_INTEGER(
            plan.serving.core.reservedMonths, Serving, QT_TRANSLATE_NOOP("Field", "Reserved for (1 or 3)"), Months, 1, 3)),
        searched(TENBIN_CHOICE(plan.serving.otherwise.kind, Serving, QT_TRANSLATE_NOOP("Field", "Otherwise"), kLanes)),
        advanced(
            searched(TENBIN_CHOICE(plan.serving.otherwise.tier, Serving, QT_TRANSLATE_NOOP("Field", "Service tier"), kTiers))),
        TENBIN_BOUGHT(otherwise, QT_TRANSLATE_NOOP("Field", "Otherwise: model units"),
            QT_TRANSLATE_NOOP("Field", "Otherwise: commitment"),
            QT_TRANSLATE_NOOP("Field", "Otherwise: throughput of a model unit"),
            QT_TRANSLATE_NOOP("Field", "Otherwise: Reserved input"), QT_TRANSLATE_NOOP("Field", "Otherwise: Reserved output"),
            QT_TRANSLATE_NOOP("Field", "Otherwise: Reserved for (1 or 3)")),
        advanced(TENBIN_CHOICE(plan.serving.beside.kind, Serving, QT_TRANSLATE_NOOP("Field", "A share of it on"), kLanes)),
        advanced(
            TENBIN_NUMBER(plan.serving.besideShare, Serving, QT_TRANSLATE_NOOP("Field", "That share"), Percent, 0, 1, 0.05, 0)),
        advanced(
            TENBIN_CHOICE(plan.serving.beside.tier, Serving, QT_TRANSLATE_NOOP("Field", "Service tier of that share"), kTiers)),
        TENBIN_BOUGHT(beside, QT_TRANSLATE_NOOP("Field", "Of that share: model units"),
            QT_TRANSLATE_NOOP("Field", "Of that share: commitment"),
            QT_TRANSLATE_NOOP("Field", "Of that share: throughput of a model unit"),
            QT_TRANSLATE_NOOP("Field", "Of that share: Reserved input"),
            QT_TRANSLATE_NOOP("Field", "Of that share: Reserved output"),
            QT_TRANSLATE_NOOP("Field", "Of that share: Reserved for (1 or 3)")),
        advanced(searched(
            TENBIN_CHOICE(plan.serving.deferrable.kind, Serving, QT_TRANSLATE_NOOP("Field", "Work that can wait, on"), kLanes))),
        advanced(TENBIN_CHOICE(
            plan.serving.deferrable.tier, Serving, QT_TRANSLATE_NOOP("Field", "Service tier of that work"), kTiers)),
        TENBIN_BOUGHT(deferrable, QT_TRANSLATE_NOOP("Field", "Of that work: model units"),
            QT_TRANSLATE_NOOP("Field", "Of that work: commitment"),
            QT_TRANSLATE_NOOP("Field", "Of that work: throughput of a model unit"),
            QT_TRANSLATE_NOOP("Field", "Of that work: Reserved input"),
            QT_TRANSLATE_NOOP("Field", "Of that work: Reserved output"),
            QT_TRANSLATE_NOOP("Field", "Of that work: Reserved for (1 or 3)")),
        advanced(TENBIN_NUMBER(plan.serving.quotaRequestsPerMinute, Serving,
            QT_TRANSLATE_NOOP("Field", "Account quota, requests (0: default)"), RequestsPerMinute, 0, 1e7, 100, 0)),
        advanced(TENBIN_NUMBER(plan.serving.quotaTokensPerMinute, Serving,
            QT_TRANSLATE_NOOP("Field", "Account quota, tokens (0: default)"), TokensPerMinute, 0, 1e10, 100'000, 0)),
        assumed(advanced(TENBIN_INTEGER(plan.serving.retry.attempts, Serving,
                    QT_TRANSLATE_NOOP("Field", "Attempts of a throttled call"), None, 1, 20)),
            QT_TRANSLATE_NOOP("Field", "Common SDK default: four attempts, full jitter"), "2026-11-24"),
        assumed(advanced(TENBIN_NUMBER(
                    plan.serving.retry.base_s, Serving, QT_TRANSLATE_NOOP("Field", "First back-off"), Seconds, 0.01, 60, 0.1, 2)),
            QT_TRANSLATE_NOOP("Field", "Common SDK default: four attempts, full jitter"), "2026-11-24"),
        assumed(advanced(TENBIN_NUMBER(
                    plan.serving.retry.cap_s, Serving, QT_TRANSLATE_NOOP("Field", "Longest back-off"), Seconds, 0.01, 600, 1, 1)),
            QT_TRANSLATE_NOOP("Field", "Common SDK default: four attempts, full jitter"), "2026-11-24"),
        assumed(advanced(TENBIN_NUMBER(plan.serving.retry.jitter, Serving,
                    QT_TRANSLATE_NOOP("Field", "Jitter: random share of a back-off"), Percent, 0, 1, 0.1, 0)),
            QT_TRANSLATE_NOOP("Field", "Common SDK default: four attempts, full jitter"), "2026-11-24"),
        advanced(TENBIN_CHOICE(
            plan.serving.fallback, Serving, QT_TRANSLATE_NOOP("Field", "When a call is refused for good"), kFallbacks)),
        advanced(TENBIN_TEXT(plan.models.fallbackTo, Serving, QT_TRANSLATE_NOOP("Field", "Fallback model"), OptionalTextModel)),
        assumed(advanced(TENBIN_NUMBER(plan.serving.fallbackPause_s, Serving,
                    QT_TRANSLATE_NOOP("Field", "Until a queued call is tried again"), Seconds, 1, 3'600, 10, 0)),
            QT_TRANSLATE_NOOP("Field", "Tenbin's assumption; replace it by a measurement"), "2026-11-25"),
        TENBIN_TEXT(plan.serving.hosting.instance, Serving, QT_TRANSLATE_NOOP("Field", "Instance type"), InstanceType),
        searched(TENBIN_INTEGER(
            plan.serving.hosting.minimumInstances, Serving, QT_TRANSLATE_NOOP("Field", "Instances, at least"), None, 0, 1'000)),
        TENBIN_INTEGER(
            plan.serving.hosting.maximumInstances, Serving, QT_TRANSLATE_NOOP("Field", "Instances, at most"), None, 1, 1'000),
        measured(TENBIN_INTEGER(plan.serving.hosting.streamsPerInstance, Serving,
            QT_TRANSLATE_NOOP("Field", "Calls at once on an instance"), None, 1, 1'024)),
        advanced(TENBIN_NUMBER(plan.serving.hosting.targetUtilisation, Serving,
            QT_TRANSLATE_NOOP("Field", "Load that scaling aims at"), Percent, 0.05, 1, 0.05, 0)),
        measured(TENBIN_NUMBER(plan.serving.hosting.overhead_s, Serving,
            QT_TRANSLATE_NOOP("Field", "Container, time before prefill"), Seconds, 0, 60, 0.05, 3)),
        measured(TENBIN_NUMBER(plan.serving.hosting.prefillTokensPerS, Serving,
            QT_TRANSLATE_NOOP("Field", "Container, prompt tokens read a second"), TokensPerSecond, 1, 1e6, 500, 0)),
        measured(TENBIN_NUMBER(plan.serving.hosting.decode_s, Serving,
            QT_TRANSLATE_NOOP("Field", "Container, time for an output token"), Seconds, 0, 10, 0.001, 4)),
        measured(TENBIN_NUMBER(plan.serving.hosting.decodePerStream_s, Serving,
            QT_TRANSLATE_NOOP("Field", "The same, more for each call beside it"), Seconds, 0, 1, 0.0001, 5)),
        measured(TENBIN_NUMBER(plan.serving.hosting.modelMemory_gb, Serving,
            QT_TRANSLATE_NOOP("Field", "Memory that the model needs"), Gigabytes, 0.1, 2'000, 1, 1)),
        TENBIN_NUMBER(
            plan.serving.hosting.memory_gb, Serving, QT_TRANSLATE_NOOP("Field", "Memory of a container"), Gigabytes, 1, 6, 1, 0),
        TENBIN_INTEGER(
            plan.serving.hosting.maximumConcurrency, Serving, QT_TRANSLATE_NOOP("Field", "Containers, at most"), None, 1, 1'000),
        TENBIN_INTEGER(plan.serving.hosting.provisionedConcurrency, Serving, QT_TRANSLATE_NOOP("Field", "Containers kept warm"),
            None, 0, 200),
        advanced(TENBIN_NUMBER(plan.serving.hosting.storage_gb, Serving, QT_TRANSLATE_NOOP("Field", "Storage of an instance"),
            Gigabytes, 0, 16'384, 10, 0)),
    };
    return all;
}

}   // namespace tenbin::declared
