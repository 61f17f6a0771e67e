// What the architect decides: models, lanes, prompt, retrieval, availability tier, Regions, safety.
#pragma once

#include "catalog.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace tenbin::planner {

struct PromptSettings
{
    double compression = 0;   // share of the system prompt cut away
    double maxOutput_tokens = 600;
    double templateSaving = 0;   // share of the output that a fixed format saves
    bool cache = false;
    bool cacheHour = false;      // time to live of one hour rather than five minutes
    double hotAnswerShare = 0;   // of requests answered without a model call

    bool operator==(const PromptSettings &) const = default;
};

// The managed Knowledge Base holds its own index; embeddings, parsing and reranking are in its price.
enum class VectorStore : std::uint8_t { OpenSearchServerless, AuroraServerless, ManagedKnowledgeBase };
enum class Reranker : std::uint8_t { None, AmazonRerank, CohereRerank };

struct Retrieval
{
    bool enabled = false;
    int topK = 3;
    double chunk_tokens = 500;
    double overlap = 0.1;          // share of a chunk
    double overhead_tokens = 30;   // citation and separators of each chunk
    std::string embeddingModel = "amazon.titan-embed-text-v2:0";
    VectorStore store = VectorStore::OpenSearchServerless;
    double storeUnits = 2;            // OCU or ACU
    bool agenticRetrieve = false;     // managed Knowledge Base: plans and runs several retrievals
    double retrievesPerAgentic = 2;   // billed beside each agentic one
    Reranker reranker = Reranker::None;
    double rerankCandidates = 25;   // chunks ranked for a request
    double rerankGain = 0.1;        // retrieval precision that ranking adds, as a share of it

    bool operator==(const Retrieval &) const = default;
};

struct AgentSettings
{
    double meanSteps = 1;   // of a geometric law, before the cap; 1: no agent
    int stepCap = 1;
    double toolResult_tokens = 0;   // added to the context by each step
    int retryCap = 1;               // further attempts after a failed call

    bool operator==(const AgentSettings &) const = default;
};

struct ModelChoice
{
    std::string first = "amazon.nova-lite-v1:0";
    std::string escalateTo;   // empty: no cascade
    std::string fallbackTo;   // of Fallback::Model

    bool operator==(const ModelChoice &) const = default;
};

enum class LaneKind : std::uint8_t {
    None,
    OnDemand,
    Provisioned,
    Reserved,
    Batch,
    RealTime,        // SageMaker endpoint: instances, scaled by load
    Async,           // SageMaker asynchronous inference: the same behind a queue, may scale to zero
    Serverless,      // SageMaker serverless inference: containers that come and go
    BatchTransform   // SageMaker batch transform: jobs
};
enum class Overflow : std::uint8_t { Queue, Spill };   // spill: to on-demand

// A container of the user's on SageMaker: what one instance does, and how many run. Nobody publishes the speeds of a
// user's own container: they are the user's measurement (MODEL section 4, tpot(b) = a0 + a1 b).
struct Hosting
{
    std::string instance = "ml.g5.2xlarge";
    int minimumInstances = 1, maximumInstances = 4;
    int streamsPerInstance = 16;         // calls that an instance serves at once
    double targetUtilisation = 0.7;      // of the streams, that autoscaling aims at
    double overhead_s = 0.1;             // of a call, before prefill
    double prefillTokensPerS = 4'000;    // input
    double decode_s = 0.017;             // a0: seconds an output token with the instance to itself
    double decodePerStream_s = 0.0003;   // a1: more for each call served beside it
    double memory_gb = 4;                // serverless: of a container, 1 to 6
    double modelMemory_gb = 3;           // what the model needs
    int maximumConcurrency = 20;         // serverless: containers, 1 to 200
    int provisionedConcurrency = 0;      // serverless: containers kept warm
    double storage_gb = 100;             // of an instance

    bool operator==(const Hosting &) const = default;
};

struct Lane
{
    LaneKind kind = LaneKind::None;
    ServiceTier tier = ServiceTier::Standard;   // on-demand
    int modelUnits = 1;                         // provisioned
    double tokensPerMinutePerUnit = 60'000;     // the user's measured figure
    Commitment commitment = Commitment::None;
    double reservedInputTpm = 0, reservedOutputTpm = 0;   // Reserved tier, tokens/min
    int reservedMonths = 1;
    Overflow overflow = Overflow::Spill;

    bool isHosted() const { return kind >= LaneKind::RealTime; }
    bool operator==(const Lane &) const = default;
};

// Hours of the workload's own week; days 0 = Monday; [fromHour, toHour) of each day.
struct HourWindow
{
    int firstDay = 0, lastDay = 4;
    int fromHour = 9, toHour = 18;

    bool contains(int hourOfWeek) const
    {
        const int day = hourOfWeek / 24, hour = hourOfWeek % 24;
        return day >= firstDay && day <= lastDay && hour >= fromHour && hour < toHour;
    }
    int hours() const { return std::max(0, lastDay - firstDay + 1) * std::max(0, toHour - fromHour); }   // of a week
    // Hours of a week in which stands what is started start_s before each opening, so as to be ready then, and ended at the
    // close.
    double standingHours(double start_s) const
    {
        const int openings = toHour - fromHour >= 24 ? 1 : std::max(0, lastDay - firstDay + 1);
        return hours() > 0 ? std::min(7 * 24.0, hours() + openings * start_s / 3600) : 0;
    }
    bool operator==(const HourWindow &) const = default;
};

inline constexpr HourWindow kAroundTheClock{0, 6, 0, 24};

struct RetryPolicy   // of throttled calls
{
    int attempts = 4;
    double base_s = 0.5;
    double cap_s = 20;
    double jitter = 1;   // share of a back-off that is drawn at random; 1: full jitter, 0: none

    // Of the n-th back-off, 0 to 30: the longest, and the mean.
    double longest_s(int n) const { return std::min(cap_s, base_s * static_cast<double>(1U << n)); }
    double mean_s(int n) const { return longest_s(n) * (1 - jitter / 2); }
    // From the first attempt to the last, mean.
    double refusedAfter_s() const
    {
        double sum = 0;
        for (int n = 0; n + 1 < attempts; ++n)
            sum += mean_s(n);
        return sum;
    }

    bool operator==(const RetryPolicy &) const = default;
};

// What a request gets whose call a lane refuses for good: an answer of another model on demand, the same answer late from
// a queue, a fixed answer, or a refusal in words.
enum class Fallback : std::uint8_t { None, Model, Queue, Canned, Refusal };

// Core hours on one lane, the rest on another or split over two, deferrable work on a third.
struct Serving
{
    Lane core;   // kind None: no core lane
    HourWindow coreHours;
    Lane otherwise{LaneKind::OnDemand};
    Lane beside;              // kind None: `otherwise` takes all the rest
    double besideShare = 0;   // of the rest, on `beside`
    Lane deferrable;          // kind None: deferrable work is served like the rest
    Hosting hosting;          // the container of all SageMaker lanes
    RetryPolicy retry;
    Fallback fallback = Fallback::None;
    double fallbackPause_s = 60;         // Fallback::Queue: until a queued call is tried again
    double quotaRequestsPerMinute = 0;   // of the account; 0: the catalogue's default
    double quotaTokensPerMinute = 0;

    bool isHosted() const   // some of it, in the user's container
    {
        return core.isHosted() || otherwise.isHosted() || beside.isHosted() || deferrable.isHosted();
    }
    bool operator==(const Serving &) const = default;
};

enum class AvailabilityTier : std::uint8_t { SingleZone, MultiZone, Standby, ActiveActive };
enum class StandbyClass : std::uint8_t { BackupRestore, PilotLight, WarmStandby };

struct Resilience
{
    AvailabilityTier tier = AvailabilityTier::MultiZone;
    StandbyClass standby = StandbyClass::WarmStandby;
    std::string region = "us-east-1";
    std::string secondRegion;   // tiers Standby and ActiveActive
    InferenceProfile profile = InferenceProfile::InRegion;
    // The week's peak must be carried after the loss of one of the AZs (hosted lanes, from tier MultiZone on) or of one of
    // the Regions (bought capacity too, tier ActiveActive).
    bool carriesPeakAfterLoss = false;
    int zones = 3;   // AZs that instances are spread over

    bool operator==(const Resilience &) const = default;
};

struct Safety
{
    bool contentFilter = false, deniedTopics = false, personalData = false, grounding = false;
    bool wholeTextUnits = true;   // a text unit is 1,000 characters, rounded up per call

    bool operator==(const Safety &) const = default;
};

// Amazon Bedrock AgentCore: CPU is billed while it works, peak memory for the whole session.
struct AgentRuntime
{
    bool enabled = false;
    double vcpus = 1;
    double activeCpu_s = 18;   // of a session
    double memory_gb = 2;
    double session_s = 60;
    double eventsPerSession = 0;       // short-term memory
    double storedRecords = 0;          // long-term memory, kept all month
    double retrievalsPerSession = 0;   // from long-term memory

    bool operator==(const AgentRuntime &) const = default;
};

enum class ApiKind : std::uint8_t { None, Http, Rest };

// What stands between users and model where the application itself is serverless.
struct FrontDoor
{
    ApiKind api = ApiKind::None;
    double functionCalls = 0;   // Lambda invocations a request
    double function_s = 1;
    double function_gb = 0.5;

    bool operator==(const FrontDoor &) const = default;
};

// A document is cut into pieces, the pieces are worked on in parallel, and one more call merges what they gave.
struct Documents
{
    int pieces = 1;                      // 1: in one call
    double pieceOutput_tokens = 150;     // of each piece; the merged answer has the workload's own length
    double transitionsPerDocument = 3;   // Step Functions: split, map, merge
    double transitionsPerPiece = 1;

    bool operator==(const Documents &) const = default;
};

// LowRank: LoRA or QLoRA. Import: trained elsewhere, served by custom model units.
enum class CustomKind : std::uint8_t { None, LowRank, ContinuedPreTraining, Import };

// The first model, made one's own (MODEL section 8). What a version costs once is spread over the months until the
// next; without re-training, over the planning horizon.
struct CustomModel
{
    CustomKind kind = CustomKind::None;
    double trainingTokens = 5e6;   // of the data set
    double epochs = 3;
    double experiments = 4;     // training runs for one version
    double trainingHours = 0;   // instance-hours of a run; 0: trained by token
    std::string trainingInstance = "ml.g5.12xlarge";
    double dataHours = 80;          // of work on the data for one version
    double evaluationTasks = 200;   // human evaluation of one version
    double governanceHours = 24;    // copyright and risk review of one version
    double operationHours = 8;      // a month: versions and monitoring
    double workUsdPerHour = 90;
    int storedVersions = 2;
    int retrainMonths = 6;    // 0: never
    int importUnits = 2;      // custom model units of one copy
    int importStreams = 16;   // calls that one copy serves at once
    int importCopies = 3;     // at most, as the load asks for them
    bool importVersion2 = false;
    double weeksToMarket = 8;
    double savedPrompt_tokens = 0;   // instructions and examples that the prompt no longer needs
    double failureFactor = 1;        // on the share of calls that fail
    double successGain = 0;          // on the share of right answers

    int importedCalls() const { return importStreams * importCopies; }   // that an imported model serves at once

    bool operator==(const CustomModel &) const = default;
};

struct Plan
{
    std::string name;
    PromptSettings prompt;
    Retrieval retrieval;
    AgentSettings agent;
    ModelChoice models;
    Serving serving;
    Resilience resilience;
    Safety safety;
    AgentRuntime runtime;
    FrontDoor frontDoor;
    Documents documents;
    CustomModel customModel;

    // Another first model. What the account was granted for one model is no other's.
    void chooseFirst(const std::string &model)
    {
        if (model != models.first)
            serving.quotaRequestsPerMinute = serving.quotaTokensPerMinute = 0;
        models.first = model;
    }
    bool operator==(const Plan &) const = default;
};

}   // namespace tenbin::planner
