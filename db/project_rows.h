// A project as rows and back. Every row is checked on the way in.
#pragma once

#include "document/project.h"
#include "file_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace tenbin::db {

// Into an empty database with the schema; may throw SQLite::Exception.
void writeRows(SQLite::Database &database, const Project &project);
// Of a file of any version up to ours: what an older one does not have is as it was then. May throw SQLite::Exception; a row
// that does not fit gives FileCode::Damaged.
FileResult<Project> readRows(SQLite::Database &database, std::int32_t version);

// SHA-256 over all rows but its own, with their types.
QByteArray contentHash(SQLite::Database &database, std::int32_t version);

}   // namespace tenbin::db
