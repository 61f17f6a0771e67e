// Which rows of the form matter for this plan, and what is computed beside them.
#pragma once

#include "ui/shell/live_evaluation.h"

#include <QLocale>

namespace tenbin::ui {

QString sectionTitle(Section section);
bool isRelevant(const Field &field, const Subject &subject);                        // a plan without retrieval has no chunk size
QString computedFor(const Field &field, const Live &live, const QLocale &locale);   // empty: nothing

}   // namespace tenbin::ui
