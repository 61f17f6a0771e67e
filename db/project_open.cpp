#include "project_file.h"

#include "files/input_file.h"
#include "hostile_database.h"
#include "project_rows.h"
#include "schema.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <cstring>

namespace tenbin::db {

namespace {

constexpr qsizetype kHeader = 100;
constexpr int kVersionOffset = 60;   // of user_version
constexpr char kMagic[] = "SQLite format 3";

tl::unexpected<FileError> fail(FileCode code, const QString &detail = {})
{
    return tl::unexpected(FileError{code, detail});
}

template<typename T>
T bigEndianAt(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<T>(bytes.constData() + offset);
}

// What the first hundred bytes tell, before any SQL runs.
FileResult<void> checkHeader(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(FileCode::Empty);
    const auto length = std::min<std::size_t>(sizeof kMagic, static_cast<std::size_t>(bytes.size()));
    if (std::memcmp(bytes.constData(), kMagic, length) != 0)
        return fail(FileCode::NotADatabase);
    if (bytes.size() < kHeader)
        return fail(FileCode::Truncated);
    const int rawPage = bigEndianAt<quint16>(bytes, 16);
    const qint64 page = rawPage == 1 ? 65'536 : rawPage;
    if (page < 512 || (page & (page - 1)) != 0)
        return fail(FileCode::Damaged, QStringLiteral("page size"));
    if (page * bigEndianAt<quint32>(bytes, 28) > bytes.size())
        return fail(FileCode::Truncated);
    if (bigEndianAt<qint32>(bytes, 68) != kApplicationId)
        return fail(FileCode::Foreign);
    const qint32 version = bigEndianAt<qint32>(bytes, kVersionOffset);
    if (version > kUserVersion)
        return fail(FileCode::Newer, QString::number(version));
    if (version < 1)
        return fail(FileCode::Damaged, QStringLiteral("version"));
    return {};
}

// The schema is ours to the letter: nothing added, nothing changed.
FileResult<void> checkSchema(SQLite::Database &database, std::int32_t version)
{
    SQLite::Statement select(database, "SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_autoindex%' ORDER BY name");
    for (const Table &table : kTables)
        if (table.since <= version && (!select.executeStep() || select.getColumn(0).getString() != table.create))
            return fail(FileCode::Damaged, QStringLiteral("schema"));
    return select.executeStep() ? fail(FileCode::Damaged, QStringLiteral("schema")) : FileResult<void>();
}

FileResult<void> checkIntegrity(SQLite::Database &database, std::int32_t version)
{
    SQLite::Statement check(database, "PRAGMA quick_check");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok")
        return fail(FileCode::Damaged, QStringLiteral("quick_check"));
    SQLite::Statement stored(database, "SELECT value FROM meta WHERE key = 'content_hash'");
    if (!stored.executeStep() || !stored.getColumn(0).isBlob())
        return fail(FileCode::Damaged, QStringLiteral("content hash"));
    const SQLite::Column column = stored.getColumn(0);
    if (QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes()) != contentHash(database, version))
        return fail(FileCode::Damaged, QStringLiteral("content hash"));
    return {};
}

}   // namespace

FileResult<Project> projectFromBytes(const QByteArray &bytes)
{
    if (const auto header = checkHeader(bytes); !header)
        return tl::unexpected(header.error());
    const auto version = bigEndianAt<qint32>(bytes, kVersionOffset);
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        if (const auto loaded = loadHostile(database, bytes); !loaded)
            return tl::unexpected(loaded.error());
        if (const auto schema = checkSchema(database, version); !schema)
            return tl::unexpected(schema.error());
        if (const auto integrity = checkIntegrity(database, version); !integrity)
            return tl::unexpected(integrity.error());
        return readRows(database, version);
    } catch (const SQLite::Exception &e) {
        return fail(FileCode::Damaged, QString::fromUtf8(e.what()));
    }
}

FileResult<QByteArray> readProjectFile(const QString &path)
{
    auto bytes = files::readInput(path, kLargestFile);
    if (bytes)
        return std::move(*bytes);
    switch (bytes.error().fault) {
    case files::InputFault::NotFound: return fail(FileCode::NotFound);
    case files::InputFault::NotAFile: return fail(FileCode::NotAFile);
    case files::InputFault::TooBig: return fail(FileCode::TooBig);
    case files::InputFault::Unreadable: break;
    }
    return fail(FileCode::Unreadable, bytes.error().detail);
}

bool isProjectFile(const QString &path)
{
    if (!files::checkInput(path))
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Newer or damaged, it is still somebody's project.
    if (file.size() > 0 && path.endsWith(QLatin1String(".tenbin"), Qt::CaseInsensitive))
        return true;
    const QByteArray header = file.read(kHeader);
    return header.size() == kHeader && header.startsWith(kMagic) && bigEndianAt<qint32>(header, 68) == kApplicationId;
}

FileResult<LoadedProject> openProject(const QString &path)
{
    const auto read = readProjectFile(path);
    if (!read)
        return tl::unexpected(read.error());
    const QByteArray &bytes = *read;
    auto project = projectFromBytes(bytes);
    if (!project)
        return tl::unexpected(project.error());
    return LoadedProject{std::move(*project), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

}   // namespace tenbin::db
