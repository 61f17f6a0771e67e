// What was right and why: each option with the learner's own answer and its rationale.
#pragma once

#include "study/question.h"

#include <QWidget>

namespace tenbin::ui {

class ExplainedAnswer : public QWidget
{
    Q_OBJECT

public:
    ExplainedAnswer(const study::PosedQuestion &question, const QStringList &shown, const study::Answer &given, QWidget *parent);

private:
    void add(const QString &title, bool good, bool marked, const QString &remark, const QString &rationale);
    void addOptions(const study::PosedQuestion &question, const QStringList &shown, const study::Answer &given);
    void addOrder(const study::PosedQuestion &question, const study::Answer &given);
    void addPairs(const study::PosedQuestion &question, const study::Answer &given);
};

}   // namespace tenbin::ui
