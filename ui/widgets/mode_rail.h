// The rail of modes at the left. One that nobody offers is there, and says that it is not.
#pragma once

#include "mode.h"

#include <QWidget>

class QToolButton;

namespace tenbin::ui {

class ModeRail : public QWidget
{
    Q_OBJECT

public:
    explicit ModeRail(QWidget *parent = nullptr);

    void setOffered(Mode mode, bool offered);
    void setMode(Mode mode);

Q_SIGNALS:
    void modeChosen(tenbin::ui::Mode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QToolButton &button(Mode mode) { return *m_buttons[placeOf(mode)]; }

    std::array<QToolButton *, kModes> m_buttons{};
    Mode m_mode = Mode::Plan;
};

}   // namespace tenbin::ui
