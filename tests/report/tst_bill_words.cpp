// Every line of a bill has words, a service and an origin; the assumptions listed are those that the plan uses.
#include "pricing/catalog_loader.h"
#include "report/assumptions.h"
#include "report/bill_origin.h"
#include "report/outcome_json.h"
#include "report/wording.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace tenbin;
using namespace tenbin::planner;

namespace {

Subject importedModel()
{
    Subject s;
    s.workload.traffic.horizonMonths = 3;
    s.plan.customModel.kind = CustomKind::Import;
    s.plan.customModel.trainingHours = 10;
    return s;
}

bool lists(const Subject &subject, const char *id)
{
    const Catalog &catalog = pricing::builtInCatalog();
    const auto rows = report::assumptionsOf(subject, catalog, evaluate(subject.workload, subject.plan, catalog));
    return std::any_of(rows.begin(), rows.end(),
        [id](const report::AssumptionRow &r) { return r.id == QLatin1String(id) && !r.source.isEmpty() && !r.date.isEmpty(); });
}

}   // namespace

class TestBillWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemHasWords();
    void workIsPricedByItsOwnAssumption();
    void assumptionsInUse();
    void growthAndPaybackInJson();
    void ladderAndEventInJson();
};

void TestBillWords::everyItemHasWords()
{
    QSet<QString> words;
    for (std::size_t i = 0; i < static_cast<std::size_t>(BillItem::Count); ++i) {
        BillLine line;
        line.item = static_cast<BillItem>(i);
        QVERIFY(!report::Wording::billItem(line.item).isEmpty());
        QVERIFY(!report::awsService(line, VectorStore::ManagedKnowledgeBase).isEmpty());
        words << report::Wording::billItem(line.item);
    }
    QCOMPARE(words.size(), static_cast<qsizetype>(BillItem::Count));
    for (std::size_t i = 0; i < static_cast<std::size_t>(SlaItem::Count); ++i)
        QVERIFY(!report::Wording::sla(static_cast<SlaItem>(i)).isEmpty());
    for (std::size_t i = 0; i < static_cast<std::size_t>(Finding::Count); ++i)
        QVERIFY2(!report::Wording::finding({static_cast<Finding>(i), "a", "b", 0, 0}, QLocale::c()).isEmpty(),
            QByteArray::number(static_cast<int>(i)).constData());
}

void TestBillWords::workIsPricedByItsOwnAssumption()
{
    const Subject s = importedModel();
    const Catalog &catalog = pricing::builtInCatalog();
    const Outcome o = evaluate(s.workload, s.plan, catalog);
    QVERIFY(o.total());
    int stated = 0;
    for (const BillLine &line : o.bill) {
        const report::PriceOrigin origin = report::originOf(line, catalog);
        QVERIFY(!origin.source.isEmpty() && !origin.date.isEmpty());
        if (line.unitPrice.source != kUserStated)
            continue;
        ++stated;
        QCOMPARE(report::awsService(line, s.plan.retrieval.store), QStringLiteral("Operations"));
        QCOMPARE(origin.date, QString::fromUtf8(findField("plan.customModel.workUsdPerHour")->source.date));
    }
    QCOMPARE(stated, 3);   // data, review, versions and monitoring
}

void TestBillWords::assumptionsInUse()
{
    Subject s;
    for (const char *id : {"plan.customModel.epochs", "plan.runtime.session_s", "plan.documents.transitionsPerPiece",
             "plan.retrieval.rerankGain", "plan.retrieval.retrievesPerAgentic"})
        QVERIFY2(!lists(s, id), id);
    s = importedModel();
    s.plan.runtime.enabled = true;
    s.plan.documents.pieces = 4;
    s.plan.retrieval.enabled = true;
    s.plan.retrieval.reranker = Reranker::AmazonRerank;
    for (const char *id :
        {"plan.customModel.epochs", "plan.runtime.session_s", "plan.documents.transitionsPerPiece", "plan.retrieval.rerankGain"})
        QVERIFY2(lists(s, id), id);
    s.plan.retrieval.store = VectorStore::ManagedKnowledgeBase;
    s.plan.retrieval.agenticRetrieve = true;
    QVERIFY(lists(s, "plan.retrieval.retrievesPerAgentic"));
    QVERIFY(!lists(s, "plan.retrieval.rerankGain"));
}

void TestBillWords::growthAndPaybackInJson()
{
    const Subject s = importedModel();
    const Catalog &catalog = pricing::builtInCatalog();
    const QJsonObject json = report::outcomeJson(s, catalog, evaluate(s.workload, s.plan, catalog));
    const QJsonArray growth = json.value(QStringLiteral("growth")).toArray();
    QCOMPARE(growth.size(), 3);
    QCOMPARE(growth.at(0).toObject().value(QStringLiteral("monthly_usd")), json.value(QStringLiteral("total_monthly_usd")));
    QVERIFY(json.value(QStringLiteral("custom_model")).toObject().contains(QStringLiteral("payback_months")));
    const Subject plain;
    QVERIFY(report::outcomeJson(plain, catalog, evaluate(plain.workload, plain.plan, catalog))
                .value(QStringLiteral("custom_model"))
                .isNull());
}

void TestBillWords::ladderAndEventInJson()
{
    Subject s;
    s.plan.models.first = "meta.llama3-1-70b-instruct-v1:0";
    s.plan.serving.core.tokensPerMinutePerUnit = 5e6;
    s.workload.traffic.requestsPerMonth = 1e6;
    const Catalog &catalog = pricing::builtInCatalog();
    const auto jsonOf = [&] { return report::outcomeJson(s, catalog, evaluate(s.workload, s.plan, catalog)); };
    const QJsonObject quiet = jsonOf();
    QVERIFY(quiet.value(QStringLiteral("event_peak")).isNull());
    const QJsonArray ladder = quiet.value(QStringLiteral("decision_ladder")).toArray();
    QCOMPARE(ladder.size(), 3);
    QCOMPARE(ladder.at(0).toObject().value(QStringLiteral("step")), QJsonValue(QStringLiteral("prompt")));
    QCOMPARE(ladder.at(0).toObject().value(QStringLiteral("monthly_usd")), quiet.value(QStringLiteral("total_monthly_usd")));
    const QJsonObject own = ladder.at(1).toObject();
    QCOMPARE(own.value(QStringLiteral("step")), QJsonValue(QStringLiteral("low-rank")));
    QVERIFY(own.value(QStringLiteral("monthly_usd")).toDouble() > 24.0 * 730);
    QVERIFY(own.value(QStringLiteral("break_even_requests_per_month")).toDouble() > 1e6);
    QVERIFY(own.value(QStringLiteral("payback_months")).isNull());
    s.workload.traffic.eventsPerYear = 12;
    s.workload.traffic.eventFactor = 4;
    const QJsonObject event = jsonOf().value(QStringLiteral("event_peak")).toObject();
    QVERIFY(event.value(QStringLiteral("added_requests_per_month")).toDouble() > 0);
    QCOMPARE(event.value(QStringLiteral("hours_per_month")).toDouble(), 8.0);
    QVERIFY(event.contains(QStringLiteral("ttft_p95_s")) && event.contains(QStringLiteral("throttled_share")));
    const QJsonObject capacity = jsonOf().value(QStringLiteral("capacity")).toObject();
    for (const char *share : {"fallback_share", "queued_share", "refused_share"})
        QVERIFY(capacity.contains(QLatin1String(share)));
}

QTEST_APPLESS_MAIN(TestBillWords)
#include "tst_bill_words.moc"
