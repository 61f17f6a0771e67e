#include "declare.h"

#include <array>

namespace tenbin::declared {

namespace {

constexpr std::array kShapes{Choice{"flat", QT_TRANSLATE_NOOP("Field", "Flat")},
    Choice{"office-hours", QT_TRANSLATE_NOOP("Field", "Office hours")},
    Choice{"evening-peak", QT_TRANSLATE_NOOP("Field", "Evening peak")},
    Choice{"night-batch", QT_TRANSLATE_NOOP("Field", "Night batch")},
    Choice{"spiky-demo", QT_TRANSLATE_NOOP("Field", "Spiky demo")}};
constexpr std::array kTasks{Choice{"question-answering", QT_TRANSLATE_NOOP("Field", "Question answering")},
    Choice{"conversation", QT_TRANSLATE_NOOP("Field", "Conversation")},
    Choice{"summarisation", QT_TRANSLATE_NOOP("Field", "Summarisation")},
    Choice{"reasoning", QT_TRANSLATE_NOOP("Field", "Reasoning")}};
constexpr std::array kInteractions{Choice{"streaming", QT_TRANSLATE_NOOP("Field", "Streaming: first token")},
    Choice{"whole-answer", QT_TRANSLATE_NOOP("Field", "Whole answer")},
    Choice{"deadline", QT_TRANSLATE_NOOP("Field", "Before a deadline")}};

}   // namespace

std::span<const Field> workloadFields()
{
    static const std::array all{
        TENBIN_TEXT(workload.name, Traffic, QT_TRANSLATE_NOOP("Field", "Name of the workload"), Name),
        TENBIN_NUMBER(workload.traffic.requestsPerMonth, Traffic, QT_TRANSLATE_NOOP("Field", "Requests a month"),
            RequestsPerMonth, 1, 1e9, 10'000, 0),
        TENBIN_CHOICE(workload.traffic.shape, Traffic, QT_TRANSLATE_NOOP("Field", "Shape of the week"), kShapes),
        TENBIN_NUMBER(
            workload.traffic.rateCv, Traffic, QT_TRANSLATE_NOOP("Field", "Burstiness (CV of the rate)"), None, 0, 20, 0.1, 2),
        advanced(TENBIN_NUMBER(workload.traffic.burstLength_s, Traffic, QT_TRANSLATE_NOOP("Field", "Length of a burst"), Seconds,
            0.01, 86'400, 10, 2)),
        advanced(TENBIN_INTEGER(workload.traffic.eventsPerYear, Traffic,
            QT_TRANSLATE_NOOP("Field", "Event peaks a year (sale, launch)"), None, 0, 52)),
        advanced(TENBIN_NUMBER(workload.traffic.eventFactor, Traffic,
            QT_TRANSLATE_NOOP("Field", "Traffic at an event peak, times the usual"), None, 1, 1'000, 0.5, 1)),
        advanced(TENBIN_INTEGER(
            workload.traffic.eventHours, Traffic, QT_TRANSLATE_NOOP("Field", "Length of an event peak"), Hours, 1, 168)),
        advanced(TENBIN_NUMBER(workload.traffic.secondZoneShare, Traffic,
            QT_TRANSLATE_NOOP("Field", "Requests from a second time zone"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_INTEGER(
            workload.traffic.secondZoneHours, Traffic, QT_TRANSLATE_NOOP("Field", "Second time zone, ahead by"), Hours, -24, 24)),
        advanced(TENBIN_NUMBER(workload.traffic.thirdZoneShare, Traffic,
            QT_TRANSLATE_NOOP("Field", "Requests from a third time zone"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_INTEGER(
            workload.traffic.thirdZoneHours, Traffic, QT_TRANSLATE_NOOP("Field", "Third time zone, ahead by"), Hours, -24, 24)),
        TENBIN_NUMBER(
            workload.traffic.turnsPerSession, Traffic, QT_TRANSLATE_NOOP("Field", "Turns in a session"), None, 1, 200, 1, 1),
        TENBIN_CHOICE(workload.needs.interaction, Traffic, QT_TRANSLATE_NOOP("Field", "Users wait for"), kInteractions),
        advanced(TENBIN_NUMBER(workload.needs.deadline_s, Traffic, QT_TRANSLATE_NOOP("Field", "Deadline of deferrable work"),
            Hours, 60, 30 * 86'400.0, 3'600, 1)),
        advanced(TENBIN_NUMBER(
            workload.traffic.deferrableShare, Traffic, QT_TRANSLATE_NOOP("Field", "Work that can wait"), Percent, 0, 1, 0.05, 1)),
        advanced(TENBIN_NUMBER(workload.traffic.growthPerMonth, Traffic, QT_TRANSLATE_NOOP("Field", "Growth a month"),
            PercentPerMonth, -0.5, 2, 0.01, 1)),
        advanced(TENBIN_INTEGER(
            workload.traffic.horizonMonths, Traffic, QT_TRANSLATE_NOOP("Field", "Planning horizon"), Months, 1, 36)),

        TENBIN_NUMBER(workload.request.systemTokens, Prompt, QT_TRANSLATE_NOOP("Field", "System prompt"), Tokens, 0, 1e6, 50, 0),
        advanced(TENBIN_NUMBER(
            workload.request.toolTokens, Prompt, QT_TRANSLATE_NOOP("Field", "Tool descriptions"), Tokens, 0, 1e6, 50, 0)),
        TENBIN_NUMBER(
            workload.request.user.mean_tokens, Prompt, QT_TRANSLATE_NOOP("Field", "User's question"), Tokens, 1, 1e6, 10, 0),
        advanced(TENBIN_NUMBER(
            workload.request.user.cv, Prompt, QT_TRANSLATE_NOOP("Field", "Spread of questions (CV)"), None, 0, 10, 0.1, 2)),
        TENBIN_NUMBER(
            workload.request.output.mean_tokens, Prompt, QT_TRANSLATE_NOOP("Field", "Answer, uncut"), Tokens, 1, 1e5, 10, 0),
        advanced(TENBIN_NUMBER(
            workload.request.output.cv, Prompt, QT_TRANSLATE_NOOP("Field", "Spread of answers (CV)"), None, 0, 10, 0.1, 2)),
        advanced(TENBIN_NUMBER(workload.request.charactersPerToken, Prompt,
            QT_TRANSLATE_NOOP("Field", "Characters for each token"), Characters, 0.3, 10, 0.1, 1)),
        advanced(TENBIN_NUMBER(workload.request.chineseShare, Prompt, QT_TRANSLATE_NOOP("Field", "Of the text, in Chinese"),
            Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(workload.request.japaneseShare, Prompt, QT_TRANSLATE_NOOP("Field", "Of the text, in Japanese"),
            Percent, 0, 1, 0.05, 0)),

        TENBIN_NUMBER(workload.knowledge.corpusTokens, Retrieval, QT_TRANSLATE_NOOP("Field", "Documents to search"), Tokens, 0,
            1e12, 1e6, 0),
        advanced(TENBIN_NUMBER(workload.knowledge.monthlyChange, Retrieval,
            QT_TRANSLATE_NOOP("Field", "Documents that change a month"), Percent, 0, 10, 0.05, 1)),
        advanced(TENBIN_NUMBER(workload.knowledge.factsPerAnswer, Retrieval, QT_TRANSLATE_NOOP("Field", "Facts in an answer"),
            None, 0.1, 50, 0.5, 1)),
        advanced(TENBIN_NUMBER(workload.knowledge.evidenceSpan_tokens, Retrieval,
            QT_TRANSLATE_NOOP("Field", "Passage that holds a fact"), Tokens, 1, 10'000, 10, 0)),
        advanced(TENBIN_NUMBER(workload.knowledge.indexGb, Retrieval,
            QT_TRANSLATE_NOOP("Field", "Size of the index (0: computed)"), Gigabytes, 0, 1e6, 1, 1)),
        advanced(TENBIN_FLAG(workload.knowledge.countFirstIndexing, Retrieval,
            QT_TRANSLATE_NOOP("Field", "Bill the first embedding, spread over the horizon"))),

        TENBIN_CHOICE(workload.request.task, Models, QT_TRANSLATE_NOOP("Field", "Kind of task"), kTasks),
        TENBIN_NUMBER(
            workload.needs.floors.success, Models, QT_TRANSLATE_NOOP("Field", "Right answers, at least"), Percent, 0, 1, 0.01, 1),
        TENBIN_NUMBER(workload.needs.floors.coverage, Models, QT_TRANSLATE_NOOP("Field", "Answers with all facts, at least"),
            Percent, 0, 1, 0.01, 1),
        advanced(TENBIN_NUMBER(
            workload.needs.floors.cutShare, Models, QT_TRANSLATE_NOOP("Field", "Answers cut, at most"), Percent, 0, 1, 0.01, 1)),

        TENBIN_NUMBER(workload.needs.rto_s, Availability, QT_TRANSLATE_NOOP("Field", "RTO"), Minutes, 0, 30 * 86'400.0, 600, 0),
        TENBIN_NUMBER(workload.needs.rpo_s, Availability, QT_TRANSLATE_NOOP("Field", "RPO"), Minutes, 0, 30 * 86'400.0, 600, 0),
        TENBIN_TEXT(workload.needs.residency, Availability, QT_TRANSLATE_NOOP("Field", "Data must stay in"), OptionalGeography),
        advanced(TENBIN_NUMBER(workload.needs.userShare[0], Availability, QT_TRANSLATE_NOOP("Field", "Users in North America"),
            Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(workload.needs.userShare[1], Availability, QT_TRANSLATE_NOOP("Field", "Users in South America"),
            Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(
            workload.needs.userShare[2], Availability, QT_TRANSLATE_NOOP("Field", "Users in Europe"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(
            workload.needs.userShare[3], Availability, QT_TRANSLATE_NOOP("Field", "Users in Africa"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(
            workload.needs.userShare[4], Availability, QT_TRANSLATE_NOOP("Field", "Users in India"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(workload.needs.userShare[5], Availability, QT_TRANSLATE_NOOP("Field", "Users in Southeast Asia"),
            Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(
            workload.needs.userShare[6], Availability, QT_TRANSLATE_NOOP("Field", "Users in East Asia"), Percent, 0, 1, 0.05, 0)),
        advanced(TENBIN_NUMBER(
            workload.needs.userShare[7], Availability, QT_TRANSLATE_NOOP("Field", "Users in Oceania"), Percent, 0, 1, 0.05, 0)),
    };
    return all;
}

}   // namespace tenbin::declared
