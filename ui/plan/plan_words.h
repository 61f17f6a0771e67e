// Advice in words.
#pragma once

#include "ui/shell/live_evaluation.h"

#include <QLocale>

namespace tenbin::ui {

QString leverTitle(const planner::Lever &lever, const Live &live, const QLocale &locale);   // "Top-K: 4 → 3"
QString leverEffect(const planner::Lever &lever, const Live &live, const QLocale &locale);   // "−$1,240 (−7 %) · p95 −0.18 s"
QString searchText(const Live &live, const QLocale &locale);       // among how many plans it is the cheapest, and by which engine
QString relaxationText(const Live &live, const QLocale &locale);   // which target binds, and what giving way would save

}   // namespace tenbin::ui
