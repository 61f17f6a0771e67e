#include "trace_wording.h"

#include <QCoreApplication>

namespace tenbin::report {

namespace {

class TraceText
{
    Q_DECLARE_TR_FUNCTIONS(TraceText)
};

QString what(const ingest::IngestError &e)
{
    using ingest::IngestCode;
    const QString text = QString::fromStdString(e.text);
    switch (e.code) {
    case IngestCode::Missing: return TraceText::tr("there is no such file");
    case IngestCode::NotAFile: return TraceText::tr("this is a folder, a device or a pipe, not a file");
    case IngestCode::Unreadable: return TraceText::tr("the file cannot be read");
    case IngestCode::BadCompression: return TraceText::tr("the compressed file is damaged or cut short");
    case IngestCode::Empty: return TraceText::tr("the file is empty");
    case IngestCode::NoRows: return TraceText::tr("the file has a header but no row");
    case IngestCode::Utf16: return TraceText::tr("the file is in UTF-16; save it as UTF-8");
    case IngestCode::Binary: return TraceText::tr("this is not a text file");
    case IngestCode::MissingColumn: return TraceText::tr("the column %1 is missing").arg(QString::fromStdString(e.column));
    case IngestCode::ColumnCount: return TraceText::tr("the row has %1 fields, unlike the header").arg(text);
    case IngestCode::BadQuoting: return TraceText::tr("a quotation mark is out of place");
    case IngestCode::BadTime: return TraceText::tr("“%1” is not a time").arg(text);
    case IngestCode::TimeOrder: return TraceText::tr("the time is before that of the row above; rows must ascend in time");
    case IngestCode::NotFinite: return TraceText::tr("“%1” is not a finite number").arg(text);
    case IngestCode::Negative: return TraceText::tr("“%1” is negative").arg(text);
    case IngestCode::NotInteger: return TraceText::tr("“%1” is not a whole number").arg(text);
    case IngestCode::TooLarge: return TraceText::tr("“%1” is too large").arg(text);
    case IngestCode::LineTooLong: return TraceText::tr("the line is too long");
    case IngestCode::TooManyRows: return TraceText::tr("the file has too many rows");
    case IngestCode::TooFewRows: return TraceText::tr("the table has one row, where at least two are needed");
    case IngestCode::NotNumber: return TraceText::tr("“%1” is not a number").arg(text);
    case IngestCode::Zero: return TraceText::tr("“%1” is not above zero").arg(text);
    case IngestCode::Contradiction: return TraceText::tr("an earlier row for %1 has other figures").arg(text);
    }
    return {};
}

}   // namespace

QString traceErrorText(const QString &path, const ingest::IngestError &error)
{
    const QString place = error.line <= 0 ? path
        : error.column.empty()
        ? TraceText::tr("%1, line %2").arg(path).arg(error.line)
        : TraceText::tr("%1, line %2, column %3").arg(path).arg(error.line).arg(QString::fromStdString(error.column));
    return TraceText::tr("%1: %2. Nothing was imported.").arg(place, what(error));
}

}   // namespace tenbin::report
