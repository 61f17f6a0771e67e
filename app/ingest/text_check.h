// Whether a file is text at all.
#pragma once

#include "trace_reader.h"

#include <optional>
#include <string_view>

namespace tenbin::ingest {

inline constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

// What the first bytes of a file give away: Utf16 or Binary; empty: text as far as they go.
std::optional<IngestCode> notText(std::string_view start);

}   // namespace tenbin::ingest
