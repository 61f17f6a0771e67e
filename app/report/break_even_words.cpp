#include "break_even_words.h"

#include "wording.h"

#include <QCoreApplication>

#include <cmath>

namespace tenbin::report {

using namespace planner;

namespace {

class BreakEvens
{
    Q_DECLARE_TR_FUNCTIONS(BreakEvens)
};

QString rounded(double x, const QLocale &locale)
{
    const double unit = std::pow(10, std::floor(std::log10(std::max(x, 1.0))) - 2);   // three digits
    return locale.toString(std::round(x / unit) * unit, 'f', 0);
}

}   // namespace

BreakEvenSides sidesOf(BreakEvenKind kind)
{
    const QString requests = BreakEvens::tr("requests a month"), onDemand = BreakEvens::tr("on-demand");
    switch (kind) {
    case BreakEvenKind::ProvisionedOrOnDemand:
        return {BreakEvens::tr("Model units"), onDemand, requests, BreakEvens::tr("model units"), onDemand};
    case BreakEvenKind::ReservedOrOnDemand:
        return {BreakEvens::tr("The Reserved tier"), onDemand, requests, BreakEvens::tr("Reserved tier"), onDemand};
    case BreakEvenKind::ServerlessOrRealTime:
        return {BreakEvens::tr("Serverless inference (container as in Serving)"), BreakEvens::tr("a real-time endpoint"),
            requests, BreakEvens::tr("serverless"), BreakEvens::tr("real-time")};
    case BreakEvenKind::BatchOrOnDemand:
        return {BreakEvens::tr("Batch inference"), onDemand, BreakEvens::tr("requests a month that may wait"),
            BreakEvens::tr("batch"), onDemand};
    case BreakEvenKind::CustomOrBase:
        return {BreakEvens::tr("A custom model"), BreakEvens::tr("the base model with retrieval and a good prompt"), requests,
            BreakEvens::tr("custom model"), BreakEvens::tr("base model")};
    case BreakEvenKind::OneRegionOrTwo:
        return {BreakEvens::tr("One Region"), BreakEvens::tr("a second Region"), BreakEvens::tr("USD an hour of downtime"),
            BreakEvens::tr("one Region"), BreakEvens::tr("two Regions")};
    case BreakEvenKind::Count: break;
    }
    return {};
}

QStringList breakEvenLines(const BreakEven &b, const QLocale &locale)
{
    const BreakEvenSides s = sidesOf(b.kind);
    QStringList lines;
    switch (b.verdict) {
    case BreakEvenVerdict::Crosses:
        for (const BreakEvenCrossing &c : b.crossings)
            lines << (c.firstWinsAbove ? BreakEvens::tr("%1: cheaper than %2 from %3 %4 on.")
                                       : BreakEvens::tr("%1: dearer than %2 from %3 %4 on."))
                         .arg(s.first, s.second, rounded(c.at.x, locale), s.axis);
        break;
    case BreakEvenVerdict::FirstAlways: lines << BreakEvens::tr("%1: always cheaper than %2.").arg(s.first, s.second); break;
    case BreakEvenVerdict::SecondAlways: lines << BreakEvens::tr("%1: always dearer than %2.").arg(s.first, s.second); break;
    case BreakEvenVerdict::Equal: lines << BreakEvens::tr("%1: as dear as %2.").arg(s.first, s.second); break;
    case BreakEvenVerdict::PriceGap:
    case BreakEvenVerdict::NotOffered:
    case BreakEvenVerdict::Infeasible:
        lines << BreakEvens::tr("%1 against %2: no comparison. %3")
                     .arg(s.first, s.second,
                         b.reasons.empty() ? BreakEvens::tr("it is not offered for this model.")
                                           : Wording::finding(b.reasons.front(), locale));
        break;
    case BreakEvenVerdict::Cancelled: break;
    }
    return lines;
}

}   // namespace tenbin::report
