// What a published table of load tests (concurrency, latency, throughput) tells of a server.
#pragma once

#include "planner/load_curve.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace tenbin::planner {

// One row: a test with that many calls in flight, each answered before the next is sent. Figures are empty where the
// table does not have them.
struct CalibrationRow
{
    double concurrency = 0;
    std::optional<double> latencyMean_s, latencyP50_s;   // of a whole call
    std::optional<double> secondsPerToken;               // of output, to one reader
    std::optional<double> requests_per_s, outputTokens_per_s;

    bool operator==(const CalibrationRow &) const = default;
};

enum class CalibrationError : std::uint8_t {
    TooFewRows,     // under two concurrencies
    BadFigure,      // not finite, or not above 0
    NoLatency,      // neither mean nor median
    Ragged,         // a figure in some rows only
    Contradiction   // two different rows of one concurrency
};

enum class CalibrationLaw : std::uint8_t { SecondsPerToken, SecondsPerCall };

// Mean absolute relative error over the rows between the first and the last, each predicted from the others.
struct CalibrationErrorShares
{
    std::optional<double> latency, throughput;   // empty: no row lies between two others

    bool operator==(const CalibrationErrorShares &) const = default;
};

struct CalibrationPrediction
{
    double concurrency = 0;
    std::optional<double> latencyMean_s, latencyP50_s;   // as far as the table has them
    double requests_per_s = 0;

    bool operator==(const CalibrationPrediction &) const = default;
};

class Calibration
{
public:
    // Rows in any order; a row that is given twice counts once.
    static tl::expected<Calibration, CalibrationError> fit(std::vector<CalibrationRow> rows);

    // seconds = a0 + a1*b by least squares over the rows up to the knee, but at least the first two: past it calls
    // queue or the server thrashes, which is no property of decoding. a1 >= 0.
    double a0_s() const { return m_a0_s; }
    double a1_s() const { return m_a1_s; }
    // What a0 and a1 are of: an output token where the table tells, otherwise a whole call (mean, or else median).
    CalibrationLaw law() const { return m_law; }

    // The calls in flight past which one more never again brings a tenth of the first one's throughput: there nine tenths
    // of what a stream costs the others is waiting. The peak of throughput is no better mark: measured curves are flat
    // there, and many rise for ever. On b/(a0 + a1*b) this is where a call takes sqrt(10) times as long as a lone one.
    // Looked for up to twice the last row; empty: not reached.
    std::optional<double> knee() const { return m_knee; }
    double lastConcurrency() const { return m_last; }

    CalibrationErrorShares heldOut() const { return m_heldOut; }
    // The table has no throughput: it is b/latency (Little's law).
    bool throughputByLittle() const { return m_throughputByLittle; }

    // At any concurrency > 0. Latency and throughput are curves of their own: in measured tables b = X*L holds to 1 % at
    // low load and to 40 % past the knee (start and end of the test, medians for means). Base and tokens apart (first token
    // + tokens*tpot) predict no better: their errors add.
    CalibrationPrediction predict(double concurrency) const;

private:
    Calibration() = default;

    std::optional<LoadCurve> m_mean, m_median, m_cycle;   // m_cycle: b over calls a second
    double m_a0_s = 0, m_a1_s = 0, m_last = 0;
    CalibrationLaw m_law = CalibrationLaw::SecondsPerCall;
    std::optional<double> m_knee;
    CalibrationErrorShares m_heldOut;
    bool m_throughputByLittle = false;
};

}   // namespace tenbin::planner
