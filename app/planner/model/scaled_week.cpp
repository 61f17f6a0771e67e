#include "scaled_week.h"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

constexpr double kMinute_s = 60, kHour_s = 3600;
constexpr int kMinutes = 60;
constexpr double kNothing = 1e-9;   // calls

// The endpoint as it stands at some moment.
struct Endpoint
{
    int instances = 0;
    double backlog = 0;             // calls waiting
    int coming = 0;                 // instances ordered
    double ready_s = 0;             // when they come, from the hour's start
    double low_s = 0;               // for so long fewer would have done
    std::array<double, 3> load{};   // mean calls under way and waiting, of the last minutes
};

class WeekOfFluid
{
public:
    WeekOfFluid(
        const Hosting &hosting, const SharedPool &one, double scaleOut_s, double scaleIn_s, std::span<const ScaledLevel> levels)
        : m_hosting(hosting)
        , m_one(one)
        , m_scaleOut_s(scaleOut_s)
        , m_scaleIn_s(scaleIn_s)
        , m_cooldown(std::min(1.0, scaleIn_s / kHour_s))
        , m_levels(levels)
        , m_aimed(std::max(1.0, one.streams * hosting.targetUtilisation))
    {
        m_week.level.resize(levels.size());
        for (const ScaledLevel &level : levels)
            m_settled.push_back({level.calls_per_s < std::max(1, level.instances) * one.callsPerS(),
                underWay(level.calls_per_s, level.instances), level.calls_per_s / kHoursOfWeek});
    }

    ScaledWeek run(std::span<const std::uint8_t, kHoursOfWeek> levelOf);

private:
    // An hour that began settled, as often as the week has it.
    struct Known
    {
        std::uint8_t before = 0, now = 0;
        int instances = 0;
        UnsettledHours unsettled;
        Endpoint after;
        double instanceHours = 0;
    };

    // Of a level, with the instances that it settles at.
    struct Settled
    {
        bool carried = false;
        double underWay = 0;   // calls
        double offered = 0;    // calls a second, for each of its hours the part of a week's mean
    };

    bool isSettled(std::size_t level) const;
    double underWay(double calls_per_s, int instances) const;
    int wanted(const Endpoint &e) const;
    void calmHour(std::size_t level);
    void hour(const ScaledLevel &level, UnsettledHours &out);
    bool saturatedHour(const ScaledLevel &level, UnsettledHours &out);
    void minute(const ScaledLevel &level, int at);
    void addWaits(const ScaledLevel &level, UnsettledHours &out) const;
    void scale(double now_s, const ScaledLevel &level);

    const Hosting &m_hosting;
    const SharedPool &m_one;
    double m_scaleOut_s, m_scaleIn_s;
    double m_cooldown;   // of an hour
    std::span<const ScaledLevel> m_levels;
    boost::container::small_vector<Settled, std::size_t{2} * kMaximumLevels> m_settled;   // of the levels
    double m_aimed;
    ScaledWeek m_week;
    Endpoint m_now;
    // Of the hour under way, by minute.
    std::array<double, kMinutes> m_served{};   // calls, from the hour's start
    std::array<double, kMinutes> m_left{};     // backlog at the minute's end
    std::array<int, kMinutes> m_running{};
    double m_leftBefore = 0;
    std::vector<Known> m_known;
};

bool WeekOfFluid::isSettled(std::size_t level) const
{
    return m_now.backlog <= kNothing && m_now.coming == 0 && m_now.instances >= m_levels[level].instances
        && m_settled[level].carried;
}

// Calls in service where none wait: each the slower the more there are.
double WeekOfFluid::underWay(double calls_per_s, int instances) const
{
    const double fixed_s = m_one.fixed_s + m_one.outputTokens * m_one.decode_s;
    const double slowing = calls_per_s * m_one.outputTokens * m_one.perStream_s / std::max(1, instances);
    const double most = static_cast<double>(instances) * m_one.streams;
    return slowing < 1 ? std::min(most, calls_per_s * fixed_s / (1 - slowing)) : most;
}

int WeekOfFluid::wanted(const Endpoint &e) const
{
    const double load = (e.load[0] + e.load[1] + e.load[2]) / 3;
    return std::clamp(static_cast<int>(std::min(std::ceil(load / m_aimed - 1e-9), 1e6)), m_hosting.minimumInstances,
        std::max(m_hosting.minimumInstances, m_hosting.maximumInstances));
}

void WeekOfFluid::calmHour(std::size_t level)
{
    const int instances = m_levels[level].instances;
    const double lag = m_cooldown * (m_now.instances - instances);
    m_week.instanceHours += instances + lag;
    m_week.lagHours += lag;
    m_now.instances = instances;
    m_now.load.fill(m_settled[level].underWay);
    m_now.low_s = 0;
}

void WeekOfFluid::scale(double now_s, const ScaledLevel &level)
{
    const int target = wanted(m_now);
    if (target > m_now.instances + m_now.coming) {
        // What was ordered before and what is ordered now come as one, at the time that serves as many.
        const int more = target - m_now.instances - m_now.coming;
        const double due_s = now_s + std::max(0.0, m_scaleOut_s - kMinute_s / 2);
        m_now.ready_s = (m_now.ready_s * m_now.coming + due_s * more) / (m_now.coming + more);
        m_now.coming += more;
    }
    m_now.low_s = target < m_now.instances ? m_now.low_s + kMinute_s : 0;
    if (m_now.low_s >= m_scaleIn_s) {
        m_now.instances = std::max(target, level.instances);
        m_now.low_s = 0;
    }
}

void WeekOfFluid::minute(const ScaledLevel &level, int at)
{
    const double from_s = at * kMinute_s, to_s = from_s + kMinute_s;
    double calls = m_now.instances * m_one.callsPerS() * kMinute_s;
    if (m_now.coming > 0 && m_now.ready_s < to_s) {
        calls += m_now.coming * m_one.callsPerS() * (to_s - std::max(from_s, m_now.ready_s));
        m_now.instances += m_now.coming;
        m_now.coming = 0;
    }
    const double before = m_now.backlog, come = level.calls_per_s * kMinute_s, served = std::min(before + come, calls);
    m_now.backlog = before + come - served;
    const auto i = static_cast<std::size_t>(at);
    m_served[i] = served + (at > 0 ? m_served[i - 1] : 0);
    m_left[i] = m_now.backlog;
    m_running[i] = m_now.instances;
    const bool waits = before > kNothing || m_now.backlog > kNothing;
    const double inService
        = waits ? static_cast<double>(m_now.instances) * m_one.streams : underWay(level.calls_per_s, m_now.instances);
    m_now.load = {m_now.load[1], m_now.load[2], inService + (before + m_now.backlog) / 2};
    m_week.instanceHours += m_now.instances / static_cast<double>(kMinutes);
    scale(to_s, level);
}

// First come, first served: a call that comes as the n-th leaves the queue when n calls have been served.
void WeekOfFluid::addWaits(const ScaledLevel &level, UnsettledHours &out) const
{
    constexpr double part = 1.0 / kMinutes;
    const double come = level.calls_per_s * kMinute_s;
    double last_s = -1;
    std::size_t leaves = 0;
    for (std::size_t i = 0; i < kMinutes; ++i) {
        const double before = i > 0 ? m_left[i - 1] : m_leftBefore;
        if (before <= kNothing && m_left[i] <= kNothing) {
            last_s = -1;
            if (m_running[i] < level.instances) {
                out.fewer += part;
                out.fewerInstances += part * m_running[i];
            }
            continue;
        }
        const double mine = m_leftBefore + come * (static_cast<double>(i) + 0.5),
                     now_s = (static_cast<double>(i) + 0.5) * kMinute_s;
        while (leaves < kMinutes && m_served[leaves] < mine)
            ++leaves;
        double wait_s = 0;
        if (leaves < kMinutes) {
            const double earlier = leaves > 0 ? m_served[leaves - 1] : 0;
            wait_s = (static_cast<double>(leaves) + (mine - earlier) / (m_served[leaves] - earlier)) * kMinute_s - now_s;
        } else {
            // Past the hour: by what runs then.
            const double rate = std::max(1, m_now.instances + m_now.coming) * m_one.callsPerS();
            wait_s = kHour_s - now_s + (mine - m_served[kMinutes - 1]) / rate;
        }
        wait_s = std::max(0.0, wait_s);
        const double spread_s = last_s >= 0 ? wait_s - last_s : wait_s;
        last_s = wait_s;
        out.waiting += part;
        out.waitingInstances += part * m_running[i];
        out.wait.add({part, wait_s, spread_s * spread_s / 12});
    }
}

// All that may run does, and the backlog outlasts the hour: one step does for sixty.
bool WeekOfFluid::saturatedHour(const ScaledLevel &level, UnsettledHours &out)
{
    if (m_now.instances < m_hosting.maximumInstances || m_now.coming > 0 || m_now.backlog <= kNothing)
        return false;
    const double rate = m_now.instances * m_one.callsPerS();
    const double left = m_now.backlog + (level.calls_per_s - rate) * kHour_s;
    if (left <= 0)
        return false;
    const double from_s = m_now.backlog / rate, to_s = left / rate;
    out.wait.add({1, (from_s + to_s) / 2, (to_s - from_s) * (to_s - from_s) / 12});
    out.waiting += 1;
    out.waitingInstances += m_now.instances;
    m_week.instanceHours += m_now.instances;
    m_now.backlog = left;
    m_now.load.fill(static_cast<double>(m_now.instances) * m_one.streams + left);
    return true;
}

void WeekOfFluid::hour(const ScaledLevel &level, UnsettledHours &out)
{
    if (saturatedHour(level, out))
        return;
    m_leftBefore = m_now.backlog;
    for (int at = 0; at < kMinutes; ++at)
        minute(level, at);
    m_now.ready_s -= kHour_s;
    addWaits(level, out);
}

ScaledWeek WeekOfFluid::run(std::span<const std::uint8_t, kHoursOfWeek> levelOf)
{
    double offered = 0;
    for (const std::uint8_t l : levelOf)
        offered += m_settled[l].offered;
    const int most = std::max({1, m_hosting.minimumInstances, m_hosting.maximumInstances});
    m_week.utilisation = offered / (most * m_one.callsPerS());

    const ScaledLevel &last = m_levels[levelOf.back()];
    m_now.instances = last.instances;
    m_now.load.fill(underWay(last.calls_per_s, last.instances));
    // The second week starts from what the first one leaves: the cyclic steady state of an endpoint that catches up.
    for (int pass = 0; pass < 2; ++pass) {
        const Endpoint start = m_now;
        m_week.instanceHours = m_week.lagHours = 0;
        bool calm = false;   // the hour before
        if (pass > 0)
            std::fill(m_week.level.begin(), m_week.level.end(), UnsettledHours{});
        for (std::size_t h = 0; h < kHoursOfWeek; ++h) {
            const std::uint8_t now = levelOf[h], before = levelOf[h > 0 ? h - 1 : kHoursOfWeek - 1];
            const ScaledLevel &level = m_levels[now];
            if (calm && now == before) {   // nothing has changed
                m_week.instanceHours += m_now.instances;
                continue;
            }
            calm = isSettled(now);
            if (calm) {
                calmHour(now);
                continue;
            }
            const bool fresh = m_now.backlog <= kNothing && m_now.coming == 0;
            const auto known = std::find_if(m_known.begin(), m_known.end(),
                [&](const Known &k) { return fresh && k.before == before && k.now == now && k.instances == m_now.instances; });
            Known its{before, now, m_now.instances, {}, {}, 0};
            if (known == m_known.end()) {
                const double hoursBefore = m_week.instanceHours;
                hour(level, its.unsettled);
                its.after = m_now;
                its.instanceHours = m_week.instanceHours - hoursBefore;
                if (fresh)
                    m_known.push_back(its);
            } else {
                its = *known;
                m_now = its.after;
                m_week.instanceHours += its.instanceHours;
            }
            UnsettledHours &sum = m_week.level[now];
            sum.fewer += its.unsettled.fewer;
            sum.fewerInstances += its.unsettled.fewerInstances;
            sum.waiting += its.unsettled.waiting;
            sum.waitingInstances += its.unsettled.waitingInstances;
            for (const WaitPart &part : its.unsettled.wait.parts())
                sum.wait.add(part);
        }
        if (m_now.backlog <= kNothing && start.backlog <= kNothing)
            break;
    }
    for (UnsettledHours &level : m_week.level) {
        level.fewerInstances /= std::max(1e-12, level.fewer);
        level.waitingInstances /= std::max(1e-12, level.waiting);
    }
    return std::move(m_week);
}

}   // namespace

ScaledWeek scaledWeek(const Hosting &hosting, const SharedPool &one, double scaleOut_s, double scaleIn_s,
    std::span<const ScaledLevel> levels, std::span<const std::uint8_t, kHoursOfWeek> levelOf)
{
    return WeekOfFluid(hosting, one, scaleOut_s, scaleIn_s, levels).run(levelOf);
}

}   // namespace tenbin::planner
