// A database as the bytes of its file.
#pragma once

#include <QByteArray>

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

namespace tenbin::db {

// No value: there is no memory for it.
std::optional<QByteArray> bytesOf(SQLite::Database &database);

}   // namespace tenbin::db
