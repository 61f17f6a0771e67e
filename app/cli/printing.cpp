#include "printing.h"

#include "command.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace tenbin::cli {

namespace {

int s_failed = 0;   // errno of the first write that failed: later calls on the stream forget it

void write(const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) < static_cast<std::size_t>(bytes.size())
        && s_failed == 0)
        s_failed = errno;
}

}   // namespace

void print(const QString &text)
{
    write(text.toUtf8() + '\n');
}

void printJson(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printJson(const QJsonArray &array)
{
    write(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

int finishPrinting(const char *who, int status)
{
    if (std::fflush(stdout) != 0 && s_failed == 0)
        s_failed = errno;
    if (s_failed == 0)
        return status;
    std::fprintf(stderr, "%s: standard output: %s\n", who, std::strerror(s_failed));
    return kInputRefused;
}

QByteArray oneLine(const QString &message)
{
    QString line;
    for (const QChar c : message) {
        if (c == QLatin1Char('\n'))
            line += QLatin1String("\\n");
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            line += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line.toUtf8();
}

}   // namespace tenbin::cli
