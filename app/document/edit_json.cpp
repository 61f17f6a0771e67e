#include "edit.h"
#include "pricing/catalog_loader.h"
#include "project_json.h"

#include <QJsonDocument>

namespace tenbin {

namespace {

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonObject named(const char *name, QJsonObject json = {})
{
    json.insert(QStringLiteral("edit"), QLatin1String(name));
    return json;
}

QJsonObject placed(const char *name, std::initializer_list<std::pair<const char *, int>> places)
{
    QJsonObject json = named(name);
    for (const auto &[key, value] : places)
        json.insert(QLatin1String(key), value);
    return json;
}

struct Write
{
    QJsonObject operator()(const SetTitle &e) const { return named("set-title", {{QStringLiteral("title"), textOf(e.title)}}); }
    QJsonObject operator()(const SetField &e) const
    {
        QJsonObject json = placed("set-field", {{"entry", e.entry}, {"plan", e.plan}});
        json.insert(QStringLiteral("path"), textOf(e.path));
        std::visit(
            [&](const auto &value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                    json.insert(QStringLiteral("value"), textOf(value));
                else
                    json.insert(QStringLiteral("value"), value);
            },
            e.value);
        return json;
    }
    QJsonObject operator()(const SetLock &e) const
    {
        QJsonObject json = placed("set-lock", {{"entry", e.entry}});
        json.insert(QStringLiteral("path"), textOf(e.path));
        json.insert(QStringLiteral("locked"), e.locked);
        return json;
    }
    QJsonObject operator()(const SetTrace &e) const
    {
        QJsonObject json = placed("set-trace", {{"entry", e.entry}});
        if (e.trace)
            json.insert(QStringLiteral("trace"), traceToJson(*e.trace));
        return json;
    }
    QJsonObject operator()(const InsertEntry &e) const { return withEntry(placed("insert-entry", {{"at", e.at}}), e.value); }
    QJsonObject operator()(const RemoveEntry &e) const { return placed("remove-entry", {{"at", e.at}}); }
    QJsonObject operator()(const ReplaceEntry &e) const { return withEntry(placed("replace-entry", {{"at", e.at}}), e.value); }
    QJsonObject operator()(const InsertPlan &e) const
    {
        return withPlan(placed("insert-plan", {{"entry", e.entry}, {"at", e.at}, {"active", e.active}}), e.value);
    }
    QJsonObject operator()(const RemovePlan &e) const
    {
        return placed("remove-plan", {{"entry", e.entry}, {"at", e.at}, {"active", e.active}});
    }
    QJsonObject operator()(const ReplacePlan &e) const
    {
        return withPlan(placed("replace-plan", {{"entry", e.entry}, {"at", e.at}}), e.value);
    }
    QJsonObject operator()(const FollowTargets &e) const
    {
        QJsonObject json = withPlan(placed("follow-targets", {{"entry", e.entry}, {"plan", e.plan}}), e.value);
        json.insert(QStringLiteral("targets"), fieldsToJson({{}, {}, e.targets}, "targets."));
        return json;
    }
    QJsonObject operator()(const SelectEntry &e) const { return placed("select-entry", {{"entry", e.entry}}); }
    QJsonObject operator()(const SelectPlan &e) const { return placed("select-plan", {{"entry", e.entry}, {"plan", e.plan}}); }
    QJsonObject operator()(const SetCatalog &e) const
    {
        return named("set-catalog", {{QStringLiteral("catalog"), QString::fromUtf8(pricing::writeCatalog(*e.catalog))}});
    }

    static QJsonObject withEntry(QJsonObject json, const Entry &entry)
    {
        json.insert(QStringLiteral("value"), entryToJson(entry));
        return json;
    }
    static QJsonObject withPlan(QJsonObject json, const planner::Plan &plan)
    {
        json.insert(QStringLiteral("value"), planToJson(plan));
        return json;
    }
};

using Read = tl::expected<Edit, JsonError>;

Read readSetField(const QJsonObject &json, int entry, int plan)
{
    const QJsonValue v = json.value(QLatin1String("value"));
    if (!v.isBool() && !v.isDouble() && !v.isString())
        return tl::unexpected(JsonError{JsonProblem::BadValue, QStringLiteral("value")});
    return Edit(SetField{entry, plan, json.value(QLatin1String("path")).toString().toStdString(),
        v.isBool()         ? Value(v.toBool())
            : v.isDouble() ? Value(v.toDouble())
                           : Value(v.toString().toStdString())});
}

Read readSetTrace(const QJsonObject &json, int entry)
{
    if (!json.contains(QLatin1String("trace")))
        return Edit(SetTrace{entry, nullptr});
    return traceFromJson(json.value(QLatin1String("trace")).toObject(), QStringLiteral("trace")).map([&](auto trace) {
        return Edit(SetTrace{entry, std::move(trace)});
    });
}

Read readFollowTargets(const QJsonObject &json, int entry, int plan)
{
    Subject subject;
    if (const auto read = fieldsFromJson(json.value(QLatin1String("targets")).toObject(), "targets.", subject,
            QStringLiteral("targets"), Missing::KeepsDefault);
        !read)
        return tl::unexpected(read.error());
    return planFromJson(json.value(QLatin1String("value")).toObject(), QStringLiteral("value"), Missing::KeepsDefault)
        .map([&](planner::Plan p) {
            return Edit(FollowTargets{entry, plan, subject.targets, std::move(p)});
        });
}

Read readSetCatalog(const QJsonObject &json)
{
    auto catalog = pricing::parseCatalog(json.value(QLatin1String("catalog")).toString().toUtf8());
    if (!catalog)
        return tl::unexpected(JsonError{JsonProblem::BadCatalog, QString::fromStdString(catalog.error().path)});
    return Edit(SetCatalog{std::make_shared<const planner::Catalog>(std::move(*catalog))});
}

}   // namespace

QByteArray toJson(const Edit &edit)
{
    return QJsonDocument(std::visit(Write{}, edit)).toJson(QJsonDocument::Compact);
}

tl::expected<Edit, JsonError> editFromJson(const QByteArray &bytes)
{
    QJsonParseError parse;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return tl::unexpected(JsonError{JsonProblem::NotJson, parse.errorString()});
    const QString kind = json.value(QLatin1String("edit")).toString();
    const int entry = json.value(QLatin1String("entry")).toInt(), plan = json.value(QLatin1String("plan")).toInt(),
              at = json.value(QLatin1String("at")).toInt(), active = json.value(QLatin1String("active")).toInt(-1);
    const QJsonObject value = json.value(QLatin1String("value")).toObject();
    const QString where = QStringLiteral("value");
    if (kind == QLatin1String("set-title"))
        return Edit(SetTitle{json.value(QLatin1String("title")).toString().toStdString()});
    if (kind == QLatin1String("set-field"))
        return readSetField(json, entry, plan);
    if (kind == QLatin1String("follow-targets"))
        return readFollowTargets(json, entry, plan);
    if (kind == QLatin1String("set-lock"))
        return Edit(SetLock{
            entry, json.value(QLatin1String("path")).toString().toStdString(), json.value(QLatin1String("locked")).toBool()});
    if (kind == QLatin1String("set-trace"))
        return readSetTrace(json, entry);
    if (kind == QLatin1String("insert-entry"))
        return entryFromJson(value, where, Missing::KeepsDefault).map([&](Entry e) {
            return Edit(InsertEntry{at, std::move(e)});
        });
    if (kind == QLatin1String("replace-entry"))
        return entryFromJson(value, where, Missing::KeepsDefault).map([&](Entry e) {
            return Edit(ReplaceEntry{at, std::move(e)});
        });
    if (kind == QLatin1String("remove-entry"))
        return Edit(RemoveEntry{at});
    if (kind == QLatin1String("insert-plan"))
        return planFromJson(value, where, Missing::KeepsDefault).map([&](planner::Plan p) {
            return Edit(InsertPlan{entry, at, std::move(p), active});
        });
    if (kind == QLatin1String("replace-plan"))
        return planFromJson(value, where, Missing::KeepsDefault).map([&](planner::Plan p) {
            return Edit(ReplacePlan{entry, at, std::move(p)});
        });
    if (kind == QLatin1String("remove-plan"))
        return Edit(RemovePlan{entry, at, active});
    if (kind == QLatin1String("select-entry"))
        return Edit(SelectEntry{entry});
    if (kind == QLatin1String("select-plan"))
        return Edit(SelectPlan{entry, plan});
    if (kind == QLatin1String("set-catalog"))
        return readSetCatalog(json);
    return tl::unexpected(JsonError{JsonProblem::NotOurs, kind});
}

}   // namespace tenbin
