// Which models of a catalogue are worth a try: those that no other beats whatever else a plan decides.
#pragma once

#include "planner/workload.h"

#include <span>
#include <string>
#include <vector>

namespace tenbin::planner {

// Where and how models are compared: in these Regions, by this profile, for this kind of task and calls of at most so many
// tokens, of which so many are output.
struct Contenders
{
    const Catalog &catalog;
    std::span<const std::string> regions;
    InferenceProfile profile{};
    TaskClass task{};
    double largestCall_tokens = 0, largestOutput_tokens = 0;
};

struct Contender
{
    const Model *model = nullptr;
    const Model *beatenBy = nullptr;   // null: no other beats it

    // Of two that stand one behind the other none can give way to a third that beats it.
    bool mayStandWith(const Contender &other) const { return !beatenBy || beatenBy == other.model; }
};

double successOf(const Model &model, TaskClass task);   // 0: unknown

// Text models that are offered so in one of the Regions and answer at all, but for those that another beats in all of them: in
// every price that they have, in speed and right answers, in holding and writing what is asked, in quota and cache. A model whose
// size is unknown keeps none away whose size is known; a quota that is unknown throttles nothing, which keeps the others away.
// Those that one other beats, and only one, are among them: beside that one they are worth a try, since a model never stands
// behind itself. `own` stay: one of them may be locked, or no longer on offer, and then it keeps no other away.
std::vector<Contender> worthwhileModels(const Contenders &among, std::span<const std::string> own);

}   // namespace tenbin::planner
