// The head of a plan's column: its colour and name, whether it is the base, and what can be done with it.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tenbin::ui {

class FigureLabel;

class PlanHead : public QFrame
{
    Q_OBJECT

public:
    explicit PlanHead(std::size_t column, QWidget *parent = nullptr);

    void present(const QString &name, bool base, bool last);   // `last`: the workload's only plan, which cannot go
    void rename();                                             // opens the name for editing

Q_SIGNALS:
    void promoted();
    void renamed(const QString &name);
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void restyle();
    void closeEdit();

    std::size_t m_column;
    QString m_name;
    bool m_base = false, m_last = false;
    FigureLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_baseMark;
    QToolButton *m_promote, *m_rename, *m_remove;
};

}   // namespace tenbin::ui
