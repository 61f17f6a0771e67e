// Time stamps of traces, fast: millions of rows are read.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tenbin::ingest {

// Reads `YYYY-MM-DD HH:MM:SS[.f...][Z|+hh:mm|-hh:mm]` (or with a T in the middle), years 1970 to 2200, in UTC unless
// it names an offset; what a fraction says below a nanosecond is dropped. Remembers the last date, because neighbours share it.
class UtcTimeParser
{
public:
    // Nanoseconds since 1970-01-01 00:00 UTC, or nothing for any other text and for impossible dates and times.
    std::optional<std::int64_t> parse(std::string_view text);

private:
    char m_date[10] = {'1', '9', '7', '0', '-', '0', '1', '-', '0', '1'};
    std::int64_t m_day_ns = 0;
};

}   // namespace tenbin::ingest
