#include "azure_rows.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace tenbin::ingest {

namespace {

constexpr const char *kTime = "TIMESTAMP";
constexpr const char *kInput = "ContextTokens";
constexpr const char *kOutput = "GeneratedTokens";
constexpr std::size_t kShownBytes = 80;
constexpr int kEndOfFile = -1;

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

// Why a text is not a count of tokens. The exact reason helps: "-5" and "NaN" come from different mistakes upstream.
IngestCode notACount(std::string_view text)
{
    std::string_view bare = text;
    const bool minus = !bare.empty() && bare.front() == '-';
    if (!bare.empty() && (minus || bare.front() == '+'))
        bare.remove_prefix(1);
    for (const std::string_view name : {"nan", "inf", "infinity", "nan(ind)"}) {
        if (equalsIgnoringCase(bare, name))
            return IngestCode::NotFinite;
    }
    const bool digits = !bare.empty() && std::all_of(bare.begin(), bare.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return IngestCode::NotInteger;
    return minus ? IngestCode::Negative : IngestCode::TooLarge;
}

}   // namespace

void AzureRows::fail(IngestCode code, std::string_view column, std::string_view text)
{
    if (m_error)
        return;
    std::string_view shown = text.substr(0, kShownBytes);
    // Never half a UTF-8 character.
    while (shown.size() < text.size() && !shown.empty() && (static_cast<unsigned char>(text[shown.size()]) & 0xC0U) == 0x80U)
        shown.remove_suffix(1);
    m_error = IngestError{code, m_line, std::string(column), std::string(shown)};
}

void AzureRows::checkPending(std::size_t bytes)
{
    if (m_lineBytes + bytes > m_limits.lineBytes)
        fail(IngestCode::LineTooLong);
}

void AzureRows::field(std::string_view text)
{
    if (m_error)
        return;
    m_afterReturn = false;
    ++m_column;
    m_lineBytes += text.size() + 1;
    if (m_lineBytes > m_limits.lineBytes)
        return fail(IngestCode::LineTooLong);
    if (m_inHeader)
        headerField(text);
    else if (m_column == m_timeColumn)
        time(text);
    else if (m_column == m_inputColumn)
        tokens(text, kInput, m_trace.inputTokens);
    else if (m_column == m_outputColumn)
        tokens(text, kOutput, m_trace.outputTokens);
    m_breaksInFields += text.empty() ? 0 : std::count(text.begin(), text.end(), '\n');
}

void AzureRows::headerField(std::string_view text)
{
    const auto take = [&](const char *name, std::size_t &column) {
        if (column == 0 && equalsIgnoringCase(text, name))
            column = m_column;
    };
    take(kTime, m_timeColumn);
    take(kInput, m_inputColumn);
    take(kOutput, m_outputColumn);
}

void AzureRows::time(std::string_view text)
{
    const auto now_ns = m_time.parse(text);
    if (!now_ns)
        return fail(IngestCode::BadTime, kTime, text);
    if (!m_first_ns)
        m_first_ns = m_last_ns = *now_ns;
    if (*now_ns < m_last_ns)
        return fail(IngestCode::TimeOrder, kTime, text);
    m_last_ns = *now_ns;
    m_trace.arrival_s.push_back(static_cast<double>(*now_ns - *m_first_ns) / 1e9);
}

void AzureRows::tokens(std::string_view text, const char *column, std::vector<std::int32_t> &into)
{
    std::int32_t value = 0;
    // "+5" is a whole number too, though from_chars does not know the sign.
    const bool plus = text.size() > 1 && text[0] == '+' && text[1] != '-';
    const auto [end, status] = std::from_chars(text.data() + (plus ? 1 : 0), text.data() + text.size(), value);
    if (status != std::errc() || end != text.data() + text.size() || value < 0)
        return fail(notACount(text), column, text);
    into.push_back(value);
}

void AzureRows::lineEnd(int character)
{
    if (m_error)
        return;
    const bool secondOfPair = character == '\n' && m_afterReturn;
    m_afterReturn = character == '\r';
    if (secondOfPair)
        return;
    if (m_column > 0)
        m_inHeader ? endHeader() : endRow();
    m_line += (character == kEndOfFile ? 0 : 1) + m_breaksInFields;
    m_breaksInFields = 0;
    m_column = m_lineBytes = 0;
}

void AzureRows::endHeader()
{
    m_inHeader = false;
    m_columns = m_column;
    if (m_timeColumn == 0)
        fail(IngestCode::MissingColumn, kTime);
    else if (m_inputColumn == 0)
        fail(IngestCode::MissingColumn, kInput);
    else if (m_outputColumn == 0)
        fail(IngestCode::MissingColumn, kOutput);
}

void AzureRows::endRow()
{
    if (m_column != m_columns)
        fail(IngestCode::ColumnCount, {}, std::to_string(m_column));
    else if (m_trace.arrival_s.size() > m_limits.rows)
        fail(IngestCode::TooManyRows);
}

tl::expected<planner::Trace, IngestError> AzureRows::finish()
{
    if (!m_error && m_inHeader)
        fail(IngestCode::MissingColumn, kTime);
    if (!m_error && m_trace.arrival_s.empty())
        fail(IngestCode::NoRows);
    if (m_error)
        return tl::unexpected(*m_error);
    return std::move(m_trace);
}

}   // namespace tenbin::ingest
