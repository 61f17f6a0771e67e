// Availability of a plan by tier (MODEL section 6).
#pragma once

#include "case.h"
#include "serving.h"

#include <span>

namespace tenbin::planner {

// All must work: the product.
double inSeries(std::span<const double> availabilities);

struct RegionRisk
{
    double unavailability = 0;    // U of one Region, from its dependencies in series
    double outageMean_s = 0;      // D
    double failoverSuccess = 0;   // s
    double commonCause = 0;       // g: share of outages that take both Regions
};

// Tier 3: g U + V (x + (1-x) V), V = (1-g) U, x = (s min(RTO, D) + (1-s) D) / D.
double standbyUnavailability(const RegionRisk &risk, double rto_s);
// Tier 4: the same with x = min(d, D) / D, d the detection time. With g = 0 and d = 0: U^2.
double activeActiveUnavailability(const RegionRisk &risk, double detection_s);
// More than one of so many AZs down, a share of outages being of all of them: what stands in several bears the loss of one.
double zonesUnavailability(double zone, double commonCause, int zones);

struct RecoveryClass
{
    double rto_s = 0, rpo_s = 0;
};
// Recovery objectives that a design reaches when its Region is lost.
// Source: AWS, "Disaster Recovery of Workloads on AWS", 2021-02-12 (classes of hours, tens of minutes, minutes, real time).
RecoveryClass recoveryClass(const Resilience &resilience, const Assumptions &assumptions);
// The same of a whole plan, which may have nothing to lose.
RecoveryClass recoveryOf(const Case &c);

// The mean over requests: each needs the lane that serves it and not the others, and the share that escalates the other model,
// too. failedShare: of calls, after retries. Notes missing SLAs.
AvailabilityOutcome availabilityOf(const Case &c, const Served &served, double failedShare, Outcome &outcome);

}   // namespace tenbin::planner
