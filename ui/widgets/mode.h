// What the window is used for; one at a time, in the order of the rail.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace tenbin::ui {

enum class Mode : std::uint8_t { Plan, Compare, Report, Study, Prices };
inline constexpr std::size_t kModes = 5;
inline constexpr std::array kAllModes{Mode::Plan, Mode::Compare, Mode::Report, Mode::Study, Mode::Prices};

constexpr std::size_t placeOf(Mode mode)
{
    return static_cast<std::size_t>(mode);
}

}   // namespace tenbin::ui
