// A combo box on the theme's own chevron that a scrolling form never changes by accident.
#pragma once

#include <QComboBox>

namespace tenbin::ui {

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

}   // namespace tenbin::ui
