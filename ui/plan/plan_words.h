// Advice in words.
#pragma once

#include "ui/shell/live_evaluation.h"

#include <QLocale>

namespace tenbin::ui {

QString searchText(const Live &live, const QLocale &locale);       // among how many plans it is the cheapest, and by which engine
QString relaxationText(const Live &live, const QLocale &locale);   // which target binds, and what giving way would save

}   // namespace tenbin::ui
