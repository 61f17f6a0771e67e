// A project as rows and back. Every row is checked on the way in.
#pragma once

#include "document/project.h"
#include "file_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace tenbin::db {

// Into an empty database with the schema; may throw SQLite::Exception.
void writeRows(SQLite::Database &database, const Project &project);
// May throw SQLite::Exception; a row that does not fit gives FileCode::Damaged.
FileResult<Project> readRows(SQLite::Database &database);

// SHA-256 over all rows but its own, with their types.
QByteArray contentHash(SQLite::Database &database);

}   // namespace tenbin::db
