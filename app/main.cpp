// Wires everything: the one file that knows the window and the commands.
#include "cli/command.h"
#include "cli/printing.h"
#include "cli/startup_probe.h"
#include "db/file_error.h"
#include "i18n/translations.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace tenbin;

namespace {

int help(FILE *to)
{
    std::fputs("tenbin [FILE]\n", to);
    for (const cli::Command &command : cli::commands())
        std::fprintf(to, "tenbin %s\n", command.usage);
    return to == stdout ? cli::finishPrinting("tenbin", cli::kDone) : cli::kWrongUsage;
}

// The first word is neither a command nor a file that exists. One that looks like a path was meant as a file.
int refuse(const QString &word)
{
    const bool path = !word.startsWith(QLatin1Char('-')) && (word.contains(QLatin1Char('/')) || word.contains(QLatin1Char('.')));
    if (path) {
        const QString text = db::fileErrorText(word, {db::FileCode::NotFound, {}});
        std::fprintf(stderr, "tenbin: %s\n", cli::oneLine(text).constData());
        return cli::kInputRefused;
    }
    std::fprintf(stderr, "tenbin: %s is neither a command nor a file\n", cli::oneLine(word).constData());
    return help(stderr);
}

// Qt complains on stderr where a session has no runtime folder; it gets a private one, as Qt itself would make.
void ensureRuntimeFolder()
{
#ifdef Q_OS_UNIX
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return;
    const QString folder = QDir::tempPath() + QStringLiteral("/tenbin-runtime-%1").arg(::getuid());
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
#endif
}

// A picture is of a screen of so many pixels a point, which Qt asks for before any command can.
void takeScale(int argc, char *argv[])
{
    for (int i = 2; i + 1 < argc; ++i)
        if (QByteArrayView(argv[i]) == "--scale")
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
}

}   // namespace

int main(int argc, char *argv[])
{
    const char *first = argc > 1 ? argv[1] : "";
    const cli::Command *command = cli::findCommand(QString::fromLocal8Bit(first));
    // Commands work with no display; only the window asks for one.
    if (command)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (QByteArrayView(first) == "--help" || QByteArrayView(first) == "-h")
        return help(stdout);
    if (QByteArrayView(first) == "--version") {
        std::puts("tenbin " TENBIN_VERSION);
        return cli::finishPrinting("tenbin", cli::kDone);
    }
    if (!command && first[0] != '\0' && !QFile::exists(QString::fromLocal8Bit(first)))
        return refuse(QString::fromLocal8Bit(first));

    if (QByteArrayView(first) == "screenshot")
        takeScale(argc, argv);
    ensureRuntimeFolder();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tenbin"));
    QApplication::setApplicationVersion(QStringLiteral(TENBIN_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Tenbin 天秤"));
    QApplication::setDesktopFileName(QStringLiteral("tenbin"));
    if (command) {
        // For people, in English; JSON and files do not ask the locale.
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        i18n::install(QStringLiteral("en"));   // the plurals
        return cli::runCommand(*command, QApplication::arguments().mid(2));
    }
    if (cli::StartupProbe::wanted())
        new cli::StartupProbe(&application);
    return ui::runWindow(argc > 1 ? QApplication::arguments().at(1) : QString());
}
