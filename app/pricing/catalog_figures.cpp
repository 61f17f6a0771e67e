#include "catalog_figures.h"

#include "catalog_terms.h"
#include "price_paths.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tenbin::pricing {

using namespace planner;

namespace {

constexpr QStringView kModel = u"catalog.model.", kRoundTrip = u"catalog.roundTrip.";

struct Bounds
{
    double least = 0, most = 0;
};

// Ids of models have dots themselves: the figure's name is behind the last one.
Figure *modelFigure(Catalog &catalog, QStringView path, TaskClass task, Bounds &bounds)
{
    const auto dot = path.lastIndexOf(u'.');
    const std::string id = path.left(std::max<qsizetype>(0, dot)).toString().toStdString();
    const QStringView name = path.mid(dot + 1);
    const auto model = std::find_if(catalog.models.begin(), catalog.models.end(), [&](const Model &m) { return m.id == id; });
    if (model == catalog.models.end())
        return nullptr;
    constexpr double kMost = 1e9, kLeast = 1e-9;
    bounds = {kLeast, kMost};
    if (name == u"overhead_s") {
        bounds.least = 0;
        return &model->speed.overhead_s;
    }
    if (name == u"prefillTokensPerS")
        return &model->speed.prefillTokensPerS;
    if (name == u"secondsPerOutputToken")
        return &model->speed.secondsPerOutputToken;
    if (name != u"success")
        return nullptr;
    bounds = {0, 1};
    MaybeFigure &success = model->success[static_cast<std::size_t>(task)];
    if (!success)
        success = Figure{};
    return &*success;
}

Figure *roundTripFigure(Catalog &catalog, QStringView path, Bounds &bounds)
{
    bounds = {0, 60};
    const auto found = std::find_if(
        catalog.roundTrips.begin(), catalog.roundTrips.end(), [&](const RoundTrip &trip) { return path == roundTripPath(trip); });
    return found == catalog.roundTrips.end() ? nullptr : &found->seconds;
}

}   // namespace

QString roundTripPath(const RoundTrip &trip)
{
    const std::u16string_view area = kAreaTerms[static_cast<std::size_t>(trip.area)];
    return kRoundTrip.toString() + QStringView(area).toString() + QLatin1Char('.') + QString::fromStdString(trip.region);
}

tl::expected<void, FieldError> setCatalogFigure(Catalog &catalog, QStringView path, QStringView value, TaskClass task)
{
    Bounds bounds;
    constexpr double kDearest_usd = 1e9;
    Figure *figure = nullptr;
    std::optional<Catalog> trial;   // a price that is not there yet is made: not for a value that is refused
    if (path.startsWith(kPrice)) {
        bounds = {0, kDearest_usd};
        bool sound = false;
        const double usd = value.toDouble(&sound);
        if (!(sound && usd >= bounds.least && usd <= bounds.most))
            trial = catalog;
        figure = priceFigure(trial ? *trial : catalog, path);
    } else {
        figure = path.startsWith(kModel) ? modelFigure(catalog, path.mid(kModel.size()), task, bounds)
                                         : roundTripFigure(catalog, path, bounds);
    }
    if (!figure)
        return tl::unexpected(FieldError::UnknownPath);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return tl::unexpected(FieldError::WrongType);
    if (!std::isfinite(number))
        return tl::unexpected(FieldError::NotFinite);
    if (number < bounds.least || number > bounds.most)
        return tl::unexpected(FieldError::OutOfRange);
    *figure = {number, kUserStated};
    return {};
}

}   // namespace tenbin::pricing
