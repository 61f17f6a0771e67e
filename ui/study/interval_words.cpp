#include "interval_words.h"

#include <QCoreApplication>

namespace tenbin::ui {

namespace {

class IntervalText
{
    Q_DECLARE_TR_FUNCTIONS(IntervalText)
};

constexpr int kDaysToSay = 30;   // longer ones read better as months
constexpr double kDaysAMonth = 365.25 / 12, kDaysAYear = 365.25;

}   // namespace

QString intervalWords(const study::Scheduled &next, const QLocale &locale)
{
    if (next.minutes > 0)
        return IntervalText::tr("%n min", nullptr, next.minutes);
    if (next.days <= kDaysToSay)
        return IntervalText::tr("%n day(s)", nullptr, next.days);
    if (next.days < kDaysAYear)
        return IntervalText::tr("%1 months").arg(locale.toString(next.days / kDaysAMonth, 'f', 1));
    return IntervalText::tr("%1 years").arg(locale.toString(next.days / kDaysAYear, 'f', 1));
}

}   // namespace tenbin::ui
