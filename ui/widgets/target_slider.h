// A target on a scale that fits (logarithm or nines), with the plan's own value as a mark on the same track.
#pragma once

#include "ui/theme/measure.h"

#include <QWidget>

#include <functional>

namespace tenbin::ui {

enum class TargetScale : std::uint8_t { Logarithmic, Nines };

// Numbers that grow over the whole program: one per drag, typing or run of keys; undo merges by them.
int nextGesture();

class TargetSlider : public QWidget
{
    Q_OBJECT

public:
    explicit TargetSlider(TargetScale scale, QWidget *parent = nullptr);

    void setFormat(std::function<QString(double)> format) { m_format = std::move(format); }
    void setPlanWord(const QString &word);   // "plan", beside the mark
    void setLimits(double minimum, double maximum);
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    void setValue(double value);
    double value() const { return m_value; }
    void setPlanValue(double value);   // NaN or infinite: no mark
    bool isDragging() const { return m_dragging; }
    QString valueText() const { return m_format ? m_format(m_value) : QString(); }

    QSize sizeHint() const override { return {Measure(200), Measure(40)}; }
    QSize minimumSizeHint() const override { return {Measure(100), Measure(40)}; }

Q_SIGNALS:
    void moved(double value, int gesture);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double position(double value) const;   // 0 .. 1 along the track
    double valueAt(double position) const;
    double rounded(double value, int digits) const;
    double stepped(int steps, int digits) const;
    void moveTo(double value);
    double trackLeft() const { return Measure(8); }
    double trackWidth() const { return width() - Measure(16); }

    TargetScale m_scale;
    std::function<QString(double)> m_format;
    QString m_planWord;
    double m_minimum = 0.1, m_maximum = 10, m_value = 1, m_plan;
    bool m_dragging = false;
    int m_gesture = 0;
};

}   // namespace tenbin::ui
