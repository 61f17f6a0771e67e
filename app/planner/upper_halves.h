// State of the processor that sums of exponentials are slow in.
#pragma once

namespace tenbin::planner {

// Code that has used 256-bit registers may leave their upper halves in use, and some of Qt's does. Until someone empties them,
// each change between the compiler's SSE and the C library's AVX costs tens of cycles, and an evaluation takes four times as long
// (Intel's optimization reference manual, "Mixing AVX code with SSE code"). Changes no figure.
void emptyUpperHalves();

}   // namespace tenbin::planner
