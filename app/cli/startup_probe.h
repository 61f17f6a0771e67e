// Tells when the window has painted its first plan: what `bench` measures in a child process.
#pragma once

#include <QObject>
#include <QSet>

namespace tenbin::cli {

// Resident memory of this process in MB; 0 where the system does not tell.
double residentMegabytes();

// Installed when the environment asks (TENBIN_STARTUP_PROBE); prints one line and ends the program after the paint.
class StartupProbe : public QObject
{
public:
    explicit StartupProbe(QObject *parent);
    static bool wanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSet<QObject *> m_painted;
};

}   // namespace tenbin::cli
