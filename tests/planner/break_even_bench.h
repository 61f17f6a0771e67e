// Bills made by hand for break-even curves, and the comparison of a curve with them.
#pragma once

#include "fixture.h"
#include "planner/break_even.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

namespace tenbin::planner::fixture {

using Bill = std::function<double(double x)>;   // USD a month; infinity: cannot be compared

inline double usd(const Outcome &outcome)
{
    return outcome.total() && outcome.feasible() ? outcome.priced.usd() : HUGE_VAL;
}

// The most tokens a minute within the plan's core hours.
inline double peak(const Outcome &outcome, const HourWindow &hours)
{
    double most = 0;
    for (int h = 0; h < kHoursOfWeek; ++h)
        if (hours.contains(h))
            most = std::max(most, static_cast<double>(outcome.week.demand[static_cast<std::size_t>(h)]));
    return most;
}

struct Bench
{
    Workload workload;
    Plan plan;
    Catalog catalog;

    Outcome outcome(const Plan &its, double requests, double share) const
    {
        Workload w = workload;
        w.traffic.requestsPerMonth = requests;
        w.traffic.deferrableShare = share;
        return evaluate(w, its, catalog);
    }
    Outcome outcome(const Plan &its, double requests) const { return outcome(its, requests, workload.traffic.deferrableShare); }

    double onUnits(Plan its, double x) const
    {
        const double need = peak(outcome(its, x), its.serving.coreHours) / its.serving.core.tokensPerMinutePerUnit;
        its.serving.core.modelUnits = std::max(1, static_cast<int>(std::ceil(need)));
        return usd(outcome(its, x));
    }
    // The cheapest number of units, from one to what the busiest hour needs: of many some hundred, evenly and around the best.
    double onCheapestUnits(Plan its, double x) const
    {
        const double need = peak(outcome(its, x), its.serving.coreHours) / its.serving.core.tokensPerMinutePerUnit;
        const int most = std::max(1, static_cast<int>(std::ceil(need)));
        int best = most;
        double least = HUGE_VAL;
        const auto look = [&](int units) {
            its.serving.core.modelUnits = std::clamp(units, 1, most);
            if (const double bill = usd(outcome(its, x)); bill < least) {
                least = bill;
                best = its.serving.core.modelUnits;
            }
        };
        constexpr int kSteps = 32;
        for (int step = std::max(1, most / kSteps), from = 1, to = most;;) {
            for (int units = from; units <= to; units += step)
                look(units);
            look(most);
            if (step == 1)
                return least;
            from = std::max(1, best - step);
            to = std::min(most, best + step);
            step = std::max(1, 2 * step / kSteps);
        }
    }
    double hosted(LaneKind kind, double x) const
    {
        Plan its = plan;
        its.serving.core = {};
        its.serving.otherwise = Lane{kind};
        const Outcome o = outcome(its, x);
        const double perCall = (o.tokens.input + o.tokens.output) / o.tokens.calls;
        const double calls_per_s = peak(o, {0, 6, 0, 24}) / 60 / perCall;
        Hosting &h = its.serving.hosting;
        const auto inFlight = [&](double together) {
            return calls_per_s
                * (h.overhead_s + o.tokens.input / o.tokens.calls / h.prefillTokensPerS
                    + o.tokens.output / o.tokens.calls * (h.decode_s + h.decodePerStream_s * together));
        };
        const double alone = inFlight(1) * (1 + 2 * workload.traffic.rateCv), aimed = h.streamsPerInstance * h.targetUtilisation;
        h.maximumConcurrency = std::max(1, static_cast<int>(std::ceil(alone + 3 * std::sqrt(alone))));
        h.maximumInstances = std::max(1, static_cast<int>(std::ceil(inFlight(aimed) / aimed)));
        return usd(outcome(its, x));
    }
    // The cheapest purchase in thousands of tokens/min up to what the busiest hour needs: one of output with each number of input
    // that goes with it, and powers of two.
    double reserved(Plan its, double x) const
    {
        const Outcome o = outcome(its, x);
        const double ratio = o.tokens.input / o.tokens.output;
        const double most = peak(o, its.serving.coreHours) * o.tokens.output / (o.tokens.input + o.tokens.output) / 1'000;
        double least = HUGE_VAL;
        const auto look = [&](double input, double output) {
            its.serving.core.reservedInputTpm = 1'000 * std::floor(input);
            its.serving.core.reservedOutputTpm = 1'000 * output;
            least = std::min(least, usd(outcome(its, x)));
        };
        for (int input = 1; input <= ratio && input < most * ratio + 1; ++input)
            look(input, 1);
        for (int output = 2; output < 2 * most + 1; output *= 2)
            look(output * ratio, output);
        return least;
    }
};

// The recipe's plan, everything on demand, with a quota for all.
inline Plan onDemand(Plan plan)
{
    plan.serving.core = plan.serving.deferrable = {};
    plan.serving.otherwise = Lane{LaneKind::OnDemand};
    plan.serving.quotaRequestsPerMinute = plan.serving.quotaTokensPerMinute = 1e12;
    return plan;
}

// Winner of each grid cell's ends: a cell whose winner changes holds an odd number of crossings, any other an even one.
inline void compare(const BreakEven &curve, const Bill &first, const Bill &second, double low, double high, int points)
{
    std::size_t next = 0, changes = 0;
    int before = 0;
    bool anyFirst = false, anySecond = false;
    for (int i = 0; i <= points; ++i) {
        const double x = low * std::pow(high / low, static_cast<double>(i) / points);
        std::size_t inside = 0;
        for (; next < curve.crossings.size() && curve.crossings[next].at.x <= x; ++next)
            ++inside;
        const double a = first(x), b = second(x);
        if (std::isinf(a) || std::isinf(b)) {
            before = 0;
            continue;
        }
        const int now = a < b ? -1 : a > b ? 1 : 0;
        anyFirst |= now < 0;
        anySecond |= now > 0;
        if (before != 0 && now != 0) {
            QVERIFY2((inside % 2 == 1) == (before != now), qPrintable(QString::number(x, 'g', 12)));
            changes += before != now;
            if (before != now)
                QCOMPARE(curve.crossings[next - 1].firstWinsAbove, now < 0);
        }
        if (now != 0)
            before = now;
    }
    QVERIFY2(curve.crossings.size() >= changes, qPrintable(QString::number(changes)));
    constexpr double kAside = 1 + 5e-4;
    for (std::size_t i = 0; i < curve.crossings.size(); ++i) {
        const double x = curve.crossings[i].at.x;
        const bool alone = (i == 0 || curve.crossings[i - 1].at.x * kAside < x)
            && (i + 1 == curve.crossings.size() || curve.crossings[i + 1].at.x > x * kAside);
        if (!alone)
            continue;
        QCOMPARE(first(x * kAside) < second(x * kAside), curve.crossings[i].firstWinsAbove);
        QCOMPARE(first(x / kAside) > second(x / kAside), curve.crossings[i].firstWinsAbove);
    }
    switch (curve.verdict) {
    case BreakEvenVerdict::Crosses: QVERIFY(anyFirst && anySecond); break;
    case BreakEvenVerdict::FirstAlways: QVERIFY(anyFirst && !anySecond); break;
    case BreakEvenVerdict::SecondAlways: QVERIFY(anySecond && !anyFirst); break;
    case BreakEvenVerdict::Equal: QVERIFY(!anySecond && !anyFirst); break;
    default: QVERIFY(!anySecond && !anyFirst); break;
    }
}

inline BreakEven of(BreakEvenKind kind, const Bench &b)
{
    return breakEven(kind, b.workload, b.plan, b.catalog);
}

}   // namespace tenbin::planner::fixture
