// Advice in words: what a lever changes and does, what a target costs.
#pragma once

#include "fields/field.h"
#include "planner/levers.h"

#include <QLocale>
#include <QStringList>

namespace tenbin::report {

// "Top-K: 4 → 3"; a lane or a tier, which many fields make, by its first ones, a line each.
QString leverTitle(const planner::Lever &lever, const Subject &subject, const planner::Catalog &catalog, const QLocale &locale);
// A plan by what of it differs from the subject's, `most` of that: "Core hours: None", "this plan".
QString planTitle(const Subject &subject, const planner::Plan &plan, const planner::Catalog &catalog, const QLocale &locale,
    std::size_t most = 2);
// "−$1,240 (−7 %) · p95 −0.18 s · right answers −2.1 %"
QString leverEffect(const planner::Lever &lever, const QLocale &locale);
// In words where no plan meets two of the targets: the nearest one, or why none can be run; empty before that is known.
QString noWayText(
    const planner::NoWay &noWay, const planner::Targets &targets, const planner::Catalog &catalog, const QLocale &locale);
// Which target binds and what giving way would save; `any`: some plan meets all of them.
QString relaxationText(const planner::Relaxation &relaxation, bool any, const QLocale &locale);
// All of them, a sentence or two each.
QStringList waysOutText(
    const planner::WaysOut &ways, const planner::Targets &targets, const planner::Catalog &catalog, const QLocale &locale);

}   // namespace tenbin::report
