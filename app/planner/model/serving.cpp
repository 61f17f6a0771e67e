#include "serving.h"

#include "hosted_lane.h"
#include "lane_model.h"

namespace tenbin::planner {

Served serve(const Case &c, const RequestTokens &tokens, const CascadeResult &cascade, Asked asked, Outcome &outcome)
{
    return LaneModel(c, tokens, cascade, asked, outcome).run();
}

}   // namespace tenbin::planner
