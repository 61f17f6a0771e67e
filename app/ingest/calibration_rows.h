// Rows of a load-test table, from libcsv's callbacks.
#pragma once

#include "calibration_columns.h"
#include "planner/calibration.h"
#include "trace_reader.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenbin::ingest {

class CalibrationRows
{
public:
    explicit CalibrationRows(const ReadLimits &limits)
        : m_limits(limits)
    {
    }

    // Once per field, then once per line; the text's lines end in LF alone.
    void field(std::string_view text);
    void lineEnd(int character);

    // Notes the first error only. What comes after it is ignored.
    void fail(IngestCode code, std::string_view column = {}, std::string_view text = {});
    void checkPending(std::size_t bytes);

    // The rows read; call once, at the end of the file.
    tl::expected<std::vector<planner::CalibrationRow>, IngestError> finish();

private:
    struct Column
    {
        std::string name;
        LoadColumn meaning;
        std::size_t at = 0;   // from 1
    };
    using Cells = std::array<double, kLoadFigures>;   // 0: the table has no such column

    void headerField(std::string_view text);
    void number(std::string_view text, const Column &column);
    void endHeader();
    void endRow();
    const std::optional<Column> &column(LoadFigure figure) const { return m_columns[static_cast<std::size_t>(figure)]; }
    double &cell(Cells &cells, LoadFigure figure) const { return cells[static_cast<std::size_t>(figure)]; }
    double unitOfLatency();
    planner::CalibrationRow row(Cells &cells, double latencyUnit_s) const;

    ReadLimits m_limits;
    std::array<std::optional<Column>, kLoadFigures> m_columns;
    std::vector<Cells> m_rows;
    Cells m_cells{};
    std::string m_concurrencyText;
    std::optional<IngestError> m_error;
    std::int64_t m_line = 1, m_breaksInFields = 0;
    std::size_t m_column = 0, m_headerColumns = 0, m_lineBytes = 0;
    bool m_inHeader = true;
};

}   // namespace tenbin::ingest
