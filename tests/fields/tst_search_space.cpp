// What a search may decide: the fields that say so are those that it moves, and a locked one stays.
#include "document/recipes.h"
#include "fields/search_space.h"
#include "planner/levers.h"
#include "planner/search/search.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

using namespace tenbin;
using namespace tenbin::planner;

namespace {

constexpr std::array kRecipes{"customer-chat", "internal-qa", "batch-summaries", "demo"};

struct Case
{
    Subject subject;
    std::shared_ptr<const Catalog> prices;
};

// The recipes as they ship, and with all that widens a space: a container, a custom model, no second option taken yet.
std::vector<Case> cases()
{
    std::vector<Case> all;
    for (const char *recipe : kRecipes) {
        const Project project = *projectOf(QLatin1String(recipe), QStringLiteral("en"));
        Case c{project.entries.front().subject(), project.catalog};
        all.push_back(c);
        c.subject.plan.serving.otherwise.kind = LaneKind::RealTime;
        c.subject.plan.customModel.kind = CustomKind::LowRank;
        c.subject.plan.serving.core.overflow = Overflow::Queue;
        c.subject.workload.traffic.deferrableShare = .2;
        c.subject.plan.serving.coreHours = {1, 3, 9, 18};
        all.push_back(c);
    }
    return all;
}

// Paths in which some option of the space differs from the plan that it is around.
FieldPaths moved(const Case &c, const SearchSpace &space)
{
    FieldPaths paths;
    for (const Decision &decision : space.decisions)
        for (const auto &option : decision.options) {
            Plan plan = space.base;
            option(plan);
            for (const Field *field : changedFields(c.subject, plan))
                paths.insert(std::string(field->path));
        }
    return paths;
}

}   // namespace

class TestSearchSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchedFieldsAreThoseThatMove();
    void lockedFieldsStay();
    void adviceLeavesLockedFieldsAlone();
    void foundPlansKeepLockedFields();
    void proposesOnlyWhatIsOnOffer();
};

void TestSearchSpace::searchedFieldsAreThoseThatMove()
{
    FieldPaths paths;
    for (const Case &c : cases()) {
        paths.merge(moved(c, spaceAround(c.subject.workload, c.subject.plan, *c.prices)));
        for (const Alternative &step : stepsOf(c.subject.workload, c.subject.plan, *c.prices, {}))
            for (const Field *field : changedFields(c.subject, step.plan))
                paths.insert(std::string(field->path));
    }
    // What follows from the model, and what a custom model is no more.
    std::erase_if(paths, [](const std::string &path) {
        return path.starts_with("plan.serving.quota")
            || (path.starts_with("plan.customModel.") && path != "plan.customModel.kind");
    });
    FieldPaths searched;
    for (const Field &field : fields())
        if (field.searched)
            searched.insert(std::string(field.path));
    QCOMPARE(QStringList(), [&] {
        QStringList differ;
        std::set<std::string> odd;
        std::set_symmetric_difference(
            paths.begin(), paths.end(), searched.begin(), searched.end(), std::inserter(odd, odd.begin()));
        for (const std::string &path : odd)
            differ << QString::fromStdString(path);
        return differ;
    }());
}

void TestSearchSpace::lockedFieldsStay()
{
    for (Case c : cases()) {
        const FieldPaths free = moved(c, searchSpace(c.subject, *c.prices));
        for (const std::string &path : free) {
            c.subject.locked = {path};
            QVERIFY(!moved(c, searchSpace(c.subject, *c.prices)).contains(path));
        }
        c.subject.locked = free;
        QCOMPARE(searchSpace(c.subject, *c.prices).size(), 1U);
    }
}

void TestSearchSpace::adviceLeavesLockedFieldsAlone()
{
    Case c = cases().front();
    c.subject.locked = {"plan.prompt.compression", "plan.prompt.hotAnswerShare", "plan.retrieval.topK"};
    const auto around = alternatives(c.subject.workload, searchSpace(c.subject, *c.prices), *c.prices);
    const auto steps = unlockedSteps(c.subject, *c.prices, around);
    QVERIFY(steps.size() > 10);
    for (const Alternative &step : steps)
        for (const Field *field : changedFields(c.subject, step.plan))
            QVERIFY(!c.subject.locked.contains(std::string(field->path)));
}

void TestSearchSpace::foundPlansKeepLockedFields()
{
    Case c = cases().front();
    c.subject.locked = {"plan.models.first", "plan.serving.core.kind"};
    const SearchSpace space = searchSpace(c.subject, *c.prices);
    const SearchResult result = search(c.subject.workload, space, *c.prices);
    QVERIFY(result.complete && result.front.size() > 3);
    for (const FrontPlan &found : result.front) {
        const Plan plan = space.plan(found.index);
        QCOMPARE(plan.models.first, c.subject.plan.models.first);
        QVERIFY(plan.serving.core.kind == c.subject.plan.serving.core.kind);
    }
}

// A model that is withdrawn, or a preview, is proposed to nobody; whoever has one keeps it, and is shown all that is on offer.
void TestSearchSpace::proposesOnlyWhatIsOnOffer()
{
    const auto proposed = [](const Case &c) {
        const SearchSpace space = searchSpace(c.subject, *c.prices);
        std::set<std::string> ids;
        for (const Decision &decision : space.decisions)
            for (const auto &option : decision.options) {
                Plan plan = space.base;
                option(plan);
                ids.insert({plan.models.first, plan.models.escalateTo});
            }
        return ids;
    };
    for (Case c : cases()) {
        std::set<std::string> own{c.subject.plan.models.first, c.subject.plan.models.escalateTo, {}};
        const std::set<std::string> ids = proposed(c);
        QVERIFY(ids.size() > 3);
        for (const std::string &id : ids) {
            const Model *model = c.prices->model(id);
            QVERIFY2(own.contains(id) || (model->isOffered() && model->success.front()), id.c_str());
        }
        // Llama 3.2 3B costs less than its peers: were it on offer, it would keep some of them out.
        const std::string legacy = "meta.llama3-2-3b-instruct-v1:0";
        QVERIFY(!c.prices->model(legacy)->isOffered());
        c.subject.plan.chooseFirst(legacy);
        std::set<std::string> now = proposed(c);
        QVERIFY(now.contains(legacy));
        for (const std::string &id : ids)
            QVERIFY2(own.contains(id) || now.contains(id), id.c_str());
    }
}

QTEST_APPLESS_MAIN(TestSearchSpace)
#include "tst_search_space.moc"
