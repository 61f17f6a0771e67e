// What commands say on stdout and stderr.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace tenbin::cli {

void print(const QString &text);   // a line on stdout
// One JSON document on stdout.
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);

// Hands what was printed to the system. Where that or an earlier print failed (a full disk behind the shell's >), says so in
// one line and returns kInputRefused in place of `status`.
int finishPrinting(const char *who, int status);

// A message as one line for stderr: what a file's name may hold of line ends and other control characters is escaped.
QByteArray oneLine(const QString &message);

}   // namespace tenbin::cli
