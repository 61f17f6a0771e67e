#include "declare.h"

#include <array>

namespace tenbin::declared {

namespace {

constexpr std::array kShapes{Choice{"flat", TENBIN_LABEL("Flat")}, Choice{"office-hours", TENBIN_LABEL("Office hours")},
    Choice{"evening-peak", TENBIN_LABEL("Evening peak")}, Choice{"night-batch", TENBIN_LABEL("Night batch")}, Choice{"spiky-demo", TENBIN_LABEL("Spiky demo")}};
constexpr std::array kTasks{Choice{"question-answering", TENBIN_LABEL("Question answering")}, Choice{"conversation", TENBIN_LABEL("Conversation")},
    Choice{"summarisation", TENBIN_LABEL("Summarisation")}, Choice{"reasoning", TENBIN_LABEL("Reasoning")}};
constexpr std::array kInteractions{Choice{"streaming", TENBIN_LABEL("Streaming: first token")}, Choice{"whole-answer", TENBIN_LABEL("Whole answer")},
    Choice{"deadline", TENBIN_LABEL("Before a deadline")}};

} // namespace

std::span<const Field> workloadFields()
{
    static const std::array all{
        TENBIN_TEXT(workload.name, Traffic, TENBIN_LABEL("Name of the workload"), Name),
        TENBIN_NUMBER(workload.traffic.requestsPerMonth, Traffic, TENBIN_LABEL("Requests a month"), RequestsPerMonth, 1, 1e9, 10'000, 0),
        TENBIN_CHOICE(workload.traffic.shape, Traffic, TENBIN_LABEL("Shape of the week"), kShapes),
        TENBIN_NUMBER(workload.traffic.rateCv, Traffic, TENBIN_LABEL("Burstiness (CV of the rate)"), None, 0, 20, 0.1, 2),
        advanced(TENBIN_NUMBER(workload.traffic.burstLength_s, Traffic, TENBIN_LABEL("Length of a burst"), Seconds, 0.01, 86'400, 10, 2)),
        TENBIN_NUMBER(workload.traffic.turnsPerSession, Traffic, TENBIN_LABEL("Turns in a session"), None, 1, 200, 1, 1),
        TENBIN_CHOICE(workload.needs.interaction, Traffic, TENBIN_LABEL("Users wait for"), kInteractions),
        advanced(TENBIN_NUMBER(workload.needs.deadline_s, Traffic, TENBIN_LABEL("Deadline of deferrable work"), Hours, 60, 30 * 86'400.0, 3'600, 1)),
        advanced(TENBIN_NUMBER(workload.traffic.deferrableShare, Traffic, TENBIN_LABEL("Work that can wait"), Percent, 0, 1, 0.05, 1)),
        advanced(TENBIN_NUMBER(workload.traffic.growthPerMonth, Traffic, TENBIN_LABEL("Growth a month"), PercentPerMonth, -0.5, 2, 0.01, 1)),
        advanced(TENBIN_INTEGER(workload.traffic.horizonMonths, Traffic, TENBIN_LABEL("Planning horizon"), Months, 1, 36)),

        TENBIN_NUMBER(workload.request.systemTokens, Prompt, TENBIN_LABEL("System prompt"), Tokens, 0, 1e6, 50, 0),
        advanced(TENBIN_NUMBER(workload.request.toolTokens, Prompt, TENBIN_LABEL("Tool descriptions"), Tokens, 0, 1e6, 50, 0)),
        TENBIN_NUMBER(workload.request.user.mean_tokens, Prompt, TENBIN_LABEL("User's question"), Tokens, 1, 1e6, 10, 0),
        advanced(TENBIN_NUMBER(workload.request.user.cv, Prompt, TENBIN_LABEL("Spread of questions (CV)"), None, 0, 10, 0.1, 2)),
        TENBIN_NUMBER(workload.request.output.mean_tokens, Prompt, TENBIN_LABEL("Answer, uncut"), Tokens, 1, 1e5, 10, 0),
        advanced(TENBIN_NUMBER(workload.request.output.cv, Prompt, TENBIN_LABEL("Spread of answers (CV)"), None, 0, 10, 0.1, 2)),
        advanced(TENBIN_NUMBER(workload.request.charactersPerToken, Prompt, TENBIN_LABEL("Characters for each token"), Characters, 0.3, 10, 0.1, 1)),

        TENBIN_NUMBER(workload.knowledge.corpusTokens, Retrieval, TENBIN_LABEL("Documents to search"), Tokens, 0, 1e12, 1e6, 0),
        advanced(TENBIN_NUMBER(workload.knowledge.monthlyChange, Retrieval, TENBIN_LABEL("Documents that change a month"), Percent, 0, 10, 0.05, 1)),
        advanced(TENBIN_NUMBER(workload.knowledge.factsPerAnswer, Retrieval, TENBIN_LABEL("Facts in an answer"), None, 0.1, 50, 0.5, 1)),
        advanced(TENBIN_NUMBER(workload.knowledge.evidenceSpan_tokens, Retrieval, TENBIN_LABEL("Passage that holds a fact"), Tokens, 1, 10'000, 10, 0)),

        TENBIN_CHOICE(workload.request.task, Models, TENBIN_LABEL("Kind of task"), kTasks),
        TENBIN_NUMBER(workload.needs.floors.success, Models, TENBIN_LABEL("Right answers, at least"), Percent, 0, 1, 0.01, 1),
        TENBIN_NUMBER(workload.needs.floors.coverage, Models, TENBIN_LABEL("Answers with all facts, at least"), Percent, 0, 1, 0.01, 1),
        advanced(TENBIN_NUMBER(workload.needs.floors.cutShare, Models, TENBIN_LABEL("Answers cut, at most"), Percent, 0, 1, 0.01, 1)),

        TENBIN_NUMBER(workload.needs.rto_s, Availability, TENBIN_LABEL("RTO"), Minutes, 0, 30 * 86'400.0, 600, 0),
        TENBIN_NUMBER(workload.needs.rpo_s, Availability, TENBIN_LABEL("RPO"), Minutes, 0, 30 * 86'400.0, 600, 0),
        TENBIN_TEXT(workload.needs.residency, Availability, TENBIN_LABEL("Data must stay in"), OptionalGeography),
        advanced(TENBIN_NUMBER(workload.needs.userShare[0], Availability, TENBIN_LABEL("Users in North America"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(workload.needs.userShare[1], Availability, TENBIN_LABEL("Users in South America"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(workload.needs.userShare[2], Availability, TENBIN_LABEL("Users in Europe"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(workload.needs.userShare[3], Availability, TENBIN_LABEL("Users in Africa"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(workload.needs.userShare[4], Availability, TENBIN_LABEL("Users in India"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(workload.needs.userShare[5], Availability, TENBIN_LABEL("Users in Southeast Asia"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(workload.needs.userShare[6], Availability, TENBIN_LABEL("Users in East Asia"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(workload.needs.userShare[7], Availability, TENBIN_LABEL("Users in Oceania"), Percent, 0, 1, 0.05, 0)),
    };
    return all;
}

} // namespace tenbin::declared
