// One window per file, over processes: whoever is asked for a file that a window has open raises that window.
#pragma once

#include <QLocalServer>

namespace tenbin::ui {

class RaiseServer : public QObject
{
    Q_OBJECT

public:
    explicit RaiseServer(QObject *parent = nullptr);

    void serve(const QString &path);   // empty: an unsaved project, which nobody can ask for
    // Whether some process has `path` open and was told to raise its window. Waits a quarter of a second at most.
    static bool raise(const QString &path);

Q_SIGNALS:
    void asked();

private:
    QLocalServer m_server;
};

}   // namespace tenbin::ui
