#include "catalog_loader.h"

#include "catalog_terms.h"
#include "planner/token_price_fields.h"
#include "record_reader.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <initializer_list>
#include <unordered_set>

// Q_INIT_RESOURCE declares a function, so it has to stand outside every namespace; a static library needs the call.
static void initCatalogResource()
{
    Q_INIT_RESOURCE(catalog);
}

namespace tenbin::pricing {

using namespace planner;

namespace {

using Range = RecordReader::Range;

constexpr Range kAmount{};
// No unit of any service costs as much: a price above is a slip of the pen, and a bill of it would mean nothing.
constexpr Range kPrice{0, kDearestUnit_usd};
constexpr Range kShare{0, 1};
constexpr Range kPositive{0, std::numeric_limits<double>::max(), true};

class CatalogReader
{
public:
    tl::expected<Catalog, LoadError> read(const QJsonObject &root);

private:
    // Calls `one` with a reader for each record of the array at `key`; an absent array is an empty one.
    template<typename One>
    void each(const QJsonObject &object, const char *key, const RecordPath *up, One one);
    void knowsOnly(const QJsonObject &object, std::initializer_list<const char *> keys, const RecordPath *up);
    std::string text(const QJsonObject &object, const char *key, const RecordPath &path);
    int count(const QJsonObject &object, const char *key, const RecordPath &path);
    void header(const QJsonObject &root);
    void models(const QJsonObject &root);
    void offers(Model &model, const QJsonObject &object, const RecordPath &path);
    Model model(const QJsonObject &object, const RecordPath &path);
    void tables(const QJsonObject &root);
    void instances(const QJsonObject &root);

    // Two records of one kind may not stand for the same thing: the second would never be found.
    void claim(std::unordered_set<long long> &taken, long long key, RecordReader &record)
    {
        if (!taken.insert(key).second)
            record.fail(LoadCode::Duplicate);
    }

    ReadState m_state;
    Catalog m_catalog;
};

template<typename One>
void CatalogReader::each(const QJsonObject &object, const char *key, const RecordPath *up, One one)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() || m_state.failed())
        return;
    const RecordPath path{up, key};
    if (!value.isArray())
        return m_state.fail(LoadCode::WrongType, path);
    const QJsonArray records = value.toArray();
    for (qsizetype i = 0; i < records.size() && !m_state.failed(); ++i) {
        const RecordPath place{&path, nullptr, i};
        RecordReader record(m_state, records.at(i), place);
        one(record);
        if (!m_state.failed())
            record.end();
    }
}

void CatalogReader::knowsOnly(const QJsonObject &object, std::initializer_list<const char *> keys, const RecordPath *up)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray key = it.key().toUtf8();
        if (std::none_of(keys.begin(), keys.end(), [&](const char *known) { return key == known; })) {
            const RecordPath place{up, key.constData()};
            m_state.fail(LoadCode::UnknownKey, place);
        }
    }
}

std::string CatalogReader::text(const QJsonObject &object, const char *key, const RecordPath &path)
{
    const QJsonValue value = object.value(QLatin1String(key));
    const RecordPath place{&path, key};
    if (!value.isString())
        m_state.fail(value.isUndefined() ? LoadCode::MissingField : LoadCode::WrongType, place);
    else if (value.toString().isEmpty())
        m_state.fail(LoadCode::EmptyText, place);
    return value.toString().toStdString();
}

int CatalogReader::count(const QJsonObject &object, const char *key, const RecordPath &path)
{
    const QJsonValue value = object.value(QLatin1String(key));
    const RecordPath place{&path, key};
    if (value.isDouble() && value.toInteger(-1) >= 0 && value.toInteger(-1) <= std::numeric_limits<int>::max())
        return static_cast<int>(value.toInteger());
    m_state.fail(value.isUndefined() ? LoadCode::MissingField
            : value.isDouble()       ? LoadCode::BadNumber
                                     : LoadCode::WrongType,
        place);
    return 0;
}

void CatalogReader::header(const QJsonObject &root)
{
    const RecordPath schema{nullptr, "schema"}, date{nullptr, "date"};
    if (root.value(QLatin1String("schema")).toInteger(-1) != kCatalogSchema)
        return m_state.fail(LoadCode::UnknownSchema, schema);
    m_catalog.date = root.value(QLatin1String("date")).toString().toStdString();
    if (m_catalog.date.empty())
        return m_state.fail(LoadCode::MissingField, date);
    each(root, "sources", nullptr, [this](RecordReader &record) {
        std::string name = record.text(), day = record.text();
        m_catalog.sources.push_back({std::move(name), std::move(day), record.flag()});
    });
    m_state.sourceCount = m_catalog.sources.size();
    each(root, "regions", nullptr, [this](RecordReader &record) {
        Region region{record.text(), {}, {}};
        const QString id = QString::fromStdString(region.id);
        if (m_state.regions.contains(id))
            record.fail(LoadCode::Duplicate);
        m_state.regions.insert(id, static_cast<int>(m_catalog.regions.size()));
        region.place = record.text();
        region.geography = record.text();
        m_catalog.regions.push_back(std::move(region));
    });
}

void CatalogReader::offers(Model &model, const QJsonObject &object, const RecordPath &path)
{
    std::unordered_set<long long> tokens, units, reserved, quotas;
    each(object, "offers", &path, [&](RecordReader &record) {
        TokenOffer offer;
        const int region = record.region(offer.region);
        const std::size_t profile = record.term(kProfileTerms);
        offer.profile = static_cast<InferenceProfile>(profile);
        claim(tokens, region * 4LL + static_cast<long long>(profile), record);
        for (const auto field : kTokenPriceFields)
            offer.prices.*field = record.maybeFigure(kPrice);
        model.tokenOffers.push_back(std::move(offer));
    });
    each(object, "units", &path, [&](RecordReader &record) {
        ModelUnitOffer offer;
        const int region = record.region(offer.region);
        const std::size_t commitment = record.term(kCommitmentTerms);
        offer.commitment = static_cast<Commitment>(commitment);
        claim(units, region * 4LL + static_cast<long long>(commitment), record);
        offer.usdPerUnitHour = record.figure(kPrice);
        model.modelUnitOffers.push_back(std::move(offer));
    });
    each(object, "reserved", &path, [&](RecordReader &record) {
        ReservedOffer offer;
        const std::size_t profile = record.term(kProfileTerms);
        offer.profile = static_cast<InferenceProfile>(profile);
        offer.months = record.integer();
        claim(reserved, offer.months * 4LL + static_cast<long long>(profile), record);
        offer.usdPerHourInput = record.maybeFigure(kPrice);
        offer.usdPerHourOutput = record.maybeFigure(kPrice);
        model.reservedOffers.push_back(offer);
    });
    each(object, "quotas", &path, [&](RecordReader &record) {
        Quota quota;
        const int region = record.region(quota.region, true);
        const std::size_t profile = record.term(kProfileTerms);
        quota.profile = static_cast<InferenceProfile>(profile);
        claim(quotas, (region + 1) * 4LL + static_cast<long long>(profile), record);
        quota.requestsPerMinute = record.maybeFigure(kAmount);
        quota.tokensPerMinute = record.maybeFigure(kAmount);
        model.quotas.push_back(std::move(quota));
    });
}

Model CatalogReader::model(const QJsonObject &object, const RecordPath &path)
{
    Model model;
    model.id = text(object, "id", path);
    model.name = text(object, "name", path);
    model.provider = text(object, "provider", path);
    const RecordPath kindPath{&path, "kind"};
    const std::optional<std::size_t> kind = findTerm(kKindTerms, object.value(QLatin1String("kind")).toString());
    if (!kind)
        m_state.fail(LoadCode::UnknownTerm, kindPath);
    model.kind = static_cast<ModelKind>(kind.value_or(0));
    model.contextTokens = count(object, "context", path);
    model.maxOutputTokens = count(object, "maxOutput", path);

    const auto fields = [&](const char *key, auto take) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isUndefined() || m_state.failed())
            return;
        const RecordPath place{&path, key};
        RecordReader record(m_state, value, place);
        if (m_state.failed())
            return;
        take(record);
        record.end();
    };
    fields("lifecycle", [&](RecordReader &record) {
        model.lifecycle.standing = static_cast<Standing>(record.term(kStandingTerms));
        model.lifecycle.endOfLife = record.text(true);
        if (const auto &day = model.lifecycle.endOfLife;
            !day.empty() && !QDate::fromString(QString::fromStdString(day), Qt::ISODate).isValid())
            record.fail(LoadCode::WrongType);
        model.lifecycle.source = record.source();
    });
    fields("burndown", [&](RecordReader &record) { model.tokenBurndown = record.figure(kPositive); });
    fields("cacheMin", [&](RecordReader &record) { model.cacheMinimumTokens = record.maybeFigure(kAmount); });
    fields("training", [&](RecordReader &record) { model.trainingPerMillionTokens = record.maybeFigure(kPrice); });
    fields("speed", [&](RecordReader &record) {
        model.speed.overhead_s = record.figure(kAmount);
        model.speed.prefillTokensPerS = record.figure(kPositive);
        model.speed.secondsPerOutputToken = record.figure(kAmount);
    });
    fields("success", [&](RecordReader &record) {
        for (MaybeFigure &rate : model.success)
            rate = record.maybeFigure(kShare);
    });
    offers(model, object, path);
    knowsOnly(object,
        {"id", "name", "provider", "lifecycle", "kind", "context", "maxOutput", "burndown", "cacheMin", "speed", "success",
            "offers", "units", "reserved", "quotas", "training"},
        &path);
    return model;
}

void CatalogReader::models(const QJsonObject &root)
{
    const RecordPath path{nullptr, "models"};
    const QJsonValue value = root.value(QLatin1String("models"));
    if (m_state.failed() || value.isUndefined())
        return;
    if (!value.isArray())
        return m_state.fail(LoadCode::WrongType, path);
    const QJsonArray records = value.toArray();
    std::unordered_set<std::string> ids;
    for (qsizetype i = 0; i < records.size() && !m_state.failed(); ++i) {
        const RecordPath place{&path, nullptr, i};
        const QJsonValue record = records.at(i);
        if (!record.isObject())
            return m_state.fail(LoadCode::WrongType, place);
        m_catalog.models.push_back(model(record.toObject(), place));
        if (!m_state.failed() && !ids.insert(m_catalog.models.back().id).second)
            m_state.fail(LoadCode::Duplicate, place);
    }
}

void CatalogReader::tables(const QJsonObject &root)
{
    std::unordered_set<long long> services, ratios, slas, trips;
    each(root, "servicePrices", nullptr, [&](RecordReader &record) {
        ServicePrice price;
        const std::size_t item = record.term(kServiceTerms);
        price.item = static_cast<ServiceItem>(item);
        const int region = record.region(price.region);
        claim(services, region * 64LL + static_cast<long long>(item), record);
        price.usd = record.figure(kPrice);
        m_catalog.servicePrices.push_back(std::move(price));
    });
    each(root, "regionRatios", nullptr, [&](RecordReader &record) {
        RegionRatio ratio;
        claim(ratios, record.region(ratio.region), record);
        ratio.ratio = record.figure(kPositive);
        m_catalog.regionRatios.push_back(std::move(ratio));
    });
    each(root, "slas", nullptr, [&](RecordReader &record) {
        const std::size_t item = record.term(kSlaTerms);
        claim(slas, static_cast<long long>(item), record);
        m_catalog.slas[item] = record.figure(kShare);
    });
    each(root, "roundTrips", nullptr, [&](RecordReader &record) {
        RoundTrip trip;
        const std::size_t area = record.term(kAreaTerms);
        trip.area = static_cast<UserArea>(area);
        const int region = record.region(trip.region);
        claim(trips, region * 64LL + static_cast<long long>(area), record);
        trip.seconds = record.figure(kAmount);
        m_catalog.roundTrips.push_back(std::move(trip));
    });
}

void CatalogReader::instances(const QJsonObject &root)
{
    std::unordered_set<std::string> taken;
    each(root, "likeHosting", nullptr, [&](RecordReader &record) { m_catalog.likeHosting = record.source(); });
    // One record for an instance and its use: Region, price and source again and again.
    each(root, "instancePrices", nullptr, [&](RecordReader &record) {
        const std::string instance = record.text();
        const std::size_t use = record.term(kInstanceUseTerms);
        if (!taken.insert(instance + ' ' + std::to_string(use)).second)
            record.fail(LoadCode::Duplicate);
        std::unordered_set<long long> regions;
        do {
            InstancePrice price{instance, {}, static_cast<InstanceUse>(use), {}};
            claim(regions, record.region(price.region), record);
            price.usdPerHour = record.figure(kPrice);
            m_catalog.instancePrices.push_back(std::move(price));
        } while (!record.atEnd() && !m_state.failed());
    });
}

tl::expected<Catalog, LoadError> CatalogReader::read(const QJsonObject &root)
{
    header(root);
    models(root);
    tables(root);
    instances(root);
    knowsOnly(root,
        {"schema", "date", "sources", "regions", "models", "servicePrices", "regionRatios", "instancePrices", "likeHosting",
            "slas", "roundTrips"},
        nullptr);
    if (m_state.error)
        return tl::unexpected(*m_state.error);
    return std::move(m_catalog);
}

}   // namespace

tl::expected<Catalog, LoadError> parseCatalog(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return tl::unexpected(LoadError{LoadCode::NotJson, {}});
    return CatalogReader().read(document.object());
}

const Catalog &builtInCatalog()
{
    static const Catalog catalog = [] {
        initCatalogResource();
        QFile file(QStringLiteral(":/catalog/catalog.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the catalogue is not in the program");
        auto parsed = parseCatalog(file.readAll());
        // The shipped file is part of the build and its tests: a fault here is ours, not the user's.
        if (!parsed)
            qFatal("the shipped catalogue is damaged at %s", parsed.error().path.c_str());
        return *std::move(parsed);
    }();
    return catalog;
}

}   // namespace tenbin::pricing
