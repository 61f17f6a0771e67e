#include "declare.h"

#include <array>

namespace tenbin::declared {

namespace {

constexpr std::array kLanes{Choice{"none", TENBIN_LABEL("None")}, Choice{"on-demand", TENBIN_LABEL("On-demand")}, Choice{"provisioned", TENBIN_LABEL("Provisioned Throughput")},
    Choice{"reserved", TENBIN_LABEL("Reserved tier")}, Choice{"batch", TENBIN_LABEL("Batch")}};
constexpr std::array kTiers{Choice{"standard", TENBIN_LABEL("Standard")}, Choice{"flex", TENBIN_LABEL("Flex")}, Choice{"priority", TENBIN_LABEL("Priority")}};
constexpr std::array kCommitments{Choice{"none", TENBIN_LABEL("No commitment")}, Choice{"one-month", TENBIN_LABEL("One month")}, Choice{"six-months", TENBIN_LABEL("Six months")}};
constexpr std::array kOverflows{Choice{"queue", TENBIN_LABEL("Queue")}, Choice{"spill", TENBIN_LABEL("Spill to on-demand")}};
constexpr std::array kStores{Choice{"opensearch-serverless", TENBIN_LABEL("OpenSearch Serverless")}, Choice{"aurora-serverless", TENBIN_LABEL("Aurora pgvector")}};
constexpr std::array kAvailability{Choice{"single-zone", TENBIN_LABEL("Single AZ")}, Choice{"multi-zone", TENBIN_LABEL("Multi-AZ")},
    Choice{"standby", TENBIN_LABEL("Cross-Region standby")}, Choice{"active-active", TENBIN_LABEL("Multi-Region active-active")}};
constexpr std::array kStandby{Choice{"backup-restore", TENBIN_LABEL("Backup and restore")}, Choice{"pilot-light", TENBIN_LABEL("Pilot light")}, Choice{"warm-standby", TENBIN_LABEL("Warm standby")}};
constexpr std::array kProfiles{Choice{"in-region", TENBIN_LABEL("In-Region")}, Choice{"geographic", TENBIN_LABEL("Geographic")}, Choice{"global", TENBIN_LABEL("Global")}};

} // namespace

std::span<const Field> planFields()
{
    static const std::array all{
        TENBIN_TEXT(plan.name, Models, TENBIN_LABEL("Name of the plan"), Name),
        TENBIN_NUMBER(plan.prompt.maxOutput_tokens, Prompt, TENBIN_LABEL("Max output"), Tokens, 1, 131'072, 50, 0),
        TENBIN_FLAG(plan.prompt.cache, Prompt, TENBIN_LABEL("Prompt cache")),
        advanced(TENBIN_FLAG(plan.prompt.cacheHour, Prompt, TENBIN_LABEL("Cache for one hour"))),
        advanced(TENBIN_NUMBER(plan.prompt.compression, Prompt, TENBIN_LABEL("System prompt cut by"), Percent, 0, 0.95, 0.05, 0)),
        advanced(TENBIN_NUMBER(plan.prompt.templateSaving, Prompt, TENBIN_LABEL("Saved by an output template"), Percent, 0, 0.95, 0.05, 0)),
        advanced(TENBIN_NUMBER(plan.prompt.hotAnswerShare, Prompt, TENBIN_LABEL("Answered from the hot-answer cache"), Percent, 0, 0.99, 0.05, 0)),

        TENBIN_FLAG(plan.retrieval.enabled, Retrieval, TENBIN_LABEL("Retrieve (RAG)")),
        TENBIN_NUMBER(plan.retrieval.chunk_tokens, Retrieval, TENBIN_LABEL("Chunk"), Tokens, 20, 8'192, 50, 0),
        TENBIN_NUMBER(plan.retrieval.topK, Retrieval, TENBIN_LABEL("Top-K"), None, 1, 100, 1, 0),
        advanced(TENBIN_NUMBER(plan.retrieval.overlap, Retrieval, TENBIN_LABEL("Overlap of chunks"), Percent, 0, 0.5, 0.05, 0)),
        advanced(TENBIN_NUMBER(plan.retrieval.overhead_tokens, Retrieval, TENBIN_LABEL("Citation of a chunk"), Tokens, 0, 1'000, 10, 0)),
        advanced(TENBIN_TEXT(plan.retrieval.embeddingModel, Retrieval, TENBIN_LABEL("Embedding model"), EmbeddingModel)),
        TENBIN_CHOICE(plan.retrieval.store, Retrieval, TENBIN_LABEL("Vector store"), kStores),
        advanced(TENBIN_NUMBER(plan.retrieval.storeUnits, Retrieval, TENBIN_LABEL("Size of the vector store"), StoreUnits, 0.5, 500, 0.5, 1)),

        TENBIN_NUMBER(plan.agent.meanSteps, Agent, TENBIN_LABEL("Model calls a turn"), None, 1, 100, 1, 1),
        TENBIN_INTEGER(plan.agent.stepCap, Agent, TENBIN_LABEL("Step limit"), None, 1, 100),
        advanced(TENBIN_NUMBER(plan.agent.toolResult_tokens, Agent, TENBIN_LABEL("Tool result of a step"), Tokens, 0, 1e5, 50, 0)),
        TENBIN_INTEGER(plan.agent.retryCap, Agent, TENBIN_LABEL("Retries of a failed call"), None, 0, 10),

        TENBIN_TEXT(plan.models.first, Models, TENBIN_LABEL("First model"), TextModel),
        TENBIN_TEXT(plan.models.escalateTo, Models, TENBIN_LABEL("Escalate to"), OptionalTextModel),

        TENBIN_CHOICE(plan.serving.core.kind, Serving, TENBIN_LABEL("Core hours"), kLanes),
        TENBIN_INTEGER(plan.serving.core.modelUnits, Serving, TENBIN_LABEL("Model units"), ModelUnits, 1, 1'000),
        TENBIN_CHOICE(plan.serving.core.commitment, Serving, TENBIN_LABEL("Commitment"), kCommitments),
        assumed(TENBIN_NUMBER(plan.serving.core.tokensPerMinutePerUnit, Serving, TENBIN_LABEL("Throughput of a model unit"), TokensPerMinute, 100, 1e8, 10'000, 0),
            TENBIN_LABEL("Not published; the user's own measurement"), "2026-11-24"),
        TENBIN_CHOICE(plan.serving.core.overflow, Serving, TENBIN_LABEL("When the lane is full"), kOverflows),
        TENBIN_INTEGER(plan.serving.coreHours.fromHour, Serving, TENBIN_LABEL("Core hours from"), Hours, 0, 23),
        TENBIN_INTEGER(plan.serving.coreHours.toHour, Serving, TENBIN_LABEL("Core hours until"), Hours, 1, 24),
        advanced(TENBIN_INTEGER(plan.serving.coreHours.firstDay, Serving, TENBIN_LABEL("First core day (0: Monday)"), None, 0, 6)),
        advanced(TENBIN_INTEGER(plan.serving.coreHours.lastDay, Serving, TENBIN_LABEL("Last core day (6: Sunday)"), None, 0, 6)),
        advanced(TENBIN_NUMBER(plan.serving.core.reservedInputTpm, Serving, TENBIN_LABEL("Reserved input"), TokensPerMinute, 0, 1e9, 10'000, 0)),
        advanced(TENBIN_NUMBER(plan.serving.core.reservedOutputTpm, Serving, TENBIN_LABEL("Reserved output"), TokensPerMinute, 0, 1e9, 1'000, 0)),
        advanced(TENBIN_INTEGER(plan.serving.core.reservedMonths, Serving, TENBIN_LABEL("Reserved for (1 or 3)"), Months, 1, 3)),
        TENBIN_CHOICE(plan.serving.otherwise.kind, Serving, TENBIN_LABEL("Otherwise"), kLanes),
        advanced(TENBIN_CHOICE(plan.serving.otherwise.tier, Serving, TENBIN_LABEL("Service tier"), kTiers)),
        advanced(TENBIN_CHOICE(plan.serving.deferrable.kind, Serving, TENBIN_LABEL("Work that can wait, on"), kLanes)),
        advanced(TENBIN_CHOICE(plan.serving.deferrable.tier, Serving, TENBIN_LABEL("Service tier of that work"), kTiers)),
        advanced(TENBIN_NUMBER(plan.serving.quotaRequestsPerMinute, Serving, TENBIN_LABEL("Account quota, requests (0: default)"), RequestsPerMinute, 0, 1e7, 100, 0)),
        advanced(TENBIN_NUMBER(plan.serving.quotaTokensPerMinute, Serving, TENBIN_LABEL("Account quota, tokens (0: default)"), TokensPerMinute, 0, 1e10, 100'000, 0)),
        assumed(advanced(TENBIN_INTEGER(plan.serving.retry.attempts, Serving, TENBIN_LABEL("Attempts of a throttled call"), None, 1, 20)),
            TENBIN_LABEL("Common SDK default: four attempts, full jitter"), "2026-11-24"),
        assumed(advanced(TENBIN_NUMBER(plan.serving.retry.base_s, Serving, TENBIN_LABEL("First back-off"), Seconds, 0.01, 60, 0.1, 2)),
            TENBIN_LABEL("Common SDK default: four attempts, full jitter"), "2026-11-24"),
        assumed(advanced(TENBIN_NUMBER(plan.serving.retry.cap_s, Serving, TENBIN_LABEL("Longest back-off"), Seconds, 0.01, 600, 1, 1)),
            TENBIN_LABEL("Common SDK default: four attempts, full jitter"), "2026-11-24"),

        TENBIN_TEXT(plan.resilience.region, Availability, TENBIN_LABEL("Region"), Region),
        TENBIN_CHOICE(plan.resilience.profile, Availability, TENBIN_LABEL("Inference profile"), kProfiles),
        TENBIN_CHOICE(plan.resilience.tier, Availability, TENBIN_LABEL("Availability tier"), kAvailability),
        TENBIN_TEXT(plan.resilience.secondRegion, Availability, TENBIN_LABEL("Second Region"), OptionalRegion),
        TENBIN_CHOICE(plan.resilience.standby, Availability, TENBIN_LABEL("Kind of standby"), kStandby),

        TENBIN_FLAG(plan.safety.contentFilter, Safety, TENBIN_LABEL("Content filter")),
        TENBIN_FLAG(plan.safety.deniedTopics, Safety, TENBIN_LABEL("Denied topics")),
        TENBIN_FLAG(plan.safety.personalData, Safety, TENBIN_LABEL("Personal data (PII)")),
        TENBIN_FLAG(plan.safety.grounding, Safety, TENBIN_LABEL("Contextual grounding")),
        advanced(TENBIN_FLAG(plan.safety.wholeTextUnits, Safety, TENBIN_LABEL("Round text units up per call"))),
    };
    return all;
}

} // namespace tenbin::declared
