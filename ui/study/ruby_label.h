// A label of RubyText that wraps in the width it is given.
#pragma once

#include "ruby_text.h"
#include "ui/theme/measure.h"

#include <QWidget>

namespace tenbin::ui {

class RubyLabel : public QWidget
{
    Q_OBJECT

public:
    explicit RubyLabel(QWidget *parent = nullptr);

    void setText(RubyText text);
    const RubyText &text() const { return m_text; }
    void setAlignment(Qt::Alignment alignment);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return m_text.heightFor(width); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {Measure(60), Measure(16)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RubyText m_text;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

}   // namespace tenbin::ui
