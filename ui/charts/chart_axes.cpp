#include "chart_axes.h"

#include <QtMath>

#include <cmath>

namespace tenbin::charts {

using report::AxisScale;
using report::AxisSpec;

namespace {

// Numbers in the locale's digits and groups; log axes tick at 1, 2, 5 or at decades, whichever stays readable.
class ValueTicker : public QCPAxisTicker
{
public:
    explicit ValueTicker(AxisSpec spec)
        : m_spec(std::move(spec))
    {
        setTickCount(4);
    }

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override
    {
        QVector<double> ticks = ticksOf(tickStep, range);
        m_decimals = m_spec.decimals >= 0 ? m_spec.decimals : sharedDecimals(ticks);
        return ticks;
    }

    QVector<double> createSubTickVector(int, const QVector<double> &) override { return {}; }

    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override { return axisNumber(tick, locale, m_decimals); }

private:
    QVector<double> ticksOf(double tickStep, const QCPRange &range)
    {
        if (m_spec.scale != AxisScale::Logarithmic)
            return QCPAxisTicker::createTickVector(tickStep, range);
        for (const auto &mantissas : {std::vector<double>{1, 1.5, 2, 3, 4, 5, 7}, std::vector<double>{1, 2, 5},
                 std::vector<double>{1, 3}, std::vector<double>{1}}) {
            QVector<double> ticks = logTicks(range, mantissas);
            if (ticks.size() <= 6 && ticks.size() >= 3)
                return ticks;
        }
        if (range.upper / range.lower > 10)
            return everyFewDecades(range);
        return QCPAxisTicker::createTickVector(getTickStep(range), range);
    }

    // Ticks within two decades are read together, so that they show the same decimals: 0.5, 1.0, 1.5. -1: each its own.
    static int sharedDecimals(const QVector<double> &ticks)
    {
        int places = 0;
        double low = INFINITY, high = 0;
        for (const double tick : ticks) {
            const double size = std::abs(tick);
            if (size < 1e-12)
                continue;
            low = std::min(low, size);
            high = std::max(high, size);
            while (places < 6 && std::abs(tick - std::round(tick * std::pow(10, places)) / std::pow(10, places)) > 1e-9 * size)
                ++places;
        }
        return high > 100 * low ? -1 : places;
    }

    static QVector<double> logTicks(const QCPRange &range, const std::vector<double> &mantissas)
    {
        QVector<double> ticks;
        if (range.lower <= 0)
            return ticks;
        for (int e = static_cast<int>(std::floor(std::log10(range.lower)));
             e <= static_cast<int>(std::ceil(std::log10(range.upper))); ++e) {
            for (const double m : mantissas) {
                const double tick = m * std::pow(10, e);
                if (tick >= range.lower && tick <= range.upper)
                    ticks.push_back(tick);
            }
        }
        return ticks;
    }

    static QVector<double> everyFewDecades(const QCPRange &range)
    {
        const int first = static_cast<int>(std::ceil(std::log10(range.lower))),
                  last = static_cast<int>(std::floor(std::log10(range.upper)));
        const int step = std::max(1, (last - first + 3) / 4);
        QVector<double> ticks;
        for (int e = first; e <= last; e += step)
            ticks.push_back(std::pow(10, e));
        return ticks;
    }

    AxisSpec m_spec;
    int m_decimals = -1;   // of the ticks shown now
};

// Days named in their middle, with a tick where one ends.
class WeekTicker : public QCPAxisTicker
{
protected:
    QVector<double> createTickVector(double, const QCPRange &range) override
    {
        QVector<double> ticks;
        if (range.size() < 40) {   // zoomed in: hours
            const int step = range.size() < 12 ? 1 : 6;
            for (int h = qCeil(range.lower / step) * step; h <= range.upper; h += step)
                ticks.push_back(h);
            return ticks;
        }
        for (int day = 0; day < 7; ++day)
            ticks.push_back(day * 24 + 12);
        return ticks;
    }

    QVector<double> createSubTickVector(int, const QVector<double> &) override { return {0, 24, 48, 72, 96, 120, 144, 168}; }
    int getSubTickCount(double) override { return 1; }

    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        const int hour = static_cast<int>(tick), day = ((hour / 24) % 7 + 7) % 7;
        const QString name = locale.dayName(day + 1, QLocale::ShortFormat);
        return hour % 24 == 12 ? name : QStringLiteral("%1 %2:00").arg(name).arg(hour % 24, 2, 10, QLatin1Char('0'));
    }
};

QSharedPointer<QCPAxisTicker> tickerOf(const AxisSpec &spec)
{
    if (spec.scale == AxisScale::HoursOfWeek)
        return QSharedPointer<WeekTicker>::create();
    if (spec.scale != AxisScale::Category)
        return QSharedPointer<ValueTicker>::create(spec);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    ticker->setSubTickCount(0);
    for (qsizetype i = 0; i < spec.categories.size(); ++i)
        ticker->addTick(static_cast<double>(i), spec.categories[i]);
    return ticker;
}

}   // namespace

QString axisNumber(double value, const QLocale &locale, int decimals)
{
    if (value == 0)
        return locale.toString(0.0, 'f', std::max(0, decimals));
    const double size = std::abs(value);
    if (decimals >= 0)
        return locale.toString(value, 'f', decimals);
    // As many decimals as three significant digits need, without trailing zeros.
    int places = std::clamp(2 - static_cast<int>(std::floor(std::log10(size))), 0, 6);
    const double scaled = value * std::pow(10, places);
    double rounded = std::round(scaled);
    while (places > 0 && std::fmod(rounded, 10) == 0) {
        rounded /= 10;
        --places;
    }
    return locale.toString(value, 'f', places);
}

QString axisValue(double value, const AxisSpec &axis, const QLocale &locale)
{
    if (axis.scale == AxisScale::HoursOfWeek) {
        const int hour = std::clamp(static_cast<int>(value), 0, 167);
        return QStringLiteral("%1 %2:00")
            .arg(locale.dayName(hour / 24 + 1, QLocale::ShortFormat))
            .arg(hour % 24, 2, 10, QLatin1Char('0'));
    }
    if (axis.scale == AxisScale::Category)
        return axis.categories.value(static_cast<qsizetype>(std::lround(value)));
    const QString number = axisNumber(value, locale, axis.decimals);
    return axis.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, axis.unit);
}

QCPRange keptRange(const QCPRange &wanted, const AxisSpec &spec)
{
    const bool log = spec.scale == AxisScale::Logarithmic;
    if (spec.scale == AxisScale::Category || !(spec.maximum > spec.minimum) || (log && !(spec.minimum > 0)))
        return wanted;
    const auto measure = [log](double value) { return log ? std::log10(value) : value; };
    const auto value = [log](double measured) { return log ? std::pow(10, measured) : measured; };
    const double from = measure(spec.minimum), to = measure(spec.maximum);
    const double beyond = log ? 1 : spec.scale == AxisScale::HoursOfWeek ? 0 : (to - from) / 2;
    const double lowest = !log && spec.minimum >= 0 ? std::max(0.0, from - beyond) : from - beyond, highest = to + beyond;
    const double lower = measure(wanted.lower), upper = measure(wanted.upper);
    if (!std::isfinite(lower) || !std::isfinite(upper))
        return {spec.minimum, spec.maximum};
    const double size = std::clamp(upper - lower, (to - from) / 500, highest - lowest);
    const double start = std::clamp((lower + upper - size) / 2, lowest, highest - size);
    const double noise = 1e-9 * (highest - lowest);
    if (std::abs(start - lower) < noise && std::abs(start + size - upper) < noise)
        return wanted;
    return {value(start), value(start + size)};
}

void setUpAxis(QCPAxis &axis, const AxisSpec &spec, const ChartStyle &style)
{
    const bool log = spec.scale == AxisScale::Logarithmic;
    axis.setScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setTicker(tickerOf(spec));
    const bool week = spec.scale == AxisScale::HoursOfWeek, category = spec.scale == AxisScale::Category;
    axis.setTickLength(0, week || category ? 0 : qRound(style.px(4)));
    axis.setSubTicks(week);
    axis.setSubTickLength(0, week ? qRound(style.px(6)) : 0);
    axis.setRangeReversed(category);
    axis.grid()->setVisible(!category && !week);
    axis.grid()->setSubGridVisible(false);
    axis.setTickLabelPadding(qRound(style.px(category ? 8 : 4)));
    axis.setLabelPadding(qRound(style.px(2)));
}

}   // namespace tenbin::charts
