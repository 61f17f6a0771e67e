#include "utc_time.h"

#include <chrono>
#include <cstring>

namespace tenbin::ingest {

namespace {

constexpr std::int64_t kSecond_ns = 1'000'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The two digits at `position`, or -1.
int twoDigits(std::string_view text, std::size_t position)
{
    if (position + 1 >= text.size() || !isDigit(text[position]) || !isDigit(text[position + 1]))
        return -1;
    return (text[position] - '0') * 10 + (text[position + 1] - '0');
}

std::optional<std::int64_t> dayOf(std::string_view date)
{
    using namespace std::chrono;
    const int century = twoDigits(date, 0), yearOfCentury = twoDigits(date, 2), month = twoDigits(date, 5),
              day = twoDigits(date, 8);
    if (century < 0 || yearOfCentury < 0 || month < 0 || day < 0 || date[4] != '-' || date[7] != '-')
        return std::nullopt;
    const year_month_day calendar{std::chrono::year(century * 100 + yearOfCentury),
        std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
    if (!calendar.ok() || calendar.year() < std::chrono::year(1970) || calendar.year() > std::chrono::year(2200))
        return std::nullopt;
    return duration_cast<nanoseconds>(sys_days(calendar).time_since_epoch()).count();
}

// Seconds east of UTC.
std::optional<std::int64_t> offsetOf(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return 0;
    const int hours = twoDigits(text, 1), minutes = twoDigits(text, text.size() == 5 ? 3 : 4);
    const bool shaped = text.size() == 5 || (text.size() == 6 && text[3] == ':');
    if (!shaped || (text[0] != '+' && text[0] != '-') || hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const std::int64_t seconds = hours * 3600 + minutes * 60;
    return text[0] == '-' ? -seconds : seconds;
}

}   // namespace

std::optional<std::int64_t> UtcTimeParser::parse(std::string_view text)
{
    if (text.size() < 19 || (text[10] != ' ' && text[10] != 'T') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    if (std::memcmp(m_date, text.data(), sizeof m_date) != 0) {
        const auto day_ns = dayOf(text.substr(0, sizeof m_date));
        if (!day_ns)
            return std::nullopt;
        std::memcpy(m_date, text.data(), sizeof m_date);
        m_day_ns = *day_ns;
    }
    const int hours = twoDigits(text, 11), minutes = twoDigits(text, 14), seconds = twoDigits(text, 17);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return std::nullopt;
    std::size_t position = 19;
    std::int64_t fraction_ns = 0;
    if (position < text.size() && text[position] == '.') {
        std::int64_t unit_ns = kSecond_ns;
        // Digits below a nanosecond are read and dropped.
        for (++position; position < text.size() && isDigit(text[position]); ++position) {
            fraction_ns += unit_ns / 10 * (text[position] - '0');
            unit_ns /= 10;
        }
        if (unit_ns == kSecond_ns)
            return std::nullopt;
    }
    const auto offset_s = offsetOf(text.substr(position));
    if (!offset_s)
        return std::nullopt;
    return m_day_ns + ((hours * 60 + minutes) * 60 + seconds - *offset_s) * kSecond_ns + fraction_ns;
}

}   // namespace tenbin::ingest
