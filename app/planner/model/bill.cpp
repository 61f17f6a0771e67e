#include "bill.h"

#include <algorithm>

namespace tenbin::planner {

namespace {

class Bill
{
public:
    Bill(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
        : m_case(c)
        , m_tokens(tokens)
        , m_served(served)
        , m_outcome(outcome)
    {
        m_outcome.bill.reserve(40);
    }

    void models();
    void lanes();
    void retrieval();
    void safety();
    void logs();
    void secondRegion();
    void total();

private:
    void line(BillItem item, BillUnit unit, const ChosenModel &model, const ServedRegion &region, double quantity,
        const MaybeFigure &price, Finding gap);
    void service(BillItem item, BillUnit unit, ServiceItem priced, const ServedRegion &region, double quantity);
    void onDemandTokens(
        const ChosenModel &model, const ServedRegion &region, const CacheSplit &split, double requests, const Lane &lane);
    void batchTokens(const ChosenModel &model, const ServedRegion &region, const CacheSplit &split, double requests);
    void tokens(const ChosenModel &model, const ServedRegion &region, const CacheSplit &split, double share, const Lane &lane);
    double unitHours(const ServedLane &lane) const;
    void modelUnits(const ServedLane &lane, const ServedRegion &region);
    void reserved(const Lane &lane, const ServedRegion &region);
    void instances(const ServedLane &lane, const ServedRegion &region);
    void containers(const ServedLane &lane, const ServedRegion &region);
    template<typename Do>
    void inServedRegions(Do &&each);
    double requestsPerMonth() const { return m_case.requestsPerMonth(); }
    double corpusGb() const;
    double vectorGb() const;
    double tokensPerMonth() const;

    const Case &m_case;
    const RequestTokens &m_tokens;
    const Served &m_served;
    Outcome &m_outcome;
};

void Bill::line(BillItem item, BillUnit unit, const ChosenModel &model, const ServedRegion &region, double quantity,
    const MaybeFigure &price, Finding gap)
{
    if (quantity <= 0)
        return;
    if (!price) {
        m_outcome.gaps.push_back(
            {gap, model.model ? model.model->name : std::string(), region.region->id, static_cast<double>(item), 0});
        m_outcome.hasPriceGap = true;
        return;
    }
    m_outcome.bill.push_back(
        {item, unit, model.index, region.index, quantity, *price, MicroUsd::fromUsd(quantity * price->value)});
}

void Bill::service(BillItem item, BillUnit unit, ServiceItem priced, const ServedRegion &region, double quantity)
{
    if (quantity > 0)
        line(item, unit, {}, region, quantity, m_case.catalog.servicePrice(priced, region.region->id), Finding::NoServicePrice);
}

// Regions that serve traffic, each with its share of the tokens.
template<typename Do>
void Bill::inServedRegions(Do &&each)
{
    each(m_case.main);
    if (m_case.second.region && m_case.second.share > 0)
        each(m_case.second);
}

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
    const ServiceTier tier = lane.tier;
    const MaybeFigure &input = tier == ServiceTier::Flex ? p.flexInput
        : tier == ServiceTier::Priority                  ? p.priorityInput
                                                         : p.input;
    const MaybeFigure &output = tier == ServiceTier::Flex ? p.flexOutput
        : tier == ServiceTier::Priority                   ? p.priorityOutput
                                                          : p.output;
    const Finding gap = tier == ServiceTier::Standard ? Finding::NoTokenPrice : Finding::NoTierPrice;
    const MaybeFigure &write = m_case.plan.prompt.cacheHour ? p.cacheWriteHour : p.cacheWrite;
    line(BillItem::InputTokens, BillUnit::MillionTokens, model, region, attempted * split.plain, input, gap);
    line(BillItem::CacheReadTokens, BillUnit::MillionTokens, model, region, attempted * split.read, p.cacheRead,
        Finding::NoCachePrice);
    line(BillItem::CacheWriteTokens, BillUnit::MillionTokens, model, region, attempted * split.write, write,
        Finding::NoCachePrice);
    line(BillItem::OutputTokens, BillUnit::MillionTokens, model, region, attempted * m_tokens.steps * m_tokens.output.mean,
        output, gap);
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
            tokens(m_case.first, region, lane.tokens, lane.share, *lane.lane);
            if (lane.role != LaneRole::Deferrable)
                interactive += lane.share;
        }
        if (!m_case.cascades())
            return;
        // Escalated calls go to the strong model on demand, or in batch where the first model's do.
        const bool byToken = serving.otherwise.kind == LaneKind::OnDemand || serving.otherwise.kind == LaneKind::Batch;
        tokens(m_case.strong, region, m_served.strongTokens, interactive * m_served.escalationShare,
            byToken ? serving.otherwise : standard);
        const bool deferBatch = serving.deferrable.kind == LaneKind::Batch;
        tokens(m_case.strong, region, m_served.deferredTokens, m_served.shareOf(LaneRole::Deferrable) * m_served.escalationShare,
            deferBatch ? serving.deferrable : standard);
    });
    service(BillItem::HotAnswerReads, BillUnit::MillionRequests, ServiceItem::DynamoReadPerMillion, m_case.main,
        m_case.plan.prompt.hotAnswerShare > 0 ? requestsPerMonth() / 1e6 : 0);
}

// What a share of all requests costs by the token; lanes billed by the hour cost nothing here.
void Bill::tokens(
    const ChosenModel &model, const ServedRegion &region, const CacheSplit &split, double share, const Lane &lane)
{
    const double requests = requestsPerMonth() * region.share * share;
    if (requests <= 0)
        return;
    if (lane.kind == LaneKind::OnDemand)
        onDemandTokens(model, region, split, requests, lane);
    else if (lane.kind == LaneKind::Batch)
        batchTokens(model, region, m_served.deferredTokens, requests);
}

// A commitment is paid around the clock; only units without one may follow the lane's hours.
double Bill::unitHours(const ServedLane &lane) const
{
    const bool follows = lane.lane->kind == LaneKind::Provisioned && lane.lane->commitment == Commitment::None;
    return (follows ? lane.hoursPerWeek / kHoursOfWeek : 1) * m_case.hoursPerMonth();
}

void Bill::lanes()
{
    for (const ServedLane &lane : m_served.all()) {
        inServedRegions([&](const ServedRegion &region) {
            switch (lane.lane->kind) {
            case LaneKind::Provisioned: modelUnits(lane, region); break;
            case LaneKind::Reserved: reserved(*lane.lane, region); break;
            case LaneKind::RealTime:
            case LaneKind::Async:
            case LaneKind::BatchTransform: instances(lane, region); break;
            case LaneKind::Serverless: containers(lane, region); break;
            case LaneKind::None:
            case LaneKind::OnDemand:
            case LaneKind::Batch: break;
            }
        });
    }
}

void Bill::modelUnits(const ServedLane &lane, const ServedRegion &region)
{
    const ModelUnitOffer *offer = m_case.first.model->modelUnitOffer(region.region->id, lane.lane->commitment);
    const MaybeFigure price = offer ? MaybeFigure(offer->usdPerUnitHour) : std::nullopt;
    const double hours = unitHours(lane), open = lane.hoursPerWeek / kHoursOfWeek * m_case.hoursPerMonth();
    const double busy = hours > 0 ? lane.utilisation * open / hours : 0;
    const double all = lane.lane->modelUnits * hours;
    line(BillItem::ModelUnitsBusy, BillUnit::UnitHour, m_case.first, region, all * busy, price, Finding::NoModelUnitPrice);
    line(BillItem::ModelUnitsIdle, BillUnit::UnitHour, m_case.first, region, all * (1 - busy), price, Finding::NoModelUnitPrice);
}

void Bill::reserved(const Lane &lane, const ServedRegion &region)
{
    const ReservedOffer *offer = m_case.first.model->reservedOffer(m_case.plan.resilience.profile, lane.reservedMonths);
    const double hours = m_case.hoursPerMonth();
    line(BillItem::ReservedInput, BillUnit::ThousandTpmHour, m_case.first, region, lane.reservedInputTpm / 1000 * hours,
        offer ? offer->usdPerHourInput : std::nullopt, Finding::NoReservedPrice);
    line(BillItem::ReservedOutput, BillUnit::ThousandTpmHour, m_case.first, region, lane.reservedOutputTpm / 1000 * hours,
        offer ? offer->usdPerHourOutput : std::nullopt, Finding::NoReservedPrice);
}

// Instance-hours in three lines: serving calls, waiting for them, and waiting to be scaled in.
void Bill::instances(const ServedLane &lane, const ServedRegion &region)
{
    const Hosting &h = lane.lane->hosting;
    const bool transform = lane.lane->kind == LaneKind::BatchTransform;
    const MaybeFigure price = m_case.catalog.instancePrice(
        h.instance, region.region->id, transform ? InstanceUse::BatchTransform : InstanceUse::Hosting);
    const double months = m_case.hoursPerMonth() / kHoursOfWeek;
    const auto hours = [&](BillItem item, double perWeek) {
        line(item, BillUnit::InstanceHour, {}, region, perWeek * months, price, Finding::NoInstancePrice);
    };
    const double busy = std::min(lane.busyHoursPerWeek, lane.instanceHoursPerWeek);
    const double lag = std::min(lane.lagHoursPerWeek, lane.instanceHoursPerWeek - busy);
    hours(BillItem::InstancesBusy, busy);
    hours(BillItem::InstancesIdle, lane.instanceHoursPerWeek - busy - lag);
    hours(BillItem::InstancesScaleInLag, lag);
    if (!transform)
        service(BillItem::EndpointStorage, BillUnit::GbMonth, ServiceItem::EndpointStorageGbMonth, region,
            h.storage_gb * lane.instanceHoursPerWeek / kHoursOfWeek);
}

// Serverless inference is paid by the time that calls are served, times memory, and by what is kept warm.
void Bill::containers(const ServedLane &lane, const ServedRegion &region)
{
    const Hosting &h = lane.lane->hosting;
    const double calls = requestsPerMonth() * region.share * lane.share * m_tokens.callsPerRequest();
    service(BillItem::ServerlessCompute, BillUnit::GbSecond, ServiceItem::ServerlessGbSecond, region,
        calls * lane.call_s * h.memory_gb);
    service(BillItem::ServerlessKeptWarm, BillUnit::GbSecond, ServiceItem::ServerlessProvisionedGbSecond, region,
        h.provisionedConcurrency * h.memory_gb * m_case.hoursPerMonth() * 3600);
}

double Bill::corpusGb() const
{
    return m_case.workload.knowledge.corpusTokens * m_case.workload.assumptions.logBytesPerToken / 1e9;
}

double Bill::vectorGb() const
{
    const Retrieval &r = m_case.plan.retrieval;
    const double chunks = m_case.workload.knowledge.corpusTokens / (r.chunk_tokens * (1 - r.overlap));
    return chunks * m_case.workload.assumptions.vectorBytesPerChunk / 1e9;
}

void Bill::retrieval()
{
    if (!m_case.retrieves())
        return;
    const Retrieval &r = m_case.plan.retrieval;
    const KnowledgeBase &knowledge = m_case.workload.knowledge;
    const bool openSearch = r.store == VectorStore::OpenSearchServerless;
    inServedRegions([&](const ServedRegion &region) {
        // What changed is embedded again (overlap repeats text), and every question once.
        const double changed = knowledge.corpusTokens * knowledge.monthlyChange / (1 - r.overlap);
        const double asked
            = requestsPerMonth() * region.share * (1 - m_served.hotShare) * m_case.workload.request.user.mean_tokens;
        if (m_case.embedding.model) {
            const TokenOffer *offer = m_case.embedding.model->tokenOffer(region.region->id, InferenceProfile::InRegion);
            line(BillItem::EmbeddingTokens, BillUnit::MillionTokens, m_case.embedding, region, (changed + asked) / 1e6,
                offer ? offer->prices.input : std::nullopt, Finding::NoTokenPrice);
        }
        service(BillItem::VectorStoreUnits, openSearch ? BillUnit::OcuHour : BillUnit::AcuHour,
            openSearch ? ServiceItem::OpenSearchOcuHour : ServiceItem::AuroraAcuHour, region,
            r.storeUnits * m_case.hoursPerMonth());
        service(BillItem::VectorStoreStorage, BillUnit::GbMonth,
            openSearch ? ServiceItem::OpenSearchStorageGbMonth : ServiceItem::AuroraStorageGbMonth, region, vectorGb());
        service(BillItem::ObjectStorage, BillUnit::GbMonth, ServiceItem::S3StorageGbMonth, region, corpusGb());
    });
    if (m_case.plan.resilience.tier != AvailabilityTier::SingleZone) {
        const double searched
            = requestsPerMonth() * (1 - m_served.hotShare) * r.topK * m_case.workload.assumptions.vectorBytesPerChunk / 1e9;
        service(BillItem::CrossZoneTransfer, BillUnit::Gb, ServiceItem::TransferCrossAzGb, m_case.main, searched);
    }
}

void Bill::safety()
{
    const Safety &s = m_case.plan.safety;
    const RequestShape &shape = m_case.workload.request;
    const double characters = shape.charactersPerToken;
    const double perCall = s.wholeTextUnits
        ? meanWholeTextUnits(shape.user, characters) + meanWholeTextUnits({m_tokens.output.mean, shape.output.cv}, characters)
        : (shape.user.mean_tokens + m_tokens.output.mean) * characters / 1000;
    const double thousands = requestsPerMonth() * (1 - m_served.hotShare) * perCall / 1000;
    const auto policy = [&](bool on, BillItem item, ServiceItem priced) {
        inServedRegions([&](const ServedRegion &region) {
            service(item, BillUnit::ThousandTextUnits, priced, region, on ? thousands * region.share : 0);
        });
    };
    policy(s.contentFilter, BillItem::GuardrailContent, ServiceItem::GuardrailContentPer1k);
    policy(s.deniedTopics, BillItem::GuardrailTopics, ServiceItem::GuardrailTopicsPer1k);
    policy(s.personalData, BillItem::GuardrailPersonalData, ServiceItem::GuardrailPiiPer1k);
    policy(s.grounding, BillItem::GuardrailGrounding, ServiceItem::GuardrailGroundingPer1k);
}

double Bill::tokensPerMonth() const
{
    const double perRequest = m_tokens.attempts * m_tokens.steps * (m_tokens.inputPerCall() + m_tokens.output.mean);
    return requestsPerMonth() * (1 - m_served.hotShare) * perRequest * (1 + m_served.escalationShare);
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
    const double changedGb = (corpusGb() + vectorGb()) * m_case.workload.knowledge.monthlyChange
        + tokensPerMonth() * m_case.workload.assumptions.logBytesPerToken / 1e9;
    service(BillItem::CrossRegionTransfer, BillUnit::Gb, ServiceItem::TransferCrossRegionGb, m_case.main, changedGb);
    if (standby)
        service(BillItem::ReplicationStorage, BillUnit::GbMonth, ServiceItem::S3StorageGbMonth, second, corpusGb() + vectorGb());
    if (standby && plan.resilience.standby == StandbyClass::WarmStandby) {
        if (m_case.retrieves()) {
            const bool openSearch = plan.retrieval.store == VectorStore::OpenSearchServerless;
            service(BillItem::StandbyVectorStore, openSearch ? BillUnit::OcuHour : BillUnit::AcuHour,
                openSearch ? ServiceItem::OpenSearchOcuHour : ServiceItem::AuroraAcuHour, second,
                plan.retrieval.storeUnits * m_case.hoursPerMonth());
        }
        // Bought capacity must stand there too: what is not bought cannot take over.
        for (const ServedLane &lane : m_served.all()) {
            if (lane.lane->kind == LaneKind::Provisioned) {
                const ModelUnitOffer *offer = m_case.first.model->modelUnitOffer(second.region->id, lane.lane->commitment);
                line(BillItem::StandbyModelUnits, BillUnit::UnitHour, m_case.first, second, lane.lane->modelUnits * unitHours(lane),
                    offer ? MaybeFigure(offer->usdPerUnitHour) : std::nullopt, Finding::NoModelUnitPrice);
            } else if (lane.lane->kind == LaneKind::RealTime || lane.lane->kind == LaneKind::Async) {
                line(BillItem::StandbyInstances, BillUnit::InstanceHour, {}, second,
                    std::max(1, lane.lane->hosting.minimumInstances) * m_case.hoursPerMonth(),
                    m_case.catalog.instancePrice(lane.lane->hosting.instance, second.region->id, InstanceUse::Hosting),
                    Finding::NoInstancePrice);
            }
        }
    }
    // Keys, permissions, configuration and deployments of one more Region: our own rate, an assumption.
    const Assumptions &a = m_case.workload.assumptions;
    line(BillItem::Operations, BillUnit::Hour, {}, second, a.operationHoursPerRegion, Figure{a.operationUsdPerHour, kUserStated},
        Finding::NoServicePrice);
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
    Bill bill(c, tokens, served, outcome);
    bill.models();
    bill.lanes();
    bill.retrieval();
    bill.safety();
    bill.logs();
    bill.secondRegion();
    bill.total();
}

}   // namespace tenbin::planner
