#include "number_row.h"

#include "fields/field_text.h"
#include "number_edit.h"
#include "target_slider.h"

#include <QCoreApplication>

#include <cmath>

namespace tenbin::ui {

NumberRow::NumberRow(const Field &field, QWidget *parent)
    : FieldRow(field, parent)
    , m_integer(std::holds_alternative<int &(*)(Subject &)>(field.access))
    , m_scale(unitScale(field.unit, m_integer))
    , m_edit(new NumberEdit(this))
{
    m_edit->setStep(std::max(field.step / m_scale, std::pow(10, -field.decimals)));
    m_edit->setDecimals(m_integer ? 0 : std::max(field.decimals, field.unit == Unit::None ? 2 : field.decimals));
    setEditor(m_edit);
    m_edit->setUnit(unitLabel(field.unit));
    connect(m_edit, &NumberEdit::typed, this, &NumberRow::take);
    connect(m_edit, &NumberEdit::stepped, this, &NumberRow::step);
    connect(m_edit, &NumberEdit::abandoned, this, &NumberRow::abandon);
    connect(m_edit, &QLineEdit::editingFinished, this, &NumberRow::finish);
}

void NumberRow::showValue(const Value &value)
{
    m_value = std::get<double>(value);
    m_edit->setValue(m_value / m_scale);
    if (m_edit->isRefused())
        m_before = m_value;
    else
        refuse({});
    if (!m_edit->isModified())
        m_before.reset();   // undo took the typing back
}

void NumberRow::retranslateUi()
{
    FieldRow::retranslateUi();
    m_edit->setLocale(QLocale());
    m_edit->setUnit(unitLabel(field().unit));
}

void NumberRow::entered()
{
    m_before.reset();
}

bool NumberRow::hasRefusedText() const
{
    return m_edit->isRefused();
}

void NumberRow::take(const QString &text)
{
    if (!m_before) {
        m_before = m_value;
        m_gesture = nextGesture();
    }
    const auto number = numberOf(text, m_edit->locale());
    if (!number)
        return refused(QCoreApplication::translate("FieldRow", "Not a number. The value before stands."));
    if (m_integer && *number != std::floor(*number))
        return refused(fieldErrorText(field(), FieldError::NotWhole, m_edit->locale()));
    const double value = *number * m_scale;
    if (value < field().minimum || value > field().maximum)
        return refused(fieldErrorText(field(), FieldError::OutOfRange, m_edit->locale()));
    clearRefusal();
    Q_EMIT edited(field(), value, m_gesture);
}

void NumberRow::step(double shown)
{
    m_before.reset();
    m_edit->restore();
    clearRefusal();
    Q_EMIT edited(field(), std::clamp(shown * m_scale, field().minimum, field().maximum), m_gesture);
}

void NumberRow::abandon()
{
    if (!m_before)
        return;
    const double before = *std::exchange(m_before, {});
    clearRefusal();
    m_edit->restore();
    if (m_value != before)
        Q_EMIT edited(field(), before, m_gesture);
    m_gesture = nextGesture();
}

// The reason for a refusal stays in sight after the field was left, until the plan changes.
void NumberRow::finish()
{
    m_before.reset();
    m_edit->restore();
    m_gesture = nextGesture();
}

// What was typed on the way to a refused text was no value of its own: 888,888,888 is not what 88888888888 meant.
void NumberRow::refused(const QString &reason)
{
    m_edit->setRefused(true);
    refuse(reason);
    if (const double before = *m_before; m_value != before)
        Q_EMIT edited(field(), before, m_gesture);
}

void NumberRow::clearRefusal()
{
    m_edit->setRefused(false);
    refuse({});
}

}   // namespace tenbin::ui
