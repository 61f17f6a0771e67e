// The words of one command: options, flags and positional arguments, checked against what the command knows.
#pragma once

#include "command.h"
#include "printing.h"

#include <QCommandLineParser>
#include <QLocale>

#include <memory>

namespace tenbin::cli {

class Arguments
{
public:
    // `options` take a value, `flags` do not; names without dashes. `positionals`: how many are needed.
    static tl::expected<Arguments, Failure> parse(
        const QStringList &words, const QStringList &options, const QStringList &flags, int positionals);

    bool has(const QString &name) const { return m_parser->isSet(name); }
    QString value(const QString &name) const { return m_parser->value(name); }
    QStringList values(const QString &name) const { return m_parser->values(name); }
    QString positional(int i) const { return m_parser->positionalArguments().at(i); }

    tl::expected<QString, Failure> required(const QString &name) const;
    // A finite number in [minimum, maximum], C locale.
    tl::expected<double, Failure> number(const QString &name, double minimum, double maximum) const;
    // The same without a fraction.
    tl::expected<int, Failure> integer(const QString &name, int minimum, int maximum) const;

private:
    std::shared_ptr<QCommandLineParser> m_parser;
};

Failure wrongUsage(const QString &message);
Failure refused(const QString &message);
// Writes the whole file or nothing. A project is never replaced by what is made of it; a link, a pipe or a device stays.
tl::expected<void, Failure> writeWhole(const QString &path, const QByteArray &bytes);

}   // namespace tenbin::cli
