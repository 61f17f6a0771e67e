// Interpolation between the nodes of a table.
#pragma once

#include <array>
#include <cstddef>

namespace tenbin::planner {

// Three neighbours in a row of ascending nodes and the weights of the parabola through them at x.
struct Parabola
{
    std::size_t first = 0;
    std::array<double, 3> weight{};
};

template<std::size_t N>
Parabola parabolaAt(const std::array<double, N> &nodes, double x)
{
    Parabola p;
    while (p.first + 3 < N && x > nodes[p.first + 1])
        ++p.first;
    const double a = nodes[p.first], b = nodes[p.first + 1], c = nodes[p.first + 2];
    p.weight = {(x - b) * (x - c) / ((a - b) * (a - c)), (x - a) * (x - c) / ((b - a) * (b - c)),
        (x - a) * (x - b) / ((c - a) * (c - b))};
    return p;
}

}   // namespace tenbin::planner
