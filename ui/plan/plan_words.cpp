#include "plan_words.h"

#include "report/advice_words.h"

#include <QCoreApplication>

namespace tenbin::ui {

namespace {

class Advice
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

}   // namespace

QString searchText(const Live &live, const QLocale &locale)
{
    if (live.tried)
        return {};
    if (!live.comparison.searched)
        return live.searchStopped ? Advice::tr("The search was stopped: the best so far") : Advice::tr("Searching…");
    const QString plans = locale.toString(live.comparison.spacePlans, 'f', 0);
    const int locked = static_cast<int>(live.subject.locked.size());
    const QString found = !live.comparison.cheapest ? Advice::tr("%1 plans searched").arg(plans)
        : live.stands == Stands::Confirmed          ? Advice::tr("Of %1 plans, confirmed by replay").arg(plans)
        : live.stands == Stands::TooMany            ? Advice::tr("Of %1 plans, with too many requests to replay whole").arg(plans)
        : live.stands == Stands::NotReplayed        ? Advice::tr("Of %1 plans, with nothing to replay").arg(plans)
                                                    : Advice::tr("Of %1 plans, replay pending").arg(plans);
    return locked == 0 ? found : found + QLatin1Char('\n') + Advice::tr("%n decision(s) locked", nullptr, locked);
}

QString relaxationText(const Live &live, const QLocale &locale)
{
    const bool any = live.comparison.cheapest.has_value();
    if (!live.relaxations.empty())
        return report::relaxationText(live.relaxations.front(), any, locale);
    return any
        ? QString()
        : report::noWayText(planner::noWayOf(live.comparison, live.subject.targets), live.subject.targets, *live.catalog, locale);
}

}   // namespace tenbin::ui
