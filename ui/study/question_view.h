// One question: its stem, the way to answer it, and once it is checked the verdict with every rationale.
#pragma once

#include "study/question.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tenbin::ui {

class AnswerEdit;
class RubyLabel;

class QuestionView : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget *parent = nullptr);

    // `layout`: seed of the order in which options stand. The same question in another language keeps `given`.
    void ask(const study::PosedQuestion &question, std::uint64_t layout, const study::Answer &given);
    void explain(const study::PosedQuestion &question, std::uint64_t layout, const study::Answer &given);
    void clear(const QString &why);   // nothing to ask yet

    AnswerEdit *edit() const { return m_edit; }   // null: nothing can be answered now
    study::Answer answer() const;
    bool isComplete() const;
    void focusAnswer();

Q_SIGNALS:
    void answered();

private:
    void setStem(const QString &stem);
    void replaceBody(QWidget *body);

    QScrollArea *m_scroll;
    RubyLabel *m_stem;
    QWidget *m_verdict, *m_body = nullptr;
    QLabel *m_verdictIcon, *m_verdictText;
    QVBoxLayout *m_column;
    AnswerEdit *m_edit = nullptr;
};

}   // namespace tenbin::ui
