// What a plan gives: bill, latency, availability, capacity, quality, and what is missing or impossible.
#pragma once

#include "catalog.h"
#include "latency/mixture.h"
#include "plan.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tenbin::planner {

enum class BillItem : std::uint8_t {
    InputTokens,
    OutputTokens,
    CacheReadTokens,
    CacheWriteTokens,
    BatchInputTokens,
    BatchOutputTokens,
    ModelUnitsBusy,
    ModelUnitsIdle,
    ReservedInput,
    ReservedOutput,
    EmbeddingTokens,
    VectorStoreUnits,
    VectorStoreStorage,
    ObjectStorage,
    GuardrailContent,
    GuardrailTopics,
    GuardrailPersonalData,
    GuardrailGrounding,
    LogIngestion,
    LogStorage,
    HotAnswerReads,
    StepTransitions,
    CrossZoneTransfer,
    CrossRegionTransfer,
    ReplicationStorage,
    StandbyVectorStore,
    StandbyModelUnits,
    StandbyInstances,
    InstancesBusy,
    InstancesIdle,
    InstancesScaleInLag,
    EndpointStorage,
    ServerlessCompute,
    ServerlessKeptWarm,
    Operations,
    FirstEmbedding,
    KnowledgeRetrievals,
    AgenticRetrievals,
    Rerank,
    AgentCpu,
    AgentMemory,
    AgentEvents,
    AgentRecords,
    AgentRetrievals,
    ApiRequests,
    FunctionRequests,
    FunctionCompute,
    CustomTraining,
    CustomData,
    CustomEvaluation,
    CustomGovernance,
    CustomOperations,
    CustomStorage,
    CustomHosting,
    FallbackQueue,
    FallbackAnswers,
    EndpointData,
    HotAnswerWrites,
    ReplicationTime,
    Count
};

enum class BillUnit : std::uint8_t {
    MillionTokens,
    UnitHour,
    ThousandTpmHour,
    OcuHour,
    AcuHour,
    GbMonth,
    Gb,
    ThousandTextUnits,
    MillionRequests,
    ThousandTransitions,
    Hour,
    ThousandCalls,
    ThousandQueries,
    ThousandEvents,
    ThousandRecordMonths,
    VcpuHour,
    GbHour,
    GbSecond,
    InstanceHour,
    ModelMonth,
    CustomUnitMinute,
    CustomUnitMonth,
    Task
};

inline constexpr int kNoModel = -1;

// What of the catalogue a line is priced by; neither: by a model's own prices, or by the hour of work.
using PricedBy = std::variant<std::monostate, ServiceItem, InstanceUse>;

struct BillLine
{
    BillItem item{};
    BillUnit unit{};
    int model = kNoModel;   // into Catalog::models
    int region = -1;        // into Catalog::regions
    double quantity = 0;    // units a month
    Figure unitPrice;       // USD per unit
    MicroUsd monthly;       // quantity * unitPrice, rounded once
    PricedBy pricedBy{};

    bool operator==(const BillLine &) const = default;
};

// What rounding its lines one by one may change in a bill.
inline constexpr double kBillRounding_microUsd = 64, kBillRounding_usd = kBillRounding_microUsd / 1e6;

// A code with up to three arguments; worded by app/report in the user's language.
enum class Finding : std::uint8_t {
    // gaps
    NoTokenPrice,   // text: model, Region
    NoCachePrice,
    NoBatchPrice,
    NoTierPrice,
    NoModelUnitPrice,
    NoReservedPrice,
    NoServicePrice,    // text: Region; number: ServiceItem
    NoInstancePrice,   // text: instance, Region
    NoTrainingPrice,   // text: model, Region
    NoQuota,
    NoSla,   // number: SlaItem
    NoSuccessRate,
    NoRoundTrip,
    NoContextWindow,   // text: model
    NoOutputLimit,     // text: model
    // infeasible
    ModelNotInCatalog,
    ModelNotInRegion,
    ModelIsNotText,
    RegionNotInCatalog,
    ResidencyBroken,   // text: Region, residency
    ProfileLeavesResidency,
    RtoMissed,   // numbers: RTO of the plan, RTO needed
    RpoMissed,
    SecondRegionMissing,
    SecondRegionSame,
    SuccessBelowFloor,   // numbers: value, floor
    CoverageBelowFloor,
    CutShareAboveFloor,
    ContextExceeded,         // numbers: tokens of the call, context window
    OutputAboveModelLimit,   // numbers: max output, the model's limit
    CacheUnsupported,
    CachePrefixTooShort,   // numbers: prefix, minimum
    CacheTtlUnsupported,
    CommitmentNotOffered,
    CommitmentNotWindowed,
    ProvisionedNeedsInRegion,
    Unstable,   // numbers: utilisation of the lane over the week, its LaneRole
    BatchNotInteractive,
    DeadlineMissed,               // numbers: turnaround, deadline
    RetrievalNeeded,              // the answers need facts that the plan does not retrieve
    CustomModelOnDemand,          // a custom model on a lane that serves base models only
    ImportOnlyOnDemand,           // an imported model on a lane of Bedrock that takes none; text: model; number: LaneKind
    NoLane,                       // ordinary traffic is served by no lane
    JobInCoreHours,               // a lane for jobs where calls are to be answered
    EmptyWindow,                  // the core lane is never open
    ModelNotHostable,             // text: model; its maker gives no weights to host
    ModelNotImportable,           // the same to import
    ModelTooLargeForServerless,   // numbers: GB of the model, of the container
    ServerlessMemory,             // number: GB; not one of the sizes offered
    ServerlessConcurrency,        // number: containers; above what an endpoint may have
    CannotScaleToZero,            // only asynchronous endpoints may
    ScalingRangeEmpty,            // numbers: instances at least, at most
    KeptWarmAboveLimit,           // numbers: containers kept warm, at most
    FallbackModelMissing,
    FallbackSameModel,    // text: model; it would meet the quota that is used up
    PeakLostWithZone,     // numbers: instances that the peak needs after the loss, that are left
    PeakLostWithRegion,   // numbers: calls/s at the peak, that one Region carries
    // warnings
    QuotaThrottles,   // number: share of calls throttled
    QuotaExceeded,    // number: share of calls that fail
    CascadeDoesNotPay,
    CascadeAnswersWorse,   // text: the first model, the second; numbers: right answers of both, of the first alone
    CoreLaneIdle,          // number: utilisation
    EstimateUsed,          // text: source
    ReservedSavesNothing,
    StoreBelowMinimum,   // numbers: OCU asked for, billed
    EventOverloads,      // number: offered at an event peak, of the lane's capacity
    EventFails,          // number: share of calls that fail at an event peak
    // doubts
    TailIsSteep,      // numbers: p95 of one request in a hundred fewer, and more
    FailuresDecide,   // number: share of requests that fail
    BacklogDecides,   // number: share of requests that wait for what others left over
    PiecesMeet,       // number: pieces of a document, which meet each other where they wait
    EnginesDiffer,    // text: which is trusted; numbers: p95 of closed form, of replay
    Count
};

struct Note
{
    Finding finding{};
    std::string text1, text2;
    double number1 = 0, number2 = 0;

    bool operator==(const Note &) const = default;
};

// Whether a gap is a price that is missing, rather than another figure.
inline bool isPriceGap(const Note &note)
{
    return note.finding <= Finding::NoTrainingPrice;
}

struct Quantiles
{
    double p50_s = 0, p95_s = 0, p99_s = 0;   // infinity: the quantile falls on calls that fail

    bool operator==(const Quantiles &) const = default;
};

struct LatencyOutcome
{
    Quantiles firstToken, endToEnd;
    LatencyMixture firstTokenLaw, endToEndLaw;   // for the distribution chart
    int worstHour = 0;                           // hour of the week
    double worstHourFirstTokenP95_s = 0;

    bool operator==(const LatencyOutcome &) const = default;
};

struct AvailabilityOutcome
{
    std::optional<double> sla;   // contract; no value where a dependency has none
    double design = 0;           // computed
    double downtime_minPerMonth = 0;
    double rto_s = 0, rpo_s = 0;   // of the plan's tier

    bool operator==(const AvailabilityOutcome &) const = default;
};

enum class LaneRole : std::uint8_t { Core, Otherwise, Beside, Deferrable };

struct LaneUse
{
    LaneRole role{};
    LaneKind kind{};
    double utilisation = 0;   // mean over the lane's hours, of its capacity; 0 where capacity is unknown
    double servedShare = 0;   // of all requests
    double coldShare = 0;     // serverless only

    bool operator==(const LaneUse &) const = default;
};

struct CapacityOutcome
{
    double delayedShare = 0;     // of requests, wait for a stream, are throttled or start a container
    double backlogShare = 0;     // of requests, wait for what bursts, busy hours or late instances left over
    double throttledShare = 0;   // of calls, throttled at least once
    double failedShare = 0;      // of calls, after retries, that no fallback answered
    // What the fallback gave, shares of all requests. A refusal or a fixed answer is a failed call too.
    double fallbackShare = 0;   // answered by the other model
    // Answered late. A lower bound: calls that come back from the queue meet the next burst, which replay alone counts.
    double queuedShare = 0;
    double refusedShare = 0;   // refused, or given a fixed answer
    std::vector<LaneUse> lanes;

    bool operator==(const CapacityOutcome &) const = default;
};

struct QualityOutcome
{
    double success = 0;
    double coverage = 1;
    double cutShare = 0;
    double escalationShare = 0;

    bool operator==(const QualityOutcome &) const = default;
};

// The hours of an event peak alone.
struct EventOutcome
{
    double rate_per_s = 0;         // mean requests/s in them
    double requestsPerMonth = 0;   // that events add, mean over the year
    double hoursPerMonth = 0;
    double firstTokenP95_s = 0, endToEndP95_s = 0;   // infinity: more than 5 % fail
    double throttledShare = 0, failedShare = 0;      // of calls

    bool operator==(const EventOutcome &) const = default;
};

// Means per request, all attempts, steps and models together.
struct TokenUse
{
    double input = 0, output = 0;           // all input, cached or not
    double cacheRead = 0, cacheWrite = 0;   // of it
    double calls = 0;
    double cacheHitShare = 0;
    double neededTopK = 0;   // K at which coverage reaches 95 %

    bool operator==(const TokenUse &) const = default;
};

inline constexpr int kHoursOfWeek = 168;

// Tokens a minute by hour of the week.
struct WeekOutcome
{
    std::array<float, kHoursOfWeek> demand{};
    std::array<float, kHoursOfWeek> coreCapacity{};   // provisioned; 0 outside its hours
    std::array<float, kHoursOfWeek> throttledShare{};
    double onDemandQuota = 0;   // tokens/min; 0: unknown

    bool operator==(const WeekOutcome &) const = default;
};

struct Outcome
{
    std::vector<BillLine> bill;
    MicroUsd priced;            // sum of the lines
    bool hasPriceGap = false;   // then `priced` is a part of the total only
    double usdPer1000Requests = 0, usdPerSession = 0;
    LatencyOutcome latency;
    AvailabilityOutcome availability;
    CapacityOutcome capacity;
    QualityOutcome quality;
    TokenUse tokens;
    WeekOutcome week;
    std::optional<EventOutcome> event;   // no value: the workload has no event peaks
    std::vector<Note> gaps, warnings, infeasible;
    std::vector<Note> doubts;   // why closed form is not to be trusted for this plan's p95: replay is

    std::optional<MicroUsd> total() const { return hasPriceGap ? std::nullopt : std::optional(priced); }
    bool feasible() const { return infeasible.empty(); }
    bool doubtful() const { return !doubts.empty(); }
    bool operator==(const Outcome &) const = default;
};

}   // namespace tenbin::planner
