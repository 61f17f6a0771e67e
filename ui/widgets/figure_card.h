// One figure on a card: what it is, how much, and a remark below.
#pragma once

#include "ui/theme/measure.h"

#include <QWidget>

namespace tenbin::ui {

enum class Tone : std::uint8_t { Plain, Pass, Fail, Pending };

class FigureCard : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    // `remark` may be empty; a failing figure also carries a cross, never colour alone.
    void setFigure(const QString &figure, const QString &remark, Tone tone);
    QString figure() const { return m_figure; }

    QSize sizeHint() const override { return {Measure(120), Measure(76)}; }
    QSize minimumSizeHint() const override { return {Measure(88), Measure(76)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_label, m_figure, m_remark;
    Tone m_tone = Tone::Plain;
};

}   // namespace tenbin::ui
