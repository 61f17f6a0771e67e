// The window: menus, rail, form, cards, charts, targets, status. It turns intents into edits and shows what follows.
#pragma once

#include "dialogs.h"
#include "live_evaluation.h"
#include "live_report.h"
#include "session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mode.h"

#include <QMainWindow>
#include <QPointer>

class QBoxLayout;

namespace tenbin::ui {

class Cards;
class CommandPalette;
class ComparePage;
class StudyDesk;
class StudyPage;
class ChartsGrid;
class ExplainDialog;
class FormPanel;
class Menus;
class MessageBar;
class ModePages;
class ModeRail;
class PricesPage;
class PromptLab;
class ReportExport;
class ReportPage;
class StatusStrip;
class TargetsPanel;
class TrustDialog;

// Told once each, and never again: where to begin, where a figure is explained, how things are found.
enum class Hint : std::uint8_t { Begin, Explained, Found };

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    LiveEvaluation &evaluation() { return *m_live; }
    FormPanel &form() { return *m_form; }
    TargetsPanel &targets() { return *m_targets; }
    ChartsGrid &charts() { return *m_charts; }
    MessageBar &messages() { return *m_messages; }

    void openFile(const QString &path);
    bool save();
    bool saveAs();
    bool importTrace(const QString &path);
    void exportReportAs(ReportFormat format, const QString &path);
    void exportChart(const report::ChartSpec &spec);
    void printChart(const report::ChartSpec &spec);
    void setLanguage(const QString &language);
    void setTheme(ThemeChoice choice);
    void setZoom(int percent);   // of text and measures, zoom::kLeast .. kMost
    void setMode(Mode mode);     // one that is not offered changes nothing
    Mode mode() const;
    QWidget *page(Mode mode) const;   // null: not shown yet
    bool isSettled() const;           // nothing more will come of what is on screen
    bool offerRecovery();             // false: there is nothing to recover
    void offerHint(Hint hint);
    bool mayDiscard();   // asks where there is work to lose

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildPlan();
    void offerModes();
    void focusPage();
    QWidget *makeCompare(QWidget *parent);
    void presentMode();   // the page that is up, unless it is Plan's
    void presentCompare();
    void openPalette();
    void revealField(const Field &field);
    QWidget *makeReport(QWidget *parent);
    ReportMatter reportMatter() const;
    void presentReport();
    void presentPages();
    void makeExport();
    QWidget *makeStudy(QWidget *parent);
    void presentStudy();
    void studyField(const Field &field);
    void studyTerm(const QString &words);
    QWidget *makePrices(QWidget *parent);
    void presentPrices();
    void importPrices(const QString &path);
    void exportPrices(const QString &path);
    void showGallery();
    void addWorkload(Entry entry);   // under a name of its own
    Entry blankEntry() const;
    void duplicateWorkload();
    void removeWorkload();
    void addPlan(const QString &wish, planner::Plan plan);
    void promote(int plan);
    void connectMenus();
    void connectPanels();
    void placePanels();
    void presentAll();
    void presentTargets();
    void presentReplay();
    void presentStatus();
    void presentTitle();
    void presentUndo();
    void fillRecent(QMenu *menu);
    void offer(const db::Recoverable &work);
    void tryAlternative(int index);
    void showTrust();
    void showExplain();
    void showPromptLab();
    void presentPromptLab();
    void presentExplain();
    void presentTrust();
    void presentSearch();
    void adopt(const planner::Plan &plan);
    void edit(const Field &field, const Value &value, int gesture);
    void setAuto(bool on);
    void follow(const planner::Targets &targets, int gesture);
    void report(const Done &done);

    Session &m_session;
    Dialogs &m_dialogs;
    LiveEvaluation *m_live;
    Menus *m_menus;
    MessageBar *m_messages;
    ModeRail *m_rail;
    ModePages *m_pages;
    QWidget *m_planPage;
    QBoxLayout *m_besideForm;
    QWidget *m_targetsRule;
    FormPanel *m_form;
    Cards *m_cards;
    ChartsGrid *m_charts;
    TargetsPanel *m_targets;
    StatusStrip *m_status;
    ComparePage *m_compare = nullptr;     // once it was shown
    ReportPage *m_reportPage = nullptr;   // the same
    LiveReport *m_report = nullptr;
    ReportExport *m_export = nullptr;   // made for the first
    int m_exporting = 0;                // the message that says so
    StudyDesk *m_studyDesk = nullptr;
    StudyPage *m_study = nullptr;
    PricesPage *m_prices = nullptr;
    CommandPalette *m_palette = nullptr;
    Background *m_pricesWorker = nullptr;
    QPointer<TrustDialog> m_trust;       // while it is open
    QPointer<ExplainDialog> m_explain;   // the same
    QPointer<PromptLab> m_promptLab;     // the same
    ThemeChoice m_theme = ThemeChoice::System;
    QTimer m_statusTimer;
    bool m_auto = false;                       // the plan follows the targets
    bool m_followDue = false;                  // when the search is through
    bool m_edited = false;                     // a field, since the start
    std::optional<planner::Plan> m_followed;   // the plan that Auto took last, and in which drag
    int m_followGesture = 0;
};

}   // namespace tenbin::ui
