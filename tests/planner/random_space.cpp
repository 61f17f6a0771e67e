#include "random_space.h"

namespace tenbin::planner::fixture {

RandomSpace randomSpace(int seed, const Catalog &catalog, std::uint64_t most, bool whole)
{
    RandomPlans random(static_cast<std::uint64_t>(seed));
    Pair pair = random.next(seed, {true, true, true, true, true, true, true, true});
    Requirements &needs = pair.workload.needs;
    needs.floors = {random.between(.5, .9), random.between(.2, .9), random.between(.02, .3)};
    needs.rto_s = random.chance(.3) ? 1'000 : 5 * 3600.0;
    needs.rpo_s = random.chance(.3) ? 100 : 86'400;
    needs.interaction = random.chance(.5) ? Interaction::Streaming : Interaction::WholeAnswer;
    if (random.chance(.2)) {
        needs.interaction = Interaction::Deadline;
        if (random.chance(.6))
            pair.plan.serving.otherwise.kind = random.chance(.7) ? LaneKind::Batch : LaneKind::BatchTransform;
    }
    pair.plan.resilience.carriesPeakAfterLoss = random.chance(.3);
    if (random.chance(.2)) {
        pair.plan.serving.fallback = Fallback::Model;
        pair.plan.models.fallbackTo = "small";
    }
    if (whole) {
        if (random.chance(.2))
            pair.plan.customModel = {.kind = CustomKind::Import,
                .trainingHours = 1,
                .importStreams = random.whole(1, 20),
                .importCopies = random.whole(1, 3)};
        if (random.chance(.2))
            pair.plan.runtime = {.enabled = true, .eventsPerSession = 3, .storedRecords = 1e5};
        pair.plan.retrieval.storeUnits = random.chance(.5) ? .5 : 3;
    }
    RandomSpace result{pair.workload, spaceAround(pair.workload, pair.plan, catalog)};
    for (Decision &d : result.space.decisions) {
        const auto keep = static_cast<std::size_t>(random.whole(1, 6));
        while (d.options.size() > keep)
            d.options.erase(d.options.begin() + random.whole(0, static_cast<int>(d.options.size()) - 1));
    }
    while (result.space.size() > most) {
        Decision &d
            = result.space
                  .decisions[static_cast<std::size_t>(random.whole(0, static_cast<int>(result.space.decisions.size()) - 1))];
        if (d.options.size() > 1)
            d.options.pop_back();
    }
    return result;
}

}   // namespace tenbin::planner::fixture
