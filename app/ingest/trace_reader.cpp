#include "trace_reader.h"

#include "azure_rows.h"
#include "byte_source.h"

#include <QFileInfo>

#include <csv.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace tenbin::ingest {

namespace {

constexpr std::size_t kChunkBytes = 65'536;
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

// What the first bytes of a file give away.
std::optional<IngestCode> notText(std::string_view start)
{
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF"))
        return IngestCode::Utf16;
    // UTF-16 without a mark: Latin text has a NUL as every other byte.
    const auto nulsAt = [&](std::size_t parity) {
        std::size_t nuls = 0;
        for (std::size_t i = parity; i < start.size(); i += 2)
            nuls += start[i] == '\0' ? 1 : 0;
        return nuls;
    };
    const std::size_t even = nulsAt(0), odd = nulsAt(1);
    if (std::max(even, odd) > start.size() * 2 / 5 && std::min(even, odd) < start.size() / 10)
        return IngestCode::Utf16;
    const bool control = std::any_of(start.begin(), start.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n'; });
    return control ? std::optional(IngestCode::Binary) : std::nullopt;
}

// libcsv's parser, owned. It knows RFC 4180 and reports errors as values; what the fields mean is AzureRows' matter.
class CsvParser
{
public:
    explicit CsvParser(AzureRows &rows)
        : m_rows(rows)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    }
    ~CsvParser() { csv_free(&m_parser); }
    CsvParser(const CsvParser &) = delete;
    CsvParser &operator=(const CsvParser &) = delete;

    void feed(std::string_view bytes)
    {
        if (csv_parse(&m_parser, bytes.data(), bytes.size(), onField, onLineEnd, &m_rows) != bytes.size())
            m_rows.fail(IngestCode::BadQuoting);
        m_rows.checkPending(m_parser.entry_pos);
    }

    void end()
    {
        if (csv_fini(&m_parser, onField, onLineEnd, &m_rows) != 0)
            m_rows.fail(IngestCode::BadQuoting);
    }

private:
    static void onField(void *text, std::size_t size, void *rows)
    {
        static_cast<AzureRows *>(rows)->field({static_cast<const char *>(text), size});
    }
    static void onLineEnd(int character, void *rows) { static_cast<AzureRows *>(rows)->lineEnd(character); }

    csv_parser m_parser{};
    AzureRows &m_rows;
};

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
    CsvParser parser(rows);
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
