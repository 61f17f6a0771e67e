#include "hostile_database.h"

#include <sqlite3.h>

#include <cstring>

namespace tenbin::db {

namespace {

void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 32);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
}

FileResult<void> load(sqlite3 *handle, const QByteArray &bytes)
{
    const auto size = static_cast<sqlite3_uint64>(bytes.size());
    auto *memory = static_cast<unsigned char *>(sqlite3_malloc64(size));
    if (!memory)
        return tl::unexpected(FileError{FileCode::TooBig, {}});
    std::memcpy(memory, bytes.constData(), size);
    const int code = sqlite3_deserialize(handle, "main", memory, static_cast<sqlite3_int64>(size),
        static_cast<sqlite3_int64>(size), SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return tl::unexpected(FileError{FileCode::Damaged, QString::fromUtf8(sqlite3_errstr(code))});
    return {};
}

}   // namespace

FileResult<void> loadHostile(SQLite::Database &database, const QByteArray &bytes)
{
    harden(database.getHandle());
    return load(database.getHandle(), bytes);
}

}   // namespace tenbin::db
