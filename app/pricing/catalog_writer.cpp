#include "catalog_loader.h"
#include "catalog_terms.h"
#include "planner/token_price_fields.h"

#include <QString>
#include <charconv>
#include <cmath>

namespace tenbin::pricing {

using namespace planner;

namespace {

// Shortest text that reads back to the same double. A figure that is not finite becomes null, which no reader takes for
// a number.
QByteArray numberText(double value)
{
    if (!std::isfinite(value))
        return QByteArrayLiteral("null");
    std::array<char, 40> text{};
    char *end = nullptr;
    if (value == std::floor(value) && std::abs(value) < 1e15)
        end = std::to_chars(text.data(), text.data() + text.size(), static_cast<long long>(value)).ptr;
    else if (std::abs(value) >= 1e-4 && std::abs(value) < 1e15)
        end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed).ptr;
    else
        end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific).ptr;
    return {text.data(), end - text.data()};
}

QByteArray quoted(const std::string &text)
{
    // By way of QString, so that bytes which are no UTF-8 cannot spoil the file.
    const QByteArray utf8 = QString::fromStdString(text).toUtf8();
    QByteArray result = QByteArrayLiteral("\"");
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            result += '\\';
        if (code >= 0x20)
            result += c;
        else
            result += QByteArrayLiteral("\\u00") + (code < 16 ? "0" : "") + QByteArray::number(int{code}, 16);
    }
    return result + '"';
}

// One record: an array on a line of its own, without the gaps at its end.
class Record
{
public:
    Record &text(const std::string &value) { return add(quoted(value)); }
    Record &number(double value) { return add(numberText(value)); }
    template<typename Terms, typename Enum>
    Record &term(const Terms &terms, Enum value)
    {
        const std::u16string_view word = terms[static_cast<std::size_t>(value)];
        return add('"' + QString::fromUtf16(word.data(), static_cast<qsizetype>(word.size())).toUtf8() + '"');
    }
    Record &figure(const Figure &value) { return number(value.value).number(value.source); }
    Record &figure(const MaybeFigure &value)
    {
        if (value)
            return figure(*value);
        ++m_gaps;
        return *this;
    }
    QByteArray line() const { return '[' + m_text + ']'; }

private:
    Record &add(const QByteArray &value)
    {
        for (; m_gaps > 0; --m_gaps)
            append(QByteArrayLiteral("null"));
        append(value);
        return *this;
    }
    void append(const QByteArray &value)
    {
        if (!m_text.isEmpty())
            m_text += ',';
        m_text += value;
    }

    QByteArray m_text;
    int m_gaps = 0;
};

template<typename List, typename One>
QByteArray lines(const char *key, const List &list, One one)
{
    QByteArray result = QByteArrayLiteral("\"") + key + "\":[";
    bool first = true;
    for (const auto &value : list) {
        result += first ? "\n" : ",\n";
        result += one(value);
        first = false;
    }
    return result + ']';
}

QByteArray offerLine(const TokenOffer &offer)
{
    Record record;
    record.text(offer.region).term(kProfileTerms, offer.profile);
    for (const auto field : kTokenPriceFields)
        record.figure(offer.prices.*field);
    return record.line();
}

QByteArray unitLine(const ModelUnitOffer &offer)
{
    return Record().text(offer.region).term(kCommitmentTerms, offer.commitment).figure(offer.usdPerUnitHour).line();
}

QByteArray reservedLine(const ReservedOffer &offer)
{
    return Record()
        .term(kProfileTerms, offer.profile)
        .number(offer.months)
        .figure(offer.usdPerHourInput)
        .figure(offer.usdPerHourOutput)
        .line();
}

QByteArray quotaLine(const Quota &quota)
{
    return Record()
        .text(quota.region)
        .term(kProfileTerms, quota.profile)
        .figure(quota.requestsPerMinute)
        .figure(quota.tokensPerMinute)
        .line();
}

QByteArray modelText(const Model &model)
{
    QByteArray text = "{\"id\":" + quoted(model.id) + ",\"name\":" + quoted(model.name)
        + ",\"provider\":" + quoted(model.provider) + ",\"kind\":";
    text += model.kind == ModelKind::Text ? "\"text\"" : "\"embedding\"";
    text += ",\"context\":" + numberText(model.contextTokens) + ",\"maxOutput\":" + numberText(model.maxOutputTokens);
    const Lifecycle &lifecycle = model.lifecycle;
    if (lifecycle != Lifecycle{})
        text += ",\"lifecycle\":"
            + Record().term(kStandingTerms, lifecycle.standing).text(lifecycle.endOfLife).number(lifecycle.source).line();
    // Values that a model has by default are left out, so that a catalogue without sources can be written too.
    if (model.tokenBurndown != Figure{1, 0})
        text += ",\"burndown\":" + Record().figure(model.tokenBurndown).line();
    if (model.cacheMinimumTokens)
        text += ",\"cacheMin\":" + Record().figure(model.cacheMinimumTokens).line();
    if (model.trainingPerMillionTokens)
        text += ",\"training\":" + Record().figure(model.trainingPerMillionTokens).line();
    const ModelSpeed &speed = model.speed;
    if (speed != ModelSpeed{}) {
        Record record;
        record.figure(speed.overhead_s).figure(speed.prefillTokensPerS).figure(speed.secondsPerOutputToken);
        text += ",\"speed\":" + record.line();
    }
    Record success;
    for (const MaybeFigure &rate : model.success)
        success.figure(rate);
    if (success.line() != "[]")
        text += ",\"success\":" + success.line();
    const auto list = [&text](const char *key, const auto &values, auto one) {
        if (!values.empty())
            text += ',' + lines(key, values, one);
    };
    list("offers", model.tokenOffers, offerLine);
    list("units", model.modelUnitOffers, unitLine);
    list("reserved", model.reservedOffers, reservedLine);
    list("quotas", model.quotas, quotaLine);
    return text + '}';
}

// Neighbours of one instance and use share a line.
QByteArray instanceLines(const std::vector<InstancePrice> &prices)
{
    std::vector<Record> records;
    const InstancePrice *last = nullptr;
    for (const InstancePrice &price : prices) {
        if (!last || last->instance != price.instance || last->use != price.use)
            records.push_back(Record().text(price.instance).term(kInstanceUseTerms, price.use));
        records.back().text(price.region).figure(price.usdPerHour);
        last = &price;
    }
    return lines("instancePrices", records, [](const Record &record) { return record.line(); });
}

}   // namespace

QByteArray writeCatalog(const Catalog &catalog)
{
    QByteArray text = "{\"schema\":" + QByteArray::number(kCatalogSchema) + ",\"date\":" + quoted(catalog.date) + ",\n";
    text += lines("sources", catalog.sources,
        [](const Source &source) { return Record().text(source.name).text(source.date).number(source.estimate ? 1 : 0).line(); });
    text += ",\n" + lines("regions", catalog.regions, [](const Region &region) {
        return Record().text(region.id).text(region.place).text(region.geography).line();
    });
    text += ",\n" + lines("models", catalog.models, modelText);
    text += ",\n" + lines("servicePrices", catalog.servicePrices, [](const ServicePrice &price) {
        return Record().term(kServiceTerms, price.item).text(price.region).figure(price.usd).line();
    });
    text += ",\n" + lines("regionRatios", catalog.regionRatios, [](const RegionRatio &ratio) {
        return Record().text(ratio.region).figure(ratio.ratio).line();
    });
    std::vector<std::size_t> agreed;
    for (std::size_t item = 0; item < catalog.slas.size(); ++item)
        if (catalog.slas[item])
            agreed.push_back(item);
    text += ",\n" + lines("slas", agreed, [&catalog](std::size_t item) {
        return Record().term(kSlaTerms, item).figure(catalog.slas[item]).line();
    });
    text += ",\n" + lines("roundTrips", catalog.roundTrips, [](const RoundTrip &trip) {
        return Record().term(kAreaTerms, trip.area).text(trip.region).figure(trip.seconds).line();
    });
    // Left out where it has its default, so that a catalogue without sources can be written too.
    if (catalog.likeHosting != 0)
        text += ",\n\"likeHosting\":[" + Record().number(catalog.likeHosting).line() + ']';
    text += ",\n" + instanceLines(catalog.instancePrices);
    return text + "}\n";
}

}   // namespace tenbin::pricing
