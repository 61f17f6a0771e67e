// Practice: fixed questions, and generated ones that the planner answers, one after the other.
#pragma once

#include "question_shelf.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tenbin::ui {

class ChoiceBox;
class QuestionView;

class QuestionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPage(StudyDesk &desk, QWidget *parent = nullptr);

    QuestionView &view() { return *m_view; }
    const QString &question() const { return m_id; }   // empty: it is being made
    bool isChecked() const { return m_checked; }
    void practise(bool generated, std::optional<study::QuestionType> type);
    void next();

Q_SIGNALS:
    void plannerWanted(const tenbin::Subject &subject);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    void ask(const QString &id);
    void present();
    void check();
    void openInPlanner();
    void made(const QStringList &ids);
    std::optional<study::QuestionType> wantedType() const;
    QStringList collection() const;

    StudyDesk &m_desk;
    QuestionShelf m_shelf;
    QString m_id;
    std::uint64_t m_layout = 1;
    study::Answer m_given;
    bool m_checked = false;
    int m_right = 0, m_asked = 0;   // since the start
    QLabel *m_fromLabel, *m_typeLabel, *m_tally, *m_origin;
    ChoiceBox *m_from, *m_type;
    QuestionView *m_view;
    QPushButton *m_planner, *m_check;
};

}   // namespace tenbin::ui
