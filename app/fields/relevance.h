// Which fields matter for a plan: the form, the report and the list of assumptions leave the others out.
#pragma once

#include "field.h"

namespace tenbin {

bool isRelevant(const Field &field, const Subject &subject);   // a plan without retrieval has no chunk size

}   // namespace tenbin
