// A number of the form: every keystroke that makes a value is an edit, and a text that is refused leaves none behind.
#pragma once

#include "field_row.h"

#include <optional>

namespace tenbin::ui {

class NumberRow : public FieldRow
{
    Q_OBJECT

public:
    NumberRow(const Field &field, QWidget *parent);

    void showValue(const Value &value) override;
    void retranslateUi() override;

protected:
    void entered() override;
    bool hasRefusedText() const override;
    void abandon() override;   // back to the value from before the typing

private:
    void take(const QString &text);
    void step(double shown);
    void finish();
    void refused(const QString &reason);
    void clearRefusal();

    bool m_integer;
    double m_scale;
    NumberEdit *m_edit;
    double m_value = 0;               // the document's
    std::optional<double> m_before;   // what stood before this typing; no value: nobody types
};

}   // namespace tenbin::ui
