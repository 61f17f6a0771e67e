// Writes the lines of a bill: a quantity times a price of the catalogue, or a gap where there is none.
#pragma once

#include "serving.h"

#include <initializer_list>
#include <utility>

namespace tenbin::planner {

class BillWriter
{
public:
    BillWriter(const Case &c, const RequestTokens &tokens, const Served &served, Outcome &outcome)
        : m_case(c)
        , m_tokens(tokens)
        , m_served(served)
        , m_outcome(outcome)
    {
    }

    // No line for a quantity of 0; `gap` and a price gap of the outcome where the price is unknown.
    void line(BillItem item, BillUnit unit, const ChosenModel &model, const ServedRegion &region, double quantity,
        const MaybeFigure &price, Finding gap, PricedBy pricedBy = {});
    // Hours of a SageMaker instance, a line for each of these; without a price a gap that names it.
    using InstanceHours = std::pair<BillItem, double>;
    void instance(
        const std::string &instance, InstanceUse use, const ServedRegion &region, std::initializer_list<InstanceHours> all);
    void service(BillItem item, BillUnit unit, ServiceItem priced, const ServedRegion &region, double quantity);

    // Regions that serve traffic, each with its share of the tokens.
    template<typename Do>
    void inServedRegions(Do &&each)
    {
        each(m_case.main);
        if (m_case.second.region && m_case.second.share > 0)
            each(m_case.second);
    }

    double requestsPerMonth() const { return m_case.requestsPerMonth(); }
    // Requests that are not answered from the hot-answer cache.
    double workedRequestsPerMonth() const { return requestsPerMonth() * (1 - m_served.hotShare); }
    double corpusGb() const;     // text of the documents
    double vectorGb() const;     // index over them
    double storeUnits() const;   // OCU or ACU billed in a Region

private:
    void missing(const Note &note);

protected:
    const Case &m_case;
    const RequestTokens &m_tokens;
    const Served &m_served;
    Outcome &m_outcome;
};

}   // namespace tenbin::planner
