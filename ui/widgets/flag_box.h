// A check box that reads on every theme.
#pragma once

#include <QCheckBox>

namespace tenbin::ui {

class FlagBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent *event) override;
};

}   // namespace tenbin::ui
