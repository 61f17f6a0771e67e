#include "random_plans.h"

#include "planner/demand/week.h"

#include <algorithm>

namespace tenbin::planner::fixture {

Catalog RandomPlans::catalog()
{
    Catalog c = fixture::catalog();
    for (Model &m : c.models) {
        m.provider = "Meta";
        for (ModelUnitOffer &offer : m.modelUnitOffers)
            offer.region = "us-east-1";
        if (m.kind != ModelKind::Text)
            continue;
        if (m.modelUnitOffers.empty())
            m.modelUnitOffers = {{"us-east-1", Commitment::None, figure(18.40)}};
        m.reservedOffers = {{InferenceProfile::InRegion, 1, figure(0.066), figure(0.33)}};
        m.tokenBurndown = figure(m.id == "claude-3-sonnet" ? 5 : 1);
        TokenPrices prices = m.tokenOffers.front().prices;
        prices.cacheWrite = figure(1.25 * prices.input->value);
        prices.cacheWriteHour = figure(2 * prices.input->value);
        prices.flexInput = figure(prices.input->value / 2);
        prices.flexOutput = figure(prices.output->value / 2);
        prices.priorityInput = figure(1.75 * prices.input->value);
        prices.priorityOutput = figure(1.75 * prices.output->value);
        m.tokenOffers.clear();
        for (const char *region : {"us-east-1", "us-west-2"})
            m.tokenOffers.push_back({region, InferenceProfile::InRegion, prices});
        ModelUnitOffer second = m.modelUnitOffers.front();
        second.region = "us-west-2";
        m.modelUnitOffers.push_back(second);
        m.quotas = {{{}, InferenceProfile::InRegion, figure(1e6), figure(1e10)}};
    }
    const auto price = [&](ServiceItem item, double usd) { c.servicePrices.push_back({item, "us-east-1", figure(usd)}); };
    price(ServiceItem::EndpointStorageGbMonth, 0.14);
    price(ServiceItem::ServerlessGbSecond, 0.00002);
    price(ServiceItem::ServerlessProvisionedGbSecond, 0.000006);
    for (ServicePrice &p : c.servicePrices)
        p.region = "us-east-1";
    const std::vector<ServicePrice> first = c.servicePrices;
    for (ServicePrice p : first) {
        p.region = "us-west-2";
        c.servicePrices.push_back(p);
    }
    for (const char *region : {"us-east-1", "us-west-2"})
        for (const InstanceUse use : {InstanceUse::Hosting, InstanceUse::BatchTransform})
            c.instancePrices.push_back({"ml.g5.2xlarge", region, use, figure(1.515)});
    for (Model &m : c.models) {
        if (m.kind != ModelKind::Embedding)
            continue;
        TokenOffer offer = m.tokenOffers.front();
        offer.region = "us-west-2";
        m.tokenOffers.push_back(offer);
    }
    for (MaybeFigure &sla : c.slas)
        if (!sla)
            sla = figure(0.9995);
    return c;
}

void RandomPlans::request(Workload &w, const Feedbacks &on)
{
    w.traffic.requestsPerMonth = scale(2e3, 5e6);
    w.traffic.shape = static_cast<WeekShape>(whole(0, kWeekShapes - 1));
    w.traffic.rateCv = on.bursts && chance(.4) ? between(.1, 1.5) : 0;
    w.traffic.burstLength_s = scale(5, 900);
    w.traffic.turnsPerSession = chance(.3) ? between(1, 6) : 1;
    w.traffic.deferrableShare = chance(.3) ? between(.05, .6) : 0;
    w.request.systemTokens = scale(50, 4'000);
    w.request.user = {scale(20, 3'000), between(0, 1)};
    w.request.output = {scale(20, 900), between(0, 1)};
    w.assumptions.callFailure = chance(.5) ? between(0, .05) : 0;
    w.needs.rpo_s = 86'400;
}

void RandomPlans::prompt(Pair &c, const Feedbacks &on)
{
    Plan &p = c.plan;
    p.prompt.maxOutput_tokens = scale(200, 4'000);
    p.prompt.compression = chance(.3) ? between(0, .5) : 0;
    p.prompt.hotAnswerShare = chance(.3) ? between(.02, .5) : 0;
    p.prompt.cache = on.promptCache && chance(.6);
    p.prompt.cacheHour = chance(.3);
    p.agent.retryCap = whole(0, 3);
    if (chance(.2)) {
        p.documents.pieces = whole(2, 12);
    } else if (chance(.4)) {
        p.agent.stepCap = whole(2, 12);
        p.agent.meanSteps = between(1, 6);
        p.agent.toolResult_tokens = scale(20, 1'000);
    }
    p.safety.contentFilter = chance(.3);
    p.safety.grounding = chance(.2);
    p.safety.wholeTextUnits = chance(.5);
    p.frontDoor.api = chance(.3) ? ApiKind::Http : ApiKind::None;
    p.frontDoor.functionCalls = chance(.3) ? 1 : 0;
}

void RandomPlans::knowledge(Pair &c, const Feedbacks &on)
{
    if (!chance(.4))
        return;
    c.workload.knowledge.corpusTokens = scale(1e5, 1e8);
    Retrieval &r = c.plan.retrieval;
    r.enabled = true;
    r.embeddingModel = "titan-embed-v2";
    r.topK = whole(1, 12);
    r.chunk_tokens = scale(100, 1'200);
    r.store = static_cast<VectorStore>(whole(0, 2));
    if (!on.coverageRetries)
        c.plan.agent.retryCap = 0;
}

namespace {

// All the workload's calls as on demand: mean over the week.
struct Need
{
    double calls_per_s = 0, input_per_minute = 0, output_per_minute = 0;
};

Need needOf(Pair c)
{
    c.plan.serving = {};
    c.workload.traffic.deferrableShare = 0;
    const TokenUse use = evaluate(c.workload, c.plan, RandomPlans::catalog()).tokens;
    const double rate = meanRate(c.workload);
    return {rate * use.calls, 60 * rate * use.input, 60 * rate * use.output};
}

}   // namespace

// Capacity over the mean need: enough for the busiest hour of twice the load, unless lanes may be overloaded.
double RandomPlans::stress(const Pair &c, const Feedbacks &on)
{
    const auto &week = weekShape(c.workload.traffic.shape);
    return on.overload ? scale(.5, 8) : *std::max_element(week.begin(), week.end()) * scale(kMostRaise * 1.1, kMostRaise * 8);
}

void RandomPlans::hosting(Pair &c, const Feedbacks &on)
{
    Hosting &h = c.plan.serving.hosting;
    h.streamsPerInstance = whole(1, 32);
    h.overhead_s = between(.02, .3);
    h.prefillTokensPerS = scale(1'000, 10'000);
    h.decode_s = scale(.002, .02);
    h.decodePerStream_s = scale(.00005, .001);
    const Need need = needOf(c);
    const double full_s = h.decode_s + h.decodePerStream_s * h.streamsPerInstance;   // a token, all streams busy
    const double busy = need.calls_per_s * h.overhead_s + need.input_per_minute / 60 / h.prefillTokensPerS
        + need.output_per_minute / 60 * full_s;
    h.maximumInstances = static_cast<int>(std::ceil(busy / h.streamsPerInstance * stress(c, on)));
    h.minimumInstances = on.autoscaling ? whole(1, h.maximumInstances) : h.maximumInstances;
    h.maximumConcurrency = on.throttling ? whole(1, 200) : 1'000'000;
    h.provisionedConcurrency = on.coldStarts ? 0 : h.maximumConcurrency;
}

Lane RandomPlans::onDemand()
{
    return {.kind = LaneKind::OnDemand, .tier = static_cast<ServiceTier>(whole(0, 2))};
}

Lane RandomPlans::provisioned(const Pair &c, const Feedbacks &on)
{
    const int units = whole(1, 8);
    const Need need = needOf(c);
    return {.kind = LaneKind::Provisioned,
        .modelUnits = units,
        .tokensPerMinutePerUnit = (need.input_per_minute + need.output_per_minute) / units * stress(c, on),
        .overflow = on.spill && chance(.5) ? Overflow::Spill : Overflow::Queue};
}

Lane RandomPlans::reserved(const Pair &c, const Feedbacks &on)
{
    const Need need = needOf(c);
    const double times = stress(c, on);
    return {.kind = LaneKind::Reserved,
        .reservedInputTpm = times * need.input_per_minute,
        .reservedOutputTpm = times * need.output_per_minute};
}

void RandomPlans::serving(Pair &c, int kind, const Feedbacks &on)
{
    Serving &s = c.plan.serving;
    s.coreHours = chance(.4) ? HourWindow{0, 6, 0, 24} : HourWindow{0, whole(3, 6), whole(0, 10), whole(14, 24)};
    s.retry.attempts = whole(1, 5);
    hosting(c, on);
    s.otherwise = onDemand();
    switch (kind) {
    case 0: s.otherwise.tier = ServiceTier::Standard; break;
    case 1: s.otherwise.tier = ServiceTier::Flex; break;
    case 2: s.otherwise.tier = ServiceTier::Priority; break;
    case 3: s.core = provisioned(c, on); break;
    case 4: s.otherwise = provisioned(c, on); break;
    case 5: (on.spill ? s.core : s.otherwise) = reserved(c, on); break;
    case 6:
        s.otherwise.kind = LaneKind::Batch;
        c.workload.needs.interaction = Interaction::Deadline;
        break;
    case 7: s.otherwise = {LaneKind::RealTime}; break;
    case 8: s.otherwise = {LaneKind::Async}; break;
    case 9: s.otherwise = {LaneKind::Serverless}; break;
    case 10:
        s.otherwise = {LaneKind::BatchTransform};
        c.workload.needs.interaction = Interaction::Deadline;
        break;
    case 11: s.core = {LaneKind::RealTime}; break;
    case 12:
        s.core = provisioned(c, on);
        s.beside = {LaneKind::RealTime};
        break;
    default:
        s.core = provisioned(c, on);
        s.beside = {LaneKind::Serverless};
        break;
    }
    if (s.beside.kind != LaneKind::None)
        s.besideShare = between(.1, .9);
    if (c.workload.traffic.deferrableShare > 0)
        s.deferrable.kind = chance(.5) ? LaneKind::Batch : chance(.5) ? LaneKind::BatchTransform : LaneKind::None;
    if (on.throttling) {
        const Need need = needOf(c);
        s.quotaRequestsPerMinute = 60 * need.calls_per_s * scale(.3, 30);
        s.quotaTokensPerMinute = (need.input_per_minute + need.output_per_minute) * scale(.3, 30);
    }
}

Pair RandomPlans::next(int index, const Feedbacks &on)
{
    Pair c{plainWorkload(1e5, 0, 0), plainPlan("nova-pro")};
    request(c.workload, on);
    c.workload.needs.interaction = chance(.5) ? Interaction::Streaming : Interaction::WholeAnswer;
    prompt(c, on);
    knowledge(c, on);
    if (chance(.2)) {
        c.plan.models.first = "small";
        c.plan.models.escalateTo = "claude-3-sonnet";
    }
    serving(c, index % kServings, on);
    return c;
}

}   // namespace tenbin::planner::fixture
