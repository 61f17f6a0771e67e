#include "bill_writer.h"

#include <algorithm>

namespace tenbin::planner {

void BillWriter::line(BillItem item, BillUnit unit, const ChosenModel &model, const ServedRegion &region, double quantity,
    const MaybeFigure &price, Finding gap, PricedBy pricedBy)
{
    if (quantity <= 0)
        return;
    if (!price) {
        const double service = gap == Finding::NoServicePrice ? static_cast<double>(item) : 0;
        return missing({gap, model.model ? model.model->name : std::string(), region.region->id, service, 0});
    }
    m_outcome.bill.push_back(
        {item, unit, model.index, region.index, quantity, *price, MicroUsd::fromUsd(quantity * price->value), pricedBy});
}

// Several lines may want one price: the gap is told once.
void BillWriter::missing(const Note &note)
{
    if (std::find(m_outcome.gaps.begin(), m_outcome.gaps.end(), note) == m_outcome.gaps.end())
        m_outcome.gaps.push_back(note);
    m_outcome.hasPriceGap = true;
}

void BillWriter::service(BillItem item, BillUnit unit, ServiceItem priced, const ServedRegion &region, double quantity)
{
    if (quantity > 0)
        line(item, unit, {}, region, quantity, m_case.catalog.servicePrice(priced, region.region->id), Finding::NoServicePrice,
            priced);
}

void BillWriter::instance(
    const std::string &instance, InstanceUse use, const ServedRegion &region, std::initializer_list<InstanceHours> all)
{
    const MaybeFigure price = m_case.catalog.instancePrice(instance, region.region->id, use);
    for (const auto &[item, hours] : all) {
        if (price)
            line(item, BillUnit::InstanceHour, {}, region, hours, price, Finding::NoInstancePrice, use);
        else if (hours > 0)
            missing({Finding::NoInstancePrice, instance, region.region->id, 0, 0});
    }
}

double BillWriter::corpusGb() const
{
    return m_case.workload.knowledge.corpusTokens * m_case.workload.assumptions.logBytesPerToken / 1e9;
}

double BillWriter::vectorGb() const
{
    const Retrieval &r = m_case.plan.retrieval;
    if (m_case.workload.knowledge.indexGb > 0)
        return m_case.workload.knowledge.indexGb;
    const double chunks = m_case.workload.knowledge.corpusTokens / (r.chunk_tokens * (1 - r.overlap));
    return chunks * m_case.workload.assumptions.vectorBytesPerChunk / 1e9;
}

// OpenSearch Serverless bills at least half an OCU for indexing and half a one for search, twice as much with redundancy, which
// collections have but those for development and tests (Amazon OpenSearch Service pricing page, 2026).
double BillWriter::storeUnits() const
{
    const Retrieval &r = m_case.plan.retrieval;
    const double least = m_case.plan.resilience.tier == AvailabilityTier::SingleZone ? 1 : 2;
    return r.store == VectorStore::OpenSearchServerless ? std::max(r.storeUnits, least) : r.storeUnits;
}

}   // namespace tenbin::planner
