// The day's cards, one after the other. Space or Enter shows the answer, digits rate it, Ctrl+Z takes a rating back.
#pragma once

#include "study_desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tenbin::ui {

class CardView;
class NothingDue;
class RatingBar;
class SegmentedLanguage;

class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(StudyDesk &desk, QWidget *parent = nullptr);

    const QString &card() const { return m_card; }   // shown now; empty: none
    bool isAnswerShown() const { return m_answerShown; }
    void present();   // again by the clock

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *languageRow();
    QWidget *cardPage();
    void retranslateUi();
    void presentIfVisible();
    void presentCard(const study::DayPlan &plan);
    void showAnswer();
    void rate(study::Rating rating);
    void undo();
    void bury();
    void suspend();
    void setLanguage(bool front, const QString &language);
    void focusFirst();

    StudyDesk &m_desk;
    QString m_card;
    QDateTime m_shownAt;
    bool m_answerShown = false;
    QTimer m_minute;   // steps become due and days begin
    QLabel *m_counts, *m_frontLabel, *m_backLabel;
    SegmentedLanguage *m_front, *m_back;
    QStackedWidget *m_pages;
    CardView *m_view;
    QPushButton *m_show, *m_undo, *m_bury, *m_suspend;
    RatingBar *m_ratings;
    NothingDue *m_nothing;
};

}   // namespace tenbin::ui
