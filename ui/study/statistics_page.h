// How the learning goes: what is due, what was done, how well it is remembered; and the settings that steer it.
#pragma once

#include "report/chart_spec.h"
#include "study_desk.h"

#include <QWidget>

#include <array>

namespace tenbin::charts {
class ChartView;
}

namespace tenbin::ui {

class FigureCard;
class HeatMap;
class LearnerSettings;

class StatisticsPage : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPage(StudyDesk &desk, QWidget *parent = nullptr);

    HeatMap &calendar() { return *m_calendar; }
    LearnerSettings &settings() { return *m_settings; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void present();
    void presentFigures();
    void showCalendarTable();

    StudyDesk &m_desk;
    enum Figure { Due, Done, Retention, Seen, Figures };
    std::array<FigureCard *, Figures> m_figures{};
    charts::ChartView *m_due, *m_reviews;
    HeatMap *m_calendar;
    LearnerSettings *m_settings;
};

}   // namespace tenbin::ui
