#include "trace_reader.h"

#include "azure_rows.h"
#include "byte_source.h"
#include "csv_parser.h"
#include "text_check.h"

#include <QFileInfo>

#include <cstring>
#include <string_view>
#include <vector>

namespace tenbin::ingest {

namespace {

constexpr std::size_t kChunkBytes = 65'536;

IngestError wholeFile(IngestCode code)
{
    return {code, 0, {}, {}};
}

}   // namespace

// There is one format so far, so that Auto and Azure are the same.
tl::expected<planner::Trace, IngestError> readTrace(const QString &path, TraceFormat, const ReadLimits &limits)
{
    auto source = ByteSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    AzureRows rows(limits);
    CsvParser<AzureRows> parser(rows);
    std::vector<char> buffer(kChunkBytes);
    for (bool first = true;; first = false) {
        const auto count = source->read(buffer);
        if (!count)
            return tl::unexpected(count.error());
        std::string_view bytes(buffer.data(), *count);
        if (first) {
            if (bytes.empty())
                return tl::unexpected(wholeFile(IngestCode::Empty));
            if (const auto code = notText(bytes.substr(0, 4096)))
                return tl::unexpected(wholeFile(*code));
            if (bytes.starts_with(kUtf8Mark))
                bytes.remove_prefix(kUtf8Mark.size());
        }
        if (std::memchr(bytes.data(), 0, bytes.size()))
            return tl::unexpected(wholeFile(IngestCode::Binary));
        parser.feed(bytes);
        if (rows.error())
            return tl::unexpected(*rows.error());
        if (*count < buffer.size())
            break;
    }
    parser.end();
    auto trace = rows.finish();
    if (trace)
        trace->name = QFileInfo(path).baseName().toStdString();
    return trace;
}

}   // namespace tenbin::ingest
