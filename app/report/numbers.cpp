#include "wording.h"

#include <algorithm>
#include <cmath>

namespace tenbin::report {

namespace {

// A number keeps its unit on its line.
QString joined(QString text)
{
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

}   // namespace

QString money(double usd, const QLocale &locale)
{
    const double size = std::abs(usd);
    const int decimals = size >= 100 || size == 0 ? 0
        : size >= 0.00995                         ? 2
                                                  : std::clamp(1 - static_cast<int>(std::floor(std::log10(size))), 3, 6);
    // Below a cent two significant digits. The precision is always given: a locale's own default drops cents for ja.
    return locale.toCurrencyString(usd, QStringLiteral("$"), decimals);
}

QString moneyExact(double usd, const QLocale &locale)
{
    return locale.toCurrencyString(usd, QStringLiteral("$"), 2);
}

QString seconds(double value, const QLocale &locale)
{
    if (std::isinf(value))
        return Wording::tr("never");
    if (value >= 2 * 3600)
        return joined(Wording::tr("%1 h").arg(locale.toString(value / 3600, 'f', std::fmod(value, 3600) == 0 ? 0 : 1)));
    if (value >= 180)
        return joined(Wording::tr("%1 min").arg(locale.toString(value / 60, 'f', std::fmod(value, 60) == 0 ? 0 : 1)));
    return joined(Wording::tr("%1 s").arg(locale.toString(value, 'f', value == 0 ? 0 : value < 10 ? 2 : value < 100 ? 1 : 0)));
}

namespace {

constexpr double kNoise = 1e-9;   // of the last digit shown

double lastDigit(double seconds)
{
    return seconds >= 2 * 3600 ? 360 : seconds >= 180 ? 6 : seconds < 10 ? .01 : seconds < 100 ? .1 : 1;
}

// In whole steps of `digit`, away from `limit` if it is not the same.
double awayFrom(double limit, double figure, double digit)
{
    const double steps = figure / digit;
    return (figure < limit ? std::floor(steps + kNoise) : figure > limit ? std::ceil(steps - kNoise) : std::round(steps)) * digit;
}

// Whether what is shown is as far apart as it is.
bool areApart(double shownFigure, double shownLimit, double figure, double limit)
{
    return figure < limit ? shownFigure < shownLimit : figure == limit || shownFigure > shownLimit;
}

}   // namespace

QString secondsAtLeast(double value, const QLocale &locale)
{
    return seconds(std::isinf(value) ? value : awayFrom(-HUGE_VAL, value, lastDigit(value)), locale);
}

Apart secondsApart(double figure, double limit, const QLocale &locale)
{
    if (std::isinf(figure) || std::isinf(limit))
        return {seconds(figure, locale), seconds(limit, locale)};
    double shown = awayFrom(limit, figure, lastDigit(figure));
    if (areApart(shown, std::round(limit / lastDigit(limit)) * lastDigit(limit), figure, limit))
        return {seconds(shown, locale), seconds(limit, locale)};
    int decimals = 0;   // of plain seconds
    double digit = 1;
    constexpr int kMost = 6;
    for (; decimals < kMost; ++decimals, digit /= 10) {
        shown = awayFrom(limit, figure, digit);
        if (areApart(shown, std::round(limit / digit) * digit, figure, limit))
            break;
    }
    const auto text = [&](double s) { return joined(Wording::tr("%1 s").arg(locale.toString(s, 'f', decimals))); };
    return {text(shown), text(limit)};
}

QString percent(double fraction, const QLocale &locale, int decimals)
{
    // Rounding noise below zero is no negative share.
    const double shown = std::abs(fraction) * std::pow(10, decimals + 2) < 0.5 ? 0 : fraction * 100;
    return joined(Wording::tr("%1 %").arg(locale.toString(shown, 'f', decimals)));
}

namespace {

// Two digits past the leading nines.
int decimalsOf(double fraction)
{
    const double down = 1 - fraction;
    const int nines = down > 0 ? static_cast<int>(std::floor(-std::log10(down) + 1e-9)) : 6;
    return std::min(6, std::max(1, nines));
}

}   // namespace

Apart percentApart(double figure, double limit, const QLocale &locale)
{
    constexpr int kMost = 6;
    int decimals = 1;
    double digit = 1e-3;
    for (; decimals < kMost; ++decimals, digit /= 10)
        if (areApart(awayFrom(limit, figure, digit), std::round(limit / digit) * digit, figure, limit))
            break;
    return {percent(awayFrom(limit, figure, digit), locale, decimals), percent(limit, locale, decimals)};
}

QString availabilityPercent(double fraction, const QLocale &locale)
{
    return percent(fraction, locale, decimalsOf(fraction));
}

QString availabilityAtMost(double fraction, const QLocale &locale)
{
    const int decimals = decimalsOf(fraction);
    const double shown = std::pow(10, -2 - decimals);
    return percent(std::floor(fraction / shown + 1e-9) * shown, locale, decimals);
}

QString quantity(double value, const QLocale &locale)
{
    const double size = std::abs(value);
    return locale.toString(value, 'f', size >= 100 ? 0 : size >= 1 ? 1 : 4);
}

QString weekday(int hourOfWeek, const QLocale &locale)
{
    return QStringLiteral("%1 %2:00")
        .arg(locale.dayName(hourOfWeek / 24 + 1, QLocale::ShortFormat))
        .arg(hourOfWeek % 24, 2, 10, QLatin1Char('0'));
}

}   // namespace tenbin::report
