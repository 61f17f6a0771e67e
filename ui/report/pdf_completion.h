// What QPdfWriter of Qt 6.4 lacks: an outline, the document's language, dates and an identifier that do not depend on the clock.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tenbin::ui {

// Where a section starts, for the outline.
struct SectionStart
{
    QString heading;
    int page = 0;
    double top = 0;   // points from the top edge
};

// `language` is a BCP 47 tag, `stamp` an ISO date and time in UTC. Throws std::exception where the bytes are no PDF.
QByteArray completedPdf(const QByteArray &bytes, const QString &language, const std::vector<SectionStart> &starts, QString stamp);

}   // namespace tenbin::ui
