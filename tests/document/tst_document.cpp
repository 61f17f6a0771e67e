// Edits and their inverses, undo with merging, recipes, and projects as JSON.
#include "document/document.h"
#include "document/project_json.h"
#include "document/recipes.h"
#include "planner/evaluate.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace tenbin;

namespace {

Project chat()
{
    return *projectOf(QStringLiteral("customer-chat"), QStringLiteral("en"));
}

Edit randomEdit(const Project &project, boost::random::mt19937_64 &generator)
{
    const auto upTo = [&](int n) { return boost::random::uniform_int_distribution<int>(0, n - 1)(generator); };
    const int entry = upTo(static_cast<int>(project.entries.size()));
    const Entry &at = project.entries[static_cast<std::size_t>(entry)];
    const int plan = upTo(static_cast<int>(at.plans.size()));
    switch (upTo(10)) {
    case 0: return SetTitle{"title " + std::to_string(upTo(1000))};
    case 1: return InsertEntry{entry, at};
    case 2: return RemoveEntry{entry};
    case 3: return InsertPlan{entry, plan, at.plans[static_cast<std::size_t>(plan)]};
    case 4: return RemovePlan{entry, plan};
    case 5: return SetTrace{entry, std::make_shared<const planner::Trace>(planner::Trace{"t", {0, 1.5}, {10, 20}, {1, 2}})};
    case 6: return SelectEntry{entry};
    case 7: return SetLock{entry, "plan.retrieval.topK", upTo(2) == 0};
    default: break;
    }
    const Field &field = fields()[static_cast<std::size_t>(upTo(static_cast<int>(fields().size())))];
    Value value = fieldValue(field, at.subject());
    if (double *number = std::get_if<double>(&value))
        *number = upTo(2) ? field.minimum : field.maximum;
    else if (bool *flag = std::get_if<bool>(&value))
        *flag = !*flag;
    return SetField{entry, plan, std::string(field.path), value};
}

}   // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void undoAfterDoIsIdentity();
    void aDragIsOneStepAndVanishesWhenItCameBack();
    void refusedEditsChangeNothing();
    void editsSurviveJson();
    void jsonRefusesWhatIsNotComplete_data();
    void jsonRefusesWhatIsNotComplete();
    void jsonRoundTrip();
    void badJson_data();
    void badJson();
    void recipesAreComplete_data();
    void recipesAreComplete();
    void traceSetsRateLengthsAndBursts();
};

void TestDocument::undoAfterDoIsIdentity()
{
    boost::random::mt19937_64 generator(3);
    for (int round = 0; round < 30; ++round) {
        Document document(chat());
        const Project first = document.project();
        for (int i = 0; i < 60; ++i)
            (void)document.perform(randomEdit(document.project(), generator));
        Project last = document.project();
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        Project back = document.project();
        back.activeEntry = first.activeEntry;   // what is looked at is no work to undo
        for (std::size_t i = 0; i < back.entries.size(); ++i)
            back.entries[i].activePlan = first.entries[i].activePlan;
        QVERIFY(back == first);
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        Project again = document.project();
        again.activeEntry = last.activeEntry;
        for (std::size_t i = 0; i < again.entries.size(); ++i)
            again.entries[i].activePlan = last.entries[i].activePlan;
        QVERIFY(again == last);
    }
}

void TestDocument::aDragIsOneStepAndVanishesWhenItCameBack()
{
    Document document(chat());
    const double before = document.activeEntry().targets.p95_s;
    for (const double value : {1.0, 1.5, 2.5})
        QVERIFY(document.perform(SetField{0, 0, "targets.p95_s", value}, 7));
    QCOMPARE(document.undoStack()->count(), 1);
    QVERIFY(document.perform(SetField{0, 0, "targets.p95_s", 1.2}, 8));
    QCOMPARE(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    QCOMPARE(document.activeEntry().targets.p95_s, 2.5);
    document.undoStack()->undo();
    QCOMPARE(document.activeEntry().targets.p95_s, before);
    QVERIFY(document.perform(SetField{0, 0, "targets.p95_s", 2.0}, 9));
    QVERIFY(document.perform(SetField{0, 0, "targets.p95_s", before}, 9));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(document.perform(SetField{0, 0, "targets.p95_s", before}));   // nothing changes: nothing to undo
    QCOMPARE(document.undoStack()->count(), 0);
}

void TestDocument::refusedEditsChangeNothing()
{
    Document document(chat());
    const Project before = document.project();
    QCOMPARE(document.perform(RemoveEntry{0}).error(), EditError::LastEntry);
    QCOMPARE(document.perform(RemovePlan{0, 0}).error(), EditError::LastPlan);
    QCOMPARE(document.perform(RemovePlan{3, 0}).error(), EditError::NoSuchEntry);
    QCOMPARE(document.perform(SetField{0, 9, "plan.retrieval.topK", 3.0}).error(), EditError::NoSuchPlan);
    QCOMPARE(document.perform(SetField{0, 0, "plan.retrieval.topK", -3.0}).error(), EditError::BadField);
    QCOMPARE(document.perform(SetField{0, 0, "plan.nothing", 3.0}).error(), EditError::BadField);
    QVERIFY(document.project() == before);
    QCOMPARE(document.undoStack()->count(), 0);
}

void TestDocument::editsSurviveJson()
{
    boost::random::mt19937_64 generator(5);
    Project project = chat();
    for (int i = 0; i < 300; ++i) {
        const Edit edit = randomEdit(project, generator);
        const auto back = editFromJson(toJson(edit));
        QVERIFY(back);
        Project a = project, b = project;
        const auto doneA = tenbin::apply(a, edit), doneB = tenbin::apply(b, *back);
        QCOMPARE(doneA.has_value(), doneB.has_value());
        QVERIFY(a == b);
        project = a;
    }
    QVERIFY(!editFromJson("{"));
    QVERIFY(!editFromJson(R"({"edit":"explode"})"));
}

void TestDocument::jsonRefusesWhatIsNotComplete_data()
{
    QTest::addColumn<QString>("path");       // of the member, from the root; "/" between steps
    QTest::addColumn<QJsonValue>("value");   // put there; undefined: taken away
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *path, const QJsonValue &value, JsonProblem problem, const char *where = nullptr) {
        QTest::addRow("%s %s", value.isUndefined() ? "without" : "with", path)
            << QString::fromUtf8(path) << value << static_cast<int>(problem) << QString::fromUtf8(where ? where : path);
    };
    using enum JsonProblem;
    const QJsonValue gone(QJsonValue::Undefined);
    for (const char *part : {"title", "activeEntry", "entries", "catalog", "entries/0/workload", "entries/0/targets",
             "entries/0/plans", "entries/0/activePlan", "entries/0/workload/workload.name",
             "entries/0/workload/workload.assumptions.callFailure", "entries/0/targets/targets.p95_s",
             "entries/0/plans/0/plan.retrieval.topK", "entries/0/trace/name", "entries/0/trace/inputTokens"})
        row(part, gone, MissingPart);
    row("title", 5, BadValue);
    row("title", QJsonValue::Null, BadValue);
    row("entries", QJsonObject(), BadValue);
    row("entries/0", 1, BadValue);
    row("entries/0/plans", QJsonObject(), BadValue);
    row("entries/0/plans/0", QStringLiteral("plan"), BadValue);
    row("entries/0/activePlan", QStringLiteral("0"), BadValue);
    row("entries/0/activePlan", 0.5, BadValue);
    row("activeEntry", 7, BadValue);
    row("catalog", QJsonArray(), BadValue);
    row("entries/0/trace", QJsonObject(), MissingPart, "entries/0/trace/name");
    row("entries/0/trace", QJsonValue::Null, BadValue);
    row("entries/0/trace/arrival_s", QJsonArray(), BadTrace, "entries/0/trace");
    row("entries/0/trace/inputTokens", QJsonArray({1.5, 2}), BadTrace, "entries/0/trace");
    row("entries/0/workload/workload.request.user.mean_tokens", QStringLiteral("60"), BadValue);
    row("entries/0/workload/plan.retrieval.topK", 3, UnknownField);
    row("entries/0/targets/workload.name", QStringLiteral("n"), UnknownField);
    row("entries/0/plans/0/targets.p95_s", 3, UnknownField);
    row("entries/0/plans/0/plan.retrieval.topQ", 3, UnknownField);
    row("entries/0/notes", QStringLiteral("n"), UnknownField);
    row("entries/0/trace/notes", QStringLiteral("n"), UnknownField);
    row("notes", QStringLiteral("n"), UnknownField);
    row("catalog/models/0/notes", 1, BadCatalog, "models[0].notes");
}

namespace {

QJsonValue changed(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        array[path.front().toInt()] = changed(array.at(path.front().toInt()), path.mid(1), value);
        return array;
    }
    QJsonObject object = root.toObject();
    if (path.size() == 1 && value.isUndefined())
        object.remove(path.front());
    else
        object.insert(path.front(), changed(object.value(path.front()), path.mid(1), value));
    return object;
}

}   // namespace

void TestDocument::jsonRefusesWhatIsNotComplete()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(int, problem);
    QFETCH(QString, where);
    Project project = chat();
    project.entries.front().workload.traffic.trace
        = std::make_shared<const planner::Trace>(planner::Trace{"t", {0, 1.5}, {10, 20}, {1, 2}});
    const QByteArray whole = projectToJson(project);
    QVERIFY(*projectFromJson(whole) == project);
    const QJsonValue json = changed(QJsonDocument::fromJson(whole).object(), path.split(QLatin1Char('/')), value);
    const auto read = projectFromJson(QJsonDocument(json.toObject()).toJson());
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().problem), problem);
    QCOMPARE(read.error().where, where);
    QVERIFY(jsonErrorText(read.error()).contains(where));
}

void TestDocument::jsonRoundTrip()
{
    Project project = chat();
    project.entries.front() = withTrace(project.entries.front(),
        std::make_shared<const planner::Trace>(planner::Trace{"t", {0, 0.1, 3.25}, {10, 20, 30}, {1, 2, 3}}));
    project.entries.push_back(projectOf(QStringLiteral("demo"), QStringLiteral("ja"))->entries.front());
    const QByteArray json = projectToJson(project);
    const auto back = projectFromJson(json);
    QVERIFY2(back, qPrintable(back ? QString() : jsonErrorText(back.error())));
    QVERIFY(*back == project);
    QCOMPARE(projectToJson(*back), json);
}

void TestDocument::badJson_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const char *find, const char *replace, JsonProblem problem) {
        QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << static_cast<int>(problem);
    };
    row("cut", "\"tenbin\": 1", "\"tenbin\": ", JsonProblem::NotJson);
    row("foreign", "\"tenbin\": 1", "\"other\": 1", JsonProblem::NotOurs);
    row("newer", "\"tenbin\": 1", "\"tenbin\": 2", JsonProblem::NewerVersion);
    row("no title", "\"title\"", "\"titel\"", JsonProblem::MissingPart);
    row("unknown field", "plan.retrieval.topK", "plan.retrieval.topL", JsonProblem::UnknownField);
    row("out of range", "\"plan.retrieval.topK\": 4", "\"plan.retrieval.topK\": -4", JsonProblem::BadValue);
    row("wrong type", "\"plan.retrieval.topK\": 4", "\"plan.retrieval.topK\": [4]", JsonProblem::BadValue);
    row("no such entry", "\"activeEntry\": 0", "\"activeEntry\": 7", JsonProblem::BadValue);
    row("damaged prices", "\"schema\"", "\"scheme\"", JsonProblem::BadCatalog);
}

void TestDocument::badJson()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    QFETCH(int, problem);
    QByteArray json = projectToJson(chat());
    QVERIFY(json.contains(find));
    json.replace(json.indexOf(find), find.size(), replace);
    const auto back = projectFromJson(json);
    QVERIFY(!back);
    QCOMPARE(static_cast<int>(back.error().problem), problem);
    QVERIFY(!jsonErrorText(back.error()).isEmpty());
}

void TestDocument::recipesAreComplete_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestDocument::recipesAreComplete()
{
    QFETCH(QString, language);
    const auto all = recipes(language);
    QCOMPARE(all.size(), std::size_t{4});
    const auto project = chat();
    for (const Recipe &recipe : all) {
        QVERIFY(!recipe.name.isEmpty() && !recipe.summary.isEmpty() && !recipe.planName.isEmpty());
        const Subject s = recipe.entry.subject();
        const planner::Outcome outcome = planner::evaluate(s.workload, s.plan, *project.catalog);
        QVERIFY2(outcome.feasible(), qPrintable(recipe.id));
        QVERIFY2(outcome.total(), qPrintable(recipe.id));   // fully priceable
        QVERIFY2(planner::judge(s.workload, outcome, s.targets).meetsAll(), qPrintable(recipe.id));
        for (const planner::BillLine &line : outcome.bill) {
            QVERIFY(
                line.unitPrice.source == planner::kUserStated || !project.catalog->sources[line.unitPrice.source].date.empty());
            QVERIFY(line.monthly.value >= 0);
        }
    }
    // The shipped file sets nothing that the table refuses (recipes() would stop in a debug build).
    QFile file(QStringLiteral(":/recipes/recipes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QJsonValue &recipe : QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("recipes")).toArray()) {
        Subject subject;
        QVERIFY(fieldsFromJson(
            recipe.toObject().value(QLatin1String("set")).toObject(), {}, subject, QStringLiteral("set"), Missing::KeepsDefault));
    }
}

void TestDocument::traceSetsRateLengthsAndBursts()
{
    planner::Trace trace{"t", {}, {}, {}};
    for (int i = 0; i <= 3600; ++i) {
        trace.arrival_s.push_back(i);
        trace.inputTokens.push_back(i % 2 ? 900 : 1100);
        trace.outputTokens.push_back(200);
    }
    const Entry before = chat().entries.front();
    const Entry after = withTrace(before, std::make_shared<const planner::Trace>(trace));
    QCOMPARE(std::round(after.workload.traffic.requestsPerMonth), 730.0 * 3600);
    QVERIFY(std::abs(after.workload.request.user.mean_tokens - 1000) < 1);
    QCOMPARE(after.workload.request.output.mean_tokens, 200.0);
    QCOMPARE(after.workload.traffic.shape, before.workload.traffic.shape);   // a short trace says nothing of the week
    QVERIFY(after.workload.traffic.trace);
    // Its prompts are whole: what retrieval added to them is in them.
    QVERIFY(before.subject().plan.retrieval.enabled);
    QVERIFY(!after.subject().plan.retrieval.enabled);
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
