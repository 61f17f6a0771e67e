// How a generated question is put into words; for question_words.cpp and question_rationale.cpp alone.
#pragma once

#include "generated.h"

#include <QCoreApplication>

namespace tenbin::study {

class QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)

public:
    QuestionWords(const GeneratedQuestion &question, const planner::Catalog &catalog, const QLocale &locale)
        : m_q(question)
        , m_catalog(catalog)
        , m_locale(locale)
    {
        for (const GeneratedOption &option : question.options)
            if (option.design)
                m_plans.push_back(option.design->plan);
    }

    QString stem() const;
    QString text(const GeneratedOption &option) const;
    QString match(const GeneratedOption &option) const;
    QString rationale(const GeneratedOption &option) const;

private:
    const planner::Targets &targets() const { return m_q.subject.targets; }
    QString latencyName() const;
    QString tokens(double count) const { return m_locale.toString(count, 'f', 0); }
    QString joined(const QString &one, const QString &other) const { return tr("%1 %2", "two sentences").arg(one, other); }

    QString scenario() const;
    QString workload() const;
    QString targetsText() const;
    QString asked() const;
    QString ownPlan() const;
    QString figures(const Design &design) const;
    QString failure(const Design &design) const;
    QString designRationale(const GeneratedOption &option) const;
    QString ruleSays(const GeneratedOption &option) const;
    QString missedTarget(TargetAnswer answer) const;
    QString targetRationale(const GeneratedOption &option) const;
    QString arrangement(const Arrangement &a) const;
    QString downtime(double unavailability) const;
    QString billMistake(BillMistake mistake) const;
    QString conditions() const;
    QString users() const;
    QString figureRationale(const GeneratedOption &option) const;

    const GeneratedQuestion &m_q;
    const planner::Catalog &m_catalog;
    const QLocale &m_locale;
    std::vector<planner::Plan> m_plans;
};

}   // namespace tenbin::study
