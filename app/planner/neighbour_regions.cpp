#include "neighbour_regions.h"

namespace tenbin::planner {

std::vector<std::string> neighbourRegions(const Plan &plan, const Catalog &catalog)
{
    const Region *own = catalog.region(plan.resilience.region);
    const Model *model = catalog.model(plan.models.first);
    std::vector<std::string> found;
    for (const Region &region : catalog.regions)
        if (own && model && region.id != own->id && region.geography == own->geography
            && model->tokenOffer(region.id, plan.resilience.profile))
            found.push_back(region.id);
    return found;
}

}   // namespace tenbin::planner
