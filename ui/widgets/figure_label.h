// One line of changing words in a place that stays: a new text repaints, and no layout is asked.
#pragma once

#include "ui/theme/measure.h"

#include <QLabel>

namespace tenbin::ui {

class FigureLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FigureLabel(Measure width, QWidget *parent = nullptr);   // its preferred width

    void setFigure(const QString &text);
    const QString &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Measure m_width;
    QString m_figure;
};

}   // namespace tenbin::ui
