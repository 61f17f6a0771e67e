// Generated questions: every claim is checked by asking the planner again.
#include "i18n/translations.h"
#include "planner/long_counts.h"
#include "question_sources.h"
#include "study/content.h"
#include "study/figure_questions.h"
#include "study/question_print.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace tenbin;
using namespace tenbin::study;
using planner::Rule;

namespace {

const planner::Catalog &catalog()
{
    return pricing::builtInCatalog();
}

bool apart(double right, double wrong)
{
    return std::max(right, wrong) >= kMargin * std::min(right, wrong) * (1 - 1e-9);
}

// The planner's figures of an option, asked anew.
Design anew(const GeneratedQuestion &question, const Design &design)
{
    const planner::Workload &w = question.subject.workload;
    const planner::Outcome outcome = planner::evaluate(w, design.plan, catalog());
    Design again{design.plan, 0, 0, 0, {}};
    if (!outcome.feasible()) {
        again.reason = outcome.infeasible.front();
        return again;
    }
    again.cost_usd = outcome.total()->usd();
    again.p95_s = planner::targetedP95(w, outcome);
    again.availability = outcome.availability.design;
    return again;
}

class Checker
{
public:
    explicit Checker(const GeneratedQuestion &question)
        : m_q(question)
    {
    }

    // Empty: all is as promised.
    QString problem() const
    {
        if (const QString text = shape(); !text.isEmpty())
            return text;
        for (const GeneratedOption &option : m_q.options)
            if (option.design && !(anew(m_q, *option.design) == *option.design))
                return QStringLiteral("figures are not evaluate's");
        for (const GeneratedOption &option : m_q.options)
            if (option.design && option.design->reason && option.design->reason->finding == planner::Finding::SecondRegionSame)
                return QStringLiteral("a design of one Region twice");
        const auto &needs = m_q.subject.workload.needs;
        const bool judged = m_q.asked == Asked::CheapestThatMeets || m_q.asked == Asked::AllThatMeet;
        if (judged && needs.interaction == planner::Interaction::Deadline && targets().p95_s < needs.deadline_s)
            return QStringLiteral("a target of seconds where nobody waits");
        if (const QString path = untold(); !path.isEmpty())
            return QStringLiteral("the options do not tell %1").arg(path);
        if (m_q.rule)
            for (const GeneratedOption &option : m_q.options)
                if (!sideFits(option))
                    return QStringLiteral("on the wrong side of its rule");
        switch (m_q.asked) {
        case Asked::CheapestThatMeets: return cheapest();
        case Asked::AllThatMeet: return allThatMeet();
        case Asked::CheapestFirst:
        case Asked::FastestFirst:
        case Asked::MostAvailableFirst:
        case Asked::MonthlyCost:
        case Asked::YearlyDowntime: return ranked();
        case Asked::SavesMost: return savesMost();
        case Asked::MissedTarget: return missedTarget();
        case Asked::PayingUtilisation: return utilisation();
        case Asked::TokenBill: return tokenBill();
        case Asked::CombinedAvailability: return combined();
        }
        return QStringLiteral("nothing asked");
    }

private:
    const planner::Targets &targets() const { return m_q.subject.targets; }

    const GeneratedOption &right() const
    {
        return *std::find_if(m_q.options.begin(), m_q.options.end(), [](const GeneratedOption &o) { return o.right; });
    }

    QString shape() const
    {
        const std::size_t count = m_q.options.size();
        const auto rights = std::count_if(m_q.options.begin(), m_q.options.end(), [](const auto &o) { return o.right; });
        switch (m_q.type) {
        case QuestionType::Choice: return count == 4 && rights == 1 ? QString() : QStringLiteral("not 1 of 4");
        case QuestionType::Response: return count == 5 && (rights == 2 || rights == 3) ? QString() : QStringLiteral("not 2 of 5");
        case QuestionType::Ordering:
            return count >= 3 && count <= 5 && m_q.order.size() == count ? QString() : QStringLiteral("order");
        case QuestionType::Matching: return count >= 3 && count <= 7 ? QString() : QStringLiteral("matches");
        case QuestionType::Count: break;
        }
        return QStringLiteral("type");
    }

    // A field that sets two options' designs apart and that no words of theirs are about; empty: none does.
    QString untold() const
    {
        // A model's inference profile is its own.
        static const QSet<QLatin1String> told{QLatin1String("plan.models.first"), QLatin1String("plan.models.escalateTo"),
            QLatin1String("plan.resilience.profile"), QLatin1String("plan.customModel.kind"),
            QLatin1String("plan.serving.core.kind"), QLatin1String("plan.serving.core.modelUnits"),
            QLatin1String("plan.serving.core.commitment"), QLatin1String("plan.serving.coreHours.fromHour"),
            QLatin1String("plan.serving.coreHours.toHour"), QLatin1String("plan.serving.coreHours.firstDay"),
            QLatin1String("plan.serving.coreHours.lastDay"), QLatin1String("plan.serving.otherwise.kind"),
            QLatin1String("plan.serving.otherwise.tier"), QLatin1String("plan.serving.otherwise.modelUnits"),
            QLatin1String("plan.serving.otherwise.commitment"), QLatin1String("plan.serving.hosting.minimumInstances"),
            QLatin1String("plan.resilience.region"), QLatin1String("plan.resilience.secondRegion"),
            QLatin1String("plan.resilience.tier"), QLatin1String("plan.resilience.standby"), QLatin1String("plan.retrieval.topK"),
            QLatin1String("plan.retrieval.chunk_tokens"), QLatin1String("plan.prompt.maxOutput_tokens"),
            QLatin1String("plan.prompt.cache"), QLatin1String("plan.prompt.cacheHour"), QLatin1String("plan.prompt.compression"),
            QLatin1String("plan.prompt.hotAnswerShare")};
        std::vector<Subject> designs;
        for (const GeneratedOption &option : m_q.options)
            if (option.design)
                designs.push_back({m_q.subject.workload, option.design->plan, m_q.subject.targets});
        for (const Field &field : fields()) {
            const QLatin1String path(field.path);
            if (!path.startsWith(QLatin1String("plan.")) || told.contains(path))
                continue;
            std::optional<Value> first;
            for (const Subject &design : designs) {
                if (!isRelevant(field, design))
                    continue;
                const Value value = fieldValue(field, design);
                if (first && !(*first == value))
                    return path;
                first = value;
            }
        }
        return {};
    }

    // The side of its rule on which an option stands, by what it is.
    bool sideFits(const GeneratedOption &option) const
    {
        const planner::Plan &plan = option.design->plan;
        const auto uses
            = [&](planner::LaneKind kind) { return plan.serving.core.kind == kind || plan.serving.otherwise.kind == kind; };
        switch (*m_q.rule) {
        case Rule::BatchAtNight: return option.advised == !uses(planner::LaneKind::OnDemand);
        case Rule::CustomModel: return option.advised == (plan.customModel.kind == planner::CustomKind::None);
        case Rule::RareAndBursty:
            return option.advised ? !uses(planner::LaneKind::Provisioned) && !uses(planner::LaneKind::RealTime)
                                  : !uses(planner::LaneKind::Serverless);
        case Rule::LowLatency:
            return option.advised == (uses(planner::LaneKind::Provisioned) || uses(planner::LaneKind::RealTime));
        default: return true;
        }
    }

    QString cheapest() const
    {
        if (!meetsAll(*right().design, targets()))
            return QStringLiteral("the right one misses a target");
        for (const GeneratedOption &option : m_q.options) {
            const bool dearer
                = meetsAll(*option.design, targets()) && option.design->cost_usd >= kMargin * right().design->cost_usd;
            if (!option.right && !dearer && !failsClearly(*option.design, targets()))
                return QStringLiteral("two answers can be defended");
        }
        return {};
    }

    QString allThatMeet() const
    {
        for (const GeneratedOption &option : m_q.options)
            if (option.right ? !meetsAll(*option.design, targets()) : !failsClearly(*option.design, targets()))
                return QStringLiteral("not clear whether it meets");
        return {};
    }

    double figure(const GeneratedOption &option) const
    {
        if (!option.design)
            return 1 - option.arrangement.availability();
        switch (m_q.asked) {
        case Asked::FastestFirst: return option.design->p95_s;
        case Asked::MostAvailableFirst: return 1 - option.design->availability;
        default: return option.design->cost_usd;
        }
    }

    QString ranked() const
    {
        for (std::size_t i = 0; i < m_q.options.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (!apart(figure(m_q.options[i]), figure(m_q.options[j])))
                    return QStringLiteral("two figures are near");
        for (std::size_t i = 1; i < m_q.order.size(); ++i)
            if (!(figure(m_q.options[m_q.order[i]]) > figure(m_q.options[m_q.order[i - 1]])))
                return QStringLiteral("wrong order");
        return {};
    }

    QString savesMost() const
    {
        const double now = planner::evaluate(m_q.subject.workload, m_q.subject.plan, catalog()).total()->usd();
        for (const GeneratedOption &option : m_q.options) {
            if (std::abs(option.value - (now - option.design->cost_usd)) > 1e-6)
                return QStringLiteral("saving is not the difference");
            if (!option.right && right().value < kMargin * option.value)
                return QStringLiteral("another saves as much");
        }
        return {};
    }

    QString missedTarget() const
    {
        const Design &d = *m_q.options.front().design;
        const bool latency = d.p95_s <= targets().p95_s, available = d.availability >= targets().availability,
                   cost = d.cost_usd <= targets().monthlyCost_usd;
        const int missed = !latency + !available + !cost;
        const TargetAnswer answer = !latency ? TargetAnswer::Latency
            : !available                     ? TargetAnswer::Availability
            : !cost                          ? TargetAnswer::Cost
                                             : TargetAnswer::None;
        const bool clear = apart(d.p95_s, targets().p95_s) && apart(1 - d.availability, 1 - targets().availability)
            && apart(d.cost_usd, targets().monthlyCost_usd);
        return missed <= 1 && clear && right().target == answer ? QString() : QStringLiteral("not the one that it misses");
    }

    QString figuresApart(double expected) const
    {
        if (std::abs(right().value - expected) > 1e-9 * expected)
            return QStringLiteral("right is not what the planner says");
        for (const GeneratedOption &option : m_q.options)
            if (!option.right && !apart(expected, option.value))
                return QStringLiteral("a wrong figure is near");
        return {};
    }

    QString utilisation() const
    {
        Subject s = m_q.subject;
        const planner::Outcome units = planner::evaluate(s.workload, s.plan, catalog());
        s.plan.serving.otherwise = {planner::LaneKind::OnDemand};
        const planner::Outcome onDemand = planner::evaluate(s.workload, s.plan, catalog());
        return figuresApart(units.capacity.lanes.front().utilisation * unitUsd(units) / tokenUsd(onDemand));
    }

    QString tokenBill() const
    {
        const planner::Outcome outcome = planner::evaluate(m_q.subject.workload, m_q.subject.plan, catalog());
        const double usd = tokenUsd(outcome), millions = m_q.subject.workload.traffic.requestsPerMonth / 1e6;
        // As a learner reckons with the figures of the stem, which are whole tokens.
        const double stated = millions
            * (std::round(m_q.facts.inputTokens) * m_q.facts.inputUsdPerMillion
                + std::round(m_q.facts.outputTokens) * m_q.facts.outputUsdPerMillion);
        return std::abs(stated / usd - 1) < .02 ? figuresApart(usd) : QStringLiteral("the stem does not give the bill");
    }

    QString combined() const
    {
        const Arrangement &a = m_q.facts.arrangement;
        double failing = 1;
        for (int i = 0; i < a.copies; ++i)
            failing *= 1 - std::pow(a.each, a.inSeries);
        return figuresApart(failing);
    }

    const GeneratedQuestion &m_q;
};

}   // namespace

class GeneratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySeed()
    {
        const QuestionSources from = sources();
        const std::uint64_t count = planner::longCounts() ? 10'000 : 300;
        std::map<int, int> rules, families, types;
        for (std::uint64_t seed = 1; seed <= count; ++seed) {
            const GeneratedQuestion question = generate(from, seed);
            const QString problem = Checker(question).problem();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(problem)));
            ++families[static_cast<int>(question.family)];
            ++types[static_cast<int>(question.type)];
            if (question.rule)
                ++rules[static_cast<int>(*question.rule)];
            checkWords(question);
        }
        for (const auto &[what, found] : {std::pair("rules", &rules), {"families", &families}, {"types", &types}})
            for (const auto &[code, times] : *found)
                qInfo("%s %d: %d", what, code, times);
        QCOMPARE(rules.size(), static_cast<std::size_t>(Rule::Count));
        QCOMPARE(families.size(), static_cast<std::size_t>(Family::Count));
        QCOMPARE(types.size(), static_cast<std::size_t>(QuestionType::Count));
    }

    void sameSeedSameQuestion()
    {
        const QuestionSources from = sources();
        for (std::uint64_t seed = 1; seed <= 40; ++seed)
            QVERIFY(generate(from, seed) == generate(from, seed));
    }

    // Words change with the language, the question does not.
    void sameInEveryLanguage()
    {
        const QuestionSources from = sources();
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const GeneratedQuestion question = generate(from, seed);
            const auto in = [&](const QString &language) {
                i18n::install(language);
                return posed(question, catalog(), i18n::localeOf(language));
            };
            const PosedQuestion english = in(QStringLiteral("en"));
            for (const QString &language : {QStringLiteral("zh"), QStringLiteral("ja")}) {
                const PosedQuestion other = in(language);
                QVERIFY(other.stem != english.stem);
                QCOMPARE(other.id, english.id);
                QCOMPARE(rightAnswer(other), rightAnswer(english));
                QCOMPARE(other.figures, english.figures);
            }
        }
        i18n::install(QStringLiteral("en"));
    }

    // What an exam asks, its items name for good.
    void byId()
    {
        const QuestionSources from = sources();
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        for (std::uint64_t seed = 100; seed < 120; ++seed) {
            const GeneratedQuestion question = generate(from, seed);
            const PosedQuestion words = posed(question, catalog(), locale);
            QCOMPARE(words.id, generatedId(seed));
            QCOMPARE(seedOf(words.id), std::optional(seed));
            QVERIFY(words.type == question.type && words.domain == kGeneratedDomain);
            QVERIFY(words.figures != 0 && printOf(words) == printOf(posed(question, catalog(), QLocale(QLocale::Japanese))));
        }
        QVERIFY(!seedOf(builtInContent().questions.front().id));
        for (const char *id : {"g-", "g-x", "g-007", "g-+7", "g--1", "h-7", "7", "", "no-such-question"})
            QVERIFY2(!seedOf(QLatin1String(id)), id);
        QCOMPARE(seedOf(QStringLiteral("g-18446744073709551615")), std::optional<std::uint64_t>(18'446'744'073'709'551'615ULL));
    }

private:
    static void checkWords(const GeneratedQuestion &question)
    {
        const PosedQuestion words = posed(question, catalog(), QLocale(QLocale::English, QLocale::UnitedStates));
        QSet<QString> texts, matches;
        for (const PosedOption &option : words.options) {
            QVERIFY2(!option.text.isEmpty() && !option.rationale.isEmpty(), qPrintable(words.id));
            QVERIFY2(
                !option.text.contains(QLatin1Char('%')) || !option.text.contains(QLatin1String("%1")), qPrintable(option.text));
            texts.insert(option.text);
            matches.insert(option.match);
        }
        QVERIFY2(texts.size() == static_cast<qsizetype>(words.options.size()), qPrintable(words.id));
        if (words.type == QuestionType::Matching)
            QVERIFY2(matches.size() == texts.size(), qPrintable(words.id));
        QVERIFY(isRight(words, rightAnswer(words)));
    }
};

QTEST_GUILESS_MAIN(GeneratorTest)
#include "tst_generator.moc"
