// How long until a card comes again, in a word or two: "10 min", "4 days", "2.5 months".
#pragma once

#include "study/schedule.h"

#include <QLocale>
#include <QString>

namespace tenbin::ui {

QString intervalWords(const study::Scheduled &next, const QLocale &locale);

}   // namespace tenbin::ui
