#include "project_json.h"

#include "pricing/catalog_loader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace tenbin {

namespace {

constexpr int kVersion = 1;

class JsonText
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue jsonOf(const Value &value)
{
    if (const bool *flag = std::get_if<bool>(&value))
        return *flag;
    if (const double *number = std::get_if<double>(&value))
        return *number;
    return textOf(std::get<std::string>(value));
}

tl::unexpected<JsonError> error(JsonProblem problem, const QString &where)
{
    return tl::unexpected(JsonError{problem, where});
}

}   // namespace

QString jsonErrorText(const JsonError &e)
{
    switch (e.problem) {
    case JsonProblem::NotJson: return JsonText::tr("this is not JSON (%1)").arg(e.where);
    case JsonProblem::NotOurs: return JsonText::tr("this is not a Tenbin project");
    case JsonProblem::NewerVersion: return JsonText::tr("the project was made by a newer version of Tenbin");
    case JsonProblem::MissingPart: return JsonText::tr("“%1” is missing").arg(e.where);
    case JsonProblem::UnknownField: return JsonText::tr("there is no field “%1”").arg(e.where);
    case JsonProblem::BadValue: return JsonText::tr("the value of “%1” is not allowed").arg(e.where);
    case JsonProblem::BadCatalog: return JsonText::tr("the prices in it are damaged (%1)").arg(e.where);
    case JsonProblem::BadTrace: return JsonText::tr("the trace in “%1” is damaged").arg(e.where);
    case JsonProblem::TooBig: return JsonText::tr("it is too big");
    }
    return {};
}

QJsonObject fieldsToJson(const Subject &subject, std::string_view prefix)
{
    QJsonObject json;
    for (const Field &field : fields())
        if (field.path.starts_with(prefix))
            json.insert(textOf(field.path), jsonOf(fieldValue(field, subject)));
    return json;
}

tl::expected<void, JsonError> fieldsFromJson(const QJsonObject &json, Subject &subject, const QString &where)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString path = where + QLatin1Char('/') + it.key();
        const Field *field = findField(it.key().toStdString());
        if (!field)
            return error(JsonProblem::UnknownField, path);
        const QJsonValue v = it.value();
        const Value value = v.isBool() ? Value(v.toBool())
            : v.isDouble()             ? Value(v.toDouble())
                                       : Value(v.toString().toStdString());
        const bool kind = v.isBool() || v.isDouble() || v.isString();
        if (!kind || !setFieldValue(*field, subject, value))
            return error(JsonProblem::BadValue, path);
    }
    return {};
}

QJsonObject planToJson(const planner::Plan &plan)
{
    return fieldsToJson({{}, plan, {}}, "plan.");
}

tl::expected<planner::Plan, JsonError> planFromJson(const QJsonObject &json, const QString &where)
{
    Subject subject;
    if (const auto read = fieldsFromJson(json, subject, where); !read)
        return tl::unexpected(read.error());
    return std::move(subject.plan);
}

QJsonObject traceToJson(const planner::Trace &trace)
{
    QJsonArray arrivals, inputs, outputs;
    for (const double t : trace.arrival_s)
        arrivals.append(t);
    for (const std::int32_t n : trace.inputTokens)
        inputs.append(n);
    for (const std::int32_t n : trace.outputTokens)
        outputs.append(n);
    return {{QStringLiteral("name"), textOf(trace.name)}, {QStringLiteral("arrival_s"), arrivals},
        {QStringLiteral("inputTokens"), inputs}, {QStringLiteral("outputTokens"), outputs}};
}

tl::expected<std::shared_ptr<const planner::Trace>, JsonError> traceFromJson(const QJsonObject &json, const QString &where)
{
    const QJsonArray arrivals = json.value(QLatin1String("arrival_s")).toArray(),
                     inputs = json.value(QLatin1String("inputTokens")).toArray(),
                     outputs = json.value(QLatin1String("outputTokens")).toArray();
    planner::Trace trace;
    trace.name = json.value(QLatin1String("name")).toString().toStdString();
    bool ok = arrivals.size() == inputs.size() && arrivals.size() == outputs.size();
    double last = 0;
    for (qsizetype i = 0; ok && i < arrivals.size(); ++i) {
        const double t = arrivals[i].toDouble(-1);
        const int in = inputs[i].toInt(-1), out = outputs[i].toInt(-1);
        ok = std::isfinite(t) && t >= last && in >= 0 && out >= 0;
        last = t;
        trace.arrival_s.push_back(t);
        trace.inputTokens.push_back(in);
        trace.outputTokens.push_back(out);
    }
    if (!ok)
        return error(JsonProblem::BadTrace, where);
    return std::make_shared<const planner::Trace>(std::move(trace));
}

QJsonObject entryToJson(const Entry &entry)
{
    QJsonArray plans;
    for (const planner::Plan &plan : entry.plans)
        plans.append(planToJson(plan));
    const Subject subject = entry.subject();
    QJsonObject json{{QStringLiteral("workload"), fieldsToJson(subject, "workload.")},
        {QStringLiteral("targets"), fieldsToJson(subject, "targets.")}, {QStringLiteral("plans"), plans},
        {QStringLiteral("activePlan"), entry.activePlan}};
    if (entry.workload.traffic.trace)
        json.insert(QStringLiteral("trace"), traceToJson(*entry.workload.traffic.trace));
    return json;
}

tl::expected<Entry, JsonError> entryFromJson(const QJsonObject &json, const QString &where)
{
    for (const char *part : {"workload", "targets", "plans"})
        if (!json.contains(QLatin1String(part)))
            return error(JsonProblem::MissingPart, where + QLatin1Char('/') + QLatin1String(part));
    Subject subject;
    for (const char *part : {"workload", "targets"})
        if (const auto read
            = fieldsFromJson(json.value(QLatin1String(part)).toObject(), subject, where + QLatin1Char('/') + QLatin1String(part));
            !read)
            return tl::unexpected(read.error());
    Entry entry{std::move(subject.workload), {}, subject.targets, json.value(QLatin1String("activePlan")).toInt(-1)};
    const QJsonArray plans = json.value(QLatin1String("plans")).toArray();
    for (qsizetype i = 0; i < plans.size(); ++i) {
        auto plan = planFromJson(plans[i].toObject(), where + QStringLiteral("/plans/%1").arg(i));
        if (!plan)
            return tl::unexpected(plan.error());
        entry.plans.push_back(std::move(*plan));
    }
    if (entry.activePlan < 0 || static_cast<std::size_t>(entry.activePlan) >= entry.plans.size())
        return error(JsonProblem::BadValue, where + QStringLiteral("/activePlan"));
    if (json.contains(QLatin1String("trace"))) {
        auto trace = traceFromJson(json.value(QLatin1String("trace")).toObject(), where + QStringLiteral("/trace"));
        if (!trace)
            return tl::unexpected(trace.error());
        entry.workload.traffic.trace = std::move(*trace);
    }
    return entry;
}

QByteArray projectToJson(const Project &project)
{
    QJsonArray entries;
    for (const Entry &entry : project.entries)
        entries.append(entryToJson(entry));
    QJsonObject json{{QStringLiteral("tenbin"), kVersion}, {QStringLiteral("title"), textOf(project.title)},
        {QStringLiteral("activeEntry"), project.activeEntry}, {QStringLiteral("entries"), entries}};
    if (project.catalog)
        json.insert(QStringLiteral("catalog"), QJsonDocument::fromJson(pricing::writeCatalog(*project.catalog)).object());
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

tl::expected<Project, JsonError> projectFromJson(const QByteArray &bytes)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return error(JsonProblem::NotJson, parse.errorString());
    const QJsonObject json = document.object();
    const int version = json.value(QLatin1String("tenbin")).toInt();
    if (version < 1)
        return error(JsonProblem::NotOurs, {});
    if (version > kVersion)
        return error(JsonProblem::NewerVersion, {});
    for (const char *part : {"title", "entries", "catalog", "activeEntry"})
        if (!json.contains(QLatin1String(part)))
            return error(JsonProblem::MissingPart, QLatin1String(part));
    Project project;
    project.title = json.value(QLatin1String("title")).toString().toStdString();
    project.activeEntry = json.value(QLatin1String("activeEntry")).toInt(-1);
    const QJsonArray entries = json.value(QLatin1String("entries")).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto entry = entryFromJson(entries[i].toObject(), QStringLiteral("entries/%1").arg(i));
        if (!entry)
            return tl::unexpected(entry.error());
        project.entries.push_back(std::move(*entry));
    }
    if (project.activeEntry < 0 || static_cast<std::size_t>(project.activeEntry) >= project.entries.size())
        return error(JsonProblem::BadValue, QStringLiteral("activeEntry"));
    auto catalog
        = pricing::parseCatalog(QJsonDocument(json.value(QLatin1String("catalog")).toObject()).toJson(QJsonDocument::Compact));
    if (!catalog)
        return error(JsonProblem::BadCatalog, QString::fromStdString(catalog.error().path));
    project.catalog = std::make_shared<const planner::Catalog>(std::move(*catalog));
    return project;
}

}   // namespace tenbin
