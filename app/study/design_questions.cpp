#include "design_pool.h"
#include "plan_words.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace tenbin::study {

using namespace planner;

namespace {

constexpr std::array kNiceAvailabilities{.9999, .9995, .999, .995, .99, .98, .95, .9};
// What cannot be run at all teaches less than a figure, except where its floor is the point.
constexpr std::ptrdiff_t kMostImpossible = 1;
constexpr double kLeastPrinted_usd = 12;   // below, figures printed to the cent could look alike

// Chooses options from a pool so that the question has exactly the promised right answers.
class Chooser
{
public:
    Chooser(Pool pool, Family family, std::optional<Rule> rule, Draw &draw)
        : m_pool(std::move(pool))
        , m_draw(draw)
    {
        m_question.family = family;
        m_question.rule = rule;
        m_question.recipe = m_pool.recipe;
        m_question.subject = m_pool.subject;
    }

    std::optional<GeneratedQuestion> choose()
    {
        m_draw.shuffle(m_pool.candidates);
        if (m_question.family == Family::Levers)
            return m_draw.chance(.6) ? savesMost() : ordering();
        switch (static_cast<QuestionType>(m_draw.whole(0, 3))) {
        case QuestionType::Choice: return cheapest();
        case QuestionType::Response: return allThatMeet();
        case QuestionType::Ordering: return ordering();
        default: return matching();
        }
    }

private:
    // Around one of the feasible designs, so that something meets them.
    bool drawTargets()
    {
        std::vector<const Candidate *> feasible;
        for (const Candidate &c : m_pool.candidates)
            if (c.design.feasible())
                feasible.push_back(&c);
        if (feasible.empty())
            return false;
        const Design &around = m_draw.of(feasible)->design;
        const auto nice = std::find_if(
            kNiceAvailabilities.begin(), kNiceAvailabilities.end(), [&](double level) { return level <= around.availability; });
        if (nice == kNiceAvailabilities.end())
            return false;
        // Where nobody waits, seconds are nobody's target.
        const auto &needs = m_pool.subject.workload.needs;
        const double p95_s = twoDigits(around.p95_s * m_draw.real(1.02, 1.8), Towards::Up);
        m_question.subject.targets = {needs.interaction == Interaction::Deadline ? needs.deadline_s : p95_s, *nice,
            twoDigits(around.cost_usd * m_draw.real(1.02, 1.8), Towards::Up)};
        return true;
    }

    const Targets &targets() const { return m_question.subject.targets; }

    bool take(const Candidate &candidate, bool right, double value)
    {
        GeneratedOption option;
        option.design = candidate.design;
        option.advised = candidate.advised;
        option.right = right;
        option.value = value;
        m_question.options.push_back(std::move(option));
        return true;
    }

    GeneratedQuestion finished(QuestionType type, Asked asked)
    {
        m_question.type = type;
        m_question.asked = asked;
        m_draw.shuffle(m_question.options);
        return std::move(m_question);
    }

    // One right, three wrong: what fails by a figure before what cannot be run at all, and under a rule both of its sides.
    std::optional<GeneratedQuestion> cheapest()
    {
        if (!drawTargets())
            return {};
        const auto right = std::find_if(m_pool.candidates.begin(), m_pool.candidates.end(),
            [&](const Candidate &c) { return meetsAll(c.design, targets()); });
        if (right == m_pool.candidates.end())
            return {};
        std::vector<const Candidate *> wrong;
        for (const Candidate &c : m_pool.candidates)
            if (failsClearly(c.design, targets())
                || (meetsAll(c.design, targets()) && c.design.cost_usd >= kMargin * right->design.cost_usd))
                wrong.push_back(&c);
        const auto rank = [&](const Candidate *c) {
            const bool otherSide = m_question.rule && c->advised != right->advised;
            return std::pair(!otherSide, !c->design.feasible());
        };
        std::stable_sort(wrong.begin(), wrong.end(), [&](const Candidate *a, const Candidate *b) { return rank(a) < rank(b); });
        // The other side of the rule gets one or two of the places, designs that fail by a figure the rest.
        if (wrong.size() < 3 || (m_question.rule && wrong.front()->advised == right->advised))
            return {};
        std::stable_sort(wrong.begin() + 1, wrong.end(),
            [](const Candidate *a, const Candidate *b) { return a->design.feasible() > b->design.feasible(); });
        if (m_question.family != Family::Retrieval && std::count_if(wrong.begin(), wrong.begin() + 3, [](const Candidate *c) {
                return !c->design.feasible();
            }) > kMostImpossible)
            return {};
        take(*right, true, right->design.cost_usd);
        for (std::size_t i = 0; i < 3; ++i)
            take(*wrong[i], false, wrong[i]->design.cost_usd);
        return finished(QuestionType::Choice, Asked::CheapestThatMeets);
    }

    std::optional<GeneratedQuestion> allThatMeet()
    {
        constexpr std::size_t kOptions = 5;
        if (!drawTargets())
            return {};
        const std::size_t rights = static_cast<std::size_t>(m_draw.whole(2, 3));
        std::size_t met = 0, failed = 0;
        std::ptrdiff_t impossible = 0;
        bool advised = false, other = false;
        for (const Candidate &c : m_pool.candidates) {
            const bool meets = meetsAll(c.design, targets());
            if (!meets && !failsClearly(c.design, targets()))
                continue;
            std::size_t &count = meets ? met : failed;
            if (count >= (meets ? rights : kOptions - rights))
                continue;
            if (!c.design.feasible() && m_question.family != Family::Retrieval && ++impossible > kMostImpossible)
                continue;
            ++count;
            (c.advised ? advised : other) = true;
            take(c, meets, c.design.cost_usd);
        }
        if (met + failed < kOptions || (m_question.rule && !(advised && other)))
            return {};
        return finished(QuestionType::Response, Asked::AllThatMeet);
    }

    // Feasible designs whose figures lie apart, pair by pair.
    bool takeApart(std::size_t count, double least, double (*figure)(const Design &))
    {
        for (const Candidate &c : m_pool.candidates) {
            const double value = figure(c.design);
            const bool apart = std::all_of(m_question.options.begin(), m_question.options.end(),
                [&](const GeneratedOption &o) { return std::max(o.value, value) >= kMargin * std::min(o.value, value); });
            if (c.design.feasible() && value > least && apart && m_question.options.size() < count)
                take(c, false, value);
        }
        const auto advised
            = std::count_if(m_question.options.begin(), m_question.options.end(), [](const auto &o) { return o.advised; });
        const bool bothSides = advised > 0 && advised < static_cast<std::ptrdiff_t>(m_question.options.size());
        return m_question.options.size() == count && (!m_question.rule || bothSides);
    }

    std::optional<GeneratedQuestion> ordering()
    {
        struct By
        {
            Asked asked;
            double (*figure)(const Design &);
            double least;
        };
        static constexpr std::array kBy{By{Asked::CheapestFirst, [](const Design &d) { return d.cost_usd; }, kLeastPrinted_usd},
            By{Asked::FastestFirst, [](const Design &d) { return d.p95_s; }, .01},
            By{Asked::MostAvailableFirst, [](const Design &d) { return 1 - d.availability; }, 1e-7}};
        const By &by = m_draw.of(kBy);
        if (!takeApart(static_cast<std::size_t>(m_draw.whole(3, 5)), by.least, by.figure))
            return {};
        GeneratedQuestion question = finished(QuestionType::Ordering, by.asked);
        question.order.resize(question.options.size());
        std::iota(question.order.begin(), question.order.end(), std::size_t{0});
        std::sort(question.order.begin(), question.order.end(),
            [&](std::size_t a, std::size_t b) { return question.options[a].value < question.options[b].value; });
        if (std::is_sorted(question.order.begin(), question.order.end()))
            return {};   // the answer is what is on the screen
        return question;
    }

    std::optional<GeneratedQuestion> matching()
    {
        if (!takeApart(
                static_cast<std::size_t>(m_draw.whole(3, 5)), kLeastPrinted_usd, [](const Design &d) { return d.cost_usd; }))
            return {};
        return finished(QuestionType::Matching, Asked::MonthlyCost);
    }

    // Four single changes; one saves at least a tenth more than every other.
    std::optional<GeneratedQuestion> savesMost()
    {
        const double now = nowUsd();
        if (!(now > 0))
            return {};
        std::vector<Candidate> savers;
        for (const Candidate &c : m_pool.candidates)
            if (c.design.feasible() && now - c.design.cost_usd > .005 * now)
                savers.push_back(c);
        if (savers.size() < 4)
            return {};
        savers.resize(4);
        const auto saved = [&](const Candidate &c) { return now - c.design.cost_usd; };
        std::sort(savers.begin(), savers.end(), [&](const Candidate &a, const Candidate &b) { return saved(a) > saved(b); });
        if (saved(savers[0]) < kMargin * saved(savers[1]))
            return {};
        for (std::size_t i = 0; i < savers.size(); ++i)
            take(savers[i], i == 0, saved(savers[i]));
        m_question.facts.tokens_usd = now;
        return finished(QuestionType::Choice, Asked::SavesMost);
    }

    // The plan itself stands among the candidates of levers.
    double nowUsd() const
    {
        // Of the plan itself: one that is described alike may have another quota, and lose other calls.
        for (const Candidate &c : m_pool.candidates) {
            planner::Plan its = c.design.plan;
            its.name = m_pool.subject.plan.name;
            if (its == m_pool.subject.plan)
                return c.design.cost_usd;
        }
        return 0;
    }

    Pool m_pool;
    Draw &m_draw;
    GeneratedQuestion m_question;
};

}   // namespace

std::optional<GeneratedQuestion> drawDesigns(Family family, std::optional<Rule> rule, const QuestionSources &sources, Draw &draw)
{
    return Chooser(drawPool(family, rule, sources, draw), family, rule, draw).choose();
}

}   // namespace tenbin::study
