// The catalogue as JSON: read, written, and the one that ships with the program.
#pragma once

#include <QByteArray>
#include <planner/catalog.h>
#include <string>
#include <tl/expected.hpp>

namespace tenbin::pricing {

enum class LoadCode : std::uint8_t {
    NotJson,         // no JSON object
    UnknownSchema,   // written by a version with another layout
    MissingField,
    WrongType,
    BadNumber,   // negative, not finite, or out of the figure's range
    EmptyText,   // a name, id or date without text
    UnknownTerm,
    UnknownRegion,
    UnknownSource,
    Duplicate,
    ExtraElement,   // a record is longer than it should be
    UnknownKey,     // an object has a member that no reader knows
};

// The highest price of one unit that a catalogue may hold.
inline constexpr double kDearestUnit_usd = 1e9;

struct LoadError
{
    LoadCode code{};
    std::string path;   // of the record, e.g. models[3].offers[0][2]

    bool operator==(const LoadError &) const = default;
};

// Every figure needs a known source, every offer a known Region and a place of its own; a missing figure stays a gap.
tl::expected<planner::Catalog, LoadError> parseCatalog(const QByteArray &json);

// One record a line. parseCatalog(writeCatalog(c)) == c for every catalogue that parseCatalog accepts, and the bytes
// are a function of the catalogue alone.
QByteArray writeCatalog(const planner::Catalog &catalog);

// The shipped catalogue, parsed at the first call.
const planner::Catalog &builtInCatalog();

}   // namespace tenbin::pricing
