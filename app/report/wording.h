// Codes of the planner in the user's language: the one place that words findings, bill items, lanes and units.
#pragma once

#include "planner/evaluate.h"
#include "planner/uncertainty.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace tenbin::report {

class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    // One sentence: what is missing or impossible, and the figures.
    static QString finding(const planner::Note &note, const QLocale &locale);
    static QString billItem(planner::BillItem item);
    static QString billUnit(planner::BillUnit unit);
    static QString lane(planner::LaneKind kind);
    static QString laneRole(planner::LaneRole role);
    static QString tier(planner::AvailabilityTier tier);
    static QString sla(planner::SlaItem item);
    // The latency that the workload's targets are about: "p95 first token", "p95 whole answer", "p95 completion".
    static QString targetedLatency(planner::Interaction interaction);
    static QString gapInPrices();   // in place of a total that has a gap
    // Of which draws a spread holds eight in ten: all, or those in which the plan can be run (and, of a cost, has its prices).
    static QString eightOfTen(const planner::Spread &spread, int draws, const QLocale &locale);
    static QString noFigure();   // in place of a latency, an availability or a share that could not be computed
    // Where the lines printed to the cent do not add up to the total printed: says so; empty where they do.
    static QString roundingNote(const planner::Outcome &outcome, const QLocale &locale);
};

// Whether the outcome has figures at all: without its models or its Region a plan has only reasons.
bool hasFigures(const planner::Outcome &outcome);
// Whether its latency is known.
bool hasLatency(const planner::Outcome &outcome);

QString modelName(const planner::Catalog &catalog, const std::string &id);   // the id itself where the catalogue has none

// Numbers as people read them; all through the locale.
QString money(double usd, const QLocale &locale);                // $1,235 ; $0.0042 below a dollar
QString moneyExact(double usd, const QLocale &locale);           // two decimals
QString seconds(double seconds, const QLocale &locale);          // 0.85 s, 2.1 s, 24 h
QString secondsAtLeast(double seconds, const QLocale &locale);   // the same, no less than it is
QString percent(double fraction, const QLocale &locale, int decimals = 1);
// A figure on one side of a limit: rounded away from it, in a finer unit or with more digits where both would read the same.
struct Apart
{
    QString figure, limit;
};
Apart secondsApart(double figure, double limit, const QLocale &locale);
Apart percentApart(double figure, double limit, const QLocale &locale);
QString availabilityPercent(double fraction, const QLocale &locale);   // enough digits to tell nines apart
QString availabilityAtMost(double fraction, const QLocale &locale);    // the same, no more than it is
QString quantity(double value, const QLocale &locale);
QString weekday(int hourOfWeek, const QLocale &locale);   // Fri 20:00

}   // namespace tenbin::report
