// How the wait of M/G/c differs from that of M/M/c, by simulation: Erlang C, and the services' variation.
#pragma once

#include <array>

namespace tenbin::planner {

// Ratios to M/M/c with as many servers and as much load.
struct WaitRatios
{
    double probability = 1;   // of a wait
    double mean = 1;          // wait of those who wait
    double p20 = 1;           // 20th percentile of the wait of those who wait
    double p95 = 1;           // its 95th
};

// Servers, Erlang C and Cs2 of the table's nodes. At Erlang C = 1 heavy traffic is exact: (1 + Cs2) / 2.
inline constexpr std::array<int, 10> kWaitTableServers{1, 2, 3, 5, 10, 20, 50, 100, 200, 1000};
inline constexpr std::array<double, 9> kWaitTableErlangC{.01, .03, .07, .14, .26, .42, .62, .84, 1};
inline constexpr std::array<double, 7> kWaitTableCs2{0, .1, .25, .6, 1, 2, 4};

// [servers][Erlang C][Cs2] for constant (Cs2 = 0) and lognormal services, made by resources/queueing/make_wait_table.cpp;
// the practice of Seelen, Tijms and van Hoorn, "Tables for Multi-Server Queues" (1985).
using WaitTable = std::array<std::array<std::array<WaitRatios, 7>, 9>, 10>;
extern const WaitTable kWaitTable;

// The table between its nodes: by parabolas in Cs2 and in the root of Erlang C, by a line in the root of 1 / servers (waits
// of many servers settle as that falls: Halfin and Whitt 1981). servers >= 1, erlangC in [0, 1], cs2 >= 0. Beyond 1000
// servers and below Erlang C = .01 the last node's; beyond Cs2 = 4 the last two nodes' line.
WaitRatios waitRatios(int servers, double erlangC, double cs2);

}   // namespace tenbin::planner
