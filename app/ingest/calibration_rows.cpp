#include "calibration_rows.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tenbin::ingest {

namespace {

constexpr std::size_t kShownBytes = 80;
constexpr int kEndOfFile = -1;
constexpr const char *kConcurrency = "concurrency", *kLatency = "latency";

}   // namespace

void CalibrationRows::fail(IngestCode code, std::string_view column, std::string_view text)
{
    if (m_error)
        return;
    std::string_view shown = text.substr(0, kShownBytes);
    // Never half a UTF-8 character.
    while (shown.size() < text.size() && !shown.empty() && (static_cast<unsigned char>(text[shown.size()]) & 0xC0U) == 0x80U)
        shown.remove_suffix(1);
    m_error = IngestError{code, m_line, std::string(column), std::string(shown)};
}

void CalibrationRows::checkPending(std::size_t bytes)
{
    if (m_lineBytes + bytes > m_limits.lineBytes)
        fail(IngestCode::LineTooLong);
}

void CalibrationRows::field(std::string_view text)
{
    if (m_error)
        return;
    ++m_column;
    m_lineBytes += text.size() + 1;
    if (m_lineBytes > m_limits.lineBytes)
        return fail(IngestCode::LineTooLong);
    if (m_inHeader)
        return headerField(text);
    for (const auto &column : m_columns)
        if (column && column->at == m_column)
            number(text, *column);
    m_breaksInFields += std::count(text.begin(), text.end(), '\n');
}

void CalibrationRows::headerField(std::string_view text)
{
    m_breaksInFields += std::count(text.begin(), text.end(), '\n');
    const auto meaning = loadColumn(text);
    if (!meaning)
        return;
    auto &column = m_columns[static_cast<std::size_t>(meaning->figure)];
    if (!column || meaning->rank < column->meaning.rank)
        column = Column{std::string(text), *meaning, m_column};
}

void CalibrationRows::number(std::string_view text, const Column &column)
{
    std::string_view digits = text;
    if (digits.starts_with('+') && !digits.starts_with("+-"))
        digits.remove_prefix(1);
    double value = 0;
    const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (status == std::errc::invalid_argument || end != digits.data() + digits.size())
        return fail(IngestCode::NotNumber, column.name, text);
    if (status == std::errc::result_out_of_range)
        return fail(IngestCode::TooLarge, column.name, text);
    if (!std::isfinite(value))
        return fail(IngestCode::NotFinite, column.name, text);
    if (value < 0)
        return fail(IngestCode::Negative, column.name, text);
    if (value == 0)
        return fail(IngestCode::Zero, column.name, text);
    cell(m_cells, column.meaning.figure) = value * column.meaning.unit.value_or(1);
    if (column.meaning.figure == LoadFigure::Concurrency)
        m_concurrencyText = text;
}

void CalibrationRows::lineEnd(int character)
{
    if (m_error)
        return;
    if (m_column > 0)
        m_inHeader ? endHeader() : endRow();
    m_line += (character == kEndOfFile ? 0 : 1) + m_breaksInFields;
    m_breaksInFields = 0;
    m_column = m_lineBytes = 0;
    m_cells = {};
}

void CalibrationRows::endHeader()
{
    m_inHeader = false;
    m_headerColumns = m_column;
    if (!column(LoadFigure::Concurrency))
        fail(IngestCode::MissingColumn, kConcurrency);
    else if (!column(LoadFigure::LatencyMean) && !column(LoadFigure::LatencyP50))
        fail(IngestCode::MissingColumn, kLatency);
}

void CalibrationRows::endRow()
{
    if (m_column != m_headerColumns)
        return fail(IngestCode::ColumnCount, {}, std::to_string(m_column));
    const double concurrency = cell(m_cells, LoadFigure::Concurrency);
    const auto same = std::find_if(
        m_rows.begin(), m_rows.end(), [&](Cells &cells) { return cell(cells, LoadFigure::Concurrency) == concurrency; });
    if (same == m_rows.end())
        m_rows.push_back(m_cells);
    else if (*same != m_cells)
        return fail(IngestCode::Contradiction, column(LoadFigure::Concurrency)->name, m_concurrencyText);
    if (m_rows.size() > m_limits.rows)
        fail(IngestCode::TooManyRows);
}

// Seconds in one of a latency whose column does not tell.
double CalibrationRows::unitOfLatency()
{
    const LoadFigure latency = column(LoadFigure::LatencyMean) ? LoadFigure::LatencyMean : LoadFigure::LatencyP50;
    if (const auto &stated = column(latency)->meaning.unit)
        return *stated;
    if (!column(LoadFigure::Requests))
        return 1;
    double logRatio = 0;
    for (Cells &cells : m_rows)
        logRatio += std::log(cell(cells, LoadFigure::Requests) * cell(cells, latency) / cell(cells, LoadFigure::Concurrency));
    // Half way between 1 (seconds) and 1,000 (milliseconds).
    return logRatio / static_cast<double>(m_rows.size()) > std::log(1e3) / 2 ? 1e-3 : 1;
}

planner::CalibrationRow CalibrationRows::row(Cells &cells, double latencyUnit_s) const
{
    const auto figure = [&](LoadFigure wanted) -> std::optional<double> {
        if (!column(wanted))
            return std::nullopt;
        return cell(cells, wanted) * (column(wanted)->meaning.unit ? 1 : latencyUnit_s);
    };
    auto perToken = figure(LoadFigure::SecondsPerToken);
    if (const auto speed = figure(LoadFigure::TokenSpeed); speed && !perToken)
        perToken = 1 / *speed;
    return {cell(cells, LoadFigure::Concurrency), figure(LoadFigure::LatencyMean), figure(LoadFigure::LatencyP50), perToken,
        figure(LoadFigure::Requests), figure(LoadFigure::OutputTokens)};
}

tl::expected<std::vector<planner::CalibrationRow>, IngestError> CalibrationRows::finish()
{
    if (!m_error && m_inHeader)
        fail(IngestCode::MissingColumn, kConcurrency);
    if (!m_error && m_rows.empty())
        fail(IngestCode::NoRows);
    if (!m_error && m_rows.size() == 1)
        fail(IngestCode::TooFewRows);
    if (m_error)
        return tl::unexpected(*m_error);
    const double latencyUnit_s = unitOfLatency();
    std::vector<planner::CalibrationRow> rows;
    for (Cells &cells : m_rows)
        rows.push_back(row(cells, latencyUnit_s));
    return rows;
}

}   // namespace tenbin::ingest
