// The tables of a project file.
#pragma once

#include <array>
#include <cstdint>

namespace tenbin::db {

inline constexpr std::int32_t kApplicationId = 0x54454e42;   // "TENB"
inline constexpr std::int32_t kUserVersion = 1;

// In the order of their names, as sqlite_schema lists them. A field's value has the type of its declaration: INTEGER for
// flags, REAL for numbers, TEXT for the rest; plan -1 holds the workload and its targets.
inline constexpr std::array kTables{
    "CREATE TABLE catalog(id INTEGER PRIMARY KEY CHECK(id=1), json BLOB NOT NULL) STRICT",
    "CREATE TABLE entry(position INTEGER PRIMARY KEY, active_plan INTEGER NOT NULL, plans INTEGER NOT NULL) STRICT",
    "CREATE TABLE field(entry INTEGER NOT NULL, plan INTEGER NOT NULL, path TEXT NOT NULL, value ANY NOT NULL, PRIMARY "
    "KEY(entry, plan, path)) STRICT, WITHOUT ROWID",
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE trace(entry INTEGER PRIMARY KEY, name TEXT NOT NULL, requests INTEGER NOT NULL, arrivals BLOB NOT NULL, tokens "
    "BLOB NOT NULL) STRICT",
};

// Every row but the hash itself, in one order: what the content hash covers.
inline constexpr std::array kContentQueries{
    "SELECT id, json FROM catalog ORDER BY id",
    "SELECT position, active_plan, plans FROM entry ORDER BY position",
    "SELECT entry, plan, path, value FROM field ORDER BY entry, plan, path",
    "SELECT key, value FROM meta WHERE key <> 'content_hash' ORDER BY key",
    "SELECT entry, name, requests, arrivals, tokens FROM trace ORDER BY entry",
};

}   // namespace tenbin::db
