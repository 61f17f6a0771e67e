// Independent work by index, over threads.
#pragma once

#include <functional>

namespace tenbin::planner {

// Calls work(begin, end) for slices that cover [0, count) once each, on `threads` threads of which the caller is one: only it
// polls `cancelled` and tells `progress` the share done. work() must not throw, and may write only what belongs to its indices.
// False: cancelled, and not all was done.
bool inSlices(int count, int threads, const std::function<void(int begin, int end)> &work,
    const std::function<bool()> &cancelled = {}, const std::function<void(double)> &progress = {});

}   // namespace tenbin::planner
