#include "answer_edit.h"

#include "matching_edit.h"
#include "option_edit.h"
#include "ordering_edit.h"

namespace tenbin::ui {

using namespace study;

AnswerEdit *makeAnswerEdit(const PosedQuestion &question, const QStringList &shown, const Answer &given, QWidget *parent)
{
    switch (question.type) {
    case QuestionType::Ordering: {
        // Left as it stands, an order is no answer: so it never stands right from the start.
        QStringList start = shown;
        if (start == question.order)
            start.append(start.takeFirst());
        return new OrderingEdit(question, start, given, parent);
    }
    case QuestionType::Matching: return new MatchingEdit(question, shown, given, parent);
    default: return new OptionEdit(question, shown, given, parent);
    }
}

}   // namespace tenbin::ui
