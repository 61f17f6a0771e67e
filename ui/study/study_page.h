// Study mode: review, cards, questions, mock exam, glossary and statistics on one desk. The desk outlives its page: an exam under
// way is saved on the way out.
#pragma once

#include "study_desk.h"

#include <QWidget>

#include <array>

class QLabel;
class QStackedWidget;

namespace tenbin::ui {

class Dialogs;
class MessageBar;
class PageArea;
class TabStrip;

enum class StudyTab : std::uint8_t { Review, Cards, Questions, Exam, Glossary, Statistics, Count };

class StudyPage : public QWidget
{
    Q_OBJECT

public:
    StudyPage(StudyDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void showTab(StudyTab tab);
    QWidget *page(StudyTab tab);   // made when it is first asked for; null until the desk is loaded
    MessageBar &messages() { return *m_messages; }
    // "Study this": the glossary with what fits these words.
    void study(const QString &words);
    void studyField(const QString &path);   // the same with the term that the field is about

Q_SIGNALS:
    // To be shown in the planner: the workload and plan of a question, a field.
    void plannerWanted(const tenbin::Subject &subject);
    void fieldWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin();   // the desk is loaded
    QWidget *make(StudyTab tab);
    void offerBack(const study::AnkiNote &card);
    void retranslateUi();

    StudyDesk &m_desk;
    Dialogs &m_dialogs;
    MessageBar *m_messages;
    TabStrip *m_tabs;
    QLabel *m_loading;
    QStackedWidget *m_pages;
    std::array<PageArea *, static_cast<std::size_t>(StudyTab::Count)> m_areas{};   // each scrolls by its own least size
    QString m_wanted, m_field;                                                     // asked for before the desk was loaded
};

}   // namespace tenbin::ui
