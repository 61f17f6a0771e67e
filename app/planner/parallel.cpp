#include "parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace tenbin::planner {

namespace {
constexpr int kSlice = 32;   // a few milliseconds of evaluations: how soon a cancel is felt
}

bool inSlices(int count, int threads, const std::function<void(int begin, int end)> &work, const std::function<bool()> &cancelled,
    const std::function<void(double)> &progress)
{
    std::atomic<int> next = 0;
    std::atomic<bool> stop = false;
    const auto run = [&](bool caller) {
        while (!stop) {
            if (caller && cancelled && cancelled()) {
                stop = true;
                return;
            }
            const int begin = next.fetch_add(kSlice);
            if (begin >= count)
                return;
            work(begin, std::min(begin + kSlice, count));
            if (caller && progress)
                progress(static_cast<double>(std::min(next.load(), count)) / count);
        }
    };
    std::vector<std::thread> helpers;
    const int most = std::max(1, (count + kSlice - 1) / kSlice);
    for (int i = 1; i < std::min(threads, most); ++i)
        helpers.emplace_back(run, false);
    run(true);
    for (std::thread &helper : helpers)
        helper.join();
    return !stop;
}

}   // namespace tenbin::planner
