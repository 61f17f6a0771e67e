// Study mode, and the ways between it and the planner.
#include "main_window.h"
#include "ui/study/study_page.h"

namespace tenbin::ui {

QWidget *MainWindow::makeStudy(QWidget *parent)
{
    m_studyDesk = new StudyDesk(studySetup(m_session.profile(), m_session.document().project().catalog));
    m_study = new StudyPage(*m_studyDesk, m_dialogs, parent);
    m_studyDesk->setParent(m_study);   // outlives it: an exam under way is saved on the way out
    connect(m_study, &StudyPage::plannerWanted, this, [this](const Subject &subject) {
        Document &document = m_session.document();
        (void)document.perform(InsertEntry{static_cast<int>(document.project().entries.size()),
            Entry{subject.workload, {subject.plan}, subject.targets, 0, subject.locked}});
        setMode(Mode::Plan);
    });
    connect(m_study, &StudyPage::fieldWanted, this, [this](const QString &path) {
        if (const Field *field = findField(path.toStdString()))
            revealField(*field);
    });
    return m_study;
}

// Questions are computed at the project's prices.
void MainWindow::presentStudy()
{
    m_studyDesk->setCatalog(m_session.document().project().catalog);
}

void MainWindow::studyField(const Field &field)
{
    setMode(Mode::Study);
    m_study->studyField(QString::fromUtf8(field.path.data(), static_cast<qsizetype>(field.path.size())));
}

void MainWindow::studyTerm(const QString &words)
{
    setMode(Mode::Study);
    m_study->study(words);
}

}   // namespace tenbin::ui
