#include "bill_writer.h"

#include <algorithm>
#include <tuple>

namespace tenbin::planner {

void BillWriter::line(BillItem item, BillUnit unit, const ChosenModel &model, const ServedRegion &region, double quantity,
    const MaybeFigure &price, Finding gap, PricedBy pricedBy)
{
    if (quantity <= 0)
        return;
    if (!price) {
        const double service = gap == Finding::NoServicePrice ? static_cast<double>(item) : 0;
        return missing({gap, model.model ? model.model->name : std::string(), region.region->id, service, quantity});
    }
    m_outcome.bill.push_back(
        {item, unit, model.index, region.index, quantity, *price, MicroUsd::fromUsd(quantity * price->value), pricedBy});
}

// Several lines may want one price: the gap is told once, with the quantities of all.
void BillWriter::missing(const Note &note)
{
    m_outcome.hasPriceGap = true;
    const auto told = std::find_if(m_outcome.gaps.begin(), m_outcome.gaps.end(), [&](const Note &n) {
        return std::tie(n.finding, n.text1, n.text2, n.number1) == std::tie(note.finding, note.text1, note.text2, note.number1);
    });
    if (told == m_outcome.gaps.end())
        m_outcome.gaps.push_back(note);
    else
        told->number2 += note.number2;
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
            missing({Finding::NoInstancePrice, instance, region.region->id, 0, hours});
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
