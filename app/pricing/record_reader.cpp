#include "record_reader.h"

#include "catalog_terms.h"

#include <cmath>

namespace tenbin::pricing {

using planner::Figure;
using planner::MaybeFigure;

std::string RecordPath::text() const
{
    std::string before = up ? up->text() : std::string();
    if (!key)
        return before + '[' + std::to_string(index) + ']';
    return before.empty() ? key : before + '.' + key;
}

void ReadState::fail(LoadCode code, const RecordPath &path)
{
    if (!error)
        error = LoadError{code, path.text()};
}

RecordReader::RecordReader(ReadState &state, const QJsonValue &value, const RecordPath &path)
    : m_state(state)
    , m_path(path)
    , m_values(value.toArray())
{
    if (!value.isArray())
        m_state.fail(LoadCode::WrongType, path);
}

QJsonValue RecordReader::next()
{
    return m_next < m_values.size() ? m_values.at(m_next++) : (++m_next, QJsonValue(QJsonValue::Undefined));
}

void RecordReader::fail(LoadCode code)
{
    m_state.fail(code, RecordPath{&m_path, nullptr, m_next - 1});
}

void RecordReader::end()
{
    if (m_next < m_values.size()) {
        ++m_next;
        fail(LoadCode::ExtraElement);
    }
}

std::optional<QString> RecordReader::word()
{
    const QJsonValue value = next();
    if (value.isString())
        return value.toString();
    fail(value.isUndefined() ? LoadCode::MissingField : LoadCode::WrongType);
    return std::nullopt;
}

std::string RecordReader::text(bool mayBeEmpty)
{
    const std::optional<QString> value = word();
    if (value && value->isEmpty() && !mayBeEmpty)
        fail(LoadCode::EmptyText);
    return value ? value->toStdString() : std::string();
}

double RecordReader::checked(const QJsonValue &value, Range range)
{
    if (!value.isDouble()) {
        fail(value.isUndefined() ? LoadCode::MissingField : LoadCode::WrongType);
        return 0;
    }
    const double result = value.toDouble();
    const bool high = result > range.high, low = range.openLow ? result <= range.low : result < range.low;
    if (!std::isfinite(result) || high || low)
        fail(LoadCode::BadNumber);
    return result;
}

double RecordReader::number(Range range)
{
    return checked(next(), range);
}

int RecordReader::integer()
{
    const double value = number({0, std::numeric_limits<int>::max()});
    if (m_state.failed())
        return 0;
    if (value != std::floor(value))
        fail(LoadCode::BadNumber);
    return static_cast<int>(value);
}

bool RecordReader::flag()
{
    const int value = integer();
    if (value > 1)
        fail(LoadCode::BadNumber);
    return value == 1;
}

planner::SourceIndex RecordReader::source()
{
    const int index = integer();
    if (!m_state.failed() && static_cast<std::size_t>(index) >= m_state.sourceCount)
        fail(LoadCode::UnknownSource);
    return m_state.failed() ? planner::SourceIndex{0} : static_cast<planner::SourceIndex>(index);
}

Figure RecordReader::figure(Range range)
{
    const double value = number(range);
    return {value, source()};
}

MaybeFigure RecordReader::maybeFigure(Range range)
{
    const QJsonValue value = next();
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    const double result = checked(value, range);
    return Figure{result, source()};
}

int RecordReader::region(std::string &id, bool mayBeEmpty)
{
    const std::optional<QString> text = word();
    if (!text)
        return -1;
    id = text->toStdString();
    if (text->isEmpty() && mayBeEmpty)
        return -1;
    const auto found = m_state.regions.constFind(*text);
    if (found == m_state.regions.constEnd()) {
        fail(LoadCode::UnknownRegion);
        return -1;
    }
    return *found;
}

std::optional<std::size_t> findTerm(std::span<const std::u16string_view> terms, const QString &word)
{
    const QStringView view(word);
    return termIndex(terms, std::u16string_view(view.utf16(), static_cast<std::size_t>(view.size())));
}

}   // namespace tenbin::pricing
