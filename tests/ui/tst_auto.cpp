// Auto: the plan follows the targets; the search behind the window: streamed, cancelled by edits, confirmed by replay.
#include "planner/search/verify.h"
#include "ui/plan/charts_grid.h"
#include "ui/plan/targets_panel.h"
#include "ui/shell/explain_dialog.h"
#include "ui/shell/language.h"
#include "ui/widgets/note_label.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

constexpr int kPatience_ms = 60'000;

void settle(Fixture &f)
{
    QTRY_VERIFY_WITH_TIMEOUT(f.window.evaluation().isSettled(), kPatience_ms);
}

void setTarget(Fixture &f, const char *path, double value, int gesture)
{
    Q_EMIT f.window.targets().fieldEdited(*findField(path), value, gesture);
    QCoreApplication::processEvents();
}

QCheckBox &autoBox(Fixture &f)
{
    return *f.window.targets().findChild<QCheckBox *>();
}

// What a search from nothing says.
std::optional<planner::FrontPlan> fresh(const Subject &base, const planner::Targets &targets, const planner::Catalog &catalog)
{
    const planner::SearchSpace space = planner::spaceAround(base.workload, base.plan, catalog);
    const planner::SearchResult result = planner::search(base.workload, space, catalog);
    const auto finalists = planner::verifyCheapest(base.workload, space, result.front, targets, catalog, {});
    return finalists.cheapest ? std::optional(result.front[*finalists.cheapest]) : std::nullopt;
}

void compare(const Live &live, const std::optional<planner::FrontPlan> &found)
{
    QVERIFY(found);
    QCOMPARE(live.outcome.total()->value, found->cost.value);
    QCOMPARE(planner::targetedP95(live.subject.workload, live.outcome), found->p95_s);
    QCOMPARE(1 - live.outcome.availability.design, found->unavailability);
}

}   // namespace

class TestAuto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, QStringLiteral("en")); }
    void planFollowsTheSlider();
    void followsWhileSearching();
    void followsAroundLocks();
    void aSlowSearchCanBeStopped();
    void lateFrontNeverShows();
    void adoptingKeepsTheFront();
    void handEditEndsAuto();
    void workloadEditIsFollowed();
    void waysOutAreReplayed();
    void saysWhyThereIsNone();
    void explains();
};

void TestAuto::planFollowsTheSlider()
{
    Fixture f;
    settle(f);
    const Subject base = f.document().activeEntry().subject();
    const Live &live = f.window.evaluation().live();
    QTest::mouseClick(&autoBox(f), Qt::LeftButton, {}, QPoint(8, autoBox(f).height() / 2));
    QVERIFY(autoBox(f).isChecked());
    const int steps = f.document().undoStack()->count();
    constexpr int kSteps = 200, kGesture = 77;
    std::vector<double> frames;
    std::size_t plans = 0;
    planner::Plan last;
    for (int i = 0; i < kSteps; ++i) {
        QElapsedTimer timer;
        timer.start();
        setTarget(f, "targets.p95_s", 1.4 + .01 * i, kGesture);
        f.window.charts().repaint();
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        plans += !(live.subject.plan == std::exchange(last, live.subject.plan));
        if (live.comparison.cheapest)
            QVERIFY(planner::targetedP95(live.subject.workload, live.outcome) <= live.subject.targets.p95_s);
    }
    std::sort(frames.begin(), frames.end());
    qInfo("frames of %d steps with Auto: p50 %.1f, p99 %.1f, most %.1f ms; %zu plans", kSteps, frames[kSteps / 2],
        frames[kSteps * 99 / 100], frames.back(), plans);
    QVERIFY(plans > 5);
    settle(f);
    compare(live, fresh(base, live.subject.targets, *live.catalog));
    // And as one that starts from the plan it ended with.
    compare(live, fresh(live.subject, live.subject.targets, *live.catalog));
    QCOMPARE(f.document().undoStack()->count(), steps + 1);   // one drag, one step
    while (f.document().undoStack()->canUndo())
        f.document().undoStack()->undo();
    QCOMPARE(f.document().activeEntry().subject(), base);
}

// A drag may be over before the search is: the plan then follows by itself.
// A locked decision stays, and is one step to undo; Auto takes the cheapest plan of the space that is left.
void TestAuto::followsAroundLocks()
{
    Fixture f;
    settle(f);
    const std::string model = f.window.evaluation().live().subject.plan.models.first;
    autoBox(f).click();
    settle(f);
    QVERIFY(f.window.evaluation().live().subject.plan.models.first != model);
    f.document().undoStack()->undo();
    settle(f);
    if (!autoBox(f).isChecked())
        autoBox(f).click();
    Q_EMIT f.window.form().lockWanted(*findField("plan.models.first"), true);
    settle(f);
    Q_EMIT f.window.form().lockWanted(*findField("plan.models.escalateTo"), true);
    settle(f);
    QVERIFY(f.document().activeEntry().locked.contains("plan.models.first"));
    QVERIFY(f.window.form().row("plan.models.first")->isLocked());
    for (const planner::Alternative &a : f.window.evaluation().live().comparison.plans)
        QCOMPARE(a.plan.models.first, f.window.evaluation().live().subject.plan.models.first);
    QCOMPARE(f.document().undoText(), QStringLiteral("lock Escalate to"));
}

void TestAuto::aSlowSearchCanBeStopped()
{
    Fixture f;
    settle(f);
    // A fallback by another model is bounded least: its search takes seconds.
    Subject s = f.document().activeEntry().subject();
    s.plan.serving.fallback = planner::Fallback::Model;
    s.plan.models.fallbackTo = "amazon.nova-micro-v1:0";
    s.plan.serving.quotaRequestsPerMinute = s.plan.serving.quotaTokensPerMinute = 0;
    QVERIFY(f.document().perform(ReplacePlan{0, 0, s.plan}));
    const LiveEvaluation &evaluation = f.window.evaluation();
    QTRY_VERIFY_WITH_TIMEOUT(evaluation.live().searchSlow || evaluation.live().comparison.searched, kPatience_ms);
    if (evaluation.live().comparison.searched)
        QSKIP("the search was through before it could be stopped");
    auto *stop = f.window.targets().findChild<QProgressBar *>()->parentWidget()->findChild<QPushButton *>();
    QVERIFY(stop && stop->isVisible());
    stop->click();
    QVERIFY(evaluation.live().searchStopped && !stop->isVisible());
    QVERIFY(!evaluation.live().comparison.searched);
    // An edit asks anew.
    Q_EMIT f.window.form().fieldEdited(*findField("plan.serving.fallback"), std::string("none"), 0);
    settle(f);
    QVERIFY(!evaluation.live().searchStopped);
}

void TestAuto::followsWhileSearching()
{
    Fixture f;
    const Subject base = f.document().activeEntry().subject();
    const Live &live = f.window.evaluation().live();
    QVERIFY(!live.comparison.searched);
    autoBox(f).click();
    setTarget(f, "targets.p95_s", 1.6, 5);
    setTarget(f, "targets.availability", .9985, 6);
    settle(f);
    compare(live, fresh(base, live.subject.targets, *live.catalog));
}

void TestAuto::lateFrontNeverShows()
{
    Fixture f;
    for (const double requests : {2e5, 4e5, 9e5, 3e6})   // each while the search before is under way
        (void)f.document().perform(SetField{0, 0, "workload.traffic.requestsPerMonth", requests});
    settle(f);
    const Live &live = f.window.evaluation().live();
    const planner::SearchSpace space = planner::spaceAround(live.subject.workload, live.subject.plan, *live.catalog);
    const auto front = planner::alternativesOf(planner::search(live.subject.workload, space, *live.catalog).front, space);
    QCOMPARE(live.comparison.plans.size(), live.comparison.frontFrom + front.size());
    for (std::size_t i = 0; i < front.size(); ++i)
        QCOMPARE(live.comparison.plans[live.comparison.frontFrom + i].cost_usd, front[i].cost_usd);
    QCOMPARE(live.comparison.spacePlans, static_cast<double>(space.size()));
}

void TestAuto::adoptingKeepsTheFront()
{
    Fixture f;
    settle(f);
    const Live &live = f.window.evaluation().live();
    QVERIFY(live.comparison.cheapest);
    const auto plans = live.comparison.plans.size();
    Q_EMIT f.window.charts().alternativeAdopted(static_cast<int>(*live.comparison.cheapest));
    QVERIFY(live.comparison.searched);   // nothing is searched again
    QCOMPARE(live.comparison.plans.size(), plans);
    QVERIFY(live.subject.plan == live.comparison.plans[*live.comparison.cheapest].plan);
}

void TestAuto::handEditEndsAuto()
{
    Fixture f;
    settle(f);
    autoBox(f).click();
    const auto plan = f.document().activeEntry().subject().plan;
    Q_EMIT f.window.form().fieldEdited(*findField("plan.retrieval.topK"), plan.retrieval.topK + 1.0, 0);
    QVERIFY(!autoBox(f).isChecked());
    QCOMPARE(f.document().activeEntry().subject().plan.retrieval.topK, plan.retrieval.topK + 1);
}

void TestAuto::workloadEditIsFollowed()
{
    Fixture f;
    settle(f);
    autoBox(f).click();
    Q_EMIT f.window.form().fieldEdited(*findField("workload.traffic.requestsPerMonth"), 2.5e6, 0);
    settle(f);
    const Live &live = f.window.evaluation().live();
    QCOMPARE(live.subject.workload.traffic.requestsPerMonth, 2.5e6);
    QVERIFY(live.comparison.cheapest);
    QCOMPARE(live.outcome.priced.usd(), live.comparison.plans[*live.comparison.cheapest].cost_usd);
}

void TestAuto::waysOutAreReplayed()
{
    Fixture f;
    settle(f);
    setTarget(f, "targets.p95_s", .5, 5);   // faster than any
    const LiveEvaluation &evaluation = f.window.evaluation();
    QVERIFY(!evaluation.live().comparison.cheapest && !evaluation.isSettled());
    settle(f);
    QVERIFY(!evaluation.live().relaxations.empty());
    for (const planner::Relaxation &way : evaluation.live().relaxations)
        QVERIFY(way.replayed);
}

// The plan at hand recovers too late and covers too little; what no plan gives is the recovery.
void TestAuto::saysWhyThereIsNone()
{
    Fixture f;
    settle(f);
    Subject s = f.document().activeEntry().subject();
    s.plan.retrieval.topK = 1;
    QVERIFY(f.document().perform(ReplacePlan{0, 0, s.plan}));
    QVERIFY(f.document().perform(SetField{0, 0, "workload.needs.rto_s", 0.0}));
    settle(f);
    const Live &live = f.window.evaluation().live();
    QVERIFY(std::any_of(live.outcome.infeasible.begin(), live.outcome.infeasible.end(),
        [](const planner::Note &n) { return n.finding == planner::Finding::CoverageBelowFloor; }));
    QVERIFY(live.comparison.none && live.comparison.none->reasons.size() == 1);
    QCOMPARE(live.comparison.none->reasons.front().finding, planner::Finding::RtoMissed);
    bool said = false;
    for (const NoteLabel *note : f.window.targets().findChildren<NoteLabel *>())
        said = said || note->text().contains(QLatin1String("No plan recovers within the RTO"));
    QVERIFY(said);
}

void TestAuto::explains()
{
    Fixture f;
    settle(f);
    for (QAction *action : f.window.findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_I))
            action->trigger();
    auto *dialog = f.window.findChild<ExplainDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isComputing(), kPatience_ms);
    dialog->cancel();
    QVERIFY(!dialog->isComputing());
    (void)f.document().perform(SetField{0, 0, "workload.traffic.requestsPerMonth", 1.1e6});
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChildren<NoteLabel *>().size() > 8, kPatience_ms);
}

QTEST_MAIN(TestAuto)
#include "tst_auto.moc"
