#include "replay.h"

#include "planner/model/answers.h"
#include "replayer.h"

namespace tenbin::planner {

ReplayOutcome replay(const Workload &workload, const Plan &plan, const Catalog &catalog, const ReplayOptions &options)
{
    Outcome closedForm;
    const Case c = makeCase(workload, plan, catalog, closedForm);
    const LaneKind ordinary = plan.serving.otherwise.kind;
    const bool batched = ordinary == LaneKind::Batch || ordinary == LaneKind::BatchTransform || ordinary == LaneKind::None;
    if (!c.first.model || (!plan.models.escalateTo.empty() && !c.strong.model) || !c.main.region || batched)
        return {};   // nothing that queues
    const Answers answers = answersOf(c, closedForm);
    const RequestTokens tokens = requestTokens(c, answers.coverage);
    // Replay takes the prompt cache's hit share from the closed form; the queues, buckets and retries are its own.
    const Served served = serve(c, tokens, answers.cascade, closedForm);
    Replayer replayer(c, tokens, served, c.cascades() ? answers.cascade.escalationShare : 0, answers.callFailure, options);
    return replayer.run(makeArrivals(workload, options.seed, options.maximumRequests));
}

}   // namespace tenbin::planner
