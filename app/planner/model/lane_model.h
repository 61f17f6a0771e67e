// Routes the week's load levels over the plan's lanes and fills the outcome with what comes of it.
#pragma once

#include "latency_sum.h"
#include "planner/demand/week.h"
#include "planner/queueing/wait.h"
#include "scaled_week.h"
#include "serving.h"

namespace tenbin::planner {

class LaneModel
{
public:
    LaneModel(const Case &c, const RequestTokens &tokens, const CascadeResult &cascade, Figures figures, Outcome &outcome);

    Served run();

private:
    static constexpr std::size_t kCore = 0, kOtherwise = 1, kBeside = 2, kLanes = 3;   // those that answer at once
    static constexpr std::size_t kRoutes = 7;   // a hosted lane may be settled, short of instances, or behind

    // A lane made ready for the calls of this workload.
    struct Ready
    {
        LaneRole role{};
        const Lane *lane = nullptr;
        bool on = false;
        CallInput input;
        double jitterCv = 0;
        TurnCalls calls;   // not of hosted lanes, whose calls slow each other
        Turns turns;
        BurstStrata strata{0};   // of the rate, as far as a call feels them
        LaneCapacity capacity;   // provisioned and Reserved
        ServedLane served;
        double busy = 0, open = 0;   // hours: of use, of the lane
    };
    // A model's quota as turns of calls meet it.
    struct TurnQuota
    {
        QuotaLaw law;
        double grows = 0;   // what a call takes of it more than the one before it in its turn, by what the first one does
    };
    // One load level after routing.
    struct LevelState
    {
        double weight = 0;   // of requests that reach a model
        double rate = 0;     // requests a second
        double hours = 0;
        int peakHour = 0;
        bool core = false;
        double lasting_s = 0;   // of one event peak; 0: hours of the ordinary week
        const LoadLevel *level = nullptr;
        std::array<double, kLanes> share{};    // of the level's requests, by lane
        std::array<int, kLanes> instances{};   // of hosted lanes
        boost::container::static_vector<Route, kRoutes> routes;
        std::span<const Route> all() const { return {routes.data(), routes.size()}; }
        QuotaUse strong;
        FallbackState fallback;
        double throttled = 0;   // of the level's first-model calls
    };

    void route();
    void addEvent(bool coreOn);
    void fillEvent();
    void scaleEvent(std::size_t lane);
    void fallBack();
    double uncachedOf(const CacheSplit &split) const { return (split.write + split.plain) / m_tokens.steps; }   // a call
    CallInput inputOf(const CacheSplit &split) const;
    double settledTokens(const ChosenModel &model, const CacheSplit &split) const;
    TurnQuota turnQuota(
        const ChosenModel &model, const QuotaLimit &limit, const CacheSplit &split, double call_s, double rateCv) const;
    double spillCv() const;
    double lostBy(const QuotaUse &quota) const;
    double broughtBy(double failed, double grows) const;
    double dryShare(double load) const;
    template<typename At>
    QuotaUse untilRefused(double grows, const At &at) const;
    QuotaUse quotaAt(const TurnQuota &quota, double calls_per_s) const;
    QuotaUse concurrencyAt(int most, double load, double call_s, const BurstStrata &strata) const;
    QuotaUse pastCopies(const QuotaUse &quota, double calls_per_s) const;
    Moments queueWait(const LevelState &state, double refused, double most_per_s, const UnsettledHours *behind) const;
    void checkSurvival();
    void requireStable(LaneRole role, double utilisation);
    double prefixHit(CacheLife life, double called, double gap_s) const;
    void splitCache();
    void prepareLanes();
    void prepareLane(Ready &ready, LaneRole role, const Lane &lane);
    QuotaLimit quotaOf(const ChosenModel &model);
    void serveLevels();
    void serveLevel(LevelState &state);
    const Turns &hostedTurns(double weight, const TurnCalls &calls);
    void makeHostedTurns();
    void addRoute(LevelState &state, std::size_t lane, double share, const Turns &turns, const LaneState &its);
    static bool spills(const Ready &ready);
    double spilling(LevelState &state, std::size_t lane);   // returns the share taken
    void queue(std::size_t lane);
    ScaledWeek weekOf(std::size_t lane, const Hosting &hosting, const SharedPool &one) const;
    void serveOnDemand(LevelState &state);
    void serveServerless(LevelState &state, std::size_t lane);
    void scale(std::size_t lane);
    void serveOnOff(LevelState &state, std::size_t lane);
    void serveHosted(LevelState &state, std::size_t lane, double share, int instances, const WaitMix *backlog);
    void serveDeferred();
    void servePile(ServedLane &served) const;
    void fillLatency();
    void findWorstHour();
    void fillCapacity();
    void fillWeek();
    double cvLasting(double call_s) const;
    double visits() const;
    WaitMix backlogWait(const WaitMix &fluid) const;
    WaitMix eventBacklog(double calls_per_s, double callsPerS, double lasting_s);
    ScaledWeek quotaWeek(double most_per_s) const;
    double quotaCallsPerS() const;
    double onDemandCalls(const LevelState &state) const;
    double callsOf(const LevelState &state, std::size_t lane) const;
    std::span<LevelState> states() { return {m_state.data(), m_state.size()}; }   // those of events last
    std::span<LevelState> events() { return states().subspan(m_ordinaryStates); }

    const Case &m_case;
    const RequestTokens &m_tokens;
    const CascadeResult &m_cascade;
    const Figures m_figures;
    Outcome &m_outcome;
    Served m_served;
    PathTimes m_path;
    CacheSplit m_cached, m_plain;   // of the first model's input, with and without a prompt cache

    double m_rate = 0;   // interactive requests a second that reach a model, mean over the week
    double m_deferredShare = 0;
    double m_inputVariance = 0;
    std::array<Ready, kLanes> m_lanes;
    // Of hosted routes, whose calls slow each other.
    struct HostedTurns
    {
        double weight = 0;   // of requests
        TurnCalls calls;     // their mean
        Turns turns;         // made when all routes are known
    };
    std::vector<HostedTurns> m_hostedTurns;   // reserved, so never moved
    TurnCalls m_strong;
    QuotaLimit m_firstLimit;
    TurnQuota m_firstQuota, m_strongQuota;   // on demand
    double m_firstCall_s = 0;                // mean
    TurnQuota m_spillQuota;                  // of the first model, in core hours
    double m_eventLoad = 0;                  // the most that an event offers a lane, of its capacity
    Levels m_coreLevels, m_restLevels;
    static constexpr std::size_t kStates = std::size_t{2} * kMaximumLevels + 2;
    boost::container::static_vector<LevelState, kStates> m_state;
    std::size_t m_coreStates = 0, m_ordinaryStates = 0;
    std::array<std::uint8_t, kHoursOfWeek> m_stateOf{};   // of each ordinary hour
};

}   // namespace tenbin::planner
