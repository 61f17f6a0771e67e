// Files that a user names as output: they appear whole or not at all, and what stands around them stays.
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace tenbin::files {

enum class OutputKind : std::uint8_t {
    Absent,
    File,
    Stream,   // a pipe or a character device, such as /dev/stdout: written straight, never replaced
    Folder,
    Other   // a block device or a socket
};

// What `path` names, symbolic links followed.
OutputKind outputKindOf(const QString &path);

// The file that `path` stands for once symbolic links are followed, whether it exists or not; absolute. Writing there
// keeps the link.
QString outputTargetOf(const QString &path);

// A file beside `target`, written, synchronised, and with the permissions of the file that it will replace. Removed again
// unless it took its place.
class Replacement
{
public:
    // On error (the system's words) nothing is left behind.
    static tl::expected<Replacement, QString> write(const QString &target, const QByteArray &bytes);
    Replacement(Replacement &&other) noexcept;
    Replacement &operator=(Replacement &&) = delete;
    ~Replacement();

    const QString &path() const { return m_path; }
    // Takes the target's place in one step.
    tl::expected<void, QString> commit();

private:
    Replacement(QString target, QString path);

    QString m_target, m_path;   // m_path empty: done
};

// Writes the whole file or nothing: a new one beside it takes its place. Pipes and devices are written straight. The error
// is worded: what stands in the way, or the system's words.
tl::expected<void, QString> writeOutput(const QString &path, const QByteArray &bytes);

}   // namespace tenbin::files
