// How a question is answered: one form for each of the exam's types.
#pragma once

#include "study/question.h"

#include <QWidget>

namespace tenbin::ui {

class AnswerEdit : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Nothing given: nothing was chosen or moved yet.
    virtual study::Answer answer() const = 0;
    virtual bool isComplete() const { return answer().given(); }
    virtual QWidget *firstControl() = 0;

Q_SIGNALS:
    void changed();
};

// `shown`: ids of the options, or of what they are matched with, in the order in which they stand.
AnswerEdit *makeAnswerEdit(
    const study::PosedQuestion &question, const QStringList &shown, const study::Answer &given, QWidget *parent);

}   // namespace tenbin::ui
