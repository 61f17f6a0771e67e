// Rows of an Azure LLM inference trace, from libcsv's callbacks into a trace.
#pragma once

#include "trace_reader.h"
#include "utc_time.h"

#include <optional>
#include <string_view>

namespace tenbin::ingest {

class AzureRows
{
public:
    explicit AzureRows(const ReadLimits &limits)
        : m_limits(limits)
    {
    }

    // Once per field, then once per line end: of a CR LF pair, both, as libcsv's CSV_REPALL_NL reports them;
    // -1: the file ended without one.
    void field(std::string_view text);
    void lineEnd(int character);

    // Notes the first error only. What comes after it is ignored.
    void fail(IngestCode code, std::string_view column = {}, std::string_view text = {});
    // The line being read is longer than any field of it told.
    void checkPending(std::size_t bytes);

    const std::optional<IngestError> &error() const { return m_error; }
    // The rows read; call once, at the end of the file.
    tl::expected<planner::Trace, IngestError> finish();

private:
    void headerField(std::string_view text);
    void time(std::string_view text);
    void tokens(std::string_view text, const char *column, std::vector<std::int32_t> &into);
    void endHeader();
    void endRow();

    ReadLimits m_limits;
    planner::Trace m_trace;
    UtcTimeParser m_time;
    std::optional<IngestError> m_error;
    std::optional<std::int64_t> m_first_ns;
    std::int64_t m_last_ns = 0;
    std::int64_t m_line = 1, m_breaksInFields = 0;
    std::size_t m_columns = 0, m_column = 0, m_lineBytes = 0;
    std::size_t m_timeColumn = 0, m_inputColumn = 0, m_outputColumn = 0;   // from 1; 0: not met
    bool m_inHeader = true, m_afterReturn = false;
};

}   // namespace tenbin::ingest
