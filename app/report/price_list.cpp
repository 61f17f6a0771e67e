#include "price_list.h"

#include "bill_origin.h"
#include "price_names.h"
#include "wording.h"

#include <QHash>
#include <QMap>

#include <array>
#include <cmath>

namespace tenbin::report {

using namespace planner;

namespace {

class PriceText
{
    Q_DECLARE_TR_FUNCTIONS(PriceText)
};

// Names and words are made once each: ten thousand rows share them.
class Lister
{
public:
    Lister(const Catalog &catalog, std::vector<PriceRow> &rows)
        : m_catalog(catalog)
        , m_rows(rows)
    {
        for (const Source &source : catalog.sources)
            m_sources.push_back({sourceName(source), QString::fromStdString(source.date), source.estimate});
        for (const Region &region : catalog.regions)
            m_regions.insert(region.id, QString::fromStdString(region.id));
    }

    void add(const QString &item, const QString &figure, const std::string &region, const QString &unit, const MaybeFigure &its)
    {
        PriceRow row{item, m_id, figure, regionOf(region), unit, std::nullopt, {}, {}, false};
        if (its) {
            row.value = its->value;
            if (its->source < m_sources.size()) {
                const Origin &origin = m_sources[its->source];
                row.source = origin.name;
                row.date = origin.date;
                row.estimate = origin.estimate;
            }
        }
        m_rows.push_back(std::move(row));
    }

    void addModel(const Model &model);
    void addServices();

private:
    struct Origin
    {
        QString name, date;
        bool estimate = false;
    };

    QString regionOf(const std::string &id)
    {
        const auto known = m_regions.constFind(id);
        return known == m_regions.constEnd() ? QString::fromStdString(id) : *known;
    }
    void addOffers(const Model &model, const QString &name);
    void addMeasured(const Model &model, const QString &name);

    const Catalog &m_catalog;
    std::vector<PriceRow> &m_rows;
    std::vector<Origin> m_sources;
    QMap<std::string, QString> m_regions;
    QString m_id;   // of the model at hand
};

QString with(const QString &figure, const QString &detail)
{
    return figure + QStringLiteral(" · ") + detail;
}

void Lister::addOffers(const Model &model, const QString &name)
{
    struct Price
    {
        QString figure;
        MaybeFigure TokenPrices::*member;
        bool needed;   // a gap where it is missing
    };
    const bool text = model.kind == ModelKind::Text, cached = model.cacheMinimumTokens.has_value();
    const std::array prices{Price{PriceText::tr("Input tokens"), &TokenPrices::input, true},
        Price{PriceText::tr("Output tokens"), &TokenPrices::output, text},
        Price{PriceText::tr("Cache reads"), &TokenPrices::cacheRead, cached},
        Price{PriceText::tr("Cache writes"), &TokenPrices::cacheWrite, false},
        Price{PriceText::tr("Cache writes, one hour"), &TokenPrices::cacheWriteHour, false},
        Price{PriceText::tr("Batch input tokens"), &TokenPrices::batchInput, false},
        Price{PriceText::tr("Batch output tokens"), &TokenPrices::batchOutput, false},
        Price{PriceText::tr("Flex input tokens"), &TokenPrices::flexInput, false},
        Price{PriceText::tr("Flex output tokens"), &TokenPrices::flexOutput, false},
        Price{PriceText::tr("Priority input tokens"), &TokenPrices::priorityInput, false},
        Price{PriceText::tr("Priority output tokens"), &TokenPrices::priorityOutput, false}};
    const std::array profiles{profileName(InferenceProfile::InRegion), profileName(InferenceProfile::Geographic),
        profileName(InferenceProfile::Global)};
    const QString tokens = PriceText::tr("USD / 1M tokens"), perHour = PriceText::tr("USD / hour");
    for (const Price &price : prices) {
        std::array<QString, 3> figures;
        for (std::size_t p = 0; p < figures.size(); ++p)
            figures[p] = with(price.figure, profiles[p]);
        for (const TokenOffer &offer : model.tokenOffers)
            if (const MaybeFigure &its = offer.prices.*price.member; its || price.needed)
                add(name, figures[static_cast<std::size_t>(offer.profile)], offer.region, tokens, its);
    }
    for (const ModelUnitOffer &offer : model.modelUnitOffers)
        add(name, with(PriceText::tr("Model unit"), commitmentName(offer.commitment)), offer.region, perHour,
            offer.usdPerUnitHour);
    for (const ReservedOffer &offer : model.reservedOffers) {
        const QString terms = profiles[static_cast<std::size_t>(offer.profile)] + QStringLiteral(", ")
            + PriceText::tr("%n month(s)", nullptr, offer.months);
        const QString unit = PriceText::tr("USD / hour, each 1,000 tokens/min");
        add(name, with(PriceText::tr("Reserved input"), terms), {}, unit, offer.usdPerHourInput);
        add(name, with(PriceText::tr("Reserved output"), terms), {}, unit, offer.usdPerHourOutput);
    }
    if (model.quotas.empty() && text && !model.tokenOffers.empty())
        add(name, PriceText::tr("Quota, tokens"), {}, PriceText::tr("tokens / min"), {});
    for (const Quota &quota : model.quotas) {
        const QString &profile = profiles[static_cast<std::size_t>(quota.profile)];
        add(name, with(PriceText::tr("Quota, requests"), profile), quota.region, PriceText::tr("requests / min"),
            quota.requestsPerMinute);
        add(name, with(PriceText::tr("Quota, tokens"), profile), quota.region, PriceText::tr("tokens / min"),
            quota.tokensPerMinute);
    }
}

void Lister::addMeasured(const Model &model, const QString &name)
{
    if (model.trainingPerMillionTokens)
        add(name, PriceText::tr("Training tokens"), {}, PriceText::tr("USD / 1M tokens"), model.trainingPerMillionTokens);
    if (model.kind != ModelKind::Text)
        return;
    add(name, PriceText::tr("Speed: before prefill"), {}, PriceText::tr("s"), model.speed.overhead_s);
    add(name, PriceText::tr("Speed: prefill"), {}, PriceText::tr("tokens / s"), model.speed.prefillTokensPerS);
    add(name, PriceText::tr("Speed: an output token"), {}, PriceText::tr("s"), model.speed.secondsPerOutputToken);
    for (std::size_t task = 0; task < model.success.size(); ++task)
        add(name, with(PriceText::tr("Right answers"), taskName(static_cast<TaskClass>(task))), {}, PriceText::tr("share"),
            model.success[task]);
    if (model.cacheMinimumTokens)
        add(name, PriceText::tr("Cache: shortest prefix"), {}, PriceText::tr("tokens"), model.cacheMinimumTokens);
    add(name, PriceText::tr("Quota tokens of an output token"), {}, PriceText::tr("tokens"), model.tokenBurndown);
}

void Lister::addModel(const Model &model)
{
    const QString name = QString::fromStdString(model.name);
    m_id = QString::fromStdString(model.id);
    addOffers(model, name);
    addMeasured(model, name);
    m_id.clear();
}

void Lister::addServices()
{
    std::array<bool, static_cast<std::size_t>(ServiceItem::Count)> priced{};
    for (const ServicePrice &price : m_catalog.servicePrices) {
        priced[static_cast<std::size_t>(price.item)] = true;
        const PriceName name = priceName(price.item);
        add(name.item, name.figure, price.region, name.unit, price.usd);
    }
    for (std::size_t i = 0; i < priced.size(); ++i)
        if (!priced[i]) {
            const PriceName name = priceName(static_cast<ServiceItem>(i));
            add(name.item, name.figure, {}, name.unit, {});
        }
    for (const InstancePrice &price : m_catalog.instancePrices)
        add(QString::fromStdString(price.instance), instanceUseName(price.use), price.region, PriceText::tr("USD / hour"),
            price.usdPerHour);
    for (const RegionRatio &ratio : m_catalog.regionRatios)
        add(PriceText::tr("Region"), PriceText::tr("How dear against us-east-1"), ratio.region, PriceText::tr("ratio"),
            ratio.ratio);
    for (std::size_t i = 0; i < m_catalog.slas.size(); ++i)
        add(Wording::sla(static_cast<SlaItem>(i)), PriceText::tr("SLA, monthly uptime"), {}, PriceText::tr("share"),
            m_catalog.slas[i]);
    for (const RoundTrip &trip : m_catalog.roundTrips)
        add(PriceText::tr("Network"), with(PriceText::tr("Round trip"), areaName(trip.area)), trip.region, PriceText::tr("s"),
            trip.seconds);
}

}   // namespace

std::vector<PriceRow> priceList(const Catalog &catalog)
{
    std::vector<PriceRow> rows;
    rows.reserve(12'000);
    Lister lister(catalog, rows);
    for (const Model &model : catalog.models)
        lister.addModel(model);
    lister.addServices();
    return rows;
}

bool isStale(const PriceRow &row, const QDate &today)
{
    if (row.isGap())
        return false;
    const QStringList parts = row.date.split(QLatin1Char('-'));
    const int year = parts.value(0).toInt(), month = parts.value(1, QStringLiteral("12")).toInt();
    if (year == 0)
        return true;
    const QDate first(year, month, 1);
    const QDate day = parts.size() > 2 ? QDate(year, month, parts[2].toInt()) : QDate(year, month, first.daysInMonth());
    return day.addYears(1) < today;
}

std::vector<PriceChange> priceChanges(const Catalog &now, const Catalog &next)
{
    if (now == next)
        return {};
    const std::vector<PriceRow> before = priceList(now), after = priceList(next);
    QHash<QString, const PriceRow *> known;
    for (const PriceRow &row : before)
        known.insert(row.key(), &row);
    std::vector<PriceChange> changes;
    for (const PriceRow &row : after) {
        const PriceRow *its = known.take(row.key());
        const std::optional<double> was = its ? its->value : std::nullopt;
        if (was != row.value || (its && (its->source != row.source || its->date != row.date)))
            changes.push_back({row, was, row.value});
    }
    for (const PriceRow &row : before)
        if (known.contains(row.key()) && row.value)
            changes.push_back({row, row.value, std::nullopt});
    return changes;
}

QString priceText(std::optional<double> value, const QLocale &locale)
{
    if (!value)
        return PriceText::tr("gap");
    QString text = locale.toString(*value, 'f', 10);
    const QString point = locale.decimalPoint();
    while (text.contains(point) && (text.endsWith(QLatin1Char('0')) || text.endsWith(point)))
        text.chop(1);
    return text;
}

}   // namespace tenbin::report
