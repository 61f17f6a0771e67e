// A project as JSON, complete: import(export(x)) == x. Also the form in which edits and files keep their parts.
#pragma once

#include "edit.h"
#include "json_error.h"
#include "project.h"

#include <QJsonObject>

namespace tenbin {

QByteArray projectToJson(const Project &project);   // the same bytes for equal projects
tl::expected<Project, JsonError> projectFromJson(const QByteArray &json);

// Every field of the table with this prefix ("workload.", "plan.", "targets."), by its path.
QJsonObject fieldsToJson(const Subject &subject, std::string_view prefix);

// What a project's JSON lacks is refused: it is complete. An edit in a journal may have been written before a field was
// added; there it keeps its default.
enum class Missing : std::uint8_t { Refused, KeepsDefault };

// Only fields with this prefix are allowed; an unknown or refused one is an error.
tl::expected<void, JsonError> fieldsFromJson(
    const QJsonObject &json, std::string_view prefix, Subject &subject, const QString &where, Missing missing);

QJsonObject entryToJson(const Entry &entry);
tl::expected<Entry, JsonError> entryFromJson(const QJsonObject &json, const QString &where, Missing missing);
QJsonObject planToJson(const planner::Plan &plan);
tl::expected<planner::Plan, JsonError> planFromJson(const QJsonObject &json, const QString &where, Missing missing);
QJsonObject traceToJson(const planner::Trace &trace);
tl::expected<std::shared_ptr<const planner::Trace>, JsonError> traceFromJson(const QJsonObject &json, const QString &where);

}   // namespace tenbin
