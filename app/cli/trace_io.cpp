#include "trace_io.h"

#include "arguments.h"
#include "report/trace_wording.h"

namespace tenbin::cli {

tl::expected<planner::Trace, Failure> readTraceFile(const QString &path)
{
    auto trace = ingest::readTrace(path);
    if (!trace)
        return tl::unexpected(refused(report::traceErrorText(path, trace.error())));
    return std::move(*trace);
}

}   // namespace tenbin::cli
