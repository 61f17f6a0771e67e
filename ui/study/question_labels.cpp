#include "question_labels.h"

#include "study/generated.h"

#include <QCoreApplication>

namespace tenbin::ui {

using namespace study;

namespace {

class QuestionLabels
{
    Q_DECLARE_TR_FUNCTIONS(QuestionLabels)
};

}   // namespace

QString typeName(QuestionType type)
{
    switch (type) {
    case QuestionType::Choice: return QuestionLabels::tr("Multiple choice");
    case QuestionType::Response: return QuestionLabels::tr("Multiple response");
    case QuestionType::Ordering: return QuestionLabels::tr("Ordering");
    case QuestionType::Matching: return QuestionLabels::tr("Matching");
    case QuestionType::Count: break;
    }
    return {};
}

QString domainName(int domain)
{
    switch (domain) {
    case 1: return QuestionLabels::tr("1  Fundamentals of AI and ML");
    case 2: return QuestionLabels::tr("2  Fundamentals of generative AI");
    case 3: return QuestionLabels::tr("3  Applications of foundation models");
    case 4: return QuestionLabels::tr("4  Responsible AI");
    default: return QuestionLabels::tr("5  Security, compliance and governance");
    }
}

QString originWords(const PosedQuestion &question, const QLocale &locale)
{
    const QString domain = locale.toString(question.domain);
    if (const auto seed = seedOf(question.id))
        return QuestionLabels::tr("Worked out by the planner · seed %1 · source text, section %2 · domain %3")
            .arg(QString::number(*seed), question.source, domain);
    return QuestionLabels::tr("Source text, section %1 · domain %2").arg(question.source, domain);
}

}   // namespace tenbin::ui
