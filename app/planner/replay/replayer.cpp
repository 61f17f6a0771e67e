#include "replayer.h"

#include "planner/model/path_latency.h"
#include "statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenbin::planner {

namespace {

constexpr float kNever = std::numeric_limits<float>::infinity();
constexpr std::size_t kCurvePoints = 401;

double lognormalFactor(double z, double cv)   // mean 1
{
    const double s2 = std::log1p(cv * cv);
    return std::exp(std::sqrt(s2) * z - s2 / 2);
}

}   // namespace

bool Replayer::Event::operator>(const Event &o) const
{
    if (time_s != o.time_s)
        return time_s > o.time_s;
    return stage != o.stage ? stage > o.stage : request > o.request;
}

Replayer::Replayer(const Case &c, const RequestTokens &tokens, const CacheSplit &split, double escalation, double callFailure,
    const ReplayOptions &options)
    : m_case(c)
    , m_tokens(tokens)
    , m_options(options)
    , m_escalation(escalation)
    , m_callFailure(callFailure)
    , m_own(options.seed ^ 0xd1b54a32d192ed03ULL)
    , m_firstBucket(limitOf(c.first))
    , m_strongBucket(c.cascades() ? limitOf(c.strong) : QuotaLimit{})
{
    const double all = split.read + split.write + split.plain;
    m_uncachedShare = all > 0 ? (split.write + split.plain) / all : 1;
    m_front_s = pathTimes(c, tokens, {}, {}, {}, 0).front_s;
    m_otherInput = tokens.inputPerCall() - c.workload.request.user.mean_tokens;
    openCore();
}

QuotaLimit Replayer::limitOf(const ChosenModel &model) const
{
    return onDemandQuota(m_case, model);
}

void Replayer::openCore()
{
    const Lane &lane = m_case.plan.serving.core;
    m_spills = lane.kind == LaneKind::Reserved || lane.overflow == Overflow::Spill;
    if (lane.kind != LaneKind::Provisioned && lane.kind != LaneKind::Reserved)
        return;
    const double uncached = m_tokens.inputPerCall() * m_uncachedShare;
    const double mean_s = callTimes(m_case.first.model->speed, uncached, 0, m_tokens.output, 0).whole.mean;
    m_capacity = laneCapacity(lane, m_tokens.inputPerCall(), m_tokens.output.mean, mean_s);
    m_coreOn = m_capacity.callsPerS > 0;
    if (!m_coreOn)
        return;
    // A stream is held so long that the lane's rate is the bought one.
    m_stretch = m_capacity.service_s / mean_s;
    for (int i = 0; i < m_capacity.streams; ++i)
        m_free.push(0);
}

bool Replayer::coreOpen(double now_s) const
{
    return m_coreOn && m_case.plan.serving.coreHours.contains(static_cast<int>(now_s / 3600) % kHoursOfWeek);
}

Replayer::CallDraw Replayer::draw(std::size_t i, const ModelSpeed &speed, double jitterZ, double jitterCv) const
{
    const Arrival &a = m_arrivals.requests[i];
    const RequestShape &shape = m_case.workload.request;
    const PromptSettings &prompt = m_case.plan.prompt;
    const double user = a.userTokens > 0 ? a.userTokens : shape.user.mean_tokens * lognormalFactor(a.userZ, shape.user.cv);
    const double output
        = a.outputTokens > 0 ? a.outputTokens : shape.output.mean_tokens * lognormalFactor(a.outputZ, shape.output.cv);
    CallDraw d;
    d.input = (m_otherInput + user) * m_uncachedShare;
    d.output = std::min(prompt.maxOutput_tokens, output * (1 - prompt.templateSaving));
    d.firstToken_s = (speed.overhead_s.value + d.input / speed.prefillTokensPerS.value) * lognormalFactor(jitterZ, jitterCv);
    d.whole_s = d.firstToken_s + d.output * speed.secondsPerOutputToken.value;
    return d;
}

void Replayer::begin(std::size_t i)
{
    const Arrival &a = m_arrivals.requests[i];
    const double hot = m_case.plan.prompt.hotAnswerShare;
    if (a.routeU < hot) {
        m_firstToken[i] = m_endToEnd[i] = static_cast<float>(m_front_s + kHotAnswer_s);
        ++m_hot;
        return;
    }
    const bool defers = m_case.plan.serving.deferrable.kind != LaneKind::None;
    if (defers && a.routeU < hot + (1 - hot) * m_case.workload.traffic.deferrableShare) {
        m_firstToken[i] = m_endToEnd[i] = -1;   // another population, with its own deadline
        ++m_deferred;
        return;
    }
    const AgentSettings &agent = m_case.plan.agent;
    Progress &p = m_progress[i];
    p.retriesLeft = static_cast<std::uint8_t>(agent.retryCap);
    if (agent.meanSteps > 1 && agent.stepCap > 1) {   // geometric by inversion, cut at the cap
        const double stay = 1 - 1 / agent.meanSteps;
        const double steps = 1 + std::floor(std::log1p(-static_cast<double>(a.stepsU)) / std::log(stay));
        p.stepsLeft = static_cast<std::uint16_t>(std::min<double>(agent.stepCap, steps));
    }
    call(i, a.time_s);
}

void Replayer::call(std::size_t i, double now_s)
{
    Progress &p = m_progress[i];
    if (p.strong || !coreOpen(now_s) || (m_spills && m_free.top() > now_s)) {
        m_firstCalls += !p.strong && p.throttles == 0;
        callOnDemand(i, now_s);
        return;
    }
    const CallDraw d
        = draw(i, m_case.first.model->speed, m_arrivals.requests[i].jitterZ, m_case.workload.assumptions.jitterCvProvisioned);
    const double start_s = std::max(m_free.top(), now_s);
    m_free.pop();
    m_free.push(start_s + d.whole_s * m_stretch);
    m_busy_s += d.whole_s * m_stretch;
    ++m_coreCalls;
    ++m_firstCalls;
    finish(i, start_s, d);
}

void Replayer::throttle(std::size_t i, double now_s)
{
    Progress &p = m_progress[i];
    const RetryPolicy &retry = m_case.plan.serving.retry;
    m_throttled += !p.wasThrottled;
    p.wasThrottled = true;
    if (++p.throttles >= retry.attempts) {
        m_firstToken[i] = m_endToEnd[i] = kNever;
        ++m_failed;
        return;
    }
    const double limit_s = std::min(retry.cap_s, std::ldexp(retry.base_s, p.throttles - 1));
    m_events.push({now_s + m_uniform(m_own) * limit_s, static_cast<std::uint32_t>(i), 0, Stage::Call});
}

void Replayer::callOnDemand(std::size_t i, double now_s)
{
    Progress &p = m_progress[i];
    const ChosenModel &model = p.strong ? m_case.strong : m_case.first;
    const double jitterZ = p.strong ? m_normal(m_own) : static_cast<double>(m_arrivals.requests[i].jitterZ);
    const CallDraw d = draw(i, model.model->speed, jitterZ, m_case.workload.assumptions.jitterCvOnDemand);
    const double maximum = m_case.plan.prompt.maxOutput_tokens;
    if (!(p.strong ? m_strongBucket : m_firstBucket).take(now_s, d.input + maximum)) {
        throttle(i, now_s);
        return;
    }
    p.throttles = 0;
    const auto surplus = static_cast<float>(maximum - d.output * model.model->tokenBurndown.value);
    m_events.push(
        {now_s + d.whole_s, static_cast<std::uint32_t>(i), surplus, p.strong ? Stage::SettleStrong : Stage::SettleFirst});
    finish(i, now_s, d);
}

// Decides what follows the call that started at `start_s`.
void Replayer::finish(std::size_t i, double start_s, const CallDraw &d)
{
    Progress &p = m_progress[i];
    const double end_s = start_s + d.whole_s;
    const auto again = [&](double time_s) { m_events.push({time_s, static_cast<std::uint32_t>(i), 0, Stage::Call}); };
    if (p.retriesLeft > 0 && m_uniform(m_own) < m_callFailure) {
        --p.retriesLeft;
        again(end_s);
        return;
    }
    p.retriesLeft = static_cast<std::uint8_t>(m_case.plan.agent.retryCap);
    if (--p.stepsLeft > 0) {
        again(end_s);
        return;
    }
    double visible_s = start_s + d.firstToken_s, done_s = end_s;
    if (m_case.cascades() && !p.strong) {
        done_s += m_case.workload.assumptions.verifier_s;
        visible_s = done_s;   // a cascade's first token comes when the verifier accepts
        if (m_arrivals.requests[i].escalateU < m_escalation) {
            p.strong = true;
            p.stepsLeft = 1;
            again(done_s);
            return;
        }
    }
    const double arrived_s = m_arrivals.requests[i].time_s;
    m_firstToken[i] = static_cast<float>(m_front_s + visible_s - arrived_s);
    m_endToEnd[i] = static_cast<float>(m_front_s + done_s - arrived_s);
}

bool Replayer::cancelled()
{
    return (++m_polls & 0xfff) == 0 && m_options.cancelled && m_options.cancelled();
}

ReplayOutcome Replayer::run(Arrivals arrivals)
{
    m_arrivals = std::move(arrivals);
    const std::size_t n = m_arrivals.requests.size();
    m_progress.resize(n);
    m_firstToken.resize(n);
    m_endToEnd.resize(n);
    std::size_t next = 0;
    while (next < n || !m_events.empty()) {
        if (cancelled())
            return {};
        if (m_events.empty() || (next < n && m_arrivals.requests[next].time_s < m_events.top().time_s)) {
            begin(next++);
            continue;
        }
        const Event event = m_events.top();
        m_events.pop();
        if (event.stage == Stage::Call)
            call(event.request, event.time_s);
        else
            (event.stage == Stage::SettleFirst ? m_firstBucket : m_strongBucket).settle(event.time_s, event.surplus);
    }
    return outcome();
}

ReplayOutcome Replayer::outcome() const
{
    ReplayOutcome result;
    const std::size_t n = m_arrivals.requests.size();
    result.requests = n;
    result.seed = m_options.seed;
    result.fromTrace = m_arrivals.fromTrace;
    result.complete = true;
    if (n == 0)
        return result;
    LatencySample first = sampleOf(m_firstToken, kCurvePoints), end = sampleOf(m_endToEnd, kCurvePoints);
    result.firstToken = first.quantiles;
    result.endToEnd = end.quantiles;
    result.ci95_firstTokenP95_s = first.ci95_p95_s;
    result.ci95_endToEndP95_s = end.ci95_p95_s;
    result.firstTokenQuantiles = std::move(first.curve);
    result.endToEndQuantiles = std::move(end.curve);
    const double all = static_cast<double>(n);
    result.throttledShare = static_cast<double>(m_throttled) / all;
    result.failedShare = static_cast<double>(m_failed) / all;
    const double served = 1 - static_cast<double>(m_hot + m_deferred) / all;
    const double core = m_firstCalls > 0 ? served * static_cast<double>(m_coreCalls) / static_cast<double>(m_firstCalls) : 0;
    if (m_coreOn) {
        int open = 0;
        for (int h = 0; h < kHoursOfWeek; ++h)
            open += m_case.plan.serving.coreHours.contains(h);
        const double stream_s = m_capacity.streams * m_arrivals.measured_s * open / kHoursOfWeek;
        const double used = m_arrivals.fromTrace ? m_busy_s / (m_capacity.streams * std::max(1e-9, m_arrivals.measured_s))
                                                 : m_busy_s / std::max(1e-9, stream_s);
        result.lanes.push_back({LaneRole::Core, m_case.plan.serving.core.kind, used, core, 0});
    }
    result.lanes.push_back({LaneRole::Otherwise, m_case.plan.serving.otherwise.kind, 0, served - core, 0});
    if (m_deferred > 0)
        result.lanes.push_back(
            {LaneRole::Deferrable, m_case.plan.serving.deferrable.kind, 0, static_cast<double>(m_deferred) / all, 0});
    return result;
}

}   // namespace tenbin::planner
