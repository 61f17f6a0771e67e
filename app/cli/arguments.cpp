#include "arguments.h"

#include "db/project_file.h"
#include "files/output_file.h"

#include <cmath>

namespace tenbin::cli {

namespace {

class CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

// As it is typed: -o, --lang.
QString shown(const QString &name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

}   // namespace

Failure wrongUsage(const QString &message)
{
    return {kWrongUsage, message};
}

Failure refused(const QString &message)
{
    return {kInputRefused, message};
}

tl::expected<Arguments, Failure> Arguments::parse(
    const QStringList &words, const QStringList &options, const QStringList &flags, int positionals)
{
    Arguments result;
    result.m_parser = std::make_shared<QCommandLineParser>();
    result.m_parser->setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name : options)
        result.m_parser->addOption(QCommandLineOption(name, {}, QStringLiteral("value")));
    for (const QString &name : flags)
        result.m_parser->addOption(QCommandLineOption(name));
    if (!result.m_parser->parse(QStringList{QStringLiteral("tenbin")} + words))
        return tl::unexpected(wrongUsage(result.m_parser->errorText()));
    const auto count = result.m_parser->positionalArguments().size();
    if (count != positionals)
        return tl::unexpected(wrongUsage(CliText::tr("%n argument(s) expected", nullptr, positionals) + QLatin1String(", ")
            + CliText::tr("%n given", nullptr, static_cast<int>(count))));
    return result;
}

tl::expected<QString, Failure> Arguments::required(const QString &name) const
{
    if (!has(name) || value(name).isEmpty())
        return tl::unexpected(wrongUsage(CliText::tr("option %1 is missing").arg(shown(name))));
    return value(name);
}

// 1048576, not 1.04858e+06.
static QString inDigits(double bound)
{
    return QString::number(bound, 'g', 15);
}

tl::expected<double, Failure> Arguments::number(const QString &name, double minimum, double maximum) const
{
    bool ok = false;
    const double number = value(name).toDouble(&ok);
    if (!ok || !std::isfinite(number) || number < minimum || number > maximum)
        return tl::unexpected(wrongUsage(CliText::tr("--%1 needs a number from %2 to %3, not “%4”")
                                             .arg(name, inDigits(minimum), inDigits(maximum), value(name))));
    return number;
}

tl::expected<int, Failure> Arguments::integer(const QString &name, int minimum, int maximum) const
{
    const auto read = number(name, minimum, maximum);
    if (!read)
        return tl::unexpected(read.error());
    if (*read != std::floor(*read))
        return tl::unexpected(wrongUsage(CliText::tr("--%1 needs a whole number, not “%2”").arg(name, value(name))));
    return static_cast<int>(*read);
}

tl::expected<void, Failure> writeWhole(const QString &path, const QByteArray &bytes)
{
    if (db::isProjectFile(path))
        return tl::unexpected(refused(CliText::tr("%1: this is a project; it was not overwritten").arg(path)));
    if (const auto written = files::writeOutput(path, bytes); !written)
        return tl::unexpected(refused(CliText::tr("%1: cannot be written (%2); nothing was changed").arg(path, written.error())));
    return {};
}

}   // namespace tenbin::cli
