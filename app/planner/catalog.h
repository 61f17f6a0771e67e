// The catalogue: dated prices, quotas, speeds and SLAs, as plain values. Loaded by app/pricing.
#pragma once

#include "figure.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tenbin::planner {

enum class ModelKind : std::uint8_t { Text, Embedding };
enum class InferenceProfile : std::uint8_t { InRegion, Geographic, Global };
enum class Commitment : std::uint8_t { None, OneMonth, SixMonths };
enum class ServiceTier : std::uint8_t { Standard, Flex, Priority };
enum class Standing : std::uint8_t { Offered, Preview, Legacy };   // Legacy: withdrawn, or about to be
// The kinds of work for which a model's success rate is stated.
enum class TaskClass : std::uint8_t { QuestionAnswering, Conversation, Summarisation, Reasoning };
inline constexpr std::size_t kTaskClasses = 4;

// USD per million tokens.
struct TokenPrices
{
    MaybeFigure input, output;
    MaybeFigure cacheRead, cacheWrite, cacheWriteHour;   // cacheWriteHour: the one-hour time to live
    MaybeFigure batchInput, batchOutput;
    MaybeFigure flexInput, flexOutput;
    MaybeFigure priorityInput, priorityOutput;

    const MaybeFigure &inputOf(ServiceTier tier) const
    {
        return tier == ServiceTier::Flex ? flexInput : tier == ServiceTier::Priority ? priorityInput : input;
    }
    const MaybeFigure &outputOf(ServiceTier tier) const
    {
        return tier == ServiceTier::Flex ? flexOutput : tier == ServiceTier::Priority ? priorityOutput : output;
    }
    bool operator==(const TokenPrices &) const = default;
};

struct TokenOffer
{
    std::string region;
    InferenceProfile profile = InferenceProfile::InRegion;
    TokenPrices prices;

    bool operator==(const TokenOffer &) const = default;
};

// USD per model unit and hour.
struct ModelUnitOffer
{
    std::string region;
    Commitment commitment = Commitment::None;
    Figure usdPerUnitHour;

    bool operator==(const ModelUnitOffer &) const = default;
};

// The Reserved tier: USD per hour for each 1,000 tokens/min bought.
struct ReservedOffer
{
    InferenceProfile profile = InferenceProfile::Geographic;
    int months = 1;   // 1 or 3
    MaybeFigure usdPerHourInput, usdPerHourOutput;

    bool operator==(const ReservedOffer &) const = default;
};

// Default account quota of on-demand calls. An empty region stands for every Region not named.
struct Quota
{
    std::string region;
    InferenceProfile profile = InferenceProfile::InRegion;
    MaybeFigure requestsPerMinute, tokensPerMinute;

    bool operator==(const Quota &) const = default;
};

// Speed of one stream, unloaded.
struct ModelSpeed
{
    Figure overhead_s;   // seconds before prefill starts
    Figure prefillTokensPerS;
    Figure secondsPerOutputToken;

    bool operator==(const ModelSpeed &) const = default;
};

// Where a model stands between its preview and its end. All are priced and may be chosen; what is proposed is on offer.
struct Lifecycle
{
    Standing standing = Standing::Offered;
    std::string endOfLife;   // ISO date; empty: none is published
    SourceIndex source = 0;

    bool operator==(const Lifecycle &) const = default;
};

struct Model
{
    std::string id, name, provider;
    Lifecycle lifecycle;
    ModelKind kind = ModelKind::Text;
    int contextTokens = 0, maxOutputTokens = 0;   // 0: unknown
    Figure tokenBurndown{1, 0};                   // quota tokens per output token
    MaybeFigure cacheMinimumTokens;               // no value: the model has no prompt cache
    MaybeFigure trainingPerMillionTokens;         // USD; customization priced by token, done where the page offers it
    std::vector<TokenOffer> tokenOffers;
    std::vector<ModelUnitOffer> modelUnitOffers;
    std::vector<ReservedOffer> reservedOffers;
    std::vector<Quota> quotas;
    ModelSpeed speed;                                // of text models
    std::array<MaybeFigure, kTaskClasses> success;   // by TaskClass: share of right answers

    bool isOffered() const { return lifecycle.standing == Standing::Offered; }
    const TokenOffer *tokenOffer(std::string_view region, InferenceProfile profile) const;
    const ModelUnitOffer *modelUnitOffer(std::string_view region, Commitment commitment) const;
    const ReservedOffer *reservedOffer(InferenceProfile profile, int months) const;
    const Quota *quota(std::string_view region, InferenceProfile profile) const;   // falls back to the unnamed Region

    bool operator==(const Model &) const = default;
};

// Priced by Region; the unit belongs to the item.
enum class ServiceItem : std::uint8_t {
    OpenSearchOcuHour,          // USD per OCU-hour
    OpenSearchStorageGbMonth,   // USD per GB-month
    AuroraAcuHour,              // USD per ACU-hour
    AuroraStorageGbMonth,
    S3StorageGbMonth,
    S3ReplicationGb,         // USD per GB, replication time control
    TransferCrossAzGb,       // USD per GB, both directions
    TransferCrossRegionGb,   // USD per GB out
    LogIngestionGb,
    LogStorageGbMonth,
    GuardrailContentPer1k,   // USD per 1,000 text units
    GuardrailTopicsPer1k,
    GuardrailPiiPer1k,
    GuardrailGroundingPer1k,
    StepFunctionsPer1k,      // USD per 1,000 state transitions
    DynamoWritePerMillion,   // hot-answer cache
    DynamoReadPerMillion,
    DynamoStorageGbMonth,
    KnowledgeIndexGbMonth,   // fully managed Knowledge Base; embeddings, parsing and reranking included
    KnowledgeRetrievePer1k,
    KnowledgeAgenticRetrievePer1k,
    RerankAmazonPer1k,   // USD per 1,000 queries of up to 100 chunks
    RerankCoherePer1k,
    CustomModelStorageMonth,       // USD per model and month
    CustomModelUnitMinute,         // Custom Model Import, units of version 1.0
    CustomModelUnitV2Minute,       // the same of version 2.0
    CustomModelUnitStorageMonth,   // USD per unit and month
    EvaluationHumanTask,
    AgentVcpuHour,   // AgentCore Runtime: CPU used
    AgentGbHour,     // AgentCore Runtime: peak memory
    AgentMemoryEventsPer1k,
    AgentMemoryRecordsPer1kMonth,
    AgentMemoryRetrievalsPer1k,
    LambdaRequestPerMillion,
    LambdaGbSecond,
    ApiGatewayHttpPerMillion,
    ApiGatewayRestPerMillion,
    EndpointStorageGbMonth,   // SageMaker endpoints
    EndpointDataGb,           // USD per GB in or out
    ServerlessGbSecond,       // SageMaker serverless inference, by memory
    ServerlessProvisionedGbSecond,
    QueueRequestPerMillion,   // SQS standard queue
    Count
};

// Transfer is priced by distance, not by how dear the Region is.
constexpr bool scalesWithRegion(ServiceItem item)
{
    return item != ServiceItem::TransferCrossAzGb && item != ServiceItem::TransferCrossRegionGb;
}

struct ServicePrice
{
    ServiceItem item{};
    std::string region;
    Figure usd;

    bool operator==(const ServicePrice &) const = default;
};

// How dear a Region is against us-east-1: prices of services are published for few Regions only.
struct RegionRatio
{
    std::string region;
    Figure ratio;

    bool operator==(const RegionRatio &) const = default;
};

enum class InstanceUse : std::uint8_t { Hosting, BatchTransform, Training };   // Hosting: real-time and asynchronous

// A SageMaker instance, USD per hour.
struct InstancePrice
{
    std::string instance;   // ml.g5.xlarge
    std::string region;
    InstanceUse use = InstanceUse::Hosting;
    Figure usdPerHour;

    bool operator==(const InstancePrice &) const = default;
};

enum class SlaItem : std::uint8_t {
    Bedrock,
    OpenSearchServerless,
    Aurora,   // in several Availability Zones
    AuroraSingleAz,
    S3,
    ApiGateway,
    Lambda,
    StepFunctions,
    DynamoDb,
    SageMakerOnline,   // endpoints of more than one instance
    SageMakerBatch,
    AgentRuntime,   // Amazon Bedrock AgentCore
    Count
};

struct Region
{
    std::string id;          // us-east-1
    std::string place;       // N. Virginia: a proper name, translated by resources
    std::string geography;   // us, eu, apac, ca, mx, sa, me, af
    bool operator==(const Region &) const = default;
};

enum class UserArea : std::uint8_t { NorthAmerica, SouthAmerica, Europe, Africa, India, SoutheastAsia, EastAsia, Oceania, Count };

struct RoundTrip
{
    UserArea area{};
    std::string region;
    Figure seconds;

    bool operator==(const RoundTrip &) const = default;
};

struct Catalog
{
    std::string date;   // of the newest price in it, ISO
    std::vector<Source> sources;
    std::vector<Region> regions;
    std::vector<Model> models;
    std::vector<ServicePrice> servicePrices;
    std::vector<RegionRatio> regionRatios;
    std::vector<InstancePrice> instancePrices;
    // Source of an hour of another use that is taken to cost what hosting costs; marked as an estimate.
    SourceIndex likeHosting = 0;
    std::array<MaybeFigure, static_cast<std::size_t>(SlaItem::Count)> slas;   // monthly uptime, a fraction
    std::vector<RoundTrip> roundTrips;

    const Model *model(std::string_view id) const;   // nullptr: not in the catalogue
    const Region *region(std::string_view id) const;
    // The Region's own price; else the price of us-east-1 times the Region's ratio, whose source marks it as an
    // estimate; else a gap.
    MaybeFigure servicePrice(ServiceItem item, std::string_view region) const;
    // USD per hour. Where the use has no price of its own, hosting's, with the source `likeHosting`; else a gap.
    MaybeFigure instancePrice(std::string_view instance, std::string_view region, InstanceUse use) const;
    MaybeFigure sla(SlaItem item) const;
    MaybeFigure roundTrip(UserArea area, std::string_view region) const;

    bool operator==(const Catalog &) const = default;
};

}   // namespace tenbin::planner
