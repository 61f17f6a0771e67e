// Reads the arrays of a catalogue file element by element, and keeps the first error with its path.
#pragma once

#include "catalog_loader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <limits>
#include <optional>
#include <span>

namespace tenbin::pricing {

// A place in the file as a chain on the stack: text is made of it only for an error.
struct RecordPath
{
    const RecordPath *up = nullptr;
    const char *key = nullptr;   // of an object, or nullptr: `index` of an array
    qsizetype index = 0;

    std::string text() const;
};

// What the records of one file share. After the first error nothing read counts.
struct ReadState
{
    std::optional<LoadError> error;
    std::size_t sourceCount = 0;
    QHash<QString, int> regions;   // id: index

    void fail(LoadCode code, const RecordPath &path);
    bool failed() const { return error.has_value(); }
};

class RecordReader
{
public:
    struct Range
    {
        double low = 0, high = std::numeric_limits<double>::max();
        bool openLow = false;   // low itself is outside
    };

    RecordReader(ReadState &state, const QJsonValue &value, const RecordPath &path);

    std::string text(bool mayBeEmpty = false);
    double number(Range range);
    int integer();
    bool flag();
    planner::SourceIndex source();
    planner::Figure figure(Range range);
    planner::MaybeFigure maybeFigure(Range range);   // null, or past the end: a gap

    // Index of the word among `terms`; 0 after an error.
    template<typename Terms>
    std::size_t term(const Terms &terms);
    // Index of the Region, and its id in `id`. -1: the empty id, where that is allowed.
    int region(std::string &id, bool mayBeEmpty = false);

    // Position of the next element, for errors that only the caller can see.
    void fail(LoadCode code);
    bool atEnd() const { return m_next >= m_values.size(); }
    void end();   // no element may be left

private:
    QJsonValue next();
    std::optional<QString> word();
    double checked(const QJsonValue &value, Range range);

    ReadState &m_state;
    const RecordPath &m_path;
    QJsonArray m_values;
    qsizetype m_next = 0;
};

std::optional<std::size_t> findTerm(std::span<const std::u16string_view> terms, const QString &word);

template<typename Terms>
std::size_t RecordReader::term(const Terms &terms)
{
    const std::optional<QString> text = word();
    if (!text)
        return 0;
    const std::optional<std::size_t> index = findTerm(terms, *text);
    if (!index)
        fail(LoadCode::UnknownTerm);
    return index.value_or(0);
}

}   // namespace tenbin::pricing
