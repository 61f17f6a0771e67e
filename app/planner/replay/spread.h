// Lognormal variation around a mean, in replay.
#pragma once

#include <cmath>

namespace tenbin::planner {

// Factors of mean 1 with this coefficient of variation, from a standard normal.
template<typename Real>
class Spread
{
public:
    explicit Spread(double cv)
        : m_half(static_cast<Real>(std::log1p(cv * cv) / 2))
        , m_sigma(std::sqrt(2 * m_half))
    {
    }
    Real factor(Real z) const { return m_sigma > 0 ? std::exp(m_sigma * z - m_half) : 1; }

private:
    Real m_half, m_sigma;
};

}   // namespace tenbin::planner
