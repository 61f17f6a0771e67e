#include "live_search.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tenbin::ui {

namespace {

constexpr qint64 kStream_ms = 60;   // between two partial fronts, after the first one

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void cancel(const std::shared_ptr<std::atomic<bool>> &flag)
{
    if (flag)
        flag->store(true);
}

}   // namespace

LiveSearch::LiveSearch(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

LiveSearch::~LiveSearch()
{
    cancel(m_cancel);
    cancel(m_cancelReplay);
    m_worker.waitForDone();
}

bool LiveSearch::holdsFor(const Subject &subject, const std::shared_ptr<const planner::Catalog> &catalog) const
{
    return m_asked && m_catalog == catalog && m_workload == subject.workload
        && (m_base == subject.plan || std::any_of(m_found.front.begin(), m_found.front.end(), [&](const planner::Alternative &a) {
               return a.plan == subject.plan;
           }));
}

void LiveSearch::start(const Subject &subject, planner::SearchSpace space, std::shared_ptr<const planner::Catalog> catalog)
{
    cancel(m_cancel);
    cancel(m_cancelReplay);
    m_asked = true;
    m_workload = subject.workload;
    m_base = subject.plan;
    m_catalog = std::move(catalog);
    m_found = {};
    m_replayed.clear();
    m_verifying.reset();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_worker.start(
        [this, question = ++m_question, stop = m_cancel, workload = m_workload, space = std::move(space), prices = m_catalog] {
            QElapsedTimer timer;
            timer.start();
            const auto post = [&](const std::vector<planner::FrontPlan> &front, const planner::SearchResult *result) {
                Found found{planner::alternativesOf(front, space), result != nullptr, static_cast<double>(space.size()),
                    result ? static_cast<double>(result->evaluatedPlans) : 0, milliseconds(timer)};
                // Back on the window's thread; `this` outlives the worker, which its destructor waits for.
                QMetaObject::invokeMethod(
                    this, [this, question, found = std::move(found)]() mutable { take(question, std::move(found)); },
                    Qt::QueuedConnection);
            };
            qint64 posted = -kStream_ms;
            planner::SearchOptions options;
            options.cancelled = [&stop] { return stop->load(std::memory_order_relaxed); };
            options.improved = [&](const std::vector<planner::FrontPlan> &front) {
                if (timer.elapsed() - posted < kStream_ms)
                    return;
                posted = timer.elapsed();
                post(front, nullptr);
            };
            const planner::SearchResult result = planner::search(workload, space, *prices, options);
            if (result.complete)
                post(result.front, &result);
        });
}

void LiveSearch::take(quint64 question, Found found)
{
    if (question != m_question)
        return;
    m_found = std::move(found);
    Q_EMIT grown();
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

std::optional<planner::Replayed> LiveSearch::replayed(std::size_t place) const
{
    const auto known = m_replayed.find(place);
    return known == m_replayed.end() ? std::nullopt : std::optional(known->second);
}

void LiveSearch::verify(std::size_t place)
{
    if (!m_found.complete || m_verifying == place || m_replayed.contains(place))
        return;
    cancel(m_cancelReplay);
    m_cancelReplay = std::make_shared<std::atomic<bool>>(false);
    m_verifying = place;
    m_worker.start([this, question = m_question, stop = m_cancelReplay, place, workload = m_workload,
                       plan = m_found.front[place].plan, prices = m_catalog] {
        planner::VerifyOptions options;
        options.cancelled = [&stop] { return stop->load(std::memory_order_relaxed); };
        const auto replayed = planner::replayOf(workload, plan, *prices, options);
        if (!replayed)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, question, place, its = *replayed] {
                if (question != m_question)
                    return;
                m_replayed.emplace(place, its);
                if (m_verifying == place)
                    m_verifying.reset();
                Q_EMIT verified();
            },
            Qt::QueuedConnection);
    });
}

}   // namespace tenbin::ui
