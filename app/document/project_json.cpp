#include "project_json.h"

#include "pricing/catalog_loader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <initializer_list>

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

struct Member
{
    const char *name;
    QJsonValue::Type type;
    bool optional = false;
};

// Exactly these members, each of its type: a slip in a name or a type is told, not taken for an absence.
tl::expected<void, JsonError> checkMembers(const QJsonObject &json, std::initializer_list<Member> members, const QString &where)
{
    const QString prefix = where.isEmpty() ? QString() : QString(where + QLatin1Char('/'));
    for (const Member &m : members) {
        const QJsonValue value = json.value(QLatin1String(m.name));
        if (value.isUndefined() && !m.optional)
            return error(JsonProblem::MissingPart, prefix + QLatin1String(m.name));
        if (!value.isUndefined() && value.type() != m.type)
            return error(JsonProblem::BadValue, prefix + QLatin1String(m.name));
    }
    for (auto it = json.begin(); it != json.end(); ++it)
        if (std::none_of(members.begin(), members.end(), [&](const Member &m) { return it.key() == QLatin1String(m.name); }))
            return error(JsonProblem::UnknownField, prefix + it.key());
    return {};
}

// The array's elements are objects, each read by `read(object, where)`.
template<typename Read>
tl::expected<void, JsonError> eachObject(const QJsonArray &array, const QString &where, Read read)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = where + QStringLiteral("/%1").arg(i);
        if (!array[i].isObject())
            return error(JsonProblem::BadValue, place);
        if (const auto done = read(array[i].toObject(), place); !done)
            return done;
    }
    return {};
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

tl::expected<void, JsonError> fieldsFromJson(
    const QJsonObject &json, std::string_view prefix, Subject &subject, const QString &where, Missing missing)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString path = where + QLatin1Char('/') + it.key();
        const Field *field = findField(it.key().toStdString());
        if (!field || !field->path.starts_with(prefix))
            return error(JsonProblem::UnknownField, path);
        const QJsonValue v = it.value();
        const Value value = v.isBool() ? Value(v.toBool())
            : v.isDouble()             ? Value(v.toDouble())
                                       : Value(v.toString().toStdString());
        const bool kind = v.isBool() || v.isDouble() || v.isString();
        if (!kind || !setFieldValue(*field, subject, value))
            return error(JsonProblem::BadValue, path);
    }
    if (missing == Missing::Refused)
        for (const Field &field : fields())
            if (field.path.starts_with(prefix) && !json.contains(textOf(field.path)))
                return error(JsonProblem::MissingPart, where + QLatin1Char('/') + textOf(field.path));
    return {};
}

QJsonObject planToJson(const planner::Plan &plan)
{
    return fieldsToJson({{}, plan, {}}, "plan.");
}

tl::expected<planner::Plan, JsonError> planFromJson(const QJsonObject &json, const QString &where, Missing missing)
{
    Subject subject;
    if (const auto read = fieldsFromJson(json, "plan.", subject, where, missing); !read)
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
    if (const auto checked = checkMembers(json,
            {{"name", QJsonValue::String}, {"arrival_s", QJsonValue::Array}, {"inputTokens", QJsonValue::Array},
                {"outputTokens", QJsonValue::Array}},
            where);
        !checked)
        return tl::unexpected(checked.error());
    const QJsonArray arrivals = json.value(QLatin1String("arrival_s")).toArray(),
                     inputs = json.value(QLatin1String("inputTokens")).toArray(),
                     outputs = json.value(QLatin1String("outputTokens")).toArray();
    planner::Trace trace;
    trace.name = json.value(QLatin1String("name")).toString().toStdString();
    bool ok = !arrivals.isEmpty() && arrivals.size() == inputs.size() && arrivals.size() == outputs.size();
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
    if (!entry.locked.empty()) {
        QJsonArray locked;
        for (const std::string &path : entry.locked)
            locked.append(textOf(path));
        json.insert(QStringLiteral("locked"), locked);
    }
    if (entry.workload.traffic.trace)
        json.insert(QStringLiteral("trace"), traceToJson(*entry.workload.traffic.trace));
    return json;
}

namespace {

tl::expected<FieldPaths, JsonError> lockedFromJson(const QJsonArray &json, const QString &where)
{
    FieldPaths locked;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const std::string path = json[i].toString().toStdString();
        const Field *field = findField(path);
        if (!field || !field->searched)
            return error(JsonProblem::BadValue, where + QStringLiteral("/%1").arg(i));
        locked.insert(path);
    }
    return locked;
}

}   // namespace

tl::expected<Entry, JsonError> entryFromJson(const QJsonObject &json, const QString &where, Missing missing)
{
    if (const auto checked = checkMembers(json,
            {{"workload", QJsonValue::Object}, {"targets", QJsonValue::Object}, {"plans", QJsonValue::Array},
                {"activePlan", QJsonValue::Double}, {"locked", QJsonValue::Array, true}, {"trace", QJsonValue::Object, true}},
            where);
        !checked)
        return tl::unexpected(checked.error());
    Subject subject;
    for (const char *part : {"workload", "targets"})
        if (const auto read = fieldsFromJson(json.value(QLatin1String(part)).toObject(), std::string(part) + '.', subject,
                where + QLatin1Char('/') + QLatin1String(part), missing);
            !read)
            return tl::unexpected(read.error());
    Entry entry{std::move(subject.workload), {}, subject.targets, json.value(QLatin1String("activePlan")).toInt(-1)};
    const auto plans = eachObject(json.value(QLatin1String("plans")).toArray(), where + QStringLiteral("/plans"),
        [&](const QJsonObject &object, const QString &place) -> tl::expected<void, JsonError> {
            return planFromJson(object, place, missing).map([&](planner::Plan plan) { entry.plans.push_back(std::move(plan)); });
        });
    if (!plans)
        return tl::unexpected(plans.error());
    if (entry.activePlan < 0 || static_cast<std::size_t>(entry.activePlan) >= entry.plans.size())
        return error(JsonProblem::BadValue, where + QStringLiteral("/activePlan"));
    auto locked = lockedFromJson(json.value(QLatin1String("locked")).toArray(), where + QStringLiteral("/locked"));
    if (!locked)
        return tl::unexpected(locked.error());
    entry.locked = std::move(*locked);
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
    if (const auto checked = checkMembers(json,
            {{"tenbin", QJsonValue::Double}, {"title", QJsonValue::String}, {"activeEntry", QJsonValue::Double},
                {"entries", QJsonValue::Array}, {"catalog", QJsonValue::Object}},
            {});
        !checked)
        return tl::unexpected(checked.error());
    Project project;
    project.title = json.value(QLatin1String("title")).toString().toStdString();
    project.activeEntry = json.value(QLatin1String("activeEntry")).toInt(-1);
    const auto entries = eachObject(json.value(QLatin1String("entries")).toArray(), QStringLiteral("entries"),
        [&](const QJsonObject &object, const QString &place) -> tl::expected<void, JsonError> {
            return entryFromJson(object, place, Missing::Refused).map([&](Entry entry) {
                project.entries.push_back(std::move(entry));
            });
        });
    if (!entries)
        return tl::unexpected(entries.error());
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
