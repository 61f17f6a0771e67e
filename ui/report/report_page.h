// Report mode: the pages as they will be, what goes into them, and where to. It shows and asks.
#pragma once

#include "report_choice.h"

#include <QImage>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tenbin::ui {

class ChoiceBox;
class FlagBox;
class PageView;

class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);

    const ReportChoice &choice() const { return m_choice; }
    void present(const std::vector<QImage> &pages, bool working, bool severalPlans);
    int pages() const;
    double pixelsAPoint() const;   // of the pages that it wants

Q_SIGNALS:
    void choiceChanged();
    void exportWanted(tenbin::ui::ReportFormat format);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildChoices(QVBoxLayout &column);
    void buildExports(QVBoxLayout &column);
    void retranslateUi();

    ReportChoice m_choice;
    bool m_followsWindow = true, m_paperFollows = true;   // until one is chosen here
    bool m_working = false, m_severalPlans = false;
    QLabel *m_heading, *m_languageLabel, *m_paperLabel, *m_partsLabel, *m_exportLabel, *m_state;
    ChoiceBox *m_language, *m_paper;
    std::array<FlagBox *, report::kReportParts.size()> m_parts{};
    std::array<QPushButton *, 4> m_exports{};
    QScrollArea *m_scroll;
    PageView *m_view;
};

}   // namespace tenbin::ui
