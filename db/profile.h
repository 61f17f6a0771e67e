// The user's profile: settings and recent files, in a database of its own.
#pragma once

#include "file_error.h"

#include <QLockFile>
#include <QStringList>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

namespace tenbin::db {

class Profile
{
public:
    // `folder` is made if it is missing. A profile that cannot be opened works in memory: nothing is remembered.
    explicit Profile(const QString &folder);

    const QString &folder() const { return m_folder; }

    QString value(const QString &key, const QString &otherwise = {}) const;
    void setValue(const QString &key, const QString &value);

    QStringList recentFiles() const;   // newest first, at most ten, those that exist
    void addRecentFile(const QString &path);
    void clearRecentFiles();

    // Tells a second process who has the file; null where somebody else has it (then `owner` says who).
    std::unique_ptr<QLockFile> lockProject(const QString &path, QString *owner) const;

private:
    QString m_folder;
    std::unique_ptr<SQLite::Database> m_database;
};

}   // namespace tenbin::db
