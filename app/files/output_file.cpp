#include "output_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tenbin::files {

namespace {

constexpr int kMostLinks = 40;   // as many as the system itself follows

class OutputText
{
    Q_DECLARE_TR_FUNCTIONS(OutputText)
};

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

// A disk that fills up takes a part first; only the next write tells why.
bool writeAll(QFile &file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 count = file.write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

// Every byte on the disk, or the system's words.
tl::expected<void, QString> writeSynchronised(QFile &file, const QByteArray &bytes)
{
    if (!writeAll(file, bytes))
        return tl::unexpected(file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return tl::unexpected(QString::fromLocal8Bit(std::strerror(errno)));
#endif
    return {};
}

void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#endif
}

tl::expected<void, QString> writeStream(const QString &path, const QByteArray &bytes)
{
    QFile file;
#ifdef Q_OS_UNIX
    // Without O_NONBLOCK a pipe that nobody reads would hold the program for ever.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK);
    if (descriptor < 0)
        return tl::unexpected(
            errno == ENXIO ? OutputText::tr("nobody reads this pipe") : QString::fromLocal8Bit(std::strerror(errno)));
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return tl::unexpected(file.errorString());
#else
    file.setFileName(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::unexpected(file.errorString());
#endif
    if (!writeAll(file, bytes))
        return tl::unexpected(file.errorString());
    return {};
}

}   // namespace

OutputKind outputKindOf(const QString &path)
{
    std::error_code error;
    switch (std::filesystem::status(native(path), error).type()) {
    case std::filesystem::file_type::not_found: return OutputKind::Absent;
    case std::filesystem::file_type::regular: return OutputKind::File;
    case std::filesystem::file_type::directory: return OutputKind::Folder;
    case std::filesystem::file_type::character:
    case std::filesystem::file_type::fifo: return OutputKind::Stream;
    // What may not be looked at may not be written either: that attempt tells why.
    case std::filesystem::file_type::none:
    case std::filesystem::file_type::unknown: return OutputKind::Absent;
    default: return OutputKind::Other;
    }
}

QString outputTargetOf(const QString &path)
{
    QFileInfo info(QFileInfo(path).absoluteFilePath());
    for (int i = 0; i < kMostLinks && info.isSymLink(); ++i)
        info = QFileInfo(info.symLinkTarget());
    return info.absoluteFilePath();
}

Replacement::Replacement(QString target, QString path)
    : m_target(std::move(target))
    , m_path(std::move(path))
{
}

Replacement::Replacement(Replacement &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, QString()))
{
}

Replacement::~Replacement()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

tl::expected<Replacement, QString> Replacement::write(const QString &target, const QByteArray &bytes)
{
    static std::atomic<int> counter = 0;
    const QFileInfo info(target);
    if (info.exists() && !info.isWritable())
        return tl::unexpected(QString::fromLocal8Bit(std::strerror(EACCES)));
    // A new name each time, and never a file that is there already: one with this name may be somebody's.
    QFile file(
        QStringLiteral("%1/.tenbin-%2-%3.tmp").arg(info.absolutePath()).arg(QCoreApplication::applicationPid()).arg(++counter));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return tl::unexpected(file.errorString());
    Replacement replacement(info.absoluteFilePath(), file.fileName());
    if (const auto written = writeSynchronised(file, bytes); !written)
        return tl::unexpected(written.error());
    file.close();
    std::error_code error;
    if (info.exists())
        std::filesystem::permissions(native(file.fileName()), std::filesystem::status(native(target)).permissions(), error);
    if (error)
        return tl::unexpected(QString::fromStdString(error.message()));
    return replacement;
}

tl::expected<void, QString> Replacement::commit()
{
    std::error_code error;
    std::filesystem::rename(native(m_path), native(m_target), error);
    if (error)
        return tl::unexpected(QString::fromStdString(error.message()));
    m_path.clear();
    syncFolder(QFileInfo(m_target).absolutePath());
    return {};
}

tl::expected<void, QString> writeOutput(const QString &path, const QByteArray &bytes)
{
    switch (outputKindOf(path)) {
    case OutputKind::Stream: return writeStream(path, bytes);
    case OutputKind::Folder: return tl::unexpected(OutputText::tr("this is a folder"));
    case OutputKind::Other: return tl::unexpected(OutputText::tr("this is not a file"));
    case OutputKind::Absent:
    case OutputKind::File: break;
    }
    auto replacement = Replacement::write(outputTargetOf(path), bytes);
    return replacement ? replacement->commit() : tl::unexpected(replacement.error());
}

}   // namespace tenbin::files
