#include "project_rows.h"

#include "pricing/catalog_loader.h"
#include "schema.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cmath>
#include <cstring>

namespace tenbin::db {

namespace {

constexpr int kWorkloadPlan = -1;

void bindBytes(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    statement.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
}

QByteArray bytesOf(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

void writeFields(SQLite::Statement &insert, int entry, int plan, const Subject &subject, bool planSide)
{
    for (const Field &field : fields()) {
        if (field.path.starts_with("plan.") != planSide)
            continue;
        insert.reset();
        insert.bind(1, entry);
        insert.bind(2, plan);
        insert.bind(3, std::string(field.path));
        const Value value = fieldValue(field, subject);
        if (const bool *flag = std::get_if<bool>(&value))
            insert.bind(4, static_cast<int>(*flag));
        else if (const double *number = std::get_if<double>(&value))
            insert.bind(4, *number);
        else
            insert.bind(4, std::get<std::string>(value));
        insert.exec();
    }
}

// Numbers in little-endian order, compressed.
template<typename T>
QByteArray packed(const std::vector<T> &values)
{
    QByteArray bytes(static_cast<qsizetype>(values.size()) * static_cast<qsizetype>(sizeof(T)), Qt::Uninitialized);
    qToLittleEndian<T>(values.data(), static_cast<qsizetype>(values.size()), bytes.data());
    return bytes;
}

template<typename T>
bool unpack(const QByteArray &bytes, std::size_t count, std::vector<T> &values)
{
    if (static_cast<std::size_t>(bytes.size()) != count * sizeof(T))
        return false;
    values.resize(count);
    qFromLittleEndian<T>(bytes.constData(), static_cast<qsizetype>(count), values.data());
    return true;
}

void writeTrace(SQLite::Database &database, int entry, const planner::Trace &trace)
{
    SQLite::Statement insert(database, "INSERT INTO trace VALUES(?, ?, ?, ?, ?)");
    insert.bind(1, entry);
    insert.bind(2, trace.name);
    insert.bind(3, static_cast<std::int64_t>(trace.arrival_s.size()));
    bindBytes(insert, 4, qCompress(packed(trace.arrival_s)));
    bindBytes(insert, 5, qCompress(packed(trace.inputTokens) + packed(trace.outputTokens)));
    insert.exec();
}

tl::unexpected<FileError> damaged(const QString &what)
{
    return tl::unexpected(FileError{FileCode::Damaged, what});
}

// Column 3 as the field's own kind of value.
std::optional<Value> valueOf(const Field &field, const SQLite::Column &column)
{
    if (std::holds_alternative<bool &(*)(Subject &)>(field.access)) {
        if (!column.isInteger() || (column.getInt64() != 0 && column.getInt64() != 1))
            return std::nullopt;
        return Value(column.getInt64() == 1);
    }
    const bool text
        = std::holds_alternative<std::string &(*)(Subject &)>(field.access) || std::holds_alternative<EnumAccess>(field.access);
    if (text)
        return column.isText() ? std::optional(Value(column.getString())) : std::nullopt;
    return column.isFloat() || column.isInteger() ? std::optional(Value(column.getDouble())) : std::nullopt;
}

FileResult<void> readFields(SQLite::Database &database, int entry, int plan, Subject &subject)
{
    SQLite::Statement select(database, "SELECT path, value FROM field WHERE entry = ? AND plan = ? ORDER BY path");
    select.bind(1, entry);
    select.bind(2, plan);
    while (select.executeStep()) {
        const std::string path = select.getColumn(0).getString();
        const Field *field = findField(path);
        const auto value = field ? valueOf(*field, select.getColumn(1)) : std::nullopt;
        if (!value || field->path.starts_with("plan.") == (plan == kWorkloadPlan) || !setFieldValue(*field, subject, *value))
            return damaged(QString::fromStdString(path));
    }
    return {};
}

FileResult<void> readLocks(SQLite::Database &database, Project &project)
{
    SQLite::Statement select(database, "SELECT entry, path FROM lock");
    while (select.executeStep()) {
        const auto entry = select.getColumn(0).getInt64();
        const std::string path = select.getColumn(1).getString();
        const Field *field = findField(path);
        if (entry < 0 || static_cast<std::size_t>(entry) >= project.entries.size() || !field || !field->searched)
            return damaged(QStringLiteral("lock"));
        project.entries[static_cast<std::size_t>(entry)].locked.insert(path);
    }
    return {};
}

FileResult<void> readTraces(SQLite::Database &database, Project &project)
{
    SQLite::Statement select(database, "SELECT entry, name, requests, arrivals, tokens FROM trace");
    while (select.executeStep()) {
        const auto entry = select.getColumn(0).getInt64(), requests = select.getColumn(2).getInt64();
        if (entry < 0 || static_cast<std::size_t>(entry) >= project.entries.size() || requests < 0 || requests > 50'000'000)
            return damaged(QStringLiteral("trace"));
        const auto count = static_cast<std::size_t>(requests);
        planner::Trace trace;
        trace.name = select.getColumn(1).getString();
        std::vector<std::int32_t> tokens;
        if (!unpack(qUncompress(bytesOf(select.getColumn(3))), count, trace.arrival_s)
            || !unpack(qUncompress(bytesOf(select.getColumn(4))), 2 * count, tokens))
            return damaged(QStringLiteral("trace"));
        double last = 0;
        for (const double t : trace.arrival_s) {
            if (!std::isfinite(t) || t < last)
                return damaged(QStringLiteral("trace"));
            last = t;
        }
        const auto middle = tokens.begin() + static_cast<std::ptrdiff_t>(count);
        trace.inputTokens.assign(tokens.begin(), middle);
        trace.outputTokens.assign(middle, tokens.end());
        project.entries[static_cast<std::size_t>(entry)].workload.traffic.trace
            = std::make_shared<const planner::Trace>(std::move(trace));
    }
    return {};
}

FileResult<void> readEntries(SQLite::Database &database, Project &project)
{
    SQLite::Statement select(database, "SELECT position, active_plan, plans FROM entry ORDER BY position");
    while (select.executeStep()) {
        const int position = static_cast<int>(project.entries.size());
        const auto active = select.getColumn(1).getInt64(), plans = select.getColumn(2).getInt64();
        if (select.getColumn(0).getInt64() != position || plans < 1 || plans > 1'000 || active < 0 || active >= plans)
            return damaged(QStringLiteral("entry"));
        Subject subject;
        if (const auto read = readFields(database, position, kWorkloadPlan, subject); !read)
            return tl::unexpected(read.error());
        Entry entry{std::move(subject.workload), {}, subject.targets, static_cast<int>(active)};
        for (int plan = 0; plan < plans; ++plan) {
            Subject side;
            if (const auto read = readFields(database, position, plan, side); !read)
                return tl::unexpected(read.error());
            entry.plans.push_back(std::move(side.plan));
        }
        project.entries.push_back(std::move(entry));
    }
    return {};
}

}   // namespace

void writeRows(SQLite::Database &database, const Project &project)
{
    SQLite::Statement meta(database, "INSERT INTO meta VALUES(?, ?)");
    meta.bind(1, "title");
    meta.bind(2, project.title);
    meta.exec();
    meta.reset();
    meta.bind(1, "active_entry");
    meta.bind(2, project.activeEntry);
    meta.exec();

    SQLite::Statement catalog(database, "INSERT INTO catalog VALUES(1, ?)");
    bindBytes(catalog, 1, qCompress(pricing::writeCatalog(*project.catalog)));
    catalog.exec();

    SQLite::Statement insertEntry(database, "INSERT INTO entry VALUES(?, ?, ?)"),
        insertField(database, "INSERT INTO field VALUES(?, ?, ?, ?)"), insertLock(database, "INSERT INTO lock VALUES(?, ?)");
    for (std::size_t i = 0; i < project.entries.size(); ++i) {
        const Entry &entry = project.entries[i];
        const int position = static_cast<int>(i);
        insertEntry.reset();
        insertEntry.bind(1, position);
        insertEntry.bind(2, entry.activePlan);
        insertEntry.bind(3, static_cast<int>(entry.plans.size()));
        insertEntry.exec();
        writeFields(insertField, position, kWorkloadPlan, entry.subject(), false);
        for (std::size_t p = 0; p < entry.plans.size(); ++p)
            writeFields(insertField, position, static_cast<int>(p), {{}, entry.plans[p], {}}, true);
        for (const std::string &path : entry.locked) {
            insertLock.reset();
            insertLock.bind(1, position);
            insertLock.bind(2, path);
            insertLock.exec();
        }
        if (entry.workload.traffic.trace)
            writeTrace(database, position, *entry.workload.traffic.trace);
    }
}

FileResult<Project> readRows(SQLite::Database &database, std::int32_t version)
{
    Project project;
    SQLite::Statement meta(database, "SELECT key, value FROM meta WHERE key <> 'content_hash'");
    while (meta.executeStep()) {
        const std::string key = meta.getColumn(0).getString();
        if (key == "title" && meta.getColumn(1).isText())
            project.title = meta.getColumn(1).getString();
        else if (key == "active_entry" && meta.getColumn(1).isInteger())
            project.activeEntry = meta.getColumn(1).getInt();
        else
            return damaged(QString::fromStdString(key));
    }
    if (const auto read = readEntries(database, project); !read)
        return tl::unexpected(read.error());
    if (project.activeEntry < 0 || static_cast<std::size_t>(project.activeEntry) >= project.entries.size())
        return damaged(QStringLiteral("active_entry"));
    if (const auto read = version >= 2 ? readLocks(database, project) : FileResult<void>(); !read)
        return tl::unexpected(read.error());
    if (const auto read = readTraces(database, project); !read)
        return tl::unexpected(read.error());
    SQLite::Statement prices(database, "SELECT json FROM catalog");
    if (!prices.executeStep())
        return damaged(QStringLiteral("catalog"));
    auto catalog = pricing::parseCatalog(qUncompress(bytesOf(prices.getColumn(0))));
    if (!catalog)
        return damaged(QString::fromStdString("catalog " + catalog.error().path));
    project.catalog = std::make_shared<const planner::Catalog>(std::move(*catalog));
    return project;
}

QByteArray contentHash(SQLite::Database &database, std::int32_t version)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto number = [&](std::int64_t n) {
        const auto little = qToLittleEndian(n);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&little), sizeof little));
    };
    for (const Table &table : kTables) {
        if (table.since > version)
            continue;
        SQLite::Statement select(database, table.content);
        while (select.executeStep()) {
            for (int i = 0; i < select.getColumnCount(); ++i) {
                const SQLite::Column column = select.getColumn(i);
                number(column.getType());
                if (column.isInteger()) {
                    number(column.getInt64());
                } else if (column.isFloat()) {
                    const double value = column.getDouble();
                    std::int64_t bits = 0;
                    std::memcpy(&bits, &value, sizeof bits);
                    number(bits);
                } else {
                    const QByteArray bytes = bytesOf(column);
                    number(bytes.size());
                    hash.addData(bytes);
                }
            }
        }
        number(-1);   // the end of a table is part of it
    }
    return hash.result();
}

}   // namespace tenbin::db
