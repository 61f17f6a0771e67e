#include "plan_words.h"

#include "fields/field_text.h"
#include "report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace tenbin::ui {

using namespace report;

namespace {

class Advice
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

QString valueWords(const Field &field, const Value &value, const Live &live, const QLocale &locale)
{
    if (const auto *id = std::get_if<std::string>(&value))
        if (const planner::Model *model = live.catalog->model(*id))
            return QString::fromStdString(model->name);
    return formatFieldValue(field, value, locale);
}

QString minus(QString text)
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString signedMoney(double usd, const QLocale &locale)
{
    return usd < 0 ? minus(QStringLiteral("-") + money(-usd, locale)) : QStringLiteral("+") + money(usd, locale);
}

QString signedSeconds(double s, const QLocale &locale)
{
    return s < 0 ? minus(QStringLiteral("-") + seconds(-s, locale)) : QStringLiteral("+") + seconds(s, locale);
}

}   // namespace

QString leverTitle(const Lever &lever, const Live &live, const QLocale &locale)
{
    const Subject other{live.subject.workload, lever.alternative.plan, live.subject.targets};
    QStringList parts;
    for (const Field *field : lever.changed)
        parts << Advice::tr("%1: %2 → %3", "field: old → new")
                     .arg(fieldLabel(*field), valueWords(*field, fieldValue(*field, live.subject), live, locale),
                         valueWords(*field, fieldValue(*field, other), live, locale));
    return parts.join(QLatin1Char('\n'));
}

QString leverEffect(const Lever &lever, const Live &live, const QLocale &locale)
{
    const double now = live.outcome.priced.usd();
    const QString cost = signedMoney(-lever.savedUsd, locale);
    const double share = now > 0 ? std::round(-lever.savedUsd / now * 100) : 0;
    const QString sign = share < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    QString text = Advice::tr("%1 (%2%3 %)", "money a month, share of the bill with its sign")
                       .arg(cost, sign, locale.toString(std::abs(share), 'f', 0));
    if (std::abs(lever.savedSeconds) >= 0.005)
        text = Advice::tr("%1 · p95 %2").arg(text, signedSeconds(-lever.savedSeconds, locale));
    return text;
}

QString relaxationText(const Live &live, const QLocale &locale)
{
    const bool any = live.cheapest.has_value();
    if (!live.relaxation)
        return any ? QString() : Advice::tr("No plan around this one meets all three targets, nor any two of them.");
    const planner::Alternative &a = live.relaxation->alternative;
    const QString cost = money(a.cost_usd, locale);
    switch (live.relaxation->target) {
    case TargetKind::Latency:
        return any ? Advice::tr("Latency binds. At %1 it would cost %2.").arg(seconds(a.p95_s, locale), cost)
                   : Advice::tr("No plan meets all three. At %1 one would, for %2.").arg(seconds(a.p95_s, locale), cost);
    case TargetKind::Availability:
        return any
            ? Advice::tr("Availability binds. At %1 it would cost %2.").arg(availabilityPercent(a.availability, locale), cost)
            : Advice::tr("No plan meets all three. With %1 available one would, for %2.")
                  .arg(availabilityPercent(a.availability, locale), cost);
    case TargetKind::Cost:
        return Advice::tr("No plan meets all three. The cheapest that meets the other two costs %1.").arg(cost);
    }
    return {};
}

}   // namespace tenbin::ui
