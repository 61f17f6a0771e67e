#include "declare.h"
#include "planner/plan_limits.h"

#include <array>

namespace tenbin::declared {

namespace {

constexpr std::array kStores{Choice{"opensearch-serverless", QT_TRANSLATE_NOOP("Field", "OpenSearch Serverless")},
    Choice{"aurora-serverless", QT_TRANSLATE_NOOP("Field", "Aurora pgvector")},
    Choice{"managed-knowledge-base", QT_TRANSLATE_NOOP("Field", "Managed Knowledge Bases")}};
constexpr std::array kRerankers{Choice{"none", QT_TRANSLATE_NOOP("Field", "None")},
    Choice{"amazon-rerank", QT_TRANSLATE_NOOP("Field", "Amazon Rerank 1.0")},
    Choice{"cohere-rerank", QT_TRANSLATE_NOOP("Field", "Cohere Rerank 3.5")}};
constexpr std::array kAvailability{Choice{"single-zone", QT_TRANSLATE_NOOP("Field", "Single AZ")},
    Choice{"multi-zone", QT_TRANSLATE_NOOP("Field", "Multi-AZ")},
    Choice{"standby", QT_TRANSLATE_NOOP("Field", "Cross-Region standby")},
    Choice{"active-active", QT_TRANSLATE_NOOP("Field", "Multi-Region active-active")}};
constexpr std::array kStandby{Choice{"backup-restore", QT_TRANSLATE_NOOP("Field", "Backup and restore")},
    Choice{"pilot-light", QT_TRANSLATE_NOOP("Field", "Pilot light")},
    Choice{"warm-standby", QT_TRANSLATE_NOOP("Field", "Warm standby")}};
constexpr std::array kProfiles{Choice{"in-region", QT_TRANSLATE_NOOP("Field", "In-Region")},
    Choice{"geographic", QT_TRANSLATE_NOOP("Field", "Geographic")}, Choice{"global", QT_TRANSLATE_NOOP("Field", "Global")}};

}   // namespace

std::span<const Field> planFields()
{
    static const std::array all{
        TENBIN_TEXT(plan.name, Models, QT_TRANSLATE_NOOP("Field", "Name of the plan"), Name),
        searched(TENBIN_NUMBER(plan.prompt.maxOutput_tokens, Prompt, QT_TRANSLATE_NOOP("Field", "Max output"), Tokens, 1,
            planner::kMostOutput_tokens, 50, 0)),
        searched(TENBIN_FLAG(plan.prompt.cache, Prompt, QT_TRANSLATE_NOOP("Field", "Prompt cache"))),
        advanced(searched(TENBIN_FLAG(plan.prompt.cacheHour, Prompt, QT_TRANSLATE_NOOP("Field", "Cache for one hour")))),
        advanced(searched(TENBIN_NUMBER(
            plan.prompt.compression, Prompt, QT_TRANSLATE_NOOP("Field", "System prompt cut by"), Percent, 0, 0.95, 0.05, 0))),
        advanced(TENBIN_NUMBER(plan.prompt.templateSaving, Prompt, QT_TRANSLATE_NOOP("Field", "Saved by an output template"),
            Percent, 0, 0.95, 0.05, 0)),
        advanced(searched(TENBIN_NUMBER(plan.prompt.hotAnswerShare, Prompt,
            QT_TRANSLATE_NOOP("Field", "Answered from the hot-answer cache"), Percent, 0, 0.99, 0.05, 0))),

        TENBIN_FLAG(plan.retrieval.enabled, Retrieval, QT_TRANSLATE_NOOP("Field", "Retrieve (RAG)")),
        searched(
            TENBIN_NUMBER(plan.retrieval.chunk_tokens, Retrieval, QT_TRANSLATE_NOOP("Field", "Chunk"), Tokens, 20, 8'192, 50, 0)),
        searched(
            TENBIN_INTEGER(plan.retrieval.topK, Retrieval, QT_TRANSLATE_NOOP("Field", "Top-K"), None, 1, planner::kMostTopK)),
        advanced(TENBIN_NUMBER(
            plan.retrieval.overlap, Retrieval, QT_TRANSLATE_NOOP("Field", "Overlap of chunks"), Percent, 0, 0.5, 0.05, 0)),
        advanced(TENBIN_NUMBER(plan.retrieval.overhead_tokens, Retrieval, QT_TRANSLATE_NOOP("Field", "Citation of a chunk"),
            Tokens, 0, 1'000, 10, 0)),
        advanced(
            TENBIN_TEXT(plan.retrieval.embeddingModel, Retrieval, QT_TRANSLATE_NOOP("Field", "Embedding model"), EmbeddingModel)),
        TENBIN_CHOICE(plan.retrieval.store, Retrieval, QT_TRANSLATE_NOOP("Field", "Vector store"), kStores),
        advanced(TENBIN_NUMBER(plan.retrieval.storeUnits, Retrieval, QT_TRANSLATE_NOOP("Field", "Size of the vector store"),
            StoreUnits, 0.5, 500, 0.5, 1)),
        TENBIN_FLAG(plan.retrieval.agenticRetrieve, Retrieval, QT_TRANSLATE_NOOP("Field", "Agentic retrieval")),
        assumed(advanced(TENBIN_NUMBER(plan.retrieval.retrievesPerAgentic, Retrieval,
                    QT_TRANSLATE_NOOP("Field", "Retrievals inside an agentic one"), None, 0, 100, 1, 1)),
            QT_TRANSLATE_NOOP("Field", "Example on the Amazon Bedrock pricing page"), "2026-07-24"),
        TENBIN_CHOICE(plan.retrieval.reranker, Retrieval, QT_TRANSLATE_NOOP("Field", "Reranking"), kRerankers),
        advanced(TENBIN_NUMBER(
            plan.retrieval.rerankCandidates, Retrieval, QT_TRANSLATE_NOOP("Field", "Chunks reranked"), None, 1, 1'000, 25, 0)),
        assumed(advanced(TENBIN_NUMBER(plan.retrieval.rerankGain, Retrieval,
                    QT_TRANSLATE_NOOP("Field", "Retrieval precision gained by reranking"), Percent, 0, 1, 0.05, 0)),
            QT_TRANSLATE_NOOP("Field", "Tenbin's assumption; replace it by a measurement"), "2026-11-25"),

        TENBIN_NUMBER(plan.agent.meanSteps, Agent, QT_TRANSLATE_NOOP("Field", "Model calls a turn"), None, 1, 100, 1, 1),
        TENBIN_INTEGER(plan.agent.stepCap, Agent, QT_TRANSLATE_NOOP("Field", "Step limit"), None, 1, 100),
        advanced(TENBIN_NUMBER(
            plan.agent.toolResult_tokens, Agent, QT_TRANSLATE_NOOP("Field", "Tool result of a step"), Tokens, 0, 1e5, 50, 0)),
        TENBIN_INTEGER(plan.agent.retryCap, Agent, QT_TRANSLATE_NOOP("Field", "Retries of a failed call"), None, 0, 10),

        searched(TENBIN_TEXT(plan.models.first, Models, QT_TRANSLATE_NOOP("Field", "First model"), TextModel)),
        searched(TENBIN_TEXT(plan.models.escalateTo, Models, QT_TRANSLATE_NOOP("Field", "Escalate to"), OptionalTextModel)),

        searched(TENBIN_TEXT(plan.resilience.region, Availability, QT_TRANSLATE_NOOP("Field", "Region"), Region)),
        searched(
            TENBIN_CHOICE(plan.resilience.profile, Availability, QT_TRANSLATE_NOOP("Field", "Inference profile"), kProfiles)),
        searched(
            TENBIN_CHOICE(plan.resilience.tier, Availability, QT_TRANSLATE_NOOP("Field", "Availability tier"), kAvailability)),
        searched(
            TENBIN_TEXT(plan.resilience.secondRegion, Availability, QT_TRANSLATE_NOOP("Field", "Second Region"), OptionalRegion)),
        searched(TENBIN_CHOICE(plan.resilience.standby, Availability, QT_TRANSLATE_NOOP("Field", "Kind of standby"), kStandby)),
        advanced(TENBIN_FLAG(plan.resilience.carriesPeakAfterLoss, Availability,
            QT_TRANSLATE_NOOP("Field", "Carry the peak after losing an AZ or a Region"))),
        advanced(TENBIN_INTEGER(
            plan.resilience.zones, Availability, QT_TRANSLATE_NOOP("Field", "AZs that instances are spread over"), None, 2, 6)),

        TENBIN_FLAG(plan.safety.contentFilter, Safety, QT_TRANSLATE_NOOP("Field", "Content filter")),
        TENBIN_FLAG(plan.safety.deniedTopics, Safety, QT_TRANSLATE_NOOP("Field", "Denied topics")),
        TENBIN_FLAG(plan.safety.personalData, Safety, QT_TRANSLATE_NOOP("Field", "Personal data (PII)")),
        TENBIN_FLAG(plan.safety.grounding, Safety, QT_TRANSLATE_NOOP("Field", "Contextual grounding")),
        advanced(TENBIN_FLAG(plan.safety.wholeTextUnits, Safety, QT_TRANSLATE_NOOP("Field", "Round text units up per call"))),
    };
    return all;
}

}   // namespace tenbin::declared
