#include "replayer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenbin::planner {

namespace {

constexpr int kStepsBetweenPolls = 4096;   // for whether it is cancelled

}   // namespace

bool Replayer::coreOpen(double now_s)
{
    const double clock_s = m_arrivals.start_s + now_s;
    if (clock_s > m_hourFrom_s && clock_s < m_hourTo_s)
        return m_openThen;
    const double hour_s = m_arrivals.hour_s;
    const auto hour = static_cast<std::size_t>(clock_s / hour_s);
    constexpr double inside_s = 1e-3;   // whatever the rounding
    m_hourFrom_s = static_cast<double>(hour) * hour_s + inside_s;
    m_hourTo_s = static_cast<double>(hour + 1) * hour_s - inside_s;
    return m_openThen = m_coreOpen[hour % kHoursOfWeek];
}

// The lane of a call that starts now; null: a full core lane's overflow onto a lane on demand.
Replayer::RunningLane *Replayer::laneOf(std::size_t i, double now_s)
{
    if (m_core && coreOpen(now_s)) {
        const bool fifo = !m_core->hosted && !m_core->containers;
        const bool spills = fifo && (m_core->lane->kind == LaneKind::Reserved || m_core->lane->overflow == Overflow::Spill);
        const bool closed = fifo && m_core->free.empty();
        if (!closed && !(spills && m_core->free.top().time_s > now_s))
            return m_core;
    }
    return m_beside && m_arrivals.requests[i].routeU >= m_besideFrom ? m_beside : m_otherwise;
}

// Of an answer of so many tokens.
double Replayer::kept(double output) const
{
    const PromptSettings &prompt = m_case.plan.prompt;
    return std::min(prompt.maxOutput_tokens, output * (1 - prompt.templateSaving));
}

Replayer::CallDraw Replayer::draw(
    std::size_t i, const ModelSpeed &speed, double uncached, double jitterZ, const Spread<double> &jitter) const
{
    const Arrival &a = m_arrivals.requests[i];
    const double output = m_progress[i].outputTokens;
    const double answer = kept(output);
    CallDraw d;
    if (m_tokens.isSplit()) {   // the prefix is cached, as much of it in every call
        d.input = std::max(0.0, documentInput(i) - (1 - uncached) * m_tokens.inputPerCall());
        d.output = isPiece(i) ? m_tokens.document.pieceOutput : answer;
    } else {
        // The user's text is new; what earlier calls added is so in the next one alone where the prompt is cached.
        d.input = uncached * m_meanInput + static_cast<double>(a.userTokens) - m_case.workload.request.user.mean_tokens;
        if (uncached == 1)
            d.input += static_cast<double>(m_progress[i].carried) - m_meanCarried;
        d.input = std::max(0.0, d.input);
        d.output = answer;
    }
    d.firstToken_s = (speed.overhead_s.value + d.input / speed.prefillTokensPerS.value) * jitter.factor(jitterZ);
    d.whole_s = d.firstToken_s + d.output * speed.secondsPerOutputToken.value;
    return d;
}

void Replayer::begin(std::size_t i)
{
    const Arrival &a = m_arrivals.requests[i];
    if (a.routeU < m_case.plan.prompt.hotAnswerShare) {
        m_firstToken[i] = m_endToEnd[i] = static_cast<float>(m_front_s + kHotAnswer_s);
        ++m_hot;
        return;
    }
    if (a.routeU < m_deferredFrom) {
        m_firstToken[i] = m_endToEnd[i] = -1;   // another population, with its own deadline
        ++m_deferred;
        return;
    }
    Progress &p = m_progress[i];
    p.outputTokens = a.outputTokens;
    p.retriesLeft = static_cast<std::uint8_t>(m_case.plan.agent.retryCap);
    p.stepsLeft = stepsOf(a);
    p.steps = p.stepsLeft;
    call(i, a.time_s);
}

// Of a further call of a turn: of a trace the same, for it tells one alone.
float Replayer::anotherOutput(std::size_t i)
{
    if (m_arrivals.fromTrace)
        return m_arrivals.requests[i].outputTokens;
    return static_cast<float>(m_case.workload.request.output.mean_tokens * m_outputSpread.factor(m_normal(m_own)));
}

// Calls of a turn: geometric by inversion, cut at the cap; of a document its pieces, at once, and then the merge.
std::uint16_t Replayer::stepsOf(const Arrival &a) const
{
    const AgentSettings &agent = m_case.plan.agent;
    if (m_tokens.isSplit())
        return 2;
    if (agent.meanSteps <= 1 || agent.stepCap <= 1)
        return 1;
    const double steps = 1 + std::floor(std::log1p(-static_cast<double>(a.stepsU)) / std::log(1 - 1 / agent.meanSteps));
    return static_cast<std::uint16_t>(std::min<double>(agent.stepCap, steps));
}

void Replayer::call(std::size_t i, double now_s)
{
    if (m_tokens.isSplit()) {
        if (isPiece(i) ? dropped(i) : m_progress[i].stepsLeft > 1)
            return isPiece(i) ? void() : beginPieces(i, now_s);
    }
    Progress &p = m_progress[i];
    const bool otherModel = p.fallback && m_case.fallsBack();
    RunningLane *lane = p.strong || otherModel ? nullptr : laneOf(i, now_s);
    if (p.throttles == 0 && !p.fallback) {
        ++m_calls;
        if (lane) {
            ++m_firstCalls;
            ++lane->calls;
        }
    }
    if (!lane || lane->lane->kind == LaneKind::OnDemand)
        callOnDemand(lane, i, now_s);
    else if (lane->hosted)
        callHosted(*lane, i, now_s);
    else if (lane->containers)
        callContainer(*lane, i, now_s);
    else
        callFifo(*lane, i, now_s);
}

void Replayer::callFifo(RunningLane &lane, std::size_t i, double now_s)
{
    if (lane.free.empty()) {   // a lane without capacity: nothing in a queue would ever be served
        m_case.plan.serving.fallback == Fallback::Queue ? lose(i) : throttle(i, now_s);
        return;
    }
    const CallDraw d
        = draw(i, m_case.first.model->speed, lane.uncachedShare, m_arrivals.requests[i].jitterZ, m_provisionedJitter);
    const double start_s = std::max(lane.free.top().time_s, now_s);
    lane.free.replaceTop({start_s + d.whole_s * lane.stretch});
    lane.busy_s += d.whole_s * lane.stretch;
    finish(i, start_s + d.firstToken_s, start_s + d.whole_s);
}

namespace {

ModelSpeed speedOf(const Hosting &h)
{
    return {{h.overhead_s, kUserStated}, {h.prefillTokensPerS, kUserStated}, {h.decode_s + h.decodePerStream_s, kUserStated}};
}

}   // namespace

void Replayer::callHosted(RunningLane &lane, std::size_t i, double now_s)
{
    const CallDraw d
        = draw(i, speedOf(m_case.plan.serving.hosting), lane.uncachedShare, m_arrivals.requests[i].jitterZ, m_hostedJitter);
    lane.hosted->submit(static_cast<std::uint32_t>(i), now_s, d.firstToken_s, d.output);
}

void Replayer::callContainer(RunningLane &lane, std::size_t i, double now_s)
{
    const std::optional<bool> cold = lane.containers->take(now_s);
    if (!cold) {
        throttle(i, now_s);
        return;
    }
    m_progress[i].throttles = 0;
    const Assumptions &a = m_case.workload.assumptions;
    const CallDraw d
        = draw(i, speedOf(m_case.plan.serving.hosting), lane.uncachedShare, m_arrivals.requests[i].jitterZ, m_hostedJitter);
    lane.cold += *cold;
    const double start_s = now_s + (*cold ? a.coldStart_s : 0);
    lane.busy_s += d.whole_s;
    const auto index = static_cast<std::uint8_t>(&lane - m_lanes.data());
    m_events.push({start_s + d.whole_s, static_cast<std::uint32_t>(i), index, Stage::GiveBack});
    finish(i, start_s + d.firstToken_s, start_s + d.whole_s);
}

void Replayer::throttle(std::size_t i, double now_s)
{
    if (m_trying) {
        m_refusedAgain = true;
        return;
    }
    Progress &p = m_progress[i];
    const RetryPolicy &retry = m_case.plan.serving.retry;
    m_throttled += p.throttles == 0 && !p.fallback;
    if (++p.throttles >= retry.attempts) {
        refuse(i, now_s);
        return;
    }
    const double pause_s = retry.longest_s(p.throttles - 1) * (1 - retry.jitter * m_uniform(m_own));
    m_events.push({now_s + pause_s, static_cast<std::uint32_t>(i), 0, Stage::Call});
}

// `lane`: of a call to the first model.
void Replayer::callOnDemand(const RunningLane *lane, std::size_t i, double now_s)
{
    Progress &p = m_progress[i];
    const ChosenModel &model = modelOf(p);
    const bool otherModel = &model == &m_case.fallback;
    const double jitterZ = p.strong || otherModel ? m_normal(m_own) : static_cast<double>(m_arrivals.requests[i].jitterZ);
    // A cache belongs to a model: what is cached for one lane is cached for the other.
    const double uncached = otherModel ? 1 : p.strong ? m_strongUncached : m_firstUncached;
    const ModelSpeed &speed = lane ? lane->speed : p.strong && !otherModel ? m_strongSpeed : model.model->speed;
    const CallDraw d = draw(i, speed, uncached, jitterZ, m_onDemandJitter);
    const double maximum = m_case.plan.prompt.maxOutput_tokens;
    TokenBucket &bucket = otherModel ? m_fallbackBucket : p.strong ? m_strongBucket : m_firstBucket;
    const bool copies = m_case.imported() && &model == &m_case.first;
    if ((copies && m_copiesFree <= 0) || !bucket.take(now_s, d.input + maximum)) {
        throttle(i, now_s);
        return;
    }
    if (copies) {
        --m_copiesFree;
        m_events.push({now_s + d.whole_s, static_cast<std::uint32_t>(i), 0, Stage::GiveBackCopy});
    }
    p.throttles = 0;
    const auto surplus = static_cast<float>(maximum - d.output * model.model->tokenBurndown.value);
    bucket.settleAt(now_s + d.whole_s, static_cast<std::uint32_t>(i), surplus);
    finish(i, now_s + d.firstToken_s, now_s + d.whole_s);
}

// Decides what follows the call that answers at `firstToken_s` and ends at `end_s`.
void Replayer::finish(std::size_t i, double firstToken_s, double end_s)
{
    if (isPiece(i) && dropped(i))
        return;
    Progress &p = m_progress[i];
    const auto again = [&](double time_s) { m_events.push({time_s, static_cast<std::uint32_t>(i), 0, Stage::Call}); };
    if (p.retriesLeft > 0 && m_uniform(m_own) < m_callFailure) {
        --p.retriesLeft;
        again(end_s);
        return;
    }
    if (isPiece(i))
        return finishPiece(i, end_s);
    p.retriesLeft = static_cast<std::uint8_t>(m_case.plan.agent.retryCap);
    if (--p.stepsLeft > 0) {
        p.carried += static_cast<float>(kept(p.outputTokens) + m_case.plan.agent.toolResult_tokens);
        p.outputTokens = anotherOutput(i);   // another step, another answer, at another pace
        m_arrivals.requests[i].jitterZ = static_cast<float>(m_normal(m_own));
        again(end_s);
        return;
    }
    double visible_s = firstToken_s, done_s = end_s;
    if (m_case.cascades() && !p.strong && !(p.fallback && m_case.fallsBack())) {
        done_s += m_case.workload.assumptions.verifier_s;
        visible_s = done_s;   // a cascade's first token comes when the verifier accepts
        if (m_arrivals.requests[i].escalateU < m_escalation) {
            p.strong = true;
            p.stepsLeft = p.steps;   // the strong model does it all again
            p.carried = 0;
            again(done_s);
            return;
        }
    }
    const double arrived_s = m_arrivals.requests[i].time_s;
    m_firstToken[i] = static_cast<float>(m_front_s + visible_s - arrived_s);
    m_endToEnd[i] = static_cast<float>(m_front_s + done_s - arrived_s);
}

double Replayer::settles_s() const
{
    return std::min({m_firstBucket.settles_s(), m_strongBucket.settles_s(), m_fallbackBucket.settles_s()});
}

// Lets the earliest thing happen: a call of a hosted pool, an arrival, an event. False: nothing is left. Its small parts are
// called from several places each: inlined all the same, a week takes a tenth less.
[[gnu::flatten]] bool Replayer::step(std::size_t &next)
{
    constexpr double kNever_s = std::numeric_limits<double>::infinity();
    const double next_s = m_events.empty() ? kNever_s : m_events.top().time_s;
    // Of several pools the first takes its turn before the others, whose calls draw from the same random numbers, until
    // anything else happens.
    const double settles_s = m_pools.size() > 1 ? this->settles_s() : kNever_s;
    const double event_s = std::min(next_s, settles_s);
    const double arrival_s = next < m_count ? m_arrivals.requests[next].time_s : kNever_s;
    for (RunningLane *lane : m_pools) {
        const double pool_s = lane->hosted->next_s();
        if (pool_s > event_s || pool_s > arrival_s || pool_s == kNever_s)
            continue;
        HostedPool::Done done{};
        const bool ended = lane->hosted->step(done);
        if (ended)
            finish(done.request, done.firstToken_s, done.end_s);
        return true;
    }
    if (arrival_s < event_s) {
        begin(next++);
        return true;
    }
    if (settles_s <= next_s && settles_s < kNever_s) {
        for (TokenBucket *bucket : {&m_firstBucket, &m_strongBucket, &m_fallbackBucket})
            bucket->settleUntil(settles_s);
        return true;
    }
    if (m_events.empty())
        return false;
    const Event event = m_events.top();
    m_events.pop();
    switch (event.stage) {
    case Stage::Call: call(event.request, event.time_s); break;
    case Stage::GiveBackCopy: ++m_copiesFree; break;
    case Stage::Queue: tryQueued(event.time_s); break;
    case Stage::GiveBack: m_lanes[event.lane].containers->giveBack(event.time_s); break;
    }
    return true;
}

ReplayOutcome Replayer::run(Arrivals arrivals)
{
    m_arrivals = std::move(arrivals);
    m_count = m_arrivals.requests.size();
    m_progress.resize(m_count);
    m_firstToken.resize(m_count);
    m_endToEnd.resize(m_count);
    if (m_tokens.isSplit())
        m_pieces.resize(m_count);
    std::size_t next = 0;
    for (;;) {
        for (int i = 0; i < kStepsBetweenPolls; ++i)
            if (!step(next))
                return outcome();
        if (m_options.cancelled && m_options.cancelled())
            return {};
    }
}

}   // namespace tenbin::planner
