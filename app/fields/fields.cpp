#include "declare.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tenbin {

namespace {

// In the form's order: section by section, the workload's side before the plan's.
std::vector<Field> allFields()
{
    std::vector<Field> all;
    for (const auto part :
        {declared::workloadFields(), declared::planFields(), declared::servingFields(), declared::applicationFields(),
            declared::customModelFields(), declared::assumptionFields(), declared::targetFields()})
        all.insert(all.end(), part.begin(), part.end());
    std::stable_sort(all.begin(), all.end(), [](const Field &a, const Field &b) { return a.section < b.section; });
    return all;
}

const std::vector<Field> &table()
{
    static const std::vector<Field> all = allFields();
    return all;
}

// Reading goes through the same reference as writing; nothing is written.
Subject &unconst(const Subject &subject)
{
    return const_cast<Subject &>(subject);
}

tl::expected<void, FieldError> setNumber(const Field &field, double &member, const Value &value)
{
    const double *number = std::get_if<double>(&value);
    if (!number)
        return tl::unexpected(FieldError::WrongType);
    if (!std::isfinite(*number))
        return tl::unexpected(FieldError::NotFinite);
    if (*number < field.minimum || *number > field.maximum)
        return tl::unexpected(FieldError::OutOfRange);
    member = *number;
    return {};
}

}   // namespace

std::span<const Field> fields()
{
    return table();
}

bool isInteger(const Field &field)
{
    return std::holds_alternative<int &(*)(Subject &)>(field.access);
}

const Field *findField(std::string_view path)
{
    static const auto index = [] {
        std::unordered_map<std::string_view, const Field *> byPath;
        for (const Field &field : table())
            byPath.emplace(field.path, &field);
        return byPath;
    }();
    const auto found = index.find(path);
    return found == index.end() ? nullptr : found->second;
}

Value fieldValue(const Field &field, const Subject &subject)
{
    struct Read
    {
        const Field &field;
        const Subject &subject;
        Value operator()(bool &(*member)(Subject &)) const { return member(unconst(subject)); }
        Value operator()(int &(*member)(Subject &)) const { return static_cast<double>(member(unconst(subject))); }
        Value operator()(double &(*member)(Subject &)) const { return member(unconst(subject)); }
        Value operator()(std::string &(*member)(Subject &)) const { return member(unconst(subject)); }
        Value operator()(const EnumAccess &access) const
        {
            return std::string(field.choices[static_cast<std::size_t>(access.get(subject))].code);
        }
    };
    return std::visit(Read{field, subject}, field.access);
}

tl::expected<void, FieldError> setFieldValue(const Field &field, Subject &subject, const Value &value)
{
    using Result = tl::expected<void, FieldError>;
    struct Write
    {
        const Field &field;
        Subject &subject;
        const Value &value;
        Result operator()(bool &(*member)(Subject &)) const
        {
            const bool *flag = std::get_if<bool>(&value);
            if (!flag)
                return tl::unexpected(FieldError::WrongType);
            member(subject) = *flag;
            return {};
        }
        Result operator()(int &(*member)(Subject &)) const
        {
            double number = 0;
            if (const Result ok = setNumber(field, number, value); !ok)
                return ok;
            if (number != std::floor(number))
                return tl::unexpected(FieldError::NotWhole);
            member(subject) = static_cast<int>(number);
            return {};
        }
        Result operator()(double &(*member)(Subject &)) const { return setNumber(field, member(subject), value); }
        Result operator()(std::string &(*member)(Subject &)) const
        {
            const std::string *text = std::get_if<std::string>(&value);
            if (!text)
                return tl::unexpected(FieldError::WrongType);
            if (text->size() > kLongestText
                || !QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size())).isValidUtf16())
                return tl::unexpected(FieldError::OutOfRange);
            member(subject) = *text;
            return {};
        }
        Result operator()(const EnumAccess &access) const
        {
            const std::string *code = std::get_if<std::string>(&value);
            if (!code)
                return tl::unexpected(FieldError::WrongType);
            const auto found
                = std::find_if(field.choices.begin(), field.choices.end(), [&](const Choice &c) { return c.code == *code; });
            if (found == field.choices.end())
                return tl::unexpected(FieldError::UnknownChoice);
            access.set(subject, static_cast<int>(found - field.choices.begin()));
            return {};
        }
    };
    return std::visit(Write{field, subject, value}, field.access);
}

tl::expected<Value, FieldError> parseFieldValue(const Field &field, QStringView text)
{
    if (std::holds_alternative<bool &(*)(Subject &)>(field.access)) {
        if (text == QLatin1String("true"))
            return Value(true);
        if (text == QLatin1String("false"))
            return Value(false);
        return tl::unexpected(FieldError::WrongType);
    }
    const bool number = std::holds_alternative<double &(*)(Subject &)>(field.access)
        || std::holds_alternative<int &(*)(Subject &)>(field.access);
    if (!number)
        return Value(text.toString().toStdString());
    bool ok = false;
    const double value = text.toDouble(&ok);   // no group separators: 1,5 may be meant
    if (!ok)
        return tl::unexpected(FieldError::WrongType);
    return Value(value);
}

}   // namespace tenbin
