#include "database_bytes.h"

#include <sqlite3.h>

#include <memory>

namespace tenbin::db {

std::optional<QByteArray> bytesOf(SQLite::Database &database)
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void *)> bytes(
        sqlite3_serialize(database.getHandle(), "main", &size, 0), sqlite3_free);
    if (!bytes)
        return std::nullopt;
    return QByteArray(reinterpret_cast<const char *>(bytes.get()), static_cast<qsizetype>(size));
}

}   // namespace tenbin::db
