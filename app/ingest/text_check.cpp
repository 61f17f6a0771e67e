#include "text_check.h"

#include <algorithm>

namespace tenbin::ingest {

std::optional<IngestCode> notText(std::string_view start)
{
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF"))
        return IngestCode::Utf16;
    // UTF-16 without a mark: Latin text has a NUL as every other byte.
    const auto nulsAt = [&](std::size_t parity) {
        std::size_t nuls = 0;
        for (std::size_t i = parity; i < start.size(); i += 2)
            nuls += start[i] == '\0' ? 1 : 0;
        return nuls;
    };
    const std::size_t even = nulsAt(0), odd = nulsAt(1);
    if (std::max(even, odd) > start.size() * 2 / 5 && std::min(even, odd) < start.size() / 10)
        return IngestCode::Utf16;
    const bool control = std::any_of(start.begin(), start.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n'; });
    return control ? std::optional(IngestCode::Binary) : std::nullopt;
}

}   // namespace tenbin::ingest
