// Every line of a bill has words, a service and an origin; the assumptions listed are those that the plan uses.
#include "pricing/catalog_figures.h"
#include "pricing/catalog_loader.h"
#include "pricing/price_paths.h"
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
    void estimatedPricesAreTheUsersToState_data();
    void estimatedPricesAreTheUsersToState();
    void everyPriceHasAPath();
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

namespace {

// Lines priced by services, an instance, model units and embedding tokens, all of them estimates where they stand.
std::vector<std::pair<const char *, Subject>> estimatedSubjects()
{
    Subject store;
    store.plan.resilience.region = "eu-central-1";
    store.plan.retrieval.enabled = true;
    store.plan.prompt.hotAnswerShare = .1;
    Subject instances;
    instances.plan.models.first = "meta.llama3-1-8b-instruct-v1:0";
    instances.plan.serving.otherwise.kind = LaneKind::RealTime;
    instances.plan.serving.deferrable.kind = LaneKind::BatchTransform;
    instances.workload.traffic.deferrableShare = .5;
    instances.plan.serving.hosting.instance = "ml.p4d.24xlarge";
    instances.plan.resilience.region = "eu-central-1";
    Subject units;
    units.plan.models.first = "anthropic.claude-instant-v1";
    units.plan.resilience.region = "ap-northeast-1";
    units.plan.serving.core.kind = LaneKind::Provisioned;
    units.plan.serving.core.commitment = Commitment::OneMonth;
    return {{"store", store}, {"instances", instances}, {"units", units}};
}

}   // namespace

void TestBillWords::estimatedPricesAreTheUsersToState_data()
{
    QTest::addColumn<int>("subject");
    const auto all = estimatedSubjects();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].first) << static_cast<int>(i);
}

// What the list calls a price, --set takes: the lines made with it then cost what was stated.
void TestBillWords::estimatedPricesAreTheUsersToState()
{
    QFETCH(int, subject);
    const Subject s = estimatedSubjects()[static_cast<std::size_t>(subject)].second;
    const Catalog &shipped = pricing::builtInCatalog();
    const Outcome before = evaluate(s.workload, s.plan, shipped);
    int prices = 0;
    for (const report::AssumptionRow &row : report::assumptionsOf(s, shipped, before)) {
        if (!row.id.startsWith(QLatin1String("catalog.price.")))
            continue;
        ++prices;
        Catalog stated = shipped;
        QVERIFY2(pricing::setCatalogFigure(stated, row.id, u"123.5", s.workload.request.task), qPrintable(row.id));
        const Outcome after = evaluate(s.workload, s.plan, stated);
        QCOMPARE(after.bill.size(), before.bill.size());
        int changed = 0;
        for (std::size_t i = 0; i < after.bill.size(); ++i) {
            const bool its = pricing::pricePath(before.bill[i], s.plan, shipped) == row.id;
            // What costs as much as hosting follows it.
            if (its || !std::holds_alternative<InstanceUse>(before.bill[i].pricedBy))
                QCOMPARE(after.bill[i].unitPrice.value, its ? 123.5 : before.bill[i].unitPrice.value);
            changed += its;
            if (its)
                QCOMPARE(report::originOf(after.bill[i], stated).source, QStringLiteral("Stated by the user"));
        }
        QVERIFY2(changed > 0, qPrintable(row.id));
        // It is an assumption still, now the user's.
        const auto rows = report::assumptionsOf(s, stated, after);
        const auto its = std::find_if(rows.begin(), rows.end(), [&](const auto &r) { return r.id == row.id; });
        QVERIFY2(its != rows.end(), qPrintable(row.id));
        QCOMPARE(its->value, 123.5);
        QCOMPARE(its->source, QStringLiteral("Stated by the user"));
    }
    QVERIFY(prices > 0);
}

// Of what the catalogue prices; and what it does not hold, or no number can be, is refused.
void TestBillWords::everyPriceHasAPath()
{
    for (const auto &[name, s] : estimatedSubjects()) {
        Catalog catalog = pricing::builtInCatalog();
        const Outcome o = evaluate(s.workload, s.plan, catalog);
        for (const BillLine &line : o.bill) {
            const QString path = pricing::pricePath(line, s.plan, pricing::builtInCatalog());
            const Figure *price = pricing::priceFigure(catalog, path);
            QVERIFY2(price, qPrintable(path));
        }
    }
    Catalog catalog = pricing::builtInCatalog();
    const auto set = [&](QStringView path, QStringView value) {
        return pricing::setCatalogFigure(catalog, path, value, TaskClass::Conversation);
    };
    for (const char16_t *unknown : {u"catalog.price.24.us-east-1", u"catalog.price.service.OpenSearchOcuHour.mars",
             u"catalog.price.instance.hosting.us-east-1.ml.none", u"catalog.price.tokens.input.in.us-east-1.nobody",
             u"catalog.price.tokens.soup.in.us-east-1.amazon.nova-lite-v1:0", u"catalog.price.unit.none.us-east-1.nobody",
             u"catalog.price.reserved.input.7.in.nobody", u"catalog.price.training.nobody", u"catalog.price."})
        QCOMPARE(set(unknown, u"1").error(), FieldError::UnknownPath);
    QCOMPARE(set(u"catalog.price.service.OpenSearchOcuHour.eu-west-1", u"-1").error(), FieldError::OutOfRange);
    QCOMPARE(set(u"catalog.price.service.OpenSearchOcuHour.eu-west-1", u"dear").error(), FieldError::WrongType);
    QVERIFY(set(u"catalog.price.tokens.output.in.us-east-1.amazon.nova-lite-v1:0", u"0.5"));
    QCOMPARE(
        catalog.model("amazon.nova-lite-v1:0")->tokenOffer("us-east-1", InferenceProfile::InRegion)->prices.output->value, .5);
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
    // What the ladder's rows rest on is listed beside: they serve a custom model by units of its own.
    const auto listed = [](const QJsonObject &json, const char *id) {
        const QJsonArray rows = json.value(QStringLiteral("assumptions")).toArray();
        return std::any_of(rows.begin(), rows.end(), [id](const QJsonValue &row) { return row[u"id"] == QLatin1String(id); });
    };
    QVERIFY(listed(quiet, "workload.assumptions.jitterCvProvisioned") && listed(quiet, "plan.customModel.epochs"));
    QVERIFY(!lists(s, "workload.assumptions.jitterCvProvisioned"));
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
