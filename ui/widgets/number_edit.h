// A number with its unit inside the field, at the right, smaller and lighter. Text is the user's until it parses.
#pragma once

#include <QLineEdit>

#include <optional>

namespace tenbin::ui {

// As many decimals as the number needs, at most `decimals`.
QString numberText(double value, int decimals, const QLocale &locale);
// The reverse, lenient about group separators and full-width digits; no value: not a number.
std::optional<double> numberOf(const QString &text, const QLocale &locale);

class NumberEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberEdit(QWidget *parent = nullptr);

    void setUnit(const QString &unit);
    void setStep(double step) { m_step = step; }
    void setDecimals(int decimals) { m_decimals = decimals; }
    void setRefused(bool refused);
    bool isRefused() const { return property("refused").toBool(); }
    // Shown unless the text under edit already says so, or is refused and being corrected.
    void setValue(double value);
    void restore();   // the text is the value's again

Q_SIGNALS:
    void typed(const QString &text);
    void stepped(double value);
    void abandoned();   // Escape while typing

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void stepBy(double steps);

    QString m_unit;
    double m_step = 1, m_value = 0;
    int m_decimals = 0;
};

}   // namespace tenbin::ui
