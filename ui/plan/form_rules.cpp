#include "form_rules.h"

#include "report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace tenbin::ui {

using namespace planner;

namespace {

class FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormText)
};

// A model that is withdrawn says so before its figure, with the day where one is published.
QString withStanding(const Live &live, const std::string &id, const QString &figure)
{
    const Model *model = live.catalog->model(id);
    if (!model || model->lifecycle.standing != Standing::Legacy)
        return figure;
    const QString end = QString::fromStdString(model->lifecycle.endOfLife);
    return QStringLiteral("%1 · %2").arg(end.isEmpty() ? FormText::tr("legacy") : FormText::tr("ends %1").arg(end), figure);
}

}   // namespace

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Traffic: return FormText::tr("Traffic");
    case Section::Prompt: return FormText::tr("Prompt and tokens");
    case Section::Retrieval: return FormText::tr("Retrieval (RAG)");
    case Section::Agent: return FormText::tr("Agent");
    case Section::Models: return FormText::tr("Models");
    case Section::Serving: return FormText::tr("Serving");
    case Section::Availability: return FormText::tr("Availability and Region");
    case Section::Safety: return FormText::tr("Safety");
    case Section::CustomModel: return FormText::tr("Custom model");
    case Section::Assumptions: return FormText::tr("Assumptions");
    case Section::Targets: return FormText::tr("Targets");
    case Section::Count: break;
    }
    return {};
}

QString computedFor(const Field &field, const Live &live, const QLocale &locale)
{
    const std::string_view path = field.path;
    const Outcome &o = live.outcome;
    if (path == "workload.traffic.requestsPerMonth") {
        const double perSecond
            = live.subject.workload.traffic.requestsPerMonth / (live.subject.workload.assumptions.hoursPerMonth * 3600);
        return FormText::tr("%1 a second on average").arg(report::quantity(perSecond, locale));
    }
    if (path == "workload.traffic.rateCv" && live.subject.workload.traffic.trace)
        return FormText::tr("from the trace");
    if (path == "workload.request.systemTokens")
        return FormText::tr("%1 input tokens a request")
            .arg(report::quantity(std::round(o.tokens.input), locale));   // cached or not
    if (path == "plan.prompt.maxOutput_tokens")
        return FormText::tr("cuts %1 of answers").arg(report::percent(o.quality.cutShare, locale));
    if (path == "plan.prompt.cache" && live.subject.plan.prompt.cache)
        return FormText::tr("hit %1").arg(report::percent(o.tokens.cacheHitShare, locale, 0));
    if (path == "plan.retrieval.topK" && o.tokens.neededTopK > 0)
        return FormText::tr("95 % coverage needs %1").arg(locale.toString(std::ceil(o.tokens.neededTopK), 'f', 0));
    if (path == "plan.retrieval.chunk_tokens")
        return FormText::tr("coverage %1").arg(report::percent(o.quality.coverage, locale));
    if (path == "plan.models.first")
        return withStanding(live, live.subject.plan.models.first,
            FormText::tr("right answers %1").arg(report::percent(o.quality.success, locale)));
    if (path == "plan.models.escalateTo" && !live.subject.plan.models.escalateTo.empty())
        return withStanding(live, live.subject.plan.models.escalateTo,
            FormText::tr("escalates %1").arg(report::percent(o.quality.escalationShare, locale)));
    if (path == "plan.serving.core.modelUnits")
        for (const LaneUse &lane : o.capacity.lanes)
            if (lane.role == LaneRole::Core && lane.utilisation > 0)
                return FormText::tr("used %1").arg(report::percent(lane.utilisation, locale, 0));
    if (path == "workload.needs.rto_s")
        return FormText::tr("plan %1").arg(report::seconds(o.availability.rto_s, locale));
    if (path == "workload.needs.rpo_s")
        return FormText::tr("plan %1").arg(report::seconds(o.availability.rpo_s, locale));
    return {};
}

}   // namespace tenbin::ui
