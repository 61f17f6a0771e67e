// The table of fields: whole, unambiguous, and strict about what it lets in.
#include "fields/field_text.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_01.hpp>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tenbin;

// A member that is added without a field changes these sizes; add the field, then the number.
static_assert(sizeof(planner::Assumptions) == 44 * sizeof(double));
static_assert(sizeof(planner::Hosting) == 11 * sizeof(double) + sizeof(std::string));
static_assert(sizeof(planner::PromptSettings) == 5 * sizeof(double));
static_assert(sizeof(planner::QualityFloors) == 3 * sizeof(double));
static_assert(sizeof(planner::AgentRuntime) == 8 * sizeof(double));
static_assert(sizeof(planner::FrontDoor) == 4 * sizeof(double));
static_assert(sizeof(planner::Documents) == 4 * sizeof(double));
static_assert(sizeof(planner::CustomModel) == 17 * sizeof(double) + sizeof(std::string));

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreUnique();
    void everyDoubleOfTheStructsHasAField();
    void defaultsAreAllowed();
    void setThenGet();
    void refusals();
    void relevance();
    void parsing();
    void texts();
    void storedRanges();
};

void TestFields::pathsAreUnique()
{
    QSet<QByteArray> seen;
    for (const Field &field : fields()) {
        const QByteArray path(field.path.data(), static_cast<qsizetype>(field.path.size()));
        QVERIFY2(!seen.contains(path), path.constData());
        seen.insert(path);
        QVERIFY2(findField(field.path) == &field, path.constData());
        QVERIFY2(field.label && *field.label, path.constData());
        const bool chooses = std::holds_alternative<EnumAccess>(field.access);
        QVERIFY2(chooses == !field.choices.empty(), path.constData());
    }
    QVERIFY(seen.size() > 100);
    QVERIFY(!findField("plan.nothing"));
}

void TestFields::everyDoubleOfTheStructsHasAField()
{
    int assumptions = 0, prompts = 0, floors = 0, users = 0;
    for (const Field &field : fields()) {
        assumptions += field.path.starts_with("workload.assumptions.");
        prompts += field.path.starts_with("plan.prompt.");
        floors += field.path.starts_with("workload.needs.floors.");
        users += field.path.starts_with("workload.needs.userShare");
        if (field.section == Section::Assumptions)
            QVERIFY2(field.source.text && field.source.date, field.path.data());
    }
    QCOMPARE(assumptions, 44);
    QCOMPARE(prompts, 6);
    QCOMPARE(floors, 3);
    for (const auto &[part, count] : {std::pair("plan.runtime.", 8), {"plan.frontDoor.", 4}, {"plan.documents.", 4},
             {"plan.customModel.", 21}, {"plan.serving.hosting.", 14}, {"plan.retrieval.", 13}, {"workload.knowledge.", 6}})
        QCOMPARE(
            std::count_if(fields().begin(), fields().end(), [p = part](const Field &f) { return f.path.starts_with(p); }), count);
    QCOMPARE(users, static_cast<int>(planner::UserArea::Count));
}

void TestFields::defaultsAreAllowed()
{
    Subject subject;
    const Subject before = subject;
    for (const Field &field : fields()) {
        QVERIFY2(setFieldValue(field, subject, fieldValue(field, subject)), field.path.data());
        QVERIFY2(subject == before, field.path.data());
    }
}

void TestFields::setThenGet()
{
    boost::random::mt19937_64 generator(11);
    boost::random::uniform_01<double> uniform;
    for (int round = 0; round < 20; ++round) {
        Subject subject;
        for (const Field &field : fields()) {
            Value value;
            if (!field.choices.empty())
                value = std::string(
                    field.choices[static_cast<std::size_t>(uniform(generator) * static_cast<double>(field.choices.size()))].code);
            else if (std::holds_alternative<bool &(*)(Subject &)>(field.access))
                value = uniform(generator) < 0.5;
            else if (std::holds_alternative<std::string &(*)(Subject &)>(field.access))
                value = std::string("text ") + std::to_string(round);
            else if (std::holds_alternative<int &(*)(Subject &)>(field.access))
                value = std::floor(field.minimum + uniform(generator) * (field.maximum - field.minimum));
            else
                value = field.minimum + uniform(generator) * (field.maximum - field.minimum);
            QVERIFY2(setFieldValue(field, subject, value), field.path.data());
            QVERIFY2(fieldValue(field, subject) == value, field.path.data());
        }
    }
}

void TestFields::refusals()
{
    Subject subject;
    const Subject before = subject;
    const auto refused
        = [&](std::string_view path, const Value &value) { return setFieldValue(*findField(path), subject, value).error(); };
    QCOMPARE(refused("plan.retrieval.topK", 0.0), FieldError::OutOfRange);
    QCOMPARE(refused("plan.retrieval.topK", std::nan("")), FieldError::NotFinite);
    QCOMPARE(refused("plan.retrieval.topK", HUGE_VAL), FieldError::NotFinite);
    QCOMPARE(refused("plan.retrieval.topK", std::string("3")), FieldError::WrongType);
    QCOMPARE(refused("plan.prompt.cache", 1.0), FieldError::WrongType);
    QCOMPARE(refused("plan.agent.stepCap", 1.5), FieldError::NotWhole);
    QCOMPARE(refused("plan.resilience.tier", std::string("triple")), FieldError::UnknownChoice);
    QCOMPARE(refused("plan.name", std::string(kLongestText + 1, 'x')), FieldError::OutOfRange);
    QVERIFY(subject == before);
}

void TestFields::relevance()
{
    Subject subject;
    const auto relevant = [&](std::string_view path) { return isRelevant(*findField(path), subject); };
    QVERIFY(relevant("plan.customModel.kind") && !relevant("plan.customModel.epochs"));
    subject.plan.customModel.kind = planner::CustomKind::LowRank;
    QVERIFY(relevant("plan.customModel.epochs") && !relevant("plan.customModel.importUnits"));
    QVERIFY(!relevant("plan.retrieval.topK"));
    subject.plan.retrieval.enabled = true;
    QVERIFY(relevant("plan.retrieval.storeUnits") && !relevant("plan.retrieval.rerankCandidates"));
    subject.plan.retrieval.store = planner::VectorStore::ManagedKnowledgeBase;
    QVERIFY(relevant("plan.retrieval.agenticRetrieve") && !relevant("plan.retrieval.storeUnits"));
    QVERIFY(!relevant("plan.documents.pieceOutput_tokens") && relevant("plan.documents.pieces"));
    QVERIFY(relevant("workload.assumptions.retrieval_s") && !relevant("workload.assumptions.agenticRetrieval_s"));
    subject.plan.retrieval.agenticRetrieve = true;
    QVERIFY(!relevant("workload.assumptions.retrieval_s") && relevant("workload.assumptions.agenticRetrieval_s"));
    QVERIFY(relevant("workload.traffic.eventsPerYear") && !relevant("workload.traffic.eventFactor"));
    subject.workload.traffic.eventsPerYear = 1;
    QVERIFY(relevant("workload.traffic.eventFactor") && !relevant("workload.traffic.secondZoneHours"));
    subject.workload.traffic.secondZoneShare = 0.1;
    QVERIFY(relevant("workload.traffic.secondZoneHours") && !relevant("workload.traffic.thirdZoneHours"));
    QVERIFY(relevant("plan.serving.fallback") && !relevant("plan.models.fallbackTo"));
    subject.plan.serving.fallback = planner::Fallback::Model;
    QVERIFY(relevant("plan.models.fallbackTo") && !relevant("plan.serving.fallbackPause_s"));
    QVERIFY(!relevant("plan.resilience.carriesPeakAfterLoss"));
    subject.plan.serving.otherwise.kind = planner::LaneKind::RealTime;
    QVERIFY(relevant("plan.resilience.carriesPeakAfterLoss") && relevant("plan.resilience.zones"));
    subject.plan.resilience.tier = planner::AvailabilityTier::SingleZone;
    QVERIFY(!relevant("plan.resilience.zones"));
}

void TestFields::parsing()
{
    QVERIFY(parseFieldValue(*findField("plan.retrieval.topK"), u"4") == Value(4.0));
    QVERIFY(parseFieldValue(*findField("plan.prompt.cache"), u"true") == Value(true));
    QVERIFY(parseFieldValue(*findField("plan.serving.core.kind"), u"batch") == Value(std::string("batch")));
    QVERIFY(!parseFieldValue(*findField("plan.prompt.cache"), u"yes"));
    QVERIFY(!parseFieldValue(*findField("workload.traffic.requestsPerMonth"), u"1,000"));
    QVERIFY(!parseFieldValue(*findField("plan.retrieval.topK"), u"4 or so"));
}

void TestFields::texts()
{
    const QLocale en(QLocale::English, QLocale::UnitedStates);
    const Field &rto = *findField("workload.needs.rto_s");
    QCOMPARE(formatFieldValue(rto, 7'200.0, en), QStringLiteral("120 min"));
    QCOMPARE(formatFieldValue(*findField("workload.needs.floors.success"), 0.825, en), QStringLiteral("82.5 %"));
    QCOMPARE(formatFieldValue(*findField("plan.serving.core.kind"), std::string("on-demand"), en), QStringLiteral("On-demand"));
    QCOMPARE(fieldErrorText(*findField("plan.retrieval.topK"), FieldError::OutOfRange, en),
        QStringLiteral("Top-K: allowed is 1 to 100"));
    QCOMPARE(fieldErrorText(*findField("workload.needs.floors.success"), FieldError::OutOfRange, en),
        QStringLiteral("Right answers, at least: allowed is 0 to 100 %"));
}

// Who writes a value as it is kept is told its bounds as they are kept, and may write the bounds.
void TestFields::storedRanges()
{
    QCOMPARE(storedErrorText(*findField("workload.needs.floors.success"), FieldError::OutOfRange),
        QStringLiteral("Right answers, at least: allowed is 0 to 1"));
    QCOMPARE(storedErrorText(*findField("plan.serving.coreHours.fromHour"), FieldError::OutOfRange),
        fieldErrorText(*findField("plan.serving.coreHours.fromHour"), FieldError::OutOfRange, QLocale::c()));
    const QRegularExpression range(QStringLiteral("allowed is (\\S+) to (\\S+)"));
    int scaled = 0;
    for (const Field &field : fields()) {
        if (!std::holds_alternative<double &(*)(Subject &)>(field.access))
            continue;
        scaled += unitScale(field.unit, false) != 1;
        const QString text = storedErrorText(field, FieldError::OutOfRange);
        const auto said = range.match(text);
        QVERIFY2(said.hasMatch(), qPrintable(text));
        for (const int bound : {1, 2}) {
            Subject subject;
            const auto value = parseFieldValue(field, said.captured(bound));
            QVERIFY2(value && setFieldValue(field, subject, *value), qPrintable(text));
        }
        QVERIFY2(std::abs(said.captured(2).toDouble() - field.maximum) <= 1e-6 * std::abs(field.maximum), qPrintable(text));
    }
    QVERIFY(scaled > 20);
}

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
