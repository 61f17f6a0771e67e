#include "declare.h"

#include <array>

namespace tenbin::declared {

namespace {

constexpr std::array kApis{Choice{"none", QT_TRANSLATE_NOOP("Field", "None")},
    Choice{"http", QT_TRANSLATE_NOOP("Field", "HTTP API")}, Choice{"rest", QT_TRANSLATE_NOOP("Field", "REST API")}};

Field ours(Field field)
{
    return assumed(field, QT_TRANSLATE_NOOP("Field", "Tenbin's assumption; replace it by a measurement"), "2026-11-25");
}

}   // namespace

std::span<const Field> applicationFields()
{
    static const std::array all{
        advanced(TENBIN_INTEGER(
            plan.documents.pieces, Prompt, QT_TRANSLATE_NOOP("Field", "Pieces of a document (1: whole)"), None, 1, 200)),
        advanced(TENBIN_NUMBER(
            plan.documents.pieceOutput_tokens, Prompt, QT_TRANSLATE_NOOP("Field", "Answer of a piece"), Tokens, 1, 1e5, 10, 0)),
        ours(advanced(TENBIN_NUMBER(plan.documents.transitionsPerDocument, Prompt,
            QT_TRANSLATE_NOOP("Field", "Workflow transitions of a document"), None, 0, 1'000, 1, 0))),
        ours(advanced(TENBIN_NUMBER(plan.documents.transitionsPerPiece, Prompt,
            QT_TRANSLATE_NOOP("Field", "Workflow transitions of a piece"), None, 0, 1'000, 1, 0))),

        TENBIN_FLAG(plan.runtime.enabled, Agent, QT_TRANSLATE_NOOP("Field", "AgentCore Runtime")),
        advanced(
            TENBIN_NUMBER(plan.runtime.vcpus, Agent, QT_TRANSLATE_NOOP("Field", "vCPUs of a session"), None, 0, 64, 0.25, 2)),
        ours(advanced(TENBIN_NUMBER(plan.runtime.activeCpu_s, Agent, QT_TRANSLATE_NOOP("Field", "Working seconds of a session"),
            Seconds, 0, 86'400, 1, 1))),
        advanced(TENBIN_NUMBER(
            plan.runtime.memory_gb, Agent, QT_TRANSLATE_NOOP("Field", "Memory of a session"), Gigabytes, 0, 512, 0.5, 3)),
        ours(advanced(TENBIN_NUMBER(
            plan.runtime.session_s, Agent, QT_TRANSLATE_NOOP("Field", "Length of a session"), Seconds, 0, 86'400, 5, 1))),
        advanced(TENBIN_NUMBER(plan.runtime.eventsPerSession, Agent,
            QT_TRANSLATE_NOOP("Field", "Short-term memory events a session"), None, 0, 10'000, 1, 1)),
        advanced(TENBIN_NUMBER(plan.runtime.storedRecords, Agent, QT_TRANSLATE_NOOP("Field", "Long-term memory records kept"),
            None, 0, 1e10, 1'000, 0)),
        advanced(TENBIN_NUMBER(plan.runtime.retrievalsPerSession, Agent,
            QT_TRANSLATE_NOOP("Field", "Memory retrievals a session"), None, 0, 10'000, 1, 1)),

        advanced(TENBIN_CHOICE(plan.frontDoor.api, Serving, QT_TRANSLATE_NOOP("Field", "API Gateway"), kApis)),
        advanced(TENBIN_NUMBER(
            plan.frontDoor.functionCalls, Serving, QT_TRANSLATE_NOOP("Field", "Lambda calls a request"), None, 0, 1'000, 1, 1)),
        advanced(TENBIN_NUMBER(
            plan.frontDoor.function_s, Serving, QT_TRANSLATE_NOOP("Field", "Time of a Lambda call"), Seconds, 0, 900, 0.5, 2)),
        advanced(TENBIN_NUMBER(plan.frontDoor.function_gb, Serving, QT_TRANSLATE_NOOP("Field", "Memory of a Lambda call"),
            Gigabytes, 0.125, 10, 0.125, 3)),
    };
    return all;
}

}   // namespace tenbin::declared
