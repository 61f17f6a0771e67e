// One line of CSV as RFC 4180 has it: every cell quoted.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tenbin::report {

QByteArray csvLine(const QStringList &cells);

}   // namespace tenbin::report
