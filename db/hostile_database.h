// A database from somewhere: read from its bytes, in memory, and trusted with nothing.
#pragma once

#include "file_error.h"

#include <QByteArray>

#include <SQLiteCpp/SQLiteCpp.h>

namespace tenbin::db {

// `database`: a fresh one in memory. Read-only afterwards, without triggers, views or functions of the schema's own.
FileResult<void> loadHostile(SQLite::Database &database, const QByteArray &bytes);

}   // namespace tenbin::db
