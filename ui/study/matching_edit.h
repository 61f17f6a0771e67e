// Matching: for every row a list of what it may go with.
#pragma once

#include "answer_edit.h"

#include <vector>

namespace tenbin::ui {

class ChoiceBox;

class MatchingEdit : public AnswerEdit
{
    Q_OBJECT

public:
    MatchingEdit(const study::PosedQuestion &question, const QStringList &shown, const study::Answer &given, QWidget *parent);

    study::Answer answer() const override;   // an empty id where nothing is chosen yet
    bool isComplete() const override;
    QWidget *firstControl() override;

private:
    std::vector<ChoiceBox *> m_boxes;   // in the question's order
};

}   // namespace tenbin::ui
