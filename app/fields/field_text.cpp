#include "field_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

QString plain(double value, const QLocale &locale)
{
    // As many digits as the number has, at most six significant ones below a thousand; never a power of ten.
    if (std::abs(value) >= 1'000 || value == std::round(value))
        return locale.toString(value, 'f', 0);
    const int most = std::clamp(5 - static_cast<int>(std::floor(std::log10(std::abs(value)))), 0, 12);
    int places = 0;
    while (places < most
        && std::abs(value - std::round(value * std::pow(10, places)) / std::pow(10, places)) > 1e-9 * std::abs(value))
        ++places;
    return locale.toString(value, 'f', places);
}

// The unit after this number: one of them is said in the singular.
QString unitBeside(double shown, Unit unit)
{
    if (shown != 1)
        return unitLabel(unit);
    switch (unit) {
    case Unit::Tokens: return FieldText::tr("token");
    case Unit::Characters: return FieldText::tr("character");
    case Unit::Days: return FieldText::tr("day");
    case Unit::Months: return FieldText::tr("month");
    case Unit::ModelUnits: return FieldText::tr("unit");
    case Unit::Bytes: return FieldText::tr("byte");
    default: return unitLabel(unit);
    }
}

// In a unit of which one is `scale` of the stored one's.
QString rangeText(const Field &field, double scale, const QString &unit, const QLocale &locale)
{
    return FieldText::tr("%1: allowed is %2 to %3 %4")
        .arg(fieldLabel(field), plain(field.minimum / scale, locale), plain(field.maximum / scale, locale), unit)
        .trimmed();
}

QString withUnit(const QString &number, double shown, Unit unit)
{
    const QString beside = unitBeside(shown, unit);
    return beside.isEmpty() ? number : FieldText::tr("%1 %2", "number and unit").arg(number, beside);
}

}   // namespace

QString fieldLabel(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString choiceLabel(const char *path, std::size_t index)
{
    const Field *field = findField(path);
    return field && index < field->choices.size() ? QCoreApplication::translate("Field", field->choices[index].label) : QString();
}

QString unitLabel(Unit unit)
{
    switch (unit) {
    case Unit::Tokens: return FieldText::tr("tokens");
    case Unit::Characters: return FieldText::tr("characters");
    case Unit::Seconds: return FieldText::tr("s");
    case Unit::Minutes: return FieldText::tr("min");
    case Unit::Hours: return FieldText::tr("h");
    case Unit::Days: return FieldText::tr("days");
    case Unit::Months: return FieldText::tr("months");
    case Unit::Percent: return FieldText::tr("%");
    case Unit::PercentPerMonth: return FieldText::tr("%/month");
    case Unit::RequestsPerMonth: return FieldText::tr("/month");
    case Unit::RequestsPerMinute: return FieldText::tr("requests/min");
    case Unit::TokensPerMinute: return FieldText::tr("tokens/min");
    case Unit::TokensPerSecond: return FieldText::tr("tokens/s");
    case Unit::Usd: return FieldText::tr("USD");
    case Unit::UsdPerHour: return FieldText::tr("USD/h");
    case Unit::HoursPerMonth: return FieldText::tr("h/month");
    case Unit::ModelUnits: return FieldText::tr("units");
    case Unit::StoreUnits: return FieldText::tr("OCU/ACU");
    case Unit::Bytes: return FieldText::tr("bytes");
    case Unit::Gigabytes: return FieldText::tr("GB");
    case Unit::Weeks: return FieldText::tr("weeks");
    case Unit::WorkHours: return FieldText::tr("h");
    case Unit::Nines:
    case Unit::None:
    case Unit::Count: break;
    }
    return {};
}

QString unitCode(Unit unit)
{
    switch (unit) {
    case Unit::Tokens: return QStringLiteral("tokens");
    case Unit::Characters: return QStringLiteral("characters");
    case Unit::Seconds:
    case Unit::Minutes:
    case Unit::Hours:
    case Unit::Days: return QStringLiteral("s");
    case Unit::Months: return QStringLiteral("months");
    case Unit::Percent:
    case Unit::PercentPerMonth: return QStringLiteral("fraction");
    case Unit::RequestsPerMonth: return QStringLiteral("requests/month");
    case Unit::RequestsPerMinute: return QStringLiteral("requests/min");
    case Unit::TokensPerMinute: return QStringLiteral("tokens/min");
    case Unit::TokensPerSecond: return QStringLiteral("tokens/s");
    case Unit::Usd: return QStringLiteral("USD");
    case Unit::UsdPerHour: return QStringLiteral("USD/h");
    case Unit::HoursPerMonth: return QStringLiteral("h/month");
    case Unit::ModelUnits: return QStringLiteral("model units");
    case Unit::StoreUnits: return QStringLiteral("OCU or ACU");
    case Unit::Bytes: return QStringLiteral("bytes");
    case Unit::Gigabytes: return QStringLiteral("GB");
    case Unit::Weeks: return QStringLiteral("weeks");
    case Unit::WorkHours: return QStringLiteral("h");
    case Unit::Nines:
    case Unit::None:
    case Unit::Count: break;
    }
    return QStringLiteral("1");
}

double unitScale(Unit unit, bool integer)
{
    if (integer)   // hours of the day and months are counted, not kept in seconds
        return 1;
    switch (unit) {
    case Unit::Percent:
    case Unit::PercentPerMonth: return 0.01;
    case Unit::Minutes: return 60;
    case Unit::Hours: return 3'600;
    case Unit::Days: return 86'400;
    default: return 1;
    }
}

QString formatNumber(double value, Unit unit, const QLocale &locale)
{
    // Long times by the rule of report::seconds(): what the charts call 7.8 h is no 28,000 s elsewhere.
    if (unit == Unit::Seconds && value >= 180) {
        const Unit longer = value >= 2 * 3600 ? Unit::Hours : Unit::Minutes;
        const double shown = std::round(value / unitScale(longer, false) * 10) / 10;
        return withUnit(plain(shown, locale), shown, longer);
    }
    const double shown = value / unitScale(unit, false);
    return withUnit(plain(shown, locale), shown, unit);
}

QString formatFieldValue(const Field &field, const Value &value, const QLocale &locale)
{
    if (const bool *flag = std::get_if<bool>(&value))
        return *flag ? FieldText::tr("on") : FieldText::tr("off");
    if (const double *number = std::get_if<double>(&value)) {
        if (!isInteger(field))
            return formatNumber(*number, field.unit, locale);
        return withUnit(locale.toString(*number, 'f', 0), *number, field.unit);
    }
    const std::string &code = std::get<std::string>(value);
    for (const Choice &choice : field.choices)
        if (choice.code == code)
            return QCoreApplication::translate("Field", choice.label);
    return code.empty() ? FieldText::tr("none") : QString::fromStdString(code);
}

QString fieldErrorText(const Field &field, FieldError error, const QLocale &locale)
{
    const QString label = fieldLabel(field);
    switch (error) {
    case FieldError::UnknownPath: return FieldText::tr("there is no such field");
    case FieldError::WrongType: return FieldText::tr("%1: this is not a value of its kind").arg(label);
    case FieldError::NotFinite: return FieldText::tr("%1: the number must be finite").arg(label);
    case FieldError::NotWhole: return FieldText::tr("%1: a whole number is needed").arg(label);
    case FieldError::UnknownChoice: {
        QStringList codes;
        for (const Choice &choice : field.choices)
            codes << QString::fromUtf8(choice.code.data(), static_cast<qsizetype>(choice.code.size()));
        return FieldText::tr("%1: choose one of %2").arg(label, codes.join(QLatin1String(", ")));
    }
    case FieldError::OutOfRange: {
        if (std::holds_alternative<std::string &(*)(Subject &)>(field.access))
            return FieldText::tr("%1: the text is too long").arg(label);
        return rangeText(field, unitScale(field.unit, isInteger(field)), unitLabel(field.unit), locale);
    }
    }
    return {};
}

QString storedErrorText(const Field &field, FieldError error)
{
    const double scale = unitScale(field.unit, isInteger(field));
    const bool isText = std::holds_alternative<std::string &(*)(Subject &)>(field.access);
    if (error != FieldError::OutOfRange || isText || scale == 1)
        return fieldErrorText(field, error, QLocale::c());
    return rangeText(field, 1, scale > 1 ? unitLabel(Unit::Seconds) : QString(), QLocale::c());
}

}   // namespace tenbin
