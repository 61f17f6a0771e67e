// The targets at the right: three sliders, what the cheapest plan would cost, what is in the way, what would help.
#pragma once

#include "ui/shell/live_evaluation.h"
#include "ui/theme/icons.h"

#include <QWidget>

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tenbin::ui {

class FigureLabel;
class FlagBox;
class LeverCard;
class NoteLabel;
class PhraseLabel;
class TargetSlider;

class TargetsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TargetsPanel(QWidget *parent = nullptr);
    void present(const Live &live);
    void setAuto(bool on);
    bool isAdoptButton(const QWidget &widget) const;
    TargetSlider &slider(planner::Target kind) { return *m_rows[static_cast<std::size_t>(kind)].slider; }

Q_SIGNALS:
    void fieldEdited(const tenbin::Field &field, const tenbin::Value &value, int gesture);
    void autoWanted(bool on);   // the plan is to follow the targets
    void searchStopWanted();
    void planAdopted(const tenbin::planner::Plan &plan);

private:
    struct Row
    {
        QLabel *name = nullptr;
        FigureLabel *value = nullptr;
        TargetSlider *slider = nullptr;
        NoteLabel *verdict = nullptr;
    };

    void makeRow(planner::Target kind, QVBoxLayout &layout);
    void presentRow(planner::Target kind, const QString &name, double target, double plan, bool pass, const QString &words);
    void announce(const Live &live);
    void presentAdvice(const Live &live);
    void presentProgress(const Live &live);
    void presentRules(const Live &live);
    void presentNotes(const Live &live);
    void fillNotes(QVBoxLayout &layout, std::vector<NoteLabel *> &labels, const std::vector<std::pair<Icon, QString>> &words);
    void setLimits(Row &row, double target, double plan);
    QLabel *heading(QVBoxLayout &layout);

    std::array<Row, 3> m_rows;
    QLabel *m_heading, *m_helpHeading, *m_rulesHeading, *m_notesHeading;
    FlagBox *m_auto;
    QPushButton *m_adopt;
    PhraseLabel *m_searched;
    QWidget *m_searching = nullptr;   // progress and Cancel, made for the first search that takes long
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QVBoxLayout *m_searchingPlace;
    NoteLabel *m_relaxation;
    QVBoxLayout *m_levers, *m_rules, *m_notes;
    std::vector<LeverCard *> m_leverCards;
    std::vector<NoteLabel *> m_ruleLabels, m_noteLabels;
    std::vector<planner::Plan> m_leverPlans;
    std::optional<planner::Plan> m_cheapest;
    quint64 m_showing = 0;
    bool m_limitsStand = false;   // the same workload as before
};

}   // namespace tenbin::ui
