// Parts of the bill around the models. Each adds its lines and gaps to the outcome.
#pragma once

#include "bill_writer.h"

namespace tenbin::planner {

// Model units, reserved tokens a minute, SageMaker instances and containers: what is paid by the hour.
void billLanes(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome);
// The same of a warm standby in the second Region.
void billStandbyLanes(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome);

// Embeddings, vector store or managed Knowledge Base, reranking, documents in S3.
void billRetrieval(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome);

// Guardrail text units by policy.
void billSafety(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome);

// Agent runtime and memory, front door, Step Functions.
void billApplication(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome);

// Life cycle of a custom model, a month (MODEL section 8).
void billCustomModel(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome);

}   // namespace tenbin::planner
