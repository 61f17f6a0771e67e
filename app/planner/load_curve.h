// Seconds a call against the number of calls in flight, through the rows of a measured table.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace tenbin::planner {

struct LoadPoint
{
    double concurrency = 0;   // calls in flight, above 0
    double seconds = 0;       // above 0

    bool operator==(const LoadPoint &) const = default;
};

// A polyline through every row. A closed system's time per call is convex in the calls in flight: it rises from the
// time of a lone call to the ray b/X_max of a full server (Denning and Buzen 1978). So between two rows it lies below
// their chord and above the lines of the neighbouring rows. One vertex is added where those two lines meet, half way
// down from the chord, and nearly all the way where the rows to the right lie on a ray: full servers have a corner.
// The chord stays between rows on one ray, and where the rows are not convex (noise, batch steps).
//
// Judged by rows left out of generated tables of five kinds of servers (continuous batching; a cap on the batch; decode
// that slows past a size; replicas; decode by a power of the batch), four to six rows each with noise of 1.5 %: 1.0 % of
// the rows are missed by over 9 %, against 1.9 % by pchip in b, 6.4 % by chords (tst_calibration_servers).
class LoadCurve
{
public:
    // At least two rows, ascending in concurrency, all finite and above 0.
    explicit LoadCurve(std::span<const LoadPoint> rows);

    // Seconds a call with `concurrency` > 0 calls in flight. Beyond the last row the last chord goes on, but never
    // steeper than throughput held: a rise past that is as likely the end of a test as of the server. Below the first
    // row the first bend goes on, as far as it stays above 0.
    double seconds(double concurrency) const;

    // Calls a second, concurrency/seconds().
    double throughput(double concurrency) const { return concurrency / seconds(concurrency); }

    // The concurrency past which one more call in flight never again brings `share` (0..1) of the throughput of the
    // first one. Looked for up to `most` calls in flight; empty: not reached there.
    std::optional<double> knee(double share, double most) const;

private:
    std::vector<LoadPoint> m_vertices;
    double m_slopeBefore = 0, m_slopeAfter = 0;
};

}   // namespace tenbin::planner
