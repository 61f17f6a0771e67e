// The catalogue as a list: every figure with what it is of, where, its unit, its source and date; gaps as gaps.
#pragma once

#include "planner/catalog.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace tenbin::report {

struct PriceRow
{
    QString item;     // the model, the service, the instance
    QString id;       // of a model: two may share a name
    QString figure;   // "Input tokens, In-Region"
    QString region;   // id; empty: everywhere
    QString unit;
    std::optional<double> value;   // none: nobody publishes it, a gap
    QString source, date;
    bool estimate = false;

    bool isGap() const { return !value; }
    // Of the same thing in another catalogue.
    QString key() const { return (id.isEmpty() ? item : id) + QLatin1Char('\n') + figure + QLatin1Char('\n') + region; }
};

// In words of the current language. A gap is listed where a plan would need the figure: the token prices of an offer, the cache
// of a model that has one, the quota of a model, the SLA of a service.
std::vector<PriceRow> priceList(const planner::Catalog &catalog);

// Over a year old; a date without a day counts from its end, and an undated figure as old.
bool isStale(const PriceRow &row, const QDate &today);

struct PriceChange
{
    PriceRow row;   // as it will be; of a removed one as it was
    std::optional<double> before, after;
};

// What taking `next` instead of `now` changes, in the order of `next`, removed figures last.
std::vector<PriceChange> priceChanges(const planner::Catalog &now, const planner::Catalog &next);

QString priceText(std::optional<double> value, const QLocale &locale);   // all its digits; a word for a gap

}   // namespace tenbin::report
