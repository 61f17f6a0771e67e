#include "bill.h"

#include "bill_parts.h"

#include <algorithm>
#include <cmath>

namespace tenbin::planner {

namespace {

class Bill : private BillWriter
{
public:
    Bill(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
        : BillWriter(c, tokens, served, outcome)
    {
    }

    void models();
    void fallback();
    void hotAnswers();
    void logs();
    void secondRegion();
    void total();

private:
    void onDemandTokens(
        const ChosenModel &model, const ServedRegion &region, const CacheSplit &split, double requests, const Lane &lane);
    void batchTokens(const ChosenModel &model, const ServedRegion &region, const CacheSplit &split, double requests);
    void tokens(const ChosenModel &model, const ServedRegion &region, const CacheSplit &split, double share, const Lane &lane);
    void standbyStore();
    double tokensPerMonth() const;
};

void Bill::onDemandTokens(
    const ChosenModel &model, const ServedRegion &region, const CacheSplit &split, double requests, const Lane &lane)
{
    const TokenOffer *offer = model.model->tokenOffer(region.region->id, m_case.plan.resilience.profile);
    if (!offer) {   // infeasible too: said by the feasibility rules
        m_outcome.hasPriceGap = true;
        return;
    }
    const TokenPrices &p = offer->prices;
    const double attempted = requests * m_tokens.attempts / 1e6;
    const Finding gap = lane.tier == ServiceTier::Standard ? Finding::NoTokenPrice : Finding::NoTierPrice;
    const MaybeFigure &write = m_case.plan.prompt.cacheHour ? p.cacheWriteHour : p.cacheWrite;
    line(BillItem::InputTokens, BillUnit::MillionTokens, model, region, attempted * split.plain, p.inputOf(lane.tier), gap);
    line(BillItem::CacheReadTokens, BillUnit::MillionTokens, model, region, attempted * split.read, p.cacheRead,
        Finding::NoCachePrice);
    line(BillItem::CacheWriteTokens, BillUnit::MillionTokens, model, region, attempted * split.write, write,
        Finding::NoCachePrice);
    line(BillItem::OutputTokens, BillUnit::MillionTokens, model, region, attempted * m_tokens.steps * m_tokens.output.mean,
        p.outputOf(lane.tier), gap);
}

void Bill::batchTokens(const ChosenModel &model, const ServedRegion &region, const CacheSplit &split, double requests)
{
    const TokenOffer *offer = model.model->tokenOffer(region.region->id, m_case.plan.resilience.profile);
    if (!offer) {
        m_outcome.hasPriceGap = true;
        return;
    }
    const double attempted = requests * m_tokens.attempts / 1e6;
    line(BillItem::BatchInputTokens, BillUnit::MillionTokens, model, region, attempted * (split.plain + split.read + split.write),
        offer->prices.batchInput, Finding::NoBatchPrice);
    line(BillItem::BatchOutputTokens, BillUnit::MillionTokens, model, region, attempted * m_tokens.steps * m_tokens.output.mean,
        offer->prices.batchOutput, Finding::NoBatchPrice);
}

void Bill::models()
{
    const Serving &serving = m_case.plan.serving;
    const Lane standard{LaneKind::OnDemand};
    inServedRegions([&](const ServedRegion &region) {
        double interactive = 0;
        for (const ServedLane &lane : m_served.all()) {
            tokens(m_case.first, region, lane.tokens, lane.share * (1 - lane.lostShare), *lane.lane);
            if (lane.role != LaneRole::Deferrable)
                interactive += lane.share * (1 - lane.lostShare);
        }
        if (!m_case.cascades())
            return;
        // Escalated calls go to the strong model on demand, or in batch where the first model's do.
        tokens(m_case.strong, region, m_served.strongTokens, interactive * m_served.escalationShare, strongLane(serving));
        const bool deferBatch = serving.deferrable.kind == LaneKind::Batch;
        tokens(m_case.strong, region, m_served.deferredTokens, m_served.shareOf(LaneRole::Deferrable) * m_served.escalationShare,
            deferBatch ? serving.deferrable : standard);
    });
    fallback();
    hotAnswers();
}

// What is not found is answered and kept, in a global table where two Regions serve: each writes all answers. A read unit holds
// 4 KB, and one is paid for what is not found; a write unit holds 1 KB (Amazon DynamoDB pricing page, on-demand capacity).
void Bill::hotAnswers()
{
    const double found = m_served.hotShare;
    if (found <= 0)
        return;
    const double kilobytesPerToken = m_case.workload.assumptions.logBytesPerToken / 1024;
    const LengthLaw answer{m_tokens.law.uncut.mean, m_case.workload.request.output.cv};
    const auto units = [&](double kilobytes) {
        return std::max(1.0, meanWholeUnits(answer, kilobytesPerToken / kilobytes, m_tokens.law.limit_tokens));
    };
    const double reads = found * units(4) + 1 - found;
    inServedRegions([&](const ServedRegion &region) {
        service(BillItem::HotAnswerReads, BillUnit::MillionRequests, ServiceItem::DynamoReadPerMillion, region,
            requestsPerMonth() * region.share * reads / 1e6);
        service(BillItem::HotAnswerWrites, BillUnit::MillionRequests, ServiceItem::DynamoWritePerMillion, region,
            workedRequestsPerMonth() * units(1) / 1e6);
    });
}

// The other model answers whole requests without a prompt cache; a queued one is sent, received and deleted; a fixed answer
// is read.
void Bill::fallback()
{
    const Fallback kind = m_case.plan.serving.fallback;
    const double refused = m_outcome.capacity.refusedShare;
    if (m_served.fallbackShare <= 0 && refused <= 0)
        return;
    inServedRegions([&](const ServedRegion &region) {
        const double rescued = requestsPerMonth() * region.share * m_served.fallbackShare;
        if (kind == Fallback::Model)
            onDemandTokens(m_case.fallback, region, m_served.deferredTokens, rescued, Lane{LaneKind::OnDemand});
        else if (kind == Fallback::Queue)
            service(BillItem::FallbackQueue, BillUnit::MillionRequests, ServiceItem::QueueRequestPerMillion, region,
                3 * rescued / 1e6);
        else if (kind == Fallback::Canned)
            service(BillItem::FallbackAnswers, BillUnit::MillionRequests, ServiceItem::DynamoReadPerMillion, region,
                requestsPerMonth() * region.share * refused / 1e6);
    });
}

// What a share of all requests costs by the token; lanes billed by the hour cost nothing here.
void Bill::tokens(const ChosenModel &model, const ServedRegion &region, const CacheSplit &split, double share, const Lane &lane)
{
    const double requests = requestsPerMonth() * region.share * share;
    // An imported model is served by units of its own.
    if (requests <= 0 || (m_case.imported() && &model == &m_case.first))
        return;
    if (lane.kind == LaneKind::OnDemand)
        onDemandTokens(model, region, split, requests, lane);
    else if (lane.kind == LaneKind::Batch)
        batchTokens(model, region, m_served.deferredTokens, requests);
}

double Bill::tokensPerMonth() const
{
    return requestsPerMonth() * (1 - m_served.hotShare) * m_tokens.tokensPerRequest() * (1 + m_served.escalationShare);
}

void Bill::logs()
{
    const double gb = tokensPerMonth() * m_case.workload.assumptions.logBytesPerToken / 1e9;
    inServedRegions([&](const ServedRegion &region) {
        service(BillItem::LogIngestion, BillUnit::Gb, ServiceItem::LogIngestionGb, region, gb * region.share);
        service(BillItem::LogStorage, BillUnit::GbMonth, ServiceItem::LogStorageGbMonth, region, gb * region.share);
    });
}

void Bill::secondRegion()
{
    const ServedRegion &second = m_case.second;
    if (!second.region)
        return;
    const Plan &plan = m_case.plan;
    const bool standby = plan.resilience.tier == AvailabilityTier::Standby;
    const double documentsGb = (corpusGb() + vectorGb()) * m_case.workload.knowledge.monthlyChange;
    const double logsGb = tokensPerMonth() * m_case.workload.assumptions.logBytesPerToken / 1e9;
    // Copies that may be no older than a quarter of an hour are promised by S3 Replication Time Control alone.
    constexpr double kPromised_s = 15 * 60;
    const bool promised = m_case.workload.needs.rpo_s <= kPromised_s && m_case.retrieves() && !m_case.managedKnowledge();
    // Each Region sends to the other what it took in itself, and pays for what goes out.
    inServedRegions([&](const ServedRegion &from) {
        service(BillItem::CrossRegionTransfer, BillUnit::Gb, ServiceItem::TransferCrossRegionGb, from,
            (documentsGb + logsGb) * from.share);
        service(
            BillItem::ReplicationTime, BillUnit::Gb, ServiceItem::S3ReplicationGb, from, promised ? documentsGb * from.share : 0);
    });
    // What stands ready holds its own index, a managed Knowledge Base its documents too; where both Regions serve, both have
    // billed theirs. Logs lie as copies beside.
    const bool warm = standby && plan.resilience.standby == StandbyClass::WarmStandby;
    const double copiedGb = !standby || (warm && m_case.managedKnowledge()) ? 0
        : warm && m_case.retrieves()                                        ? corpusGb()
                                                                            : corpusGb() + vectorGb();
    service(BillItem::ReplicationStorage, BillUnit::GbMonth, ServiceItem::S3StorageGbMonth, second,
        copiedGb + logsGb * (1 - second.share));
    service(BillItem::ReplicationStorage, BillUnit::GbMonth, ServiceItem::S3StorageGbMonth, m_case.main,
        logsGb * (1 - m_case.main.share));
    if (warm)
        standbyStore();
    // Keys, permissions, configuration and deployments of one more Region: our own rate, an assumption.
    const Assumptions &a = m_case.workload.assumptions;
    line(BillItem::Operations, BillUnit::Hour, {}, second, a.operationHoursPerRegion, Figure{a.operationUsdPerHour, kUserStated},
        Finding::NoServicePrice);
}

void Bill::standbyStore()
{
    const Retrieval &r = m_case.plan.retrieval;
    if (!m_case.retrieves())
        return;
    if (m_case.managedKnowledge()) {
        service(BillItem::StandbyVectorStore, BillUnit::GbMonth, ServiceItem::KnowledgeIndexGbMonth, m_case.second, vectorGb());
        return;
    }
    const bool openSearch = r.store == VectorStore::OpenSearchServerless;
    service(BillItem::StandbyVectorStore, openSearch ? BillUnit::OcuHour : BillUnit::AcuHour,
        openSearch ? ServiceItem::OpenSearchOcuHour : ServiceItem::AuroraAcuHour, m_case.second,
        storeUnits() * m_case.hoursPerMonth());
    service(BillItem::VectorStoreStorage, BillUnit::GbMonth,
        openSearch ? ServiceItem::OpenSearchStorageGbMonth : ServiceItem::AuroraStorageGbMonth, m_case.second, vectorGb());
}

void Bill::total()
{
    for (const BillLine &l : m_outcome.bill)
        m_outcome.priced += l.monthly;
    const double requests = requestsPerMonth();
    m_outcome.usdPer1000Requests = requests > 0 ? m_outcome.priced.usd() / requests * 1000 : 0;
    m_outcome.usdPerSession
        = requests > 0 ? m_outcome.priced.usd() / requests * std::max(1.0, m_case.workload.traffic.turnsPerSession) : 0;
}

}   // namespace

void makeBill(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
{
    outcome.bill.reserve(56);
    Bill bill(c, tokens, served, outcome);
    bill.models();
    billLanes(c, tokens, served, outcome);
    billRetrieval(c, tokens, served, outcome);
    billSafety(c, tokens, served, outcome);
    billApplication(c, tokens, served, outcome);
    billCustomModel(c, tokens, served, outcome);
    bill.logs();
    bill.secondRegion();
    billStandbyLanes(c, tokens, served, outcome);
    bill.total();
}

}   // namespace tenbin::planner
