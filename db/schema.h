// The tables of a project file.
#pragma once

#include <array>
#include <cstdint>

namespace tenbin::db {

inline constexpr std::int32_t kApplicationId = 0x54454e42;   // "TENB"
inline constexpr std::int32_t kUserVersion = 2;

// A table, the version of the file that it came with, and how all of its rows are read for the content hash.
struct Table
{
    std::int32_t since;
    const char *create, *content;
};

// In the order of their names, as sqlite_schema lists them. A field's value has the type of its declaration: INTEGER for
// flags, REAL for numbers, TEXT for the rest; plan -1 holds the workload and its targets. The hash covers every row but its own.
inline constexpr std::array kTables{
    Table{1, "CREATE TABLE catalog(id INTEGER PRIMARY KEY CHECK(id=1), json BLOB NOT NULL) STRICT",
        "SELECT id, json FROM catalog ORDER BY id"},
    Table{1, "CREATE TABLE entry(position INTEGER PRIMARY KEY, active_plan INTEGER NOT NULL, plans INTEGER NOT NULL) STRICT",
        "SELECT position, active_plan, plans FROM entry ORDER BY position"},
    Table{1,
        "CREATE TABLE field(entry INTEGER NOT NULL, plan INTEGER NOT NULL, path TEXT NOT NULL, value ANY NOT NULL, PRIMARY "
        "KEY(entry, plan, path)) STRICT, WITHOUT ROWID",
        "SELECT entry, plan, path, value FROM field ORDER BY entry, plan, path"},
    // The fields that a search leaves alone. A file of version 1 locks none.
    Table{2, "CREATE TABLE lock(entry INTEGER NOT NULL, path TEXT NOT NULL, PRIMARY KEY(entry, path)) STRICT, WITHOUT ROWID",
        "SELECT entry, path FROM lock ORDER BY entry, path"},
    Table{1, "CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID",
        "SELECT key, value FROM meta WHERE key <> 'content_hash' ORDER BY key"},
    Table{1,
        "CREATE TABLE trace(entry INTEGER PRIMARY KEY, name TEXT NOT NULL, requests INTEGER NOT NULL, arrivals BLOB NOT NULL, "
        "tokens BLOB NOT NULL) STRICT",
        "SELECT entry, name, requests, arrivals, tokens FROM trace ORDER BY entry"},
};

}   // namespace tenbin::db
