#include "calibration_reader.h"

#include "byte_source.h"
#include "calibration_rows.h"
#include "csv_parser.h"
#include "text_check.h"

namespace tenbin::ingest {

namespace {

IngestError wholeFile(IngestCode code)
{
    return {code, 0, {}, {}};
}

// The text with LF line ends and with its comments emptied: CSV knows none, and a quote within one would be an error.
std::string withoutComments(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    bool quoted = false, blank = true, comment = false;   // blank: nothing but spaces on this line so far
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (c == '\r' || c == '\n') {
            blank = true;
            comment = false;
            result += '\n';
            continue;
        }
        comment = comment || (blank && !quoted && c == '#');
        blank = blank && (c == ' ' || c == '\t');
        if (comment)
            continue;
        quoted = quoted != (c == '"');
        result += c;
    }
    return result;
}

// All bytes of a file that is small, as such tables are.
tl::expected<std::string, IngestError> contents(const QString &path, std::size_t most)
{
    auto source = ByteSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    std::string bytes(most + 1, '\0');
    const auto count = source->read(bytes);
    if (!count)
        return tl::unexpected(count.error());
    bytes.resize(*count);
    if (bytes.empty())
        return tl::unexpected(wholeFile(IngestCode::Empty));
    if (const auto code = notText(bytes))
        return tl::unexpected(wholeFile(*code));
    if (bytes.size() > most)
        return tl::unexpected(wholeFile(IngestCode::TooManyRows));
    return bytes;
}

constexpr std::size_t kMostBytes = 4U << 20;

}   // namespace

tl::expected<std::vector<planner::CalibrationRow>, IngestError> readCalibration(const QString &path, const ReadLimits &limits)
{
    const auto bytes = contents(path, kMostBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::string_view text = *bytes;
    if (text.starts_with(kUtf8Mark))
        text.remove_prefix(kUtf8Mark.size());
    CalibrationRows rows(limits);
    CsvParser<CalibrationRows> parser(rows);
    parser.feed(withoutComments(text));
    parser.end();
    return rows.finish();
}

}   // namespace tenbin::ingest
