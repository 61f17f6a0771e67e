// Values of study as rows and JSON; for study_store.cpp alone.
#pragma once

#include "study/exam.h"
#include "study/progress.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

namespace tenbin::db {

void writeState(SQLite::Database &database, const QString &card, const study::CardState &state);
void removeState(SQLite::Database &database, const QString &card);
QHash<QString, study::CardState> readStates(SQLite::Database &database);

std::int64_t settingsId(SQLite::Database &database, const study::FsrsSettings &fsrs);   // of a row made if there is none
void writeReview(SQLite::Database &database, const study::Review &review, std::int64_t settings);
std::vector<study::Review> readReviews(SQLite::Database &database);
std::optional<study::FsrsSettings> settingsFromJson(const QByteArray &json);

QByteArray examJson(const study::MockExam &exam);
std::optional<study::MockExam> examFromJson(const QByteArray &json);

}   // namespace tenbin::db
