#include "wait.h"

#include "erlang.h"
#include "wait_table.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace tenbin::planner {

namespace {

constexpr double kExponentialP20 = .22314355131420976, kExponentialP95 = 2.9957322735539910;   // -ln .8, -ln .05
constexpr double kSteady = .25;   // Cs2 from which a service's law has no corner

// Mean of y - (1 - exp(-turn y)) / turn for y exponential of mean 1.
double bendMean(double turn)
{
    return turn / (1 + turn);
}

double bendAt(double y, double turn)
{
    return y + std::expm1(-turn * y) / turn;
}

double humpMean(double turn)
{
    return turn / ((1 + turn) * (1 + turn));
}

double humpAt(double y, double turn)
{
    return turn * y * std::exp(-turn * y);
}

// Where the wait's quantile turns into its tail: late for services that vary much, and later for one server, whose wait shows
// their own law.
double turnOf(int servers, double cs2)
{
    const double varied = std::max(1.0, cs2);
    return 1 / (servers == 1 ? std::pow(varied, 1.5) : std::sqrt(varied));
}

// P(W > x) of M/D/1, service 1 (Erlang 1909). The terms alternate: beyond kFar, where they would cancel, the tail is exponential.
double constantTail(double x, double rho)
{
    constexpr double kFar = 12;
    if (x > kFar) {
        const double far = constantTail(kFar, rho);
        return far * std::pow(far / constantTail(kFar - 1, rho), x - kFar);
    }
    double sum = 0, factorial = 1;
    for (int k = 0; k <= x; ++k, factorial *= k) {
        const double left = rho * (k - x);
        sum += std::pow(left, k) / factorial * std::exp(-left);
    }
    return 1 - (1 - rho) * sum;
}

// Where constantTail() is `tail`, below rho.
double constantWait(double tail, double rho)
{
    double low = 0, high = 1;
    while (constantTail(high, rho) > tail)
        high *= 2;
    constexpr int kHalvings = 20;   // a millionth of a service
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (constantTail(middle, rho) > tail ? low : high) = middle;
    }
    return high;
}

// By how much of a service the logarithm of P(W > t) falls in the end, of one server at this utilisation: the root x > 0 of
// E exp(x S) = 1 + x / utilisation, of gamma services of mean 1 (Cramer and Lundberg). cs2 < 1.
double decayOf(double utilisation, double cs2)
{
    constexpr double kConstant = 1e-3;   // so little variation is none
    constexpr int kBits = 12;
    const bool varies = cs2 >= kConstant;
    // Of the logarithms, which are convex in their difference: it is least where their slopes are equal.
    const auto difference = [&](double x) { return (varies ? -std::log1p(-cs2 * x) / cs2 : x) - std::log1p(x / utilisation); };
    const double low = (1 - utilisation) / (1 + (varies ? cs2 : 0));
    // exp(x) - 1 > x + x^2 / 2, and the more services vary the smaller the root; a gamma ends at 1 / Cs2.
    const double constant = 2 * (1 / utilisation - 1), high = varies ? std::min(constant, (1 - 1e-9) / cs2) : constant;
    std::uintmax_t most = 30;
    return boost::math::tools::toms748_solve(difference, low, high, boost::math::tools::eps_tolerance<double>(kBits), most).first;
}

// On the line through these points, and level beyond both ends.
template<std::size_t N>
double between(const std::array<double, N> &at, const std::array<double, N> &value, double x)
{
    const auto next = static_cast<std::size_t>(std::upper_bound(at.begin(), at.end(), x) - at.begin());
    if (next == 0 || next == N)
        return next == 0 ? value.front() : value.back();
    return std::lerp(value[next - 1], value[next], (x - at[next - 1]) / (at[next] - at[next - 1]));
}

// Where one server's services have a Cs2 of kThick: what the curve has above the law between the 20th and the 95th percentile, by
// -ln of the share of those who wait that wait longer. From simulation.
constexpr double kThick = 4;
double excessAt(double y)
{
    constexpr std::array kAt{0.22, 0.69, 1.1, 1.39, 1.61, 1.79, 1.95, 2.08, 2.3, 3.0};
    constexpr std::array kExcess{0.0, 0.195, 0.168, 0.133, 0.106, 0.083, 0.062, 0.047, 0.02, 0.0};
    return between(kAt, kExcess, y);
}

// By how much of Cs2 services that vary a little stretch a wait of so many constant ones: hardly where one waits for a part of
// the service under way, most about its end, where the corner is smeared, and as they stretch the mean beyond. From simulation.
double stretchAt(double services)
{
    constexpr std::array kServices{0.0, 0.5, 0.75, 0.85, 0.95, 1.05, 1.3, 1.6, 2.5};
    constexpr std::array kStretch{0.0, 0.05, 0.42, 0.98, 1.75, 2.15, 1.65, 1.6, 1.2};
    return between(kServices, kStretch, services);
}

// The bend and the hump with which a law has its mean, its 20th and its 95th percentile: two equations.
void shapeTo(WaitLaw &wait, double p20_s, double p95_s)
{
    constexpr double y20 = kExponentialP20, y95 = kExponentialP95;
    const double t = wait.turn, bendM = bendMean(t), humpM = humpMean(t);
    const double bend20 = bendAt(y20, t) - bendM * y20, hump20 = humpAt(y20, t) - humpM * y20, more20 = p20_s - wait.mean_s * y20;
    const double bend95 = bendAt(y95, t) - bendM * y95, hump95 = humpAt(y95, t) - humpM * y95, more95 = p95_s - wait.mean_s * y95;
    const double determinant = bend20 * hump95 - hump20 * bend95;
    wait.bend_s = (more20 * hump95 - hump20 * more95) / determinant;
    wait.hump_s = (bend20 * more95 - more20 * bend95) / determinant;
    // Neither end of the quantile may fall.
    const double start = wait.mean_s - wait.bend_s * bendM + wait.hump_s * (t - humpM);
    const double end = wait.mean_s + wait.bend_s * (1 - bendM) - wait.hump_s * humpM;
    if (start >= 0 && end >= 0)
        return;
    wait.hump_s = 0;
    wait.bend_s = std::clamp(more95 / bend95, -wait.mean_s / (1 - bendM), wait.mean_s / bendM);
}

}   // namespace

double WaitLaw::variance_s2() const
{
    if (bend_s == 0 && hump_s == 0)   // an exponential
        return mean_s * mean_s;
    // With y exponential, q = a y + b (1 - e) + c turn y e, e = exp(-turn y), and the means of their products.
    const double t = turn, t1 = 1 + t, t2 = 1 + 2 * t;
    const double a = mean_s + bend_s * (1 - bendMean(t)) - hump_s * humpMean(t), b = -bend_s / t, c = hump_s;
    const double ab = 1 - 1 / (t1 * t1), ac = 2 * t / (t1 * t1 * t1), bb = 1 - 2 / t1 + 1 / t2;
    const double bc = t / (t1 * t1) - t / (t2 * t2), cc = 2 * t * t / (t2 * t2 * t2);
    return 2 * a * a + b * b * bb + c * c * cc + 2 * (a * b * ab + a * c * ac + b * c * bc) - mean_s * mean_s;
}

double WaitLaw::tail_s() const
{
    return each_s > 0 ? each_s / decayOf(utilisation, tailCv2) : 0;
}

double WaitLaw::waiting_s(double y) const
{
    if (each_s > 0 && y > kExponentialP95)
        return waiting_s(kExponentialP95) + tail_s() * (y - kExponentialP95);
    const double slope = mean_s - bend_s * bendMean(turn) - hump_s * humpMean(turn);
    const double curve = slope * y + bend_s * bendAt(y, turn) + hump_s * humpAt(y, turn);
    if (constantPart <= 0)
        return thickness > 0 ? curve / (1 + thickness * excessAt(y)) : curve;
    const double constant = constantWait(probability * std::exp(-y), probability);
    return curve + constantPart * (constant_s * constant * (1 + variedCv2 * stretchAt(constant)) - curve);
}

double WaitLaw::quantile_s(double p) const
{
    return probability <= 1 - p ? 0 : waiting_s(std::log(probability / (1 - p)));
}

WaitLaw poissonWait(int servers, double service_s, double arrivals_per_s, double cs2, ServiceShape shape)
{
    const double load = arrivals_per_s * service_s;
    return variedWait(servers, erlangC(servers, load).value_or(1.0), service_s / (servers - load), service_s, cs2, shape);
}

WaitLaw variedWait(int servers, double erlang, double unit_s, double service_s, double cs2, ServiceShape shape)
{
    WaitRatios ratios = waitRatios(servers, erlang, cs2);
    if (shape != ServiceShape::Lognormal) {
        // A gamma leaves the lognormal's ratios as it nears the exponential, where the ratios are 1.
        const WaitRatios one = waitRatios(servers, erlang, 1);
        const double part = std::min(1.0, cs2 * cs2);
        ratios.probability += part * (1 - one.probability);
        ratios.mean += part * (1 - one.mean);
        ratios.p20 += part * (1 - one.p20);
        ratios.p95 += part * (1 - one.p95);
    }
    if (shape == ServiceShape::Uniform) {
        // Its short services free one of many servers as an exponential's do, and it has no long ones to wait for where
        // servers are few; the weights are fitted to simulation, but that of the 20th
        // percentile, which is that of the rest of one service: 2 (1 - root of .8).
        const double part = .25 * (1 - 1.0 / servers) * (1 - erlang) * (1 - erlang);
        ratios.mean += part * (1 - ratios.mean);
        ratios.p20 += part * (1 - ratios.p20) + .056 * (1 - erlang) / servers * ratios.p20;
        ratios.p95 += part * (1 - ratios.p95) - .16 * (1 - erlang) / servers * ratios.p95;
    }
    WaitLaw wait{std::min(1.0, erlang * ratios.probability), unit_s * ratios.mean, 0, turnOf(servers, cs2)};
    shapeTo(wait, kExponentialP20 * unit_s * ratios.p20, kExponentialP95 * unit_s * ratios.p95);
    if (servers == 1 && cs2 < kSteady) {
        wait.constantPart = 1 - cs2 / kSteady;
        wait.constant_s = service_s;
        wait.variedCv2 = cs2;
    }
    constexpr double kIdle = 1e-3;   // utilisation at which nobody waits so long
    const double each_s = service_s / servers, utilisation = 1 - each_s / unit_s;
    if (cs2 < 1 && utilisation > kIdle) {
        wait.each_s = each_s;
        wait.tailCv2 = cs2;
        wait.utilisation = utilisation;
    }
    if (servers == 1 && cs2 > 1)
        wait.thickness = (std::min(cs2, kThick) - 1) / (kThick - 1);
    return wait;
}

QueueMemory queueMemory(double servers, double service_s, double utilisation, double cs2, double visits)
{
    const double spare = 1 - utilisation;
    if (spare <= 0)
        return {};
    const double turn_s = service_s * (2 * visits - 1 + cs2);   // E[T^2] / E[S], T a turn's services
    return {utilisation * turn_s / (servers * spare * spare), service_s / servers * std::min(1.0, cs2)};
}

double blockedShare(int servers, double offeredLoad, double peakedness)
{
    if (offeredLoad <= 0)
        return 0;
    const int equivalent = std::max(1, static_cast<int>(std::lround(servers / peakedness)));
    return erlangB(equivalent, offeredLoad / peakedness);
}

}   // namespace tenbin::planner
