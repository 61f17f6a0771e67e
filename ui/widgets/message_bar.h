// One line that never stops the work: what happened, what was kept, what to do.
#pragma once

#include "ui/theme/icons.h"

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QToolButton;

namespace tenbin::ui {

class NoteLabel;

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Icon icon, const QString &text, std::vector<Action> actions = {});
    QString text() const;
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    NoteLabel *m_note;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

}   // namespace tenbin::ui
