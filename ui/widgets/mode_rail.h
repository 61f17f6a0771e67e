// The rail of modes at the left; those that are not there yet say so instead of opening.
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace tenbin::ui {

class ModeRail : public QWidget
{
    Q_OBJECT

public:
    explicit ModeRail(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    std::vector<QToolButton *> m_buttons;
};

}   // namespace tenbin::ui
