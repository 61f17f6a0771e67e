#include "live_evaluation.h"

#include "advice.h"

#include <QElapsedTimer>

#include <utility>

namespace tenbin::ui {

namespace {

constexpr int kSettle_ms = 40;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}   // namespace

std::vector<planner::Note> doubtsOf(const Live &live)
{
    return live.replay ? planner::doubtsOf(live.subject.workload, live.outcome, *live.replay) : live.outcome.doubts;
}

bool trustsReplay(const Live &live)
{
    return live.replay && planner::trustsReplay(live.subject.workload, live.outcome, *live.replay);
}

double trustedP95(const Live &live)
{
    const planner::Workload &workload = live.subject.workload;
    return trustsReplay(live) ? planner::targetedP95(workload, *live.replay) : planner::targetedP95(workload, live.outcome);
}

LiveEvaluation::LiveEvaluation(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_worker.setMaxThreadCount(1);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettle_ms);
    connect(&m_settled, &QTimer::timeout, this, &LiveEvaluation::startReplay);
    connect(&m_document, &Document::replaced, this, [this] { m_entry = -1; });
    connect(&m_document, &Document::changed, this, &LiveEvaluation::update);
    update();
}

LiveEvaluation::~LiveEvaluation()
{
    stopReplay();
    m_worker.waitForDone();
}

void LiveEvaluation::update()
{
    const bool tried = m_trial.has_value();
    m_trial.reset();
    const Project &project = m_document.project();
    Subject subject = m_document.activeEntry().subject();
    const bool samePlan = m_entry == project.activeEntry && m_live.catalog == project.catalog
        && m_live.subject.workload == subject.workload && m_live.subject.plan == subject.plan;
    if (m_live.catalog != project.catalog)
        m_known.clear();
    if (std::exchange(m_entry, project.activeEntry) != project.activeEntry)
        ++m_live.showing;
    m_live.catalog = project.catalog;
    m_live.subject = std::move(subject);
    if (!samePlan)
        evaluateActive();
    judgeActive();
    judgeEntries();
    if (samePlan && !tried)
        Q_EMIT judged();
    else
        Q_EMIT evaluated();
}

void LiveEvaluation::tryAlternative(std::optional<std::size_t> index)
{
    if (index ? *index >= m_live.alternatives.size() : !m_trial)
        return;
    m_trial.reset();
    if (index) {
        Live &trial = m_trial.emplace(m_live);
        trial.tried = index;
        trial.subject.plan = m_live.alternatives[*index].plan;
        trial.outcome = planner::evaluate(trial.subject.workload, trial.subject.plan, *trial.catalog);
        trial.verdict = planner::judge(trial.subject.workload, trial.outcome, trial.subject.targets);
        trial.entryVerdicts[static_cast<std::size_t>(m_document.project().activeEntry)] = trial.verdict;
        trial.levers.clear();
        trial.replay = planner::ReplayOutcome{};   // a trial is by closed form alone
    }
    Q_EMIT evaluated();
}

void LiveEvaluation::settleAgain()
{
    if (m_settled.isActive())
        m_settled.start();
}

void LiveEvaluation::refresh()
{
    Q_EMIT evaluated();
}

void LiveEvaluation::evaluateActive()
{
    QElapsedTimer timer;
    timer.start();
    const auto &[workload, plan, targets] = m_live.subject;
    m_live.outcome = planner::evaluate(workload, plan, *m_live.catalog);
    m_live.model_ms = milliseconds(timer);
    m_live.alternatives = planner::alternatives(workload, plan, *m_live.catalog);
    stopReplay();
    m_live.replay.reset();
    ++m_replayOf;
    m_settled.start();
}

void LiveEvaluation::judgeActive()
{
    const auto &[workload, plan, targets] = m_live.subject;
    m_live.verdict = planner::judge(workload, m_live.outcome, targets);
    m_live.verdict.latency = trustedP95(m_live) <= targets.p95_s;
    m_live.cheapest = planner::cheapestThatMeets(m_live.alternatives, targets);
    m_live.relaxation = relaxationOf(m_live.alternatives, targets, m_live.cheapest);
    m_live.levers = leversOf(m_live);
}

// Entries that did not change are judged again, not evaluated again.
void LiveEvaluation::judgeEntries()
{
    const Project &project = m_document.project();
    m_known.resize(project.entries.size());
    m_live.entryVerdicts.clear();
    for (std::size_t i = 0; i < project.entries.size(); ++i) {
        const Entry &entry = project.entries[i];
        const planner::Plan &plan = entry.plans[static_cast<std::size_t>(entry.activePlan)];
        Known &known = m_known[i];
        const bool active = static_cast<int>(i) == project.activeEntry;
        if (active)
            known = {m_live.subject.workload, m_live.subject.plan, m_live.outcome};
        else if (known.outcome.week.demand == decltype(known.outcome.week.demand){} || known.workload != entry.workload
            || known.plan != plan)
            known = {entry.workload, plan, planner::evaluate(entry.workload, plan, *project.catalog)};
        m_live.entryVerdicts.push_back(active ? m_live.verdict : planner::judge(entry.workload, known.outcome, entry.targets));
    }
}

void LiveEvaluation::stopReplay()
{
    if (m_cancel)
        m_cancel->store(true);
}

void LiveEvaluation::startReplay()
{
    auto cancel = std::make_shared<std::atomic<bool>>(false);
    m_cancel = cancel;
    const quint64 of = m_replayOf;
    m_worker.start([this, cancel, of, workload = m_live.subject.workload, plan = m_live.subject.plan, catalog = m_live.catalog] {
        QElapsedTimer timer;
        timer.start();
        planner::ReplayOptions options;
        options.cancelled = [cancel] { return cancel->load(std::memory_order_relaxed); };
        planner::ReplayOutcome outcome = planner::replay(workload, plan, *catalog, options);
        const double took = milliseconds(timer);
        if (cancel->load())
            return;
        // Back on the window's thread; `this` outlives the worker, which its destructor waits for.
        QMetaObject::invokeMethod(
            this,
            [this, of, took, result = std::move(outcome)]() mutable {
                if (of != m_replayOf)
                    return;
                m_live.replay = std::move(result);
                m_live.replay_ms = took;
                if (ui::trustsReplay(m_live)) {
                    judgeActive();
                    judgeEntries();
                }
                Q_EMIT replayed();
            },
            Qt::QueuedConnection);
    });
}

}   // namespace tenbin::ui
