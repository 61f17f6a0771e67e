// The terms in three languages side by side, found in any of them, and where the planner uses them.
#pragma once

#include "study/content.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTableWidget;

namespace tenbin::ui {

class NoteLabel;

class GlossaryPage : public QWidget
{
    Q_OBJECT

public:
    explicit GlossaryPage(const study::Content &content, QWidget *parent = nullptr);

    void find(const QString &words);

Q_SIGNALS:
    void fieldWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void fill();
    void presentUses();
    void openField();
    const study::Term *current() const;

    const study::Content &m_content;
    std::vector<const study::Term *> m_terms;   // by row
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QLabel *m_count, *m_usesTitle;
    NoteLabel *m_cards;
    QListWidget *m_uses;
};

}   // namespace tenbin::ui
