// Multiple choice by radio buttons, multiple response by check boxes.
#pragma once

#include "answer_edit.h"

#include <vector>

class QAbstractButton;

namespace tenbin::ui {

class OptionEdit : public AnswerEdit
{
    Q_OBJECT

public:
    OptionEdit(const study::PosedQuestion &question, const QStringList &shown, const study::Answer &given, QWidget *parent);

    study::Answer answer() const override;
    QWidget *firstControl() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<std::pair<QString, QAbstractButton *>> m_options;
};

}   // namespace tenbin::ui
