// All cards: found, taken back after a suspension, and the learner's own ones written, imported and exported.
#pragma once

#include "study_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace tenbin::ui {

class CardsModel;
class Dialogs;

class CardsPage : public QWidget
{
    Q_OBJECT

public:
    CardsPage(StudyDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void importFrom(const QString &path);
    void exportTo(const QString &path);
    QString selected() const;   // id; empty: none
    void edit(const study::AnkiNote &card);

Q_SIGNALS:
    void said(bool good, const tenbin::ui::Sentence &words);   // how an import or an export went
    void removed(const tenbin::study::AnkiNote &card);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    void present();
    void editSelected();
    void removeSelected();
    void suspendSelected();

    StudyDesk &m_desk;
    Dialogs &m_dialogs;
    CardsModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTableView *m_table;
    QPushButton *m_new, *m_edit, *m_remove, *m_suspend, *m_import, *m_export;
    Background m_files;
};

}   // namespace tenbin::ui
