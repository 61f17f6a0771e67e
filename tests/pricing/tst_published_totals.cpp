// Totals that AWS and others have published, to the cent, reached as a user reaches them: fields set by path, the
// shipped catalogue, evaluate(). Rows without a publisher are computed by hand from the published prices.
#include "fields/field.h"
#include "planner/evaluate.h"
#include "pricing/catalog_loader.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace tenbin;
using namespace tenbin::planner;

namespace {

using Items = std::vector<BillItem>;   // empty: the whole bill

// Calls of exactly these tokens: no retries, no logs, fixed lengths.
constexpr const char *kPlain = "workload.traffic.shape=flat workload.request.systemTokens=0 workload.request.user.cv=0 "
                               "workload.request.output.cv=0 workload.assumptions.callFailure=0 "
                               "workload.assumptions.logBytesPerToken=0 plan.agent.retryCap=0 plan.prompt.maxOutput_tokens=4000 "
                               "plan.resilience.tier=single-zone";
constexpr const char *kWholeWeek = "plan.serving.core.overflow=queue plan.serving.coreHours.firstDay=0 "
                                   "plan.serving.coreHours.lastDay=6 plan.serving.coreHours.fromHour=0 "
                                   "plan.serving.coreHours.toHour=24";
// One call a month of one token each way: its own cost is below a millionth of a dollar a line.
constexpr const char *kNoTraffic = "workload.traffic.requestsPerMonth=1 workload.request.user.mean_tokens=1 "
                                   "workload.request.output.mean_tokens=1";

QString set(Subject &subject, const QString &assignments)
{
    for (const QString &one : assignments.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = one.indexOf(u'=');
        const Field *field = findField(one.left(equals).toStdString());
        if (!field)
            return one;
        const auto value = parseFieldValue(*field, QStringView(one).mid(equals + 1));
        if (!value || !setFieldValue(*field, subject, *value))
            return one;
    }
    return {};
}

double usdOf(const Outcome &outcome, const Items &items)
{
    MicroUsd sum;
    for (const BillLine &line : outcome.bill)
        if (items.empty() || std::find(items.begin(), items.end(), line.item) != items.end())
            sum += line.monthly;
    return sum.usd();
}

}   // namespace

Q_DECLARE_METATYPE(Items)

class TestPublishedTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totals_data();
    void totals();

private:
    static void published();
    static void provisionedAndReserved();
    static void hosting();
    static void standby();
    static void retrieval();
    static void agents();
    static void customModels();
    static void row(const char *name, const char *settings, const char *more, Items items, double usd)
    {
        QTest::newRow(name) << QStringLiteral("%1 %2 %3").arg(QLatin1String(kPlain), QLatin1String(settings), QLatin1String(more))
                            << items << usd;
    }
};

void TestPublishedTotals::totals_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<Items>("items");
    QTest::addColumn<double>("usd");
    published();
    provisionedAndReserved();
    hosting();
    standby();
    retrieval();
    agents();
    customModels();
}

void TestPublishedTotals::published()
{
    const char *novaPro = "plan.models.first=amazon.nova-pro-v1:0 workload.request.user.mean_tokens=1900 "
                          "workload.request.output.mean_tokens=160";
    // AWS solution cost guide, Generative AI Application Builder (it rounds a day's output and prints 487.80).
    row("Nova Pro, 8,000 chats a day", novaPro, "workload.traffic.requestsPerMonth=240000", {}, 487.68);
    row("Nova Pro, 100 chats a day", novaPro, "workload.traffic.requestsPerMonth=3000", {}, 6.096);
    row("Batch at half price", "plan.models.first=amazon.nova-pro-v1:0 plan.serving.otherwise.kind=batch",
        "workload.traffic.requestsPerMonth=30000 workload.request.user.mean_tokens=10000 "
        "workload.request.output.mean_tokens=1000 workload.needs.interaction=deadline",
        {}, 168.00);
    // AWS guidance for a shopping assistant: model, embeddings, one OCU and 1 GB of index in one bill.
    row("RAG shopping agent",
        "plan.models.first=anthropic.claude-3-sonnet-20240229-v1:0 plan.retrieval.enabled=true plan.retrieval.topK=1 "
        "plan.retrieval.chunk_tokens=20 plan.retrieval.overlap=0 plan.retrieval.overhead_tokens=0 "
        "plan.retrieval.embeddingModel=amazon.titan-embed-text-v1 plan.retrieval.storeUnits=1",
        "workload.traffic.requestsPerMonth=100000 workload.request.systemTokens=5979 workload.request.user.mean_tokens=1 "
        "workload.request.output.mean_tokens=500 workload.knowledge.corpusTokens=21900000 workload.knowledge.monthlyChange=1 "
        "workload.knowledge.indexGb=1",
        {}, 2'550.00 + 2.20 + 175.224);
    const char *characters = "workload.traffic.requestsPerMonth=240000 workload.request.user.mean_tokens=60 "
                             "workload.request.output.mean_tokens=40 workload.request.charactersPerToken=4 "
                             "plan.safety.contentFilter=true plan.safety.deniedTopics=true plan.safety.personalData=true";
    row("Guardrails by the fraction, content", characters, "plan.safety.wholeTextUnits=false", {BillItem::GuardrailContent},
        14.40);
    row("Guardrails by the fraction, topics", characters, "plan.safety.wholeTextUnits=false", {BillItem::GuardrailTopics}, 14.40);
    row("Guardrails by the fraction, PII", characters, "plan.safety.wholeTextUnits=false", {BillItem::GuardrailPersonalData},
        9.60);
    // By hand: question and answer are a unit each, so 480,000 units by policy.
    row("Guardrails by the unit, content", characters, "", {BillItem::GuardrailContent}, 72.00);
    row("Guardrails by the unit, PII", characters, "", {BillItem::GuardrailPersonalData}, 48.00);
    // Question of 200 characters, answer of 1,500: three units a call by each of two policies.
    row("Guardrails of a thousand calls",
        "workload.traffic.requestsPerMonth=1000 workload.request.user.mean_tokens=200 workload.request.output.mean_tokens=1500 "
        "workload.request.charactersPerToken=1",
        "plan.safety.contentFilter=true plan.safety.deniedTopics=true", {BillItem::GuardrailContent, BillItem::GuardrailTopics},
        0.90);
}

void TestPublishedTotals::provisionedAndReserved()
{
    const Items units{BillItem::ModelUnitsBusy, BillItem::ModelUnitsIdle};
    const auto provisioned = [&](const char *name, const char *more, double usd) {
        row(name,
            qPrintable(QStringLiteral("%1 %2 plan.serving.core.kind=provisioned %3")
                           .arg(QLatin1String(kNoTraffic), QLatin1String(kWholeWeek), QLatin1String(more))),
            "", units, usd);
    };
    // Amazon Bedrock pricing page, examples of a 744-hour month.
    provisioned("Titan Text Express, two units for a month",
        "plan.models.first=amazon.titan-text-express-v1 plan.resilience.region=us-west-2 plan.serving.core.modelUnits=2 "
        "plan.serving.core.commitment=one-month workload.assumptions.hoursPerMonth=744",
        27'379.20);
    provisioned("Cohere Command, one unit for a month",
        "plan.models.first=cohere.command-text-v14 plan.resilience.region=us-west-2 plan.serving.core.commitment=one-month "
        "workload.assumptions.hoursPerMonth=744",
        29'462.40);
    provisioned("Llama 2, one unit for a month",
        "plan.models.first=meta.llama2-13b-chat-v1 plan.resilience.region=us-west-2 plan.serving.core.commitment=one-month "
        "workload.assumptions.hoursPerMonth=744",
        15'757.92);
    // By hand from the price map's prices per second: 0.0415 and 0.009720 a unit.
    provisioned("Claude 2.1 in Frankfurt, two units, one month",
        "plan.models.first=anthropic.claude-v2:1 plan.resilience.region=eu-central-1 plan.serving.core.modelUnits=2 "
        "plan.serving.core.commitment=one-month",
        2 * 149.40 * 730);
    provisioned("Claude 2, three units, six months",
        "plan.models.first=anthropic.claude-v2 plan.serving.core.modelUnits=3 plan.serving.core.commitment=six-months",
        76'632.48);
    // By hand from the page's hourly prices.
    const char *llama = "plan.models.first=meta.llama3-1-70b-instruct-v1:0 plan.serving.core.modelUnits=3";
    provisioned("no commitment, 720 h",
        qPrintable(QLatin1String(llama) + QLatin1String(" workload.assumptions.hoursPerMonth=720")), 3 * 24.00 * 720);
    provisioned("no commitment, 730 h", llama, 3 * 24.00 * 730);
    provisioned("six months", qPrintable(QLatin1String(llama) + QLatin1String(" plan.serving.core.commitment=six-months")),
        3 * 13.08 * 730);
    provisioned("a working week of 45 hours",
        qPrintable(QLatin1String(llama)
            + QLatin1String(
                " plan.serving.coreHours.lastDay=4 plan.serving.coreHours.fromHour=9 plan.serving.coreHours.toHour=18 "
                "workload.assumptions.hoursPerMonth=672")),
        3 * 24.00 * 180);
    const char *haiku = "plan.models.first=anthropic.claude-haiku-4-5-20251001-v1:0 plan.resilience.profile=geographic "
                        "plan.serving.core.kind=reserved plan.serving.core.reservedInputTpm=100000 "
                        "plan.serving.core.reservedOutputTpm=20000";
    row("Reserved, one month", qPrintable(QLatin1String(kNoTraffic) + u' ' + QLatin1String(haiku)), kWholeWeek,
        {BillItem::ReservedInput, BillItem::ReservedOutput}, 100 * 0.066 * 730 + 20 * 0.33 * 730);
    row("Reserved, three months, 744 h", qPrintable(QLatin1String(kNoTraffic) + u' ' + QLatin1String(haiku)),
        "plan.serving.core.reservedMonths=3 workload.assumptions.hoursPerMonth=744",
        {BillItem::ReservedInput, BillItem::ReservedOutput}, 100 * 0.0594 * 744 + 20 * 0.297 * 744);
}

void TestPublishedTotals::hosting()
{
    const Items instances{BillItem::InstancesBusy, BillItem::InstancesIdle, BillItem::InstancesScaleInLag};
    // AWS sample cost guide: 160 hours of ml.g5.2xlarge and 240 GB-months of endpoint storage. Four weeks of 40 hours, on
    // for 160 of the month's 672, with 1,008 GB while it is on.
    const char *working = "plan.models.first=meta.llama3-1-8b-instruct-v1:0 plan.serving.core.kind=async "
                          "plan.serving.coreHours.firstDay=0 plan.serving.coreHours.lastDay=4 plan.serving.coreHours.fromHour=9 "
                          "plan.serving.coreHours.toHour=17 plan.serving.hosting.instance=ml.g5.2xlarge "
                          "plan.serving.hosting.minimumInstances=0 plan.serving.hosting.maximumInstances=1 "
                          "plan.serving.hosting.storage_gb=1008 workload.assumptions.scaleOutLag_s=0 "
                          "workload.assumptions.scaleInCooldown_s=0 workload.assumptions.hoursPerMonth=672";
    const char *traffic = "workload.traffic.requestsPerMonth=2419200 workload.request.user.mean_tokens=100 "
                          "workload.request.output.mean_tokens=10";
    Items endpoint = instances;
    endpoint.push_back(BillItem::EndpointStorage);
    row("SageMaker endpoint of 160 hours", working, traffic, endpoint, 276.00);
    row("its hours", working, traffic, instances, 242.40);
    row("its storage", working, traffic, {BillItem::EndpointStorage}, 33.60);
    // By hand: two instances around the clock in months of three lengths.
    const char *always = "plan.models.first=meta.llama3-1-8b-instruct-v1:0 plan.serving.otherwise.kind=real-time "
                         "plan.serving.hosting.instance=ml.g5.2xlarge plan.serving.hosting.minimumInstances=2 "
                         "plan.serving.hosting.maximumInstances=2";
    row("two instances, 720 h", always, "workload.assumptions.hoursPerMonth=720", instances, 2 * 1.515 * 720);
    row("two instances, 730 h", always, "workload.assumptions.hoursPerMonth=730", instances, 2 * 1.515 * 730);
    row("two instances, 744 h", always, "workload.assumptions.hoursPerMonth=744", instances, 2 * 1.515 * 744);
    // Storage is priced by the month, however long it is.
    row("their storage, 720 h", always, "workload.assumptions.hoursPerMonth=720", {BillItem::EndpointStorage}, 2 * 100 * 0.14);
    row("their storage, 744 h", always, "workload.assumptions.hoursPerMonth=744", {BillItem::EndpointStorage}, 2 * 100 * 0.14);
}

// A warm standby holds what was bought in its own Region as well: by the price list's hours of us-west-2.
void TestPublishedTotals::standby()
{
    const auto standby = [](const char *name, const char *serving, int hours, BillItem item, double usd) {
        const QString month = QStringLiteral("plan.resilience.tier=standby plan.resilience.standby=warm-standby "
                                             "plan.resilience.secondRegion=us-west-2 workload.assumptions.hoursPerMonth=%1")
                                  .arg(hours);
        row(name, serving, qPrintable(month), {item}, usd);
    };
    const char *units = "plan.models.first=meta.llama3-1-70b-instruct-v1:0 plan.serving.core.kind=provisioned "
                        "plan.serving.core.modelUnits=2 plan.serving.core.commitment=one-month";
    standby("standby units, 720 h", units, 720, BillItem::StandbyModelUnits, 2 * 21.18 * 720);
    standby("standby units, 730 h", units, 730, BillItem::StandbyModelUnits, 2 * 21.18 * 730);
    standby("standby units, 744 h", units, 744, BillItem::StandbyModelUnits, 2 * 21.18 * 744);
    const char *instances = "plan.models.first=meta.llama3-1-8b-instruct-v1:0 plan.serving.otherwise.kind=real-time "
                            "plan.serving.hosting.instance=ml.g5.2xlarge plan.serving.hosting.minimumInstances=2 "
                            "plan.serving.hosting.maximumInstances=2";
    standby("standby instances, 720 h", instances, 720, BillItem::StandbyInstances, 2 * 1.515 * 720);
    standby("standby instances, 730 h", instances, 730, BillItem::StandbyInstances, 2 * 1.515 * 730);
    standby("standby instances, 744 h", instances, 744, BillItem::StandbyInstances, 2 * 1.515 * 744);
    const char *store = "plan.retrieval.enabled=true plan.retrieval.storeUnits=4";
    standby("standby store, 720 h", store, 720, BillItem::StandbyVectorStore, 4 * 0.24 * 720);
    standby("standby store, 744 h", store, 744, BillItem::StandbyVectorStore, 4 * 0.24 * 744);
}

void TestPublishedTotals::retrieval()
{
    const char *titan = "plan.retrieval.enabled=true plan.retrieval.embeddingModel=amazon.titan-embed-text-v2:0 "
                        "plan.retrieval.overlap=0";
    // AWS solution cost guide: 15.2 M tokens a day (it prints 9.00), four OCU in a month of 720 hours.
    row("Titan Embeddings V2", titan, "workload.traffic.requestsPerMonth=4560000 workload.request.user.mean_tokens=100",
        {BillItem::EmbeddingTokens}, 9.12);
    row("OpenSearch Serverless, four OCU", titan,
        "plan.retrieval.storeUnits=4 workload.assumptions.hoursPerMonth=720 workload.traffic.requestsPerMonth=1000",
        {BillItem::VectorStoreUnits}, 691.20);
    row("OpenSearch Serverless, 730 h", titan, "plan.retrieval.storeUnits=4", {BillItem::VectorStoreUnits}, 700.80);
    row("OpenSearch Serverless, half an OCU twice, 744 h", titan,
        "plan.retrieval.storeUnits=1 workload.assumptions.hoursPerMonth=744", {BillItem::VectorStoreUnits}, 178.56);
    // By hand: 500 M tokens once over ten months, 4 % changed a month.
    const char *corpus = "workload.knowledge.corpusTokens=500000000 workload.knowledge.monthlyChange=0.04 "
                         "workload.knowledge.countFirstIndexing=true workload.traffic.horizonMonths=10 "
                         "workload.traffic.requestsPerMonth=1 workload.request.user.mean_tokens=1";
    row("first embedding", titan, corpus, {BillItem::FirstEmbedding}, 500 * 0.02 / 10);
    row("changed documents", titan, corpus, {BillItem::EmbeddingTokens}, 0.40);
    // Amazon Bedrock pricing page, examples of the managed Knowledge Base, 2026-07-24.
    const Items managed{BillItem::VectorStoreStorage, BillItem::KnowledgeRetrievals, BillItem::AgenticRetrievals,
        BillItem::VectorStoreUnits, BillItem::EmbeddingTokens, BillItem::Rerank, BillItem::ObjectStorage};
    const char *knowledge = "plan.retrieval.enabled=true plan.retrieval.store=managed-knowledge-base "
                            "workload.knowledge.indexGb=50 workload.traffic.requestsPerMonth=100000 "
                            "plan.retrieval.reranker=cohere-rerank";
    row("managed Knowledge Base", knowledge, "", managed, 350.00);
    row("managed Knowledge Base, agentic", knowledge, "plan.retrieval.agenticRetrieve=true", managed, 850.00);
    // By hand: one query ranks up to 100 chunks, more are rounded up for each request.
    const char *million = "workload.traffic.requestsPerMonth=1000000";
    const auto rerank = [&](const char *name, const char *settings, double usd) {
        row(name, titan, qPrintable(QLatin1String(million) + u' ' + QLatin1String(settings)), {BillItem::Rerank}, usd);
    };
    rerank("no reranking", "plan.retrieval.rerankCandidates=100", 0);
    rerank("Amazon Rerank, 100 chunks", "plan.retrieval.reranker=amazon-rerank plan.retrieval.rerankCandidates=100", 1'000);
    rerank("Amazon Rerank, 101 chunks", "plan.retrieval.reranker=amazon-rerank plan.retrieval.rerankCandidates=101", 2'000);
    rerank("Cohere Rerank, 350 chunks", "plan.retrieval.reranker=cohere-rerank plan.retrieval.rerankCandidates=350", 8'000);
}

void TestPublishedTotals::agents()
{
    // By hand from the AgentCore prices: a million sessions of five turns, 18 s of CPU in 60 s, 2 GB.
    const char *agent = "plan.runtime.enabled=true workload.traffic.requestsPerMonth=5000000 workload.traffic.turnsPerSession=5";
    const char *memory = "plan.runtime.eventsPerSession=10 plan.runtime.storedRecords=200000 plan.runtime.retrievalsPerSession=3";
    row("agent CPU", agent, "", {BillItem::AgentCpu}, 447.50);
    row("agent memory", agent, "", {BillItem::AgentMemory}, 315.00);
    row("agent memory events", agent, memory, {BillItem::AgentEvents}, 2'500.00);
    row("agent memory records", agent, memory, {BillItem::AgentRecords}, 150.00);
    row("agent memory retrievals", agent, memory, {BillItem::AgentRetrievals}, 1'500.00);
    row("no runtime, no lines", "workload.traffic.requestsPerMonth=5000000", memory,
        {BillItem::AgentCpu, BillItem::AgentMemory, BillItem::AgentEvents, BillItem::AgentRecords, BillItem::AgentRetrievals}, 0);
    const char *door = "workload.traffic.requestsPerMonth=3000000 plan.frontDoor.api=rest plan.frontDoor.functionCalls=2 "
                       "plan.frontDoor.function_s=0.5 plan.frontDoor.function_gb=0.25";
    row("REST API", door, "", {BillItem::ApiRequests}, 10.50);
    row("HTTP API", door, "plan.frontDoor.api=http", {BillItem::ApiRequests}, 3.00);
    row("Lambda", door, "", {BillItem::FunctionRequests, BillItem::FunctionCompute}, 1.20 + 12.500025);
    row("Step Functions", "workload.traffic.requestsPerMonth=10000",
        "plan.documents.pieces=7 plan.documents.transitionsPerDocument=3 plan.documents.transitionsPerPiece=1",
        {BillItem::StepTransitions}, 2.50);
}

void TestPublishedTotals::customModels()
{
    // Amazon Bedrock pricing page: customization by token, model storage, human evaluation tasks.
    const char *command = "plan.models.first=cohere.command-text-v14 plan.resilience.region=us-west-2 "
                          "plan.customModel.kind=low-rank plan.customModel.trainingTokens=1000000 plan.customModel.epochs=1 "
                          "plan.customModel.experiments=1 plan.customModel.retrainMonths=1 plan.customModel.storedVersions=1 "
                          "plan.prompt.maxOutput_tokens=1000";
    row("training by token and storage", command, "", {BillItem::CustomTraining, BillItem::CustomStorage}, 4.00 + 1.95);
    row("fifty human tasks", command, "plan.customModel.evaluationTasks=50", {BillItem::CustomEvaluation}, 10.50);
    // By hand: 5 M tokens, 3 epochs, 4 runs, every 6 months.
    row("spread over re-training",
        "plan.models.first=meta.llama3-1-70b-instruct-v1:0 plan.customModel.kind=low-rank "
        "plan.customModel.trainingTokens=5000000 plan.customModel.epochs=3 plan.customModel.experiments=4",
        "plan.customModel.retrainMonths=6", {BillItem::CustomTraining}, 79.90);
    const char *imported = "plan.customModel.kind=import plan.customModel.trainingHours=20 plan.customModel.experiments=3 "
                           "plan.customModel.trainingInstance=ml.g5.12xlarge plan.customModel.retrainMonths=0 "
                           "plan.customModel.importUnits=2 plan.customModel.storedVersions=1 plan.resilience.region=us-west-2";
    row("training by the hour, over the horizon", imported, "workload.traffic.horizonMonths=12", {BillItem::CustomTraining},
        7.09 * 20 * 3 / 12);
    // A request a second: every window of five minutes is billed.
    row("import, always active", imported, "workload.traffic.requestsPerMonth=2628000", {BillItem::CustomHosting},
        2 * 0.05718 * 730 * 60);
    row("import of version 2.0", imported, "workload.traffic.requestsPerMonth=2628000 plan.customModel.importVersion2=true",
        {BillItem::CustomHosting}, 2 * 0.1433 * 730 * 60);
    row("import, no tokens of the base model", imported, "workload.traffic.requestsPerMonth=2628000",
        {BillItem::InputTokens, BillItem::OutputTokens}, 0);
    row("import, storage", imported, "", {BillItem::CustomStorage}, 3.90);
}

void TestPublishedTotals::totals()
{
    QFETCH(const QString, settings);
    QFETCH(const Items, items);
    QFETCH(const double, usd);
    Subject subject;
    QCOMPARE(set(subject, settings), QString());
    const Outcome outcome = evaluate(subject.workload, subject.plan, pricing::builtInCatalog());
    QCOMPARE(usdOf(outcome, items), MicroUsd::fromUsd(usd).usd());
}

QTEST_APPLESS_MAIN(TestPublishedTotals)
#include "tst_published_totals.moc"
