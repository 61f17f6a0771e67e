#include "target_slider.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenbin::ui {

using namespace metrics;

namespace {

constexpr Measure kTrackY = 26_px;

// A screen reader hears the value with its unit, not a position.
class TargetSliderAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit TargetSliderAccessible(TargetSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
        , m_slider(slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_slider->valueText() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_slider->value(); }
    void setCurrentValue(const QVariant &value) override { Q_EMIT m_slider->moved(value.toDouble(), nextGesture()); }
    QVariant maximumValue() const override { return m_slider->maximum(); }
    QVariant minimumValue() const override { return m_slider->minimum(); }
    QVariant minimumStepSize() const override { return {}; }

private:
    TargetSlider *m_slider;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *slider = qobject_cast<TargetSlider *>(object);
    return slider ? new TargetSliderAccessible(slider) : nullptr;
}

}   // namespace

int nextGesture()
{
    static int last = 0;
    return ++last;
}

TargetSlider::TargetSlider(TargetScale scale, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_plan(std::numeric_limits<double>::quiet_NaN())
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TargetSlider::setPlanWord(const QString &word)
{
    m_planWord = word;
    update();
}

void TargetSlider::setLimits(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    update();
}

void TargetSlider::setValue(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
    update();
}

void TargetSlider::setPlanValue(double value)
{
    m_plan = value;
    update();
}

double TargetSlider::position(double value) const
{
    const auto on = [this](double v) {
        return m_scale == TargetScale::Nines ? -std::log10(std::max(1e-12, 1 - v)) : std::log10(std::max(1e-12, v));
    };
    const double low = on(m_minimum), high = on(m_maximum);
    return high > low ? std::clamp((on(value) - low) / (high - low), 0.0, 1.0) : 0;
}

double TargetSlider::valueAt(double p) const
{
    const double f = std::clamp(p, 0.0, 1.0);
    if (m_scale == TargetScale::Nines) {
        const double low = -std::log10(1 - m_minimum), high = -std::log10(1 - m_maximum);
        return 1 - std::pow(10, -(low + f * (high - low)));
    }
    return m_minimum * std::pow(m_maximum / m_minimum, f);
}

// To so many significant digits: of the value, or of the unavailability.
double TargetSlider::rounded(double value, int digits) const
{
    const double size = m_scale == TargetScale::Nines ? 1 - value : value;
    if (size <= 0)
        return value;
    const double unit
        = std::pow(10, std::floor(std::log10(size) + 1e-9) - (m_scale == TargetScale::Nines ? digits - 2 : digits - 1));
    const double r = std::round(size / unit) * unit;
    return m_scale == TargetScale::Nines ? std::round((1 - r) * 1e9) / 1e9 : r;
}

// One step is one unit of the last digit shown; for nines, less unavailability is more.
double TargetSlider::stepped(int steps, int digits) const
{
    const bool nines = m_scale == TargetScale::Nines;
    double size = nines ? 1 - m_value : m_value;
    for (int i = 0; i < std::abs(steps); ++i) {
        const bool up = (steps > 0) != nines;
        const int exponent = static_cast<int>(std::floor(std::log10(size) + (up ? 1e-9 : -1e-9)));
        const double unit = std::pow(10, exponent - (nines ? digits - 2 : digits - 1));
        size = (std::round(size / unit) + (up ? 1 : -1)) * unit;
    }
    const double value = nines ? std::round((1 - size) * 1e9) / 1e9 : size;
    return std::clamp(value, m_minimum, m_maximum);
}

void TargetSlider::moveTo(double value)
{
    value = std::clamp(value, m_minimum, m_maximum);
    if (value == m_value)
        return;
    setValue(value);
    Q_EMIT moved(value, m_gesture);
}

void TargetSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = trackLeft(), length = trackWidth(), x = left + position(m_value) * length;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.dark ? theme.controlBorder : QColor(0xD5DBE1));
    painter.drawRoundedRect(QRectF(left, kTrackY - 2_px, length, 4_px), 2_px, 2_px);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(left, kTrackY - 2_px, x - left, 4_px), 2_px, 2_px);

    if (std::isfinite(m_plan)) {
        const double p = left + position(m_plan) * length;
        painter.setBrush(theme.text);
        painter.drawRect(QRectF(std::round(p) - 1, kTrackY - 10_px, 2, 20_px));
        painter.setFont(fontOf(kCaption));
        painter.setPen(theme.secondary);
        const double w = painter.fontMetrics().horizontalAdvance(m_planWord);
        const double at = p + kGap1 + w > width() ? p - kGap1 - w : p + kGap1;
        painter.drawText(QPointF(at, kTrackY - 10_px), m_planWord);
    }
    if (hasFocus()) {
        QColor halo = theme.accent;
        halo.setAlphaF(0.25F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(QPointF(x, kTrackY), 11_px, 11_px);
    }
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(QPointF(x, kTrackY), 7_px, 7_px);
}

void TargetSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_dragging = true;
    m_gesture = nextGesture();
    mouseMoveEvent(event);
}

void TargetSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        moveTo(rounded(valueAt((event->position().x() - trackLeft()) / trackWidth()), 2));
}

void TargetSlider::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    m_gesture = nextGesture();
}

void TargetSlider::keyPressEvent(QKeyEvent *event)
{
    const int digits = event->modifiers().testFlag(Qt::ShiftModifier) ? 3 : 2;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up: return moveTo(stepped(1, digits));
    case Qt::Key_Left:
    case Qt::Key_Down: return moveTo(stepped(-1, digits));
    case Qt::Key_PageUp: return moveTo(stepped(m_scale == TargetScale::Nines ? 3 : 10, 2));
    case Qt::Key_PageDown: return moveTo(stepped(m_scale == TargetScale::Nines ? -3 : -10, 2));
    case Qt::Key_Home: return moveTo(m_minimum);
    case Qt::Key_End: return moveTo(m_maximum);
    default: QWidget::keyPressEvent(event);
    }
}

void TargetSlider::focusInEvent(QFocusEvent *event)
{
    m_gesture = nextGesture();
    QWidget::focusInEvent(event);
    update();
}

void TargetSlider::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

}   // namespace tenbin::ui
