#include "live_search.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tenbin::ui {

namespace {

constexpr qint64 kStream_ms = 60;   // between two partial fronts, after the first one
constexpr int kSlow_ms = 500;       // from then on people want to see that something happens, and to be able to stop it

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}   // namespace

LiveSearch::LiveSearch(QObject *parent)
    : QObject(parent)
    , m_search(this)
    , m_replay(this)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow_ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_found.slow = !m_found.complete;
        Q_EMIT grown();
    });
}

void LiveSearch::stop()
{
    if (m_found.complete)
        return;
    m_slow.stop();
    m_search.cancel();
    m_found.stopped = true;
    m_found.slow = false;
    Q_EMIT grown();
}

bool LiveSearch::holdsFor(const Subject &subject, const std::shared_ptr<const planner::Catalog> &catalog) const
{
    return m_catalog && m_catalog == catalog && m_workload == subject.workload && m_locked == subject.locked
        && (m_base == subject.plan || std::any_of(m_found.front.begin(), m_found.front.end(), [&](const planner::Alternative &a) {
               return a.plan == subject.plan;
           }));
}

void LiveSearch::start(const Subject &subject, planner::SearchSpace space, std::shared_ptr<const planner::Catalog> catalog)
{
    m_replay.cancel();
    m_workload = subject.workload;
    m_base = subject.plan;
    m_locked = subject.locked;
    m_catalog = std::move(catalog);
    m_found = {};
    m_replayed.clear();
    m_verifying.reset();
    m_slow.start();
    m_search.ask(
        [this, workload = m_workload, space = std::move(space), prices = m_catalog](const Background::Question &question) {
            QElapsedTimer timer;
            timer.start();
            planner::SearchOptions options;
            options.cancelled = [&question] { return question.isCancelled(); };
            const auto post = [&](const std::vector<planner::FrontPlan> &front, const planner::SearchResult *result) {
                Found found{planner::alternativesOf(front, space), result != nullptr, static_cast<double>(space.size()),
                    result ? static_cast<double>(result->evaluatedPlans) : 0, milliseconds(timer)};
                if (result && front.empty())
                    found.none = planner::whyNone(workload, space, *prices, options.cancelled);
                question.post([this, found = std::move(found)] {
                    const bool slow = m_found.slow && !found.complete;
                    const double share = m_found.share;
                    m_found = found;
                    m_found.slow = slow;
                    m_found.share = share;
                    if (found.complete)
                        m_slow.stop();
                    Q_EMIT grown();
                });
            };
            qint64 posted = -kStream_ms;
            options.improved = [&](const std::vector<planner::FrontPlan> &front) {
                if (timer.elapsed() - posted < kStream_ms)
                    return;
                posted = timer.elapsed();
                post(front, nullptr);
            };
            qint64 told = 0;
            options.progress = [&](double share) {
                if (timer.elapsed() - told < kStream_ms)
                    return;
                told = timer.elapsed();
                question.post([this, share] {
                    m_found.share = share;
                    if (m_found.slow)
                        Q_EMIT grown();
                });
            };
            const planner::SearchResult result = planner::search(workload, space, *prices, options);
            if (result.complete)
                post(result.front, &result);
        });
}

std::optional<std::size_t> LiveSearch::cheapest(const planner::Targets &targets) const
{
    for (std::size_t i = 0; i < m_found.front.size(); ++i) {
        const auto known = m_replayed.find(i);
        if (m_found.front[i].meets(targets) && !(known != m_replayed.end() && known->second.refutes(targets)))
            return i;
    }
    return {};
}

void LiveSearch::verify(std::size_t place)
{
    if (!m_found.complete || m_verifying == place || m_replayed.contains(place))
        return;
    m_verifying = place;
    m_replay.ask([this, place, workload = m_workload, plan = m_found.front[place].plan, prices = m_catalog](
                     const Background::Question &question) {
        planner::VerifyOptions options;
        options.cancelled = [&question] { return question.isCancelled(); };
        if (const auto replayed = planner::replayOf(workload, plan, *prices, options))
            question.post([this, place, its = *replayed] { know(place, its); });
    });
}

void LiveSearch::know(std::size_t place, const planner::Replayed &replayed)
{
    if (m_verifying == place)
        m_verifying.reset();
    if (m_replayed.emplace(place, replayed).second)
        Q_EMIT verified();
}

}   // namespace tenbin::ui
