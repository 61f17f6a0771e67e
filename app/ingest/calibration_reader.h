// Reads tables of load tests from CSV files.
#pragma once

#include "planner/calibration.h"
#include "trace_reader.h"

namespace tenbin::ingest {

// The table in `path`, plain or gzipped, in SI units; which columns are understood: calibration_columns.h. Lines that
// begin with '#' are comments. A concurrency and a latency (mean or median) are needed, at least two rows, and a number
// above 0 in every cell of a column that is used. A row that stands there twice counts once; two that differ are refused.
//
// A latency whose name tells no unit is in milliseconds where calls in flight = calls a second x latency (Little's law)
// says so, otherwise in seconds; any other time without a unit is in the latency's.
tl::expected<std::vector<planner::CalibrationRow>, IngestError> readCalibration(
    const QString &path, const ReadLimits &limits = {10'000, 65'536});

}   // namespace tenbin::ingest
