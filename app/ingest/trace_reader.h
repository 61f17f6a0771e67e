// Reads request traces from files.
#pragma once

#include "planner/trace.h"

#include <QString>

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace tenbin::ingest {

enum class TraceFormat : std::uint8_t {
    Auto,   // by the file's first line
    Azure   // CSV with the columns TIMESTAMP, ContextTokens and GeneratedTokens, in any order and among others
};

enum class IngestCode : std::uint8_t {
    Missing,          // no such file
    NotAFile,         // a folder, a device or a pipe
    Unreadable,       // no permission, or the disk failed
    BadCompression,   // a .gz that is damaged or cut short
    Empty,            // 0 bytes
    NoRows,           // a header only
    Utf16,            // by its byte order mark or its NUL bytes
    Binary,           // control characters: not a text file
    MissingColumn,    // column: which
    ColumnCount,      // a row longer or shorter than the header; text: its number of fields
    BadQuoting,       // a quote within a field, or text after a closing quote, or a quote that never closes
    BadTime,
    TimeOrder,   // earlier than the row before
    NotFinite,   // NaN or infinity
    Negative,
    NotInteger,
    TooLarge,   // above 2^31 - 1
    LineTooLong,
    TooManyRows,
    TooFewRows,   // one row where a curve needs two
    NotNumber,
    Zero,           // where a figure must be above 0
    Contradiction   // two rows of one key (text) differ
};

// What is wrong and where. Wording is the caller's; the file itself is never changed.
struct IngestError
{
    IngestCode code = IngestCode::Unreadable;
    std::int64_t line = 0;   // from 1; 0: the file as a whole
    std::string column;      // name of the column, or empty
    std::string text;        // the offending bytes, at most 80, or empty

    bool operator==(const IngestError &) const = default;
};

struct ReadLimits
{
    std::size_t rows = 50'000'000;
    std::size_t lineBytes = 65'536;
};

// The trace in `path`, plain or gzipped; its name is the file's without folder and extensions. All or nothing.
// Rows must ascend in time: a row out of order is refused, because sorting would hide a damaged or merged file.
tl::expected<planner::Trace, IngestError> readTrace(
    const QString &path, TraceFormat format = TraceFormat::Auto, const ReadLimits &limits = {});

}   // namespace tenbin::ingest
