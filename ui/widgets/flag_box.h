// A check box that reads on every theme. Where its words have no room they are elided.
#pragma once

#include "ui/theme/measure.h"

#include <QCheckBox>

namespace tenbin::ui {

class FlagBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    QSize sizeHint() const override;   // of the whole text

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect words() const { return rect().adjusted(Measure(24), 0, 0, 0); }
};

}   // namespace tenbin::ui
