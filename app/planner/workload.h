// What the business needs: traffic, request shape, data, users, and what must hold (MODEL sections 1, 2, 6, 7).
#pragma once

#include "catalog.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tenbin::planner {

struct Trace;

enum class WeekShape : std::uint8_t { Flat, OfficeHours, EveningPeak, NightBatch, SpikyDemo };
inline constexpr std::size_t kWeekShapes = 5;

struct Traffic
{
    double requestsPerMonth = 100'000;
    WeekShape shape = WeekShape::OfficeHours;
    double rateCv = 0;   // of the rate per burst interval (Cox process); 0: Poisson within the hour
    double burstLength_s = 60;
    // A sale or a launch: the rate is eventFactor times what those hours usually have, on the week's busiest stretch.
    double eventFactor = 3;
    int eventHours = 8;      // 1 to 168
    int eventsPerYear = 0;   // 0: none
    // Users elsewhere have the same week by their own clock, which is so many hours ahead of the workload's.
    double secondZoneShare = 0, thirdZoneShare = 0;   // of requests, together at most 1
    int secondZoneHours = 8, thirdZoneHours = -8;
    double turnsPerSession = 1;   // history grows with turns
    double deferrableShare = 0;   // of requests, that may wait for the batch lane
    double growthPerMonth = 0;    // 0.05: 5 % a month
    int horizonMonths = 12;
    std::shared_ptr<const Trace> trace;   // imported arrivals kept for replay; null: synthetic

    // Two traffics are equal when their traces hold the same arrivals.
    bool operator==(const Traffic &other) const;
};

// Lognormal law of a length in tokens, before any cut.
struct LengthLaw
{
    double mean_tokens = 200;
    double cv = 0.8;

    bool operator==(const LengthLaw &) const = default;
};

struct RequestShape
{
    double systemTokens = 500;
    double toolTokens = 0;
    LengthLaw user{120, 0.8};
    LengthLaw output{200, 0.7};
    double charactersPerToken = 4;                // of the text in no other language; guardrail text units count characters
    double chineseShare = 0, japaneseShare = 0;   // of the tokens; where they exceed 1 together, in proportion
    TaskClass task = TaskClass::QuestionAnswering;

    bool operator==(const RequestShape &) const = default;
};

// The data that answers rest on, and how hard it is to find (MODEL section 2, chunk and top-K).
struct KnowledgeBase
{
    double corpusTokens = 0;       // 0: no retrieval needed
    double monthlyChange = 0.05;   // share of the corpus embedded again each month
    double factsPerAnswer = 1.5;
    double evidenceSpan_tokens = 150;   // length of the passage that holds one fact
    double indexGb = 0;                 // size of the index; 0: from the documents and the chunks
    bool countFirstIndexing = false;    // bill the first embedding too, spread over the planning horizon

    bool operator==(const KnowledgeBase &) const = default;
};

enum class Interaction : std::uint8_t { Streaming, WholeAnswer, Deadline };

struct QualityFloors
{
    double success = 0.7;
    double coverage = 0.8;
    double cutShare = 0.05;   // at most this share of answers cut by max_tokens

    bool operator==(const QualityFloors &) const = default;
};

struct Requirements
{
    Interaction interaction = Interaction::Streaming;
    double deadline_s = 86'400;   // for Interaction::Deadline and for deferrable work
    double rto_s = 4 * 3600.0;    // recovery time objective
    double rpo_s = 3600;          // recovery point objective
    std::string residency;        // a geography (us, eu, ...) or empty: anywhere
    QualityFloors floors;
    std::array<double, static_cast<std::size_t>(UserArea::Count)> userShare{1, 0, 0, 0, 0, 0, 0, 0};   // weights

    bool operator==(const Requirements &) const = default;
};

// Parameters that nobody publishes for this workload; each is listed with source and date in every report.
struct Assumptions
{
    double hoursPerMonth = 730;
    // Retrieval: precision p(c) = precisionMax * (1 - exp(-c / precisionScale)).
    double precisionMax = 0.8;
    double precisionScale_tokens = 350;
    double retrieval_s = 0.15;
    double rerank_s = 0.3;             // of one query; more than 100 chunks are ranked side by side
    double agenticRetrieval_s = 2.5;   // a planned retrieval, its inner ones included, instead of a plain one
    // Latency around the model.
    double gateway_s = 0.03;
    double guardrail_s = 0.12;
    double jitterCvOnDemand = 0.6;
    double jitterCvProvisioned = 0.2;
    double flexSlowdown = 2;         // times as long a call takes in the Flex tier, whose requests wait for the others
    double prioritySpeedup = 1.25;   // times as many output tokens a second in the Priority tier
    double verifier_s = 0.1;
    double thinkTime_s = 45;             // mean gap between a session's turns
    double batchTurnaround_s = 86'400;   // the window that batch promises
    // SageMaker.
    double scaleOutLag_s = 300;       // from the load to the instance that serves it
    double scaleInCooldown_s = 300;   // an instance outlives the load by so long
    double coldStart_s = 12;          // of a serverless container with the model
    double containerIdle_s = 600;     // a serverless container stays warm so long after a call
    double jitterCvHosted = 0.2;
    // Failures of single calls, and cascade.
    double callFailure = 0.01;          // probability that a call fails or its answer is unusable
    double modelCorrelation = 0.1156;   // phi of two models' outcomes
    double verifierHit = 0.9;           // share of wrong answers that the verifier catches
    double verifierFalseAlarm = 0.05;   // share of right answers that it sends on
    // Availability.
    double outageMean_s = 2 * 3600.0;
    double failoverSuccess = 0.95;
    double detection_s = 300;
    // Recovery time and point by class of standby; and how much is lost where nothing stands by, and where both Regions serve.
    double backupRestoreRto_s = 4 * 3600.0, backupRestoreRpo_s = 4 * 3600.0;
    double pilotLightRto_s = 1800, pilotLightRpo_s = 300;
    double warmStandbyRto_s = 300, warmStandbyRpo_s = 60;
    double singleZoneRpo_s = 24 * 3600.0, activeActiveRpo_s = 1;
    double commonCause = 0.1;
    double zoneUnavailability = 5e-4;         // of one AZ
    double selfManagedAvailability = 0.999;   // of a dependency without a published SLA
    double operationHoursPerRegion = 8;       // a month
    double operationUsdPerHour = 90;
    // Data.
    double chineseCharactersPerToken = 1.4, japaneseCharactersPerToken = 1.25;
    double logBytesPerToken = 5;
    double vectorBytesPerChunk = 9000;   // vector, text and index

    bool operator==(const Assumptions &) const = default;
};

struct Workload
{
    std::string name;
    Traffic traffic;
    RequestShape request;
    KnowledgeBase knowledge;
    Requirements needs;
    Assumptions assumptions;

    bool operator==(const Workload &) const = default;
};

// Targets judge an outcome and steer the search; they never change it.
struct Targets
{
    double p95_s = 2;   // of the latency that the workload's interaction names
    double availability = 0.999;
    double monthlyCost_usd = 10'000;

    bool operator==(const Targets &) const = default;
};

}   // namespace tenbin::planner
