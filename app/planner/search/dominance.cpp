#include "dominance.h"

#include "planner/token_price_fields.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tenbin::planner {

namespace {

// Whoever can do without the figure needs none.
bool noMore(const MaybeFigure &mine, const MaybeFigure &its)
{
    return !its || (mine && mine->value <= its->value);
}

// Limits in tokens, 0 where they are unknown, of what needs so many at most.
bool holdsAsMuch(double mine, double its, double needed)
{
    return mine > 0 ? mine >= (its > 0 ? std::min(its, needed) : needed) : its == 0;
}

bool throttlesNoMore(const MaybeFigure &mine, const MaybeFigure &its)
{
    return !mine || (its && mine->value >= its->value);
}

class Dominance
{
public:
    explicit Dominance(const Contenders &among)
        : m_among(among)
    {
    }

    const TokenPrices *prices(const Model &m, const std::string &region) const
    {
        const TokenOffer *offer = m.tokenOffer(region, m_among.profile);
        return offer && offer->prices.input && offer->prices.output ? &offer->prices : nullptr;
    }

    // Of two that are alike the first in the catalogue stays.
    bool beats(const Model &a, const Model &b) const
    {
        return a.isOffered() && isAsGood(a, b) && (&a < &b || !b.isOffered() || !isAsGood(b, a));
    }

private:
    bool isAsGood(const Model &a, const Model &b) const
    {
        const auto figures = [&](const Model &m) {
            return std::array{m.speed.overhead_s.value, -m.speed.prefillTokensPerS.value, m.speed.secondsPerOutputToken.value,
                -successOf(m, m_among.task), m.tokenBurndown.value};
        };
        const auto mine = figures(a), its = figures(b);
        return std::equal(mine.begin(), mine.end(), its.begin(), std::less_equal<>())
            && holdsAsMuch(a.contextTokens, b.contextTokens, m_among.largestCall_tokens)
            && holdsAsMuch(a.maxOutputTokens, b.maxOutputTokens, m_among.largestOutput_tokens)
            && noMore(a.cacheMinimumTokens, b.cacheMinimumTokens) && isAsGoodReserved(a, b)
            && std::all_of(m_among.regions.begin(), m_among.regions.end(),
                [&](const std::string &region) { return isAsGoodIn(a, b, region); });
    }

    bool isAsGoodIn(const Model &a, const Model &b, const std::string &region) const
    {
        const TokenPrices *mine = prices(a, region), *its = prices(b, region);
        if (!its)
            return true;
        return mine
            && std::all_of(
                kTokenPriceFields.begin(), kTokenPriceFields.end(), [&](auto price) { return noMore(mine->*price, its->*price); })
            && isAsGoodInUnits(a, b, region) && isAsGoodByQuota(a, b, region);
    }

    static bool isAsGoodInUnits(const Model &a, const Model &b, const std::string &region)
    {
        return std::all_of(b.modelUnitOffers.begin(), b.modelUnitOffers.end(), [&](const ModelUnitOffer &its) {
            const ModelUnitOffer *mine = a.modelUnitOffer(region, its.commitment);
            return its.region != region || (mine && mine->usdPerUnitHour.value <= its.usdPerUnitHour.value);
        });
    }

    bool isAsGoodByQuota(const Model &a, const Model &b, const std::string &region) const
    {
        static const Quota kUnknown;
        const Quota *const mine = a.quota(region, m_among.profile), *const its = b.quota(region, m_among.profile);
        return throttlesNoMore((mine ? *mine : kUnknown).requestsPerMinute, (its ? *its : kUnknown).requestsPerMinute)
            && throttlesNoMore((mine ? *mine : kUnknown).tokensPerMinute, (its ? *its : kUnknown).tokensPerMinute);
    }

    bool isAsGoodReserved(const Model &a, const Model &b) const
    {
        return std::all_of(b.reservedOffers.begin(), b.reservedOffers.end(), [&](const ReservedOffer &its) {
            const ReservedOffer *mine = a.reservedOffer(its.profile, its.months);
            return its.profile != m_among.profile
                || (mine && noMore(mine->usdPerHourInput, its.usdPerHourInput)
                    && noMore(mine->usdPerHourOutput, its.usdPerHourOutput));
        });
    }

    const Contenders &m_among;
};

}   // namespace

double successOf(const Model &model, TaskClass task)
{
    const MaybeFigure &figure = model.success[static_cast<std::size_t>(task)];
    return figure ? figure->value : 0;
}

std::vector<Contender> worthwhileModels(const Contenders &among, std::span<const std::string> own)
{
    const Dominance dominance(among);
    const auto isOwn = [&](const Model &m) { return std::find(own.begin(), own.end(), m.id) != own.end(); };
    std::vector<const Model *> all;
    for (const Model &m : among.catalog.models)
        if (m.kind == ModelKind::Text && successOf(m, among.task) > 0 && (m.isOffered() || isOwn(m))
            && std::any_of(among.regions.begin(), among.regions.end(),
                [&](const std::string &region) { return dominance.prices(m, region) != nullptr; }))
            all.push_back(&m);
    std::vector<Contender> kept;
    for (const Model *m : all) {
        std::vector<const Model *> beaters;
        if (!isOwn(*m))
            std::copy_if(all.begin(), all.end(), std::back_inserter(beaters),
                [&](const Model *other) { return other != m && dominance.beats(*other, *m); });
        if (beaters.size() <= 1)
            kept.push_back({m, beaters.empty() ? nullptr : beaters.front()});
    }
    return kept;
}

}   // namespace tenbin::planner
