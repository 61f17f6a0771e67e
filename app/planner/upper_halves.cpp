#include "upper_halves.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tenbin::planner {

#if defined(__x86_64__)

namespace {

[[gnu::target("avx")]] void zeroUpper()
{
    _mm256_zeroupper();
}

const bool kHasThem = __builtin_cpu_supports("avx");

}   // namespace

void emptyUpperHalves()
{
    if (kHasThem)
        zeroUpper();
}

#else

void emptyUpperHalves() { }

#endif

}   // namespace tenbin::planner
