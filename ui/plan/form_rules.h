// Titles of the form's sections, and what is computed beside its rows.
#pragma once

#include "ui/shell/live_evaluation.h"

#include <QLocale>

namespace tenbin::ui {

QString sectionTitle(Section section);
QString computedFor(const Field &field, const Live &live, const QLocale &locale);   // empty: nothing

}   // namespace tenbin::ui
