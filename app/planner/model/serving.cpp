#include "serving.h"

#include "hosted_lane.h"
#include "lane_model.h"

namespace tenbin::planner {

Served serve(const Case &c, const RequestTokens &tokens, const CascadeResult &cascade, Outcome &outcome, Figures figures)
{
    return LaneModel(c, tokens, cascade, outcome).run(figures);
}

}   // namespace tenbin::planner
