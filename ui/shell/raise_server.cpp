#include "raise_server.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace tenbin::ui {

namespace {

constexpr int kPatience_ms = 250;

// One name per file and user, whatever the path it is reached by.
QString nameOf(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash((QDir::homePath() + u'\n' + file).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("tenbin-") + QString::fromLatin1(hash.toHex().left(32));
#if defined(Q_OS_UNIX)
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!folder.isEmpty())
        return folder + u'/' + name;
#endif
    return name;
}

}   // namespace

RaiseServer::RaiseServer(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();   // to come is to ask
        Q_EMIT asked();
    });
}

void RaiseServer::serve(const QString &path)
{
    m_server.close();
    if (path.isEmpty())
        return;
    const QString name = nameOf(path);
    QLocalServer::removeServer(name);   // of a process that is no more: the file's lock is ours
    m_server.listen(name);
}

bool RaiseServer::raise(const QString &path)
{
    if (!QFileInfo::exists(path))
        return false;
    QLocalSocket socket;
    socket.connectToServer(nameOf(path));
    return socket.waitForConnected(kPatience_ms);
}

}   // namespace tenbin::ui
