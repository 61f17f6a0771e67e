#include "number_edit.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <cmath>
#include <optional>

namespace tenbin::ui {

using namespace metrics;

QString numberText(double value, int decimals, const QLocale &locale)
{
    int places = 0;
    while (places < decimals
        && std::abs(std::round(value * std::pow(10, places)) / std::pow(10, places) - value)
            > 1e-9 * std::max(1.0, std::abs(value)))
        ++places;
    return locale.toString(value, 'f', places);
}

std::optional<double> numberOf(const QString &text, const QLocale &locale)
{
    // NFKC turns the full-width digits of an input method into plain ones.
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    plain.remove(QLatin1Char(' '));
    plain.remove(locale.groupSeparator());
    bool ok = false;
    const double value = locale.toDouble(plain, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

NumberEdit::NumberEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMinimumWidth(72_px);
    connect(this, &QLineEdit::textEdited, this, &NumberEdit::typed);
}

void NumberEdit::setUnit(const QString &unit)
{
    m_unit = unit;
    setTextMargins(0, 0, unit.isEmpty() ? 0 : QFontMetrics(fontOf(kCaption)).horizontalAdvance(unit) + kGap1, 0);
    update();
}

void NumberEdit::setRefused(bool refused)
{
    if (isRefused() == refused)
        return;
    setProperty("refused", refused);
    style()->unpolish(this);
    style()->polish(this);
}

void NumberEdit::setValue(double value)
{
    m_value = value;
    const std::optional<double> shown = numberOf(text(), locale());
    // While typing, "1." or "0.50" stay as typed.
    const bool says = shown && std::abs(*shown - value) <= 1e-9 * std::max(1.0, std::abs(value));
    if (hasFocus() && isModified() && (says || isRefused()))
        return;
    const QString wanted = numberText(value, m_decimals, locale());
    if (text() != wanted) {
        setText(wanted);
        setCursorPosition(0);
    }
    setRefused(false);
}

void NumberEdit::restore()
{
    setModified(false);
    setValue(m_value);
}

void NumberEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(fontOf(kCaption));
    painter.setPen(Theme::current().secondary);
    painter.drawText(rect().adjusted(0, 0, -kGap2, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

void NumberEdit::stepBy(double steps)
{
    // A step as fine as the number: a field of millions does not move by ones.
    const double size = std::abs(m_value) > 0 ? std::pow(10, std::floor(std::log10(std::abs(m_value))) - 1) : m_step;
    const double step = std::max(m_step, m_step >= 1 ? std::floor(size) : size > 10 * m_step ? size : m_step);
    Q_EMIT stepped(std::round((m_value + steps * step) / m_step) * m_step);
}

void NumberEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: return stepBy(1);
    case Qt::Key_Down: return stepBy(-1);
    case Qt::Key_PageUp: return stepBy(10);
    case Qt::Key_PageDown: return stepBy(-10);
    case Qt::Key_Escape:
        if (!isModified())
            return event->ignore();
        Q_EMIT abandoned();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void NumberEdit::wheelEvent(QWheelEvent *event)
{
    // Scrolling the form must never change a number that only happens to be under the cursor.
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    stepBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void NumberEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    restore();
}

}   // namespace tenbin::ui
