#include "bench_plans.h"

#include "planner/outcome.h"

namespace tenbin::cli {

using planner::LaneKind;

namespace {

void spreadOverLanes(Subject &subject, double unitTokensPerMinute)
{
    planner::Traffic &traffic = subject.workload.traffic;
    traffic.rateCv = .8;
    traffic.burstLength_s = 60;
    traffic.deferrableShare = .2;
    planner::Serving &serving = subject.plan.serving;
    serving.core = {.kind = LaneKind::Provisioned, .modelUnits = 4, .tokensPerMinutePerUnit = unitTokensPerMinute};
    serving.coreHours = {0, 4, 9, 18};
    serving.otherwise = {.kind = LaneKind::OnDemand};
    serving.beside = {.kind = LaneKind::RealTime};
    serving.besideShare = .3;
    serving.deferrable = {.kind = LaneKind::Batch};
    serving.hosting.minimumInstances = 1;
    serving.hosting.maximumInstances = 8;
    subject.plan.prompt.cache = true;
    subject.plan.prompt.hotAnswerShare = .1;
}

}   // namespace

Subject fullPlan(Subject subject)
{
    spreadOverLanes(subject, 100'000);
    planner::Workload &w = subject.workload;
    w.traffic.requestsPerMonth = 1e6;
    w.traffic.turnsPerSession = 3;
    w.request.systemTokens = 1'500;
    w.knowledge.corpusTokens = 5e6;
    planner::Plan &p = subject.plan;
    p.models.first = "meta.llama3-1-70b-instruct-v1:0";
    p.models.escalateTo = "amazon.nova-pro-v1:0";
    p.agent = {.meanSteps = 2.5, .stepCap = 6, .toolResult_tokens = 150, .retryCap = 1};
    p.retrieval.enabled = true;
    p.safety = {.contentFilter = true, .deniedTopics = true, .personalData = true, .grounding = true};
    p.serving.quotaRequestsPerMinute = 60;
    p.serving.quotaTokensPerMinute = 200'000;
    return subject;
}

Subject mixedLanes(Subject subject, double requests)
{
    spreadOverLanes(subject, 500'000);
    planner::Workload &w = subject.workload;
    w.traffic.requestsPerMonth = requests * w.assumptions.hoursPerMonth / planner::kHoursOfWeek;
    planner::Plan &p = subject.plan;
    p.models.escalateTo.clear();
    p.agent = {};
    p.serving.quotaRequestsPerMinute = 600;
    p.serving.quotaTokensPerMinute = 1e6;
    return subject;
}

}   // namespace tenbin::cli
