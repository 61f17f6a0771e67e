#include "hosted_pool.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tenbin::planner {

namespace {
constexpr double kMinute_s = 60;
constexpr std::size_t kAlarmMinutes = 3;
constexpr double kNever_s = std::numeric_limits<double>::infinity();
}   // namespace

HostedPool::HostedPool(const Hosting &hosting, const ScalingDelays &delays)
    : m_hosting(hosting)
    , m_delays(delays)
    , m_tick_s(kMinute_s)
{
    for (int i = 0; i < m_hosting.minimumInstances; ++i)
        open(0);
    look();
}

void HostedPool::open(double now_s)
{
    count(now_s);
    ++m_running;
    const auto closed = std::find_if(m_instances.begin(), m_instances.end(), [](const Instance &i) { return i.gone; });
    if (closed != m_instances.end()) {
        *closed = {};
        closed->updated_s = now_s;
        return;
    }
    m_instances.emplace_back().updated_s = now_s;
    m_due_s.push_back(kNever_s);
}

// Takes the instance with the fewest calls out of service.
void HostedPool::close()
{
    Instance *emptiest = nullptr;
    for (Instance &instance : m_instances)
        if (instance.open && !instance.gone && (!emptiest || instance.calls < emptiest->calls))
            emptiest = &instance;
    if (!emptiest)
        return;
    emptiest->open = false;
    emptiest->gone = emptiest->calls == 0;
    m_running -= emptiest->gone;
}

// Brings the integrals of instances and calls up to now.
void HostedPool::count(double now_s)
{
    m_instanceSeconds += m_running * (now_s - m_counted_s);
    m_callSeconds += m_underWay * (now_s - m_counted_s);
    m_minuteLoad += (m_underWay + static_cast<double>(m_waiting.size())) * (now_s - m_loadSince_s);
    m_counted_s = m_loadSince_s = now_s;
}

double HostedPool::due_s(const Instance &instance) const
{
    double due_s = instance.prefilling.empty() ? kNever_s : instance.prefilling.top().at;
    if (!instance.decoding.empty())
        due_s = std::min(
            due_s, instance.updated_s + std::max(0.0, instance.decoding.top().at - instance.decoded) * token_s(instance));
    return due_s;
}

void HostedPool::advance(Instance &instance, double now_s) const
{
    instance.decoded += (now_s - instance.updated_s) / token_s(instance);
    instance.updated_s = now_s;
}

void HostedPool::changed(std::size_t index)
{
    m_due_s[index] = due_s(m_instances[index]);
}

void HostedPool::start(std::size_t index, std::uint32_t call, double now_s)
{
    Instance &instance = m_instances[index];
    advance(instance, now_s);
    ++instance.calls;
    ++m_underWay;
    Call &its = m_calls[call];
    its.start_s = now_s;
    its.firstToken_s = now_s + its.prefill_s;
    instance.prefilling.push({its.firstToken_s, call});
    changed(index);
}

void HostedPool::dispatch(double now_s)
{
    while (!m_waiting.empty()) {
        std::size_t best = m_instances.size();
        for (std::size_t i = 0; i < m_instances.size(); ++i)
            if (m_instances[i].open && !m_instances[i].gone && m_instances[i].calls < streams()
                && (best == m_instances.size() || m_instances[i].calls < m_instances[best].calls))
                best = i;
        if (best == m_instances.size())
            return;
        const std::uint32_t call = m_waiting.front();
        m_waiting.pop_front();
        start(best, call, now_s);
    }
}

void HostedPool::submit(std::uint32_t request, double now_s, double prefill_s, double outputTokens)
{
    catchUp(now_s);
    count(now_s);
    std::uint32_t place = static_cast<std::uint32_t>(m_calls.size());
    if (m_unused.empty()) {
        m_calls.emplace_back();
    } else {
        place = m_unused.back();
        m_unused.pop_back();
    }
    m_calls[place] = {request, now_s, 0, prefill_s, outputTokens, 0};
    m_waiting.push_back(place);
    dispatch(now_s);
    look();
}

void HostedPool::look()
{
    m_first = static_cast<std::size_t>(std::min_element(m_due_s.begin(), m_due_s.end()) - m_due_s.begin());
    m_next_s = m_due_s.empty() ? kNever_s : m_due_s[m_first];
    if (!m_starting_s.empty())
        m_next_s = std::min(m_next_s, m_starting_s.front());
    // With nothing under way the scaler has nothing to say before the next call; then it catches up.
    const bool idle = m_underWay == 0 && m_waiting.empty() && m_running <= m_hosting.minimumInstances;
    if (!idle)
        m_next_s = std::min(m_next_s, m_tick_s);
}

bool HostedPool::step(Done &done)
{
    const bool ended = happen(done);
    look();
    return ended;
}

bool HostedPool::happen(Done &done)
{
    const double now_s = m_next_s;
    count(now_s);
    if (!m_starting_s.empty() && m_starting_s.front() <= now_s) {
        m_starting_s.pop_front();
        open(now_s);
        dispatch(now_s);
        return false;
    }
    if (m_due_s.empty() || m_due_s[m_first] > now_s) {
        tick();
        return false;
    }
    const std::size_t index = m_first;
    Instance &instance = m_instances[index];
    advance(instance, now_s);
    if (!instance.prefilling.empty() && instance.prefilling.top().at <= now_s) {
        const std::uint32_t call = instance.prefilling.top().call;
        instance.prefilling.pop();
        instance.decoding.push({instance.decoded + m_calls[call].tokens, call});
        changed(index);
        return false;
    }
    const std::uint32_t call = instance.decoding.top().call;
    instance.decoded = std::max(instance.decoded, instance.decoding.top().at);
    instance.decoding.pop();
    --instance.calls;
    --m_underWay;
    if (!instance.open && instance.calls == 0) {
        instance.gone = true;
        --m_running;
    }
    changed(index);
    done = {m_calls[call].request, m_calls[call].start_s, m_calls[call].firstToken_s, now_s};
    m_unused.push_back(call);
    dispatch(now_s);
    return true;
}

// Closes the minute that ends at m_tick_s.
void HostedPool::endMinute()
{
    m_minutes.push_back(m_minuteLoad / kMinute_s);
    m_minuteLoad = 0;
    if (m_minutes.size() > kAlarmMinutes)
        m_minutes.pop_front();
    m_tick_s += kMinute_s;
}

// Minutes in which nothing was under way were passed over.
void HostedPool::catchUp(double now_s)
{
    for (std::size_t i = 0; i <= kAlarmMinutes && m_tick_s <= now_s; ++i)
        endMinute();
    if (m_tick_s <= now_s)
        m_tick_s += kMinute_s * (std::floor((now_s - m_tick_s) / kMinute_s) + 1);
}

void HostedPool::tick()
{
    const double now_s = m_tick_s;
    endMinute();
    const double load = std::accumulate(m_minutes.begin(), m_minutes.end(), 0.0)
        / static_cast<double>(std::max<std::size_t>(1, m_minutes.size()));
    const double aimed = std::max(1.0, streams() * m_hosting.targetUtilisation);
    const auto wanted = std::clamp(static_cast<int>(std::min(std::ceil(load / aimed - 1e-9), 1e6)), m_hosting.minimumInstances,
        std::max(m_hosting.minimumInstances, m_hosting.maximumInstances));
    int open = 0;
    for (const Instance &instance : m_instances)
        open += instance.open && !instance.gone;
    const int coming = open + static_cast<int>(m_starting_s.size());
    for (int i = coming; i < wanted; ++i)   // half a minute has gone by, on average, until the load was noticed
        m_starting_s.push_back(now_s + std::max(0.0, m_delays.scaleOut_s - kMinute_s / 2));
    if (wanted >= open) {
        m_lowSince_s = kNever_s;
    } else if (std::isinf(m_lowSince_s)) {
        m_lowSince_s = now_s;
    } else if (now_s - m_lowSince_s >= m_delays.scaleIn_s - kMinute_s) {
        for (int i = wanted; i < open; ++i)
            close();
        m_lowSince_s = kNever_s;
    }
}

}   // namespace tenbin::planner
