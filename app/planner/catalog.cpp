#include "catalog.h"

#include <algorithm>

namespace tenbin::planner {

namespace {

constexpr std::string_view kBaseRegion = "us-east-1";   // where most prices of services are published

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
    const Figure *base = nullptr;
    for (const ServicePrice &price : servicePrices) {
        if (price.item != item)
            continue;
        if (price.region == region)
            return price.usd;
        if (price.region == kBaseRegion)
            base = &price.usd;
    }
    if (!base || !scalesWithRegion(item))
        return std::nullopt;
    const auto *ratio = firstOrNull(regionRatios, [&](const RegionRatio &r) { return r.region == region; });
    return ratio ? MaybeFigure(Figure{base->value * ratio->ratio.value, ratio->ratio.source}) : std::nullopt;
}

MaybeFigure Catalog::instancePrice(std::string_view instance, std::string_view region, InstanceUse use) const
{
    const Figure *hosting = nullptr;
    for (const InstancePrice &price : instancePrices) {
        if (price.instance != instance || price.region != region)
            continue;
        if (price.use == use)
            return price.usdPerHour;
        if (price.use == InstanceUse::Hosting)
            hosting = &price.usdPerHour;
    }
    return hosting ? MaybeFigure(Figure{hosting->value, likeHosting}) : std::nullopt;
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
