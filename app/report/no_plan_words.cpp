#include "no_plan_words.h"

#include "wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tenbin::report {

using namespace planner;

namespace {

class Advice
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

bool isOfResidency(const Note &reason)
{
    return reason.finding == Finding::ResidencyBroken || reason.finding == Finding::ProfileLeavesResidency;
}

// What the workload asks for, and may ask less of.
bool isAsked(const Note &reason)
{
    switch (reason.finding) {
    case Finding::SuccessBelowFloor:
    case Finding::CoverageBelowFloor:
    case Finding::CutShareAboveFloor:
    case Finding::RtoMissed:
    case Finding::RpoMissed:
    case Finding::DeadlineMissed: return true;
    default: return isOfResidency(reason);
    }
}

// Geographies with a Region that some model is offered in, without leaving it.
QStringList geographiesWithModels(const Catalog &catalog)
{
    std::set<std::string> found;
    for (const Region &region : catalog.regions)
        if (std::any_of(catalog.models.begin(), catalog.models.end(), [&](const Model &m) {
                return m.kind == ModelKind::Text && m.isOffered()
                    && (m.tokenOffer(region.id, InferenceProfile::InRegion)
                        || m.tokenOffer(region.id, InferenceProfile::Geographic));
            }))
            found.insert(region.geography);
    QStringList names;
    for (const std::string &name : found)
        names << QString::fromStdString(name);
    return names;
}

QString residencyText(const Note &reason, const Catalog &catalog)
{
    const QString wanted = QString::fromStdString(reason.text2);
    const QStringList others = geographiesWithModels(catalog);
    return others.contains(wanted)
        ? Advice::tr("No plan keeps data in “%1”. Free the Region and the inference profile, or let data stay elsewhere.")
              .arg(wanted)
        : Advice::tr("No Region of “%1”, where data must stay, offers a model. Let data stay in one of these: %2.")
              .arg(wanted, others.join(Advice::tr(", ", "between two geographies")));
}

// Of a requirement that alone makes plans impossible.
QString alone(const Note &reason, const Catalog &catalog, const QLocale &locale)
{
    const auto words = [](const QString &text, const Apart &its) { return text.arg(its.limit, its.figure); };
    const auto share = [&] { return percentApart(reason.number1, reason.number2, locale); };
    const auto time = [&] { return secondsApart(reason.number1, reason.number2, locale); };
    switch (reason.finding) {
    case Finding::SuccessBelowFloor:
        return words(Advice::tr("No plan reaches the floor of right answers, %1: the most is %2. Lower the floor, free what is "
                                "locked or take another model."),
            share());
    case Finding::CoverageBelowFloor:
        return words(
            Advice::tr("No plan reaches the floor of coverage, %1: the most is %2. Lower the floor or free what is locked."),
            share());
    case Finding::CutShareAboveFloor:
        return words(
            Advice::tr("No plan cuts as few answers as %1: the least is %2. Allow so many or free what is locked."), share());
    case Finding::RtoMissed:
        return words(
            Advice::tr("No plan recovers within the RTO, %1: the fastest takes %2. Allow so long or free what is locked."),
            time());
    case Finding::RpoMissed:
        return words(
            Advice::tr("No plan loses as little data as the RPO, %1: the least is %2. Allow so much or free what is locked."),
            time());
    case Finding::DeadlineMissed:
        return words(
            Advice::tr("No plan is done by the deadline, %1: the fastest takes %2. Allow so long or free what is locked."),
            time());
    default: break;
    }
    return residencyText(reason, catalog);
}

}   // namespace

QStringList noPlanReasons(const NoPlan &none, const QLocale &locale)
{
    QStringList words;
    for (const Note &reason : none.reasons)
        words << Wording::finding(reason, locale);
    return words;
}

QString noPlanText(const NoPlan &none, const Catalog &catalog, const QLocale &locale)
{
    const std::vector<Note> &all = none.reasons;
    const auto areAll = [&](bool (*is)(const Note &)) { return std::all_of(all.begin(), all.end(), is); };
    if (all.empty())
        return Advice::tr("No plan can be run with these locks and requirements.");
    if ((all.size() == 1 && areAll(isAsked)) || areAll(isOfResidency))
        return alone(all.front(), catalog, locale);
    const QString wayOut = areAll(isAsked) ? Advice::tr("Allow all of this together, or free what is locked.")
        : areAll(isPriceGap)               ? Advice::tr("Enter what is missing among the prices, or import newer ones.")
                                           : Advice::tr("Change this in the plan, or free what is locked.");
    return Advice::tr("No plan can be run: %1").arg(noPlanReasons(none, locale).join(QLatin1Char('\n'))) + QLatin1Char('\n')
        + wayOut;
}

}   // namespace tenbin::report
