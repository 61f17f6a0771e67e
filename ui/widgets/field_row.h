// One row of the form, made from a field's declaration: label, editor, what is computed beside it, why it refuses.
#pragma once

#include "fields/field.h"

#include <QWidget>

namespace tenbin::ui {

class ChoiceBox;
class FigureLabel;
class NumberEdit;
class PhraseLabel;

class FieldRow : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(const Field &field, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    virtual void showValue(const Value &value) = 0;
    virtual void retranslateUi();
    void setComputed(const QString &text);   // beside the typed value; empty: none
    void refuse(const QString &reason);      // under the field; empty: nothing wrong
    QString refusal() const;
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void edited(const tenbin::Field &field, const tenbin::Value &value, int gesture);

protected:
    void setEditor(QWidget *editor);
    bool eventFilter(QObject *watched, QEvent *event) override;
    virtual void entered() { }   // the editor took focus
    virtual bool hasRefusedText() const { return false; }
    virtual void abandon() { }   // gives up text that is not yet a value
    int m_gesture = 0;           // of this stay in the field

private:
    const Field &m_field;
    PhraseLabel *m_label, *m_error;
    FigureLabel *m_computed;
    QWidget *m_editor = nullptr;
};

// The row for any field; choices of models and Regions come from the catalogue.
FieldRow *makeFieldRow(const Field &field, const planner::Catalog &catalog, QWidget *parent);

}   // namespace tenbin::ui
