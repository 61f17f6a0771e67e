#include "plan_words.h"

#include "fields/field_text.h"
#include "fields/search_space.h"
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
    // A number and its unit stay on one line.
    return std::holds_alternative<double>(value)
        ? formatFieldValue(field, value, locale).replace(QLatin1Char(' '), QChar(QChar::Nbsp))
        : formatFieldValue(field, value, locale);
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

QString leverTitle(const planner::Lever &lever, const Live &live, const QLocale &locale)
{
    constexpr std::size_t kNamed = 2;   // a lane or a tier is told by its first fields
    const Subject other{live.subject.workload, lever.then.plan, live.subject.targets};
    QStringList parts;
    for (const Field *field : decidedFields(live.subject, lever.then.plan)) {
        if (static_cast<std::size_t>(parts.size()) == kNamed)
            break;
        parts << Advice::tr("%1: %2 → %3", "field: old → new")
                     .arg(fieldLabel(*field), valueWords(*field, fieldValue(*field, live.subject), live, locale),
                         valueWords(*field, fieldValue(*field, other), live, locale));
    }
    return parts.join(QLatin1Char('\n'));
}

QString leverEffect(const planner::Lever &lever, const Live &live, const QLocale &locale)
{
    const double now = live.outcome.priced.usd();
    const QString cost = signedMoney(-lever.saved_usd, locale);
    const double share = now > 0 ? std::round(-lever.saved_usd / now * 100) : 0;
    const QString sign = share < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    QString text = Advice::tr("%1 (%2%3 %)", "money a month, share of the bill with its sign")
                       .arg(cost, sign, locale.toString(std::abs(share), 'f', 0));
    if (std::abs(lever.saved_s) >= 0.005)
        text = Advice::tr("%1 · p95 %2").arg(text, signedSeconds(-lever.saved_s, locale));
    return text;
}

QString searchText(const Live &live, const QLocale &locale)
{
    if (live.tried)
        return {};
    if (!live.comparison.searched)
        return Advice::tr("Searching…");
    const QString plans = locale.toString(live.comparison.spacePlans, 'f', 0);
    if (!live.comparison.cheapest)
        return Advice::tr("%1 plans searched").arg(plans);
    return live.stands == Stands::Confirmed ? Advice::tr("Of %1 plans, confirmed by replay").arg(plans)
                                            : Advice::tr("Of %1 plans, replay pending").arg(plans);
}

QString relaxationText(const Live &live, const QLocale &locale)
{
    const bool any = live.comparison.cheapest.has_value();
    if (live.relaxations.empty())
        return any ? QString() : Advice::tr("No plan meets all three targets, nor any two of them.");
    const planner::Alternative &a = live.comparison.plans[live.relaxations.front().index];
    const QString cost = money(a.cost_usd, locale);
    switch (live.relaxations.front().target) {
    case planner::Target::Latency:
        return any ? Advice::tr("Latency binds. At %1 it would cost %2.").arg(seconds(a.p95_s, locale), cost)
                   : Advice::tr("No plan meets all three. At %1 one would, for %2.").arg(seconds(a.p95_s, locale), cost);
    case planner::Target::Availability:
        return any
            ? Advice::tr("Availability binds. At %1 it would cost %2.").arg(availabilityPercent(a.availability, locale), cost)
            : Advice::tr("No plan meets all three. With %1 available one would, for %2.")
                  .arg(availabilityPercent(a.availability, locale), cost);
    case planner::Target::Cost:
        return Advice::tr("No plan meets all three. The cheapest that meets the other two costs %1.").arg(cost);
    }
    return {};
}

}   // namespace tenbin::ui
