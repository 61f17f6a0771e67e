// A titled part of the form that folds away; Space or Return on the title does it too.
#pragma once

#include "ui/theme/measure.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace tenbin::ui {

class SectionTitle : public QAbstractButton
{
    Q_OBJECT

public:
    // A sub-title ("More …") is quieter and opens content that is rarely needed.
    explicit SectionTitle(bool sub, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {Measure(100), m_sub ? Measure(24) : Measure(32)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_sub;
};

class CollapsibleSection : public QWidget
{
    Q_OBJECT

public:
    explicit CollapsibleSection(bool sub, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &described = {});   // described: where several have the same title
    bool isOpen() const { return m_title->isChecked(); }
    void setOpen(bool open);
    QVBoxLayout *content() { return m_content; }

Q_SIGNALS:
    void toggled(bool open);

private:
    SectionTitle *m_title;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

}   // namespace tenbin::ui
