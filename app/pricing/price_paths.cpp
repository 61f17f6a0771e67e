#include "price_paths.h"

#include "catalog_terms.h"
#include "planner/token_price_fields.h"

#include <QStringList>

namespace tenbin::pricing {

using namespace planner;

namespace {

constexpr std::array<std::u16string_view, kTokenPriceFields.size()> kTokenPriceTerms{u"input", u"output", u"cacheRead",
    u"cacheWrite", u"cacheWriteHour", u"batchInput", u"batchOutput", u"flexInput", u"flexOutput", u"priorityInput",
    u"priorityOutput"};

QString word(std::u16string_view term)
{
    return QStringView(term).toString();
}

template<typename Terms, typename Enum>
QString word(const Terms &terms, Enum value)
{
    return word(terms[static_cast<std::size_t>(value)]);
}

QString path(std::initializer_list<QString> parts)
{
    return kPrice.toString() + QStringList(parts).join(QLatin1Char('.'));
}

// Whether a line of this item may be made with this price of a token.
bool isOf(BillItem item, MaybeFigure TokenPrices::*price)
{
    using P = TokenPrices;
    const auto any
        = [price](std::initializer_list<MaybeFigure P::*> of) { return std::find(of.begin(), of.end(), price) != of.end(); };
    switch (item) {
    case BillItem::OutputTokens:
    case BillItem::BatchOutputTokens: return any({&P::output, &P::batchOutput, &P::flexOutput, &P::priorityOutput});
    case BillItem::CacheReadTokens: return any({&P::cacheRead});
    case BillItem::CacheWriteTokens: return any({&P::cacheWrite, &P::cacheWriteHour});
    default: return any({&P::input, &P::batchInput, &P::flexInput, &P::priorityInput});
    }
}

QString tokenPath(const BillLine &line, const Model &model, const QString &region, InferenceProfile profile)
{
    const TokenOffer *offer = model.tokenOffer(region.toStdString(), profile);
    for (std::size_t i = 0; offer && i < kTokenPriceFields.size(); ++i)
        if (isOf(line.item, kTokenPriceFields[i]) && offer->prices.*kTokenPriceFields[i] == line.unitPrice)
            return path({QStringLiteral("tokens"), word(kTokenPriceTerms[i]), word(kProfileTerms, profile), region,
                QString::fromStdString(model.id)});
    return {};
}

QString modelPath(const BillLine &line, const Plan &plan, const Model &model, const QString &region)
{
    const QString id = QString::fromStdString(model.id);
    const InferenceProfile profile = plan.resilience.profile;
    switch (line.unit) {
    case BillUnit::UnitHour:
        for (const ModelUnitOffer &offer : model.modelUnitOffers)
            if (offer.region == region.toStdString() && offer.usdPerUnitHour == line.unitPrice)
                return path({QStringLiteral("unit"), word(kCommitmentTerms, offer.commitment), region, id});
        return {};
    case BillUnit::ThousandTpmHour:
        for (const ReservedOffer &offer : model.reservedOffers) {
            const bool input = line.item == BillItem::ReservedInput;
            if (offer.profile == profile && (input ? offer.usdPerHourInput : offer.usdPerHourOutput) == line.unitPrice)
                return path({QStringLiteral("reserved"), input ? QStringLiteral("input") : QStringLiteral("output"),
                    QString::number(offer.months), word(kProfileTerms, profile), id});
        }
        return {};
    default: break;
    }
    if (line.item == BillItem::CustomTraining)
        return path({QStringLiteral("training"), id});
    return tokenPath(line, model, region, model.kind == ModelKind::Embedding ? InferenceProfile::InRegion : profile);
}

// The part up to the next dot; `rest` keeps what is behind it.
QStringView next(QStringView &rest)
{
    const auto dot = rest.indexOf(u'.');
    const QStringView part = rest.left(dot);
    rest = dot < 0 ? QStringView() : rest.mid(dot + 1);
    return part;
}

template<typename Enum, typename Terms>
std::optional<Enum> valueOf(const Terms &terms, QStringView part)
{
    const auto index = termIndex(terms, std::u16string_view(part.utf16(), static_cast<std::size_t>(part.size())));
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

template<typename Rows, typename Is>
auto *found(Rows &rows, Is &&is)
{
    const auto row = std::find_if(rows.begin(), rows.end(), is);
    return row == rows.end() ? nullptr : &*row;
}

Figure *made(MaybeFigure &price)
{
    if (!price)
        price = Figure{};
    return &*price;
}

Figure *serviceFigure(Catalog &catalog, QStringView rest)
{
    const auto item = valueOf<ServiceItem>(kServiceTerms, next(rest));
    const std::string region = rest.toString().toStdString();
    if (!item || !catalog.region(region))
        return nullptr;
    ServicePrice *price
        = found(catalog.servicePrices, [&](const ServicePrice &p) { return p.item == *item && p.region == region; });
    return &(price ? *price : catalog.servicePrices.emplace_back(ServicePrice{*item, region, {}})).usd;
}

Figure *instanceFigure(Catalog &catalog, QStringView rest)
{
    const auto use = valueOf<InstanceUse>(kInstanceUseTerms, next(rest));
    const std::string region = next(rest).toString().toStdString(), type = rest.toString().toStdString();
    if (!use || !catalog.region(region)
        || !found(catalog.instancePrices, [&](const InstancePrice &p) { return p.instance == type; }))
        return nullptr;
    InstancePrice *price = found(catalog.instancePrices,
        [&](const InstancePrice &p) { return p.instance == type && p.region == region && p.use == *use; });
    return &(price ? *price : catalog.instancePrices.emplace_back(InstancePrice{type, region, *use, {}})).usdPerHour;
}

Figure *tokenFigure(Catalog &catalog, QStringView rest)
{
    const auto term = valueOf<std::size_t>(kTokenPriceTerms, next(rest));
    const auto profile = valueOf<InferenceProfile>(kProfileTerms, next(rest));
    const std::string region = next(rest).toString().toStdString(), id = rest.toString().toStdString();
    Model *model = found(catalog.models, [&](const Model &m) { return m.id == id; });
    if (!term || !profile || !model)
        return nullptr;
    TokenOffer *offer
        = found(model->tokenOffers, [&](const TokenOffer &o) { return o.region == region && o.profile == *profile; });
    return offer ? made(offer->prices.*kTokenPriceFields[*term]) : nullptr;
}

Figure *unitFigure(Catalog &catalog, QStringView rest)
{
    const auto commitment = valueOf<Commitment>(kCommitmentTerms, next(rest));
    const std::string region = next(rest).toString().toStdString(), id = rest.toString().toStdString();
    Model *model = found(catalog.models, [&](const Model &m) { return m.id == id; });
    if (!commitment || !model)
        return nullptr;
    ModelUnitOffer *offer = found(
        model->modelUnitOffers, [&](const ModelUnitOffer &o) { return o.region == region && o.commitment == *commitment; });
    return offer ? &offer->usdPerUnitHour : nullptr;
}

Figure *reservedFigure(Catalog &catalog, QStringView rest)
{
    const QStringView direction = next(rest);
    const int months = next(rest).toInt();
    const auto profile = valueOf<InferenceProfile>(kProfileTerms, next(rest));
    const std::string id = rest.toString().toStdString();
    Model *model = found(catalog.models, [&](const Model &m) { return m.id == id; });
    if (!profile || !model || (direction != u"input" && direction != u"output"))
        return nullptr;
    ReservedOffer *offer
        = found(model->reservedOffers, [&](const ReservedOffer &o) { return o.months == months && o.profile == *profile; });
    return offer ? made(direction == u"input" ? offer->usdPerHourInput : offer->usdPerHourOutput) : nullptr;
}

}   // namespace

QString pricePath(const BillLine &line, const Plan &plan, const Catalog &catalog)
{
    if (line.region < 0)
        return {};
    const QString region = QString::fromStdString(catalog.regions[static_cast<std::size_t>(line.region)].id);
    if (const ServiceItem *item = std::get_if<ServiceItem>(&line.pricedBy))
        return path({QStringLiteral("service"), word(kServiceTerms, *item), region});
    if (const InstanceUse *use = std::get_if<InstanceUse>(&line.pricedBy))
        return path({QStringLiteral("instance"), word(kInstanceUseTerms, *use), region,
            QString::fromStdString(
                *use == InstanceUse::Training ? plan.customModel.trainingInstance : plan.serving.hosting.instance)});
    return line.model < 0 ? QString() : modelPath(line, plan, catalog.models[static_cast<std::size_t>(line.model)], region);
}

Figure *priceFigure(Catalog &catalog, QStringView path)
{
    QStringView rest = path.mid(kPrice.size());
    const QStringView kind = next(rest);
    if (!path.startsWith(kPrice))
        return nullptr;
    if (kind == u"service")
        return serviceFigure(catalog, rest);
    if (kind == u"instance")
        return instanceFigure(catalog, rest);
    if (kind == u"tokens")
        return tokenFigure(catalog, rest);
    if (kind == u"unit")
        return unitFigure(catalog, rest);
    if (kind == u"reserved")
        return reservedFigure(catalog, rest);
    if (kind != u"training")
        return nullptr;
    Model *model = found(catalog.models, [id = rest.toString().toStdString()](const Model &m) { return m.id == id; });
    return model ? made(model->trainingPerMillionTokens) : nullptr;
}

}   // namespace tenbin::pricing
