#include "serving.h"

#include "hosted_lane.h"
#include "lane_model.h"

namespace tenbin::planner {

Served serve(const Case &c, const RequestTokens &tokens, const CascadeResult &cascade, Figures figures, Outcome &outcome)
{
    return LaneModel(c, tokens, cascade, figures, outcome).run();
}

}   // namespace tenbin::planner
