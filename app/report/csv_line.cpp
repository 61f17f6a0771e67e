#include "csv_line.h"

#include <csv.h>

namespace tenbin::report {

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList quoted;
    for (const QString &cell : cells) {
        const QByteArray bytes = cell.toUtf8();
        QByteArray out(2 * bytes.size() + 2, Qt::Uninitialized);
        out.resize(static_cast<qsizetype>(csv_write(
            out.data(), static_cast<std::size_t>(out.size()), bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        quoted << out;
    }
    return quoted.join(',') + "\r\n";
}

}   // namespace tenbin::report
