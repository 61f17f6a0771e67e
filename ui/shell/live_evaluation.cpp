#include "live_evaluation.h"

#include "fields/search_space.h"

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
    return live.replay
        && (planner::trustsReplay(live.subject.workload, live.outcome, *live.replay)
            || trustedP95(live) != planner::targetedP95(live.subject.workload, live.outcome));
}

planner::AvailabilityOutcome trustedAvailability(const Live &live)
{
    return live.replay ? planner::trustedAvailability(live.subject.workload, live.outcome, *live.replay, live.subject.targets)
                       : live.outcome.availability;
}

double trustedP95(const Live &live)
{
    const planner::Workload &workload = live.subject.workload;
    return live.replay ? planner::judgedBy(workload, live.outcome, *live.replay, live.subject.targets).p95_s
                       : planner::targetedP95(workload, live.outcome);
}

LiveEvaluation::LiveEvaluation(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_replay(this)
{
    for (QTimer *timer : {&m_settled, &m_paused}) {
        timer->setSingleShot(true);
        timer->setInterval(kSettle_ms);
    }
    connect(&m_settled, &QTimer::timeout, this, &LiveEvaluation::startReplay);
    connect(&m_paused, &QTimer::timeout, this, &LiveEvaluation::pause);
    const auto foundMore = [this] {
        takeFront();
        judgeActive();
        Q_EMIT searched();
    };
    connect(&m_search, &LiveSearch::grown, this, foundMore);
    connect(&m_search, &LiveSearch::verified, this, foundMore);
    connect(&m_document, &Document::replaced, this, [this] { m_entry = -1; });
    connect(&m_document, &Document::changed, this, &LiveEvaluation::update);
    update();
}

void LiveEvaluation::update()
{
    const bool tried = m_trial.has_value();
    m_trial.reset();
    const Project &project = m_document.project();
    Subject subject = m_document.activeEntry().subject();
    const bool samePlan = m_entry == project.activeEntry && m_live.catalog == project.catalog
        && m_live.subject.workload == subject.workload && m_live.subject.plan == subject.plan;
    const bool sameLocks = m_live.subject.locked == subject.locked;
    if (m_live.catalog != project.catalog)
        m_known.clear();
    if (std::exchange(m_entry, project.activeEntry) != project.activeEntry) {
        ++m_live.showing;
        m_rules.clear();
    }
    m_live.catalog = project.catalog;
    m_live.subject = std::move(subject);
    if (!samePlan)
        evaluateActive();
    else if (!sameLocks)
        seekAlternatives();
    judgeActive();
    judgeEntries();
    if (samePlan && sameLocks && !tried)
        Q_EMIT judged();
    else
        Q_EMIT evaluated();
}

void LiveEvaluation::tryAlternative(std::optional<std::size_t> index)
{
    if (index ? *index >= m_live.comparison.plans.size() : !m_trial)
        return;
    m_trial.reset();
    if (index) {
        Live &trial = m_trial.emplace(m_live);
        trial.tried = index;
        trial.subject.plan = m_live.comparison.plans[*index].plan;
        trial.outcome = planner::evaluate(trial.subject.workload, trial.subject.plan, *trial.catalog);
        trial.verdict = planner::judge(trial.subject.workload, trial.outcome, trial.subject.targets);
        trial.entryVerdicts[static_cast<std::size_t>(m_document.project().activeEntry)] = trial.verdict;
        trial.levers.clear();
        trial.relaxations.clear();
        trial.rules.clear();
        trial.replay = planner::ReplayOutcome{};   // a trial is by closed form alone
    }
    Q_EMIT evaluated();
}

void LiveEvaluation::settleAgain()
{
    for (QTimer *timer : {&m_settled, &m_paused})
        if (timer->isActive())
            timer->start();
}

void LiveEvaluation::stopSearch()
{
    m_search.stop();
}

void LiveEvaluation::refresh()
{
    Q_EMIT evaluated();
}

void LiveEvaluation::evaluateActive()
{
    QElapsedTimer timer;
    timer.start();
    const Subject &subject = m_live.subject;
    m_live.outcome = planner::evaluate(subject.workload, subject.plan, *m_live.catalog);
    m_live.model_ms = milliseconds(timer);
    seekAlternatives();
    m_replay.cancel();
    m_live.replay.reset();
    m_settled.start();
}

void LiveEvaluation::seekAlternatives()
{
    m_rulesKnown = false;
    m_stepsKnown = !m_search.holdsFor(m_live.subject, m_live.catalog);
    if (!m_stepsKnown)
        return;
    planner::SearchSpace space = searchSpace(m_live.subject, *m_live.catalog);
    m_live.comparison.plans = takeSteps(space);
    m_live.comparison.frontFrom = m_live.comparison.plans.size();
    // The first search waits until the window is painted: it would take a core from the first picture.
    if (std::exchange(m_begun, true)) {
        m_firstSpace.reset();
        m_search.start(m_live.subject, std::move(space), m_live.catalog);
    } else {
        m_firstSpace = std::move(space);
    }
    takeFront();
}

void LiveEvaluation::judgeActive()
{
    const Subject &subject = m_live.subject;
    m_live.verdict = planner::judge(m_live.outcome, trustedP95(m_live), trustedAvailability(m_live).design, subject.targets);
    if (m_live.comparison.searched) {
        const auto place = m_search.cheapest(subject.targets);
        m_live.comparison.cheapest = place ? std::optional(m_live.comparison.frontFrom + *place) : std::nullopt;
        m_live.comparison.replayed.clear();
        for (const auto &[its, said] : m_search.replayed())
            m_live.comparison.replayed.emplace(m_live.comparison.frontFrom + its, said);
        const auto its = place ? m_search.replayed().find(*place) : m_search.replayed().end();
        m_live.stands = its == m_search.replayed().end() ? Stands::Pending
            : its->second.counts                         ? Stands::Confirmed
            : its->second.shortened                      ? Stands::TooMany
                                                         : Stands::NotReplayed;
    } else {
        m_live.comparison.cheapest = planner::cheapestThatMeets(m_live.comparison.plans, subject.targets);
        m_live.comparison.replayed.clear();   // places in the front that was
        m_live.stands = Stands::Provisional;
    }
    m_live.relaxations = planner::relaxations(m_live.comparison, subject.targets);
    m_live.levers.clear();
    if (m_stepsKnown)
        m_live.levers = planner::levers(subject.workload, m_live.outcome, m_live.verdict, subject.targets, m_steps);
    m_live.rules = planner::judge(m_rules, subject.workload, subject.targets, *m_live.catalog, m_live.rules);
    m_paused.start();
}

// All that advice is made of; returns those steps that are plans of the space.
std::vector<planner::Alternative> LiveEvaluation::takeSteps(const planner::SearchSpace &space)
{
    const Subject &subject = m_live.subject;
    std::vector<planner::Alternative> around = planner::alternatives(subject.workload, space, *m_live.catalog);
    m_steps = unlockedSteps(subject, *m_live.catalog, around);
    return around;
}

// The front goes behind the plans one step around.
void LiveEvaluation::takeFront()
{
    const Found &found = m_search.found();
    m_live.comparison.plans.resize(m_live.comparison.frontFrom);
    m_live.comparison.plans.insert(m_live.comparison.plans.end(), found.front.begin(), found.front.end());
    m_live.comparison.searched = found.complete;
    m_live.comparison.spacePlans = found.spacePlans;
    m_live.comparison.none = found.none;
    m_live.search_ms = found.took_ms;
    m_live.searchSlow = found.slow;
    m_live.searchStopped = found.stopped;
    m_live.searchShare = found.share;
}

// Edits and drags have paused: what need not follow every step of them.
void LiveEvaluation::pause()
{
    const Subject &subject = m_live.subject;
    if (auto space = std::exchange(m_firstSpace, std::nullopt))
        return m_search.start(m_live.subject, std::move(*space), m_live.catalog);
    if (!std::exchange(m_stepsKnown, true)) {
        (void)takeSteps(searchSpace(subject, *m_live.catalog));
        judgeActive();
        Q_EMIT searched();
    }
    if (!std::exchange(m_rulesKnown, true)) {
        m_live.rules.clear();   // what was known of the plans before
        m_rules = planner::rulesFor(subject.workload, subject.plan, *m_live.catalog, m_steps);
        judgeActive();
        Q_EMIT searched();
    }
    if (const auto place = toReplay())
        verify(*place - m_live.comparison.frontFrom);
}

// The cheapest plan first, then the ways out.
std::optional<std::size_t> LiveEvaluation::toReplay() const
{
    const planner::Comparison &c = m_live.comparison;
    if (!c.searched)
        return {};
    return c.cheapest && m_live.stands == Stands::Pending ? c.cheapest : planner::nextWayOut(c, m_live.subject.targets);
}

void LiveEvaluation::verify(std::size_t place)
{
    const Subject &subject = m_live.subject;
    // A search that has begun anew forgets the front that the places are of.
    if (place >= m_search.found().front.size())
        return;
    // The plan on screen is replayed anyway.
    if (!(m_search.found().front[place].plan == subject.plan))
        m_search.verify(place);
    else if (m_live.replay)
        m_search.know(place, planner::replayedOf(subject.workload, m_live.outcome, *m_live.replay));
}

bool LiveEvaluation::isSettled() const
{
    return m_live.replay && m_stepsKnown && m_live.comparison.searched && !toReplay();
}

const planner::Plan *LiveEvaluation::planFor(const planner::Targets &targets) const
{
    const auto place = m_search.cheapest(targets);
    return place ? &m_search.found().front[*place].plan : nullptr;
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

void LiveEvaluation::startReplay()
{
    m_replay.ask([this, workload = m_live.subject.workload, plan = m_live.subject.plan, catalog = m_live.catalog](
                     const Background::Question &question) {
        QElapsedTimer timer;
        timer.start();
        planner::ReplayOptions options;
        options.cancelled = [&question] { return question.isCancelled(); };
        const planner::ReplayOutcome outcome = planner::replay(workload, plan, *catalog, options);
        question.post([this, outcome, took = milliseconds(timer)] {
            m_live.replay = outcome;
            m_live.replay_ms = took;
            judgeActive();
            judgeEntries();
            m_paused.start();   // the cheapest plan may be this one
            Q_EMIT replayed();
        });
    });
}

}   // namespace tenbin::ui
