#include "advice_words.h"

#include "fields/field_text.h"
#include "fields/search_space.h"
#include "wording.h"

#include <QCoreApplication>

#include <cmath>

namespace tenbin::report {

namespace {

class Advice
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

QString valueWords(const Field &field, const Value &value, const planner::Catalog &catalog, const QLocale &locale)
{
    if (const auto *id = std::get_if<std::string>(&value))
        if (const planner::Model *model = catalog.model(*id))
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

QString planTitle(const Subject &subject, const planner::Plan &plan, const planner::Catalog &catalog, const QLocale &locale)
{
    constexpr std::size_t kNamed = 2;
    const Subject other{subject.workload, plan, subject.targets};
    std::vector<const Field *> decided = decidedFields(subject, plan);
    std::erase_if(decided, [&](const Field *field) { return !isRelevant(*field, other); });
    if (decided.empty())
        return Advice::tr("this plan");
    decided.resize(std::min(decided.size(), kNamed));
    QStringList parts;
    for (const Field *field : decided)
        parts << Advice::tr("%1: %2", "field: value")
                     .arg(fieldLabel(*field), valueWords(*field, fieldValue(*field, other), catalog, locale));
    return parts.join(Advice::tr(", ", "between two settings"));
}

QString leverTitle(const planner::Lever &lever, const Subject &subject, const planner::Catalog &catalog, const QLocale &locale)
{
    constexpr std::size_t kNamed = 2;
    const Subject other{subject.workload, lever.then.plan, subject.targets};
    std::vector<const Field *> decided = decidedFields(subject, lever.then.plan);
    decided.resize(std::min(decided.size(), kNamed));
    QStringList parts;
    for (const Field *field : decided)
        parts << Advice::tr("%1: %2 → %3", "field: old → new")
                     .arg(fieldLabel(*field), valueWords(*field, fieldValue(*field, subject), catalog, locale),
                         valueWords(*field, fieldValue(*field, other), catalog, locale));
    return parts.join(QLatin1Char('\n'));
}

QString leverEffect(const planner::Lever &lever, const QLocale &locale)
{
    constexpr double kSeconds = .005, kSuccess = .005;   // what is worth saying
    const double now = lever.then.cost_usd + lever.saved_usd;
    const auto sign = [](double value) { return value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+"); };
    const double share = now > 0 ? std::round(-lever.saved_usd / now * 100) : 0;
    QString text = Advice::tr("%1 (%2%3 %)", "money a month, share of the bill with its sign")
                       .arg(signedMoney(-lever.saved_usd, locale), sign(share), locale.toString(std::abs(share), 'f', 0));
    if (std::abs(lever.saved_s) >= kSeconds)
        text = Advice::tr("%1 · p95 %2").arg(text, signedSeconds(-lever.saved_s, locale));
    if (std::abs(lever.success) >= kSuccess)
        text = Advice::tr("%1 · right answers %2").arg(text, sign(lever.success) + percent(std::abs(lever.success), locale));
    return text;
}

QString relaxationText(const planner::Relaxation &relaxation, bool any, const QLocale &locale)
{
    const planner::Alternative &a = relaxation.then;
    const QString cost = money(a.cost_usd, locale);
    switch (relaxation.target) {
    case planner::Target::Latency:
        return any ? Advice::tr("Latency binds. At %1 it would cost %2.").arg(seconds(a.p95_s, locale), cost)
                   : Advice::tr("No plan meets all three. At %1 one would, for %2.").arg(seconds(a.p95_s, locale), cost);
    case planner::Target::Availability:
        return any
            ? Advice::tr("Availability binds. At %1 it would cost %2.").arg(availabilityPercent(a.availability, locale), cost)
            : Advice::tr("No plan meets all three. With %1 available one would, for %2.")
                  .arg(availabilityPercent(a.availability, locale), cost);
    case planner::Target::Cost: break;
    }
    return Advice::tr("No plan meets all three. The cheapest that meets the other two costs %1.").arg(cost);
}

}   // namespace tenbin::report
