// One row of the form, made from a field's declaration: label, editor, what is computed beside it, why it refuses, and a mark
// that opens its help or says that it is locked.
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
    void setLocked(bool locked);
    bool isLocked() const { return m_locked; }
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void edited(const tenbin::Field &field, const tenbin::Value &value, int gesture);
    void helpWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void setEditor(QWidget *editor);
    bool eventFilter(QObject *watched, QEvent *event) override;
    virtual void entered() { }   // the editor took focus
    virtual bool hasRefusedText() const { return false; }
    virtual void abandon() { }   // gives up text that is not yet a value
    int m_gesture = 0;           // of this stay in the field

private:
    QRect markArea() const;
    QString description() const;   // of the editor, for a screen reader

    const Field &m_field;
    bool m_locked = false, m_pointed = false;
    PhraseLabel *m_label, *m_error;
    FigureLabel *m_computed;
    QWidget *m_editor = nullptr;
};

// The row for any field; choices of models and Regions come from the catalogue.
FieldRow *makeFieldRow(const Field &field, const planner::Catalog &catalog, QWidget *parent);

}   // namespace tenbin::ui
