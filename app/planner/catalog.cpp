#include "catalog.h"

#include <algorithm>

namespace tenbin::planner {

namespace {

template<typename Range, typename Predicate>
auto firstOrNull(const Range &range, Predicate predicate) -> const typename Range::value_type *
{
    const auto found = std::find_if(range.begin(), range.end(), predicate);
    return found == range.end() ? nullptr : &*found;
}

}   // namespace

const TokenOffer *Model::tokenOffer(std::string_view region, InferenceProfile profile) const
{
    return firstOrNull(tokenOffers, [&](const TokenOffer &o) { return o.profile == profile && o.region == region; });
}

const ModelUnitOffer *Model::modelUnitOffer(std::string_view region, Commitment commitment) const
{
    return firstOrNull(
        modelUnitOffers, [&](const ModelUnitOffer &o) { return o.commitment == commitment && o.region == region; });
}

const ReservedOffer *Model::reservedOffer(InferenceProfile profile, int months) const
{
    return firstOrNull(reservedOffers, [&](const ReservedOffer &o) { return o.profile == profile && o.months == months; });
}

const Quota *Model::quota(std::string_view region, InferenceProfile profile) const
{
    const auto *named = firstOrNull(quotas, [&](const Quota &q) { return q.profile == profile && q.region == region; });
    return named ? named : firstOrNull(quotas, [&](const Quota &q) { return q.profile == profile && q.region.empty(); });
}

const Model *Catalog::model(std::string_view id) const
{
    return firstOrNull(models, [&](const Model &m) { return m.id == id; });
}

const Region *Catalog::region(std::string_view id) const
{
    return firstOrNull(regions, [&](const Region &r) { return r.id == id; });
}

MaybeFigure Catalog::servicePrice(ServiceItem item, std::string_view region) const
{
    const auto *price = firstOrNull(servicePrices, [&](const ServicePrice &p) { return p.item == item && p.region == region; });
    return price ? MaybeFigure(price->usd) : std::nullopt;
}

MaybeFigure Catalog::sla(SlaItem item) const
{
    return slas[static_cast<std::size_t>(item)];
}

MaybeFigure Catalog::roundTrip(UserArea area, std::string_view region) const
{
    const auto *trip = firstOrNull(roundTrips, [&](const RoundTrip &t) { return t.area == area && t.region == region; });
    return trip ? MaybeFigure(trip->seconds) : std::nullopt;
}

}   // namespace tenbin::planner
