#include "ruby_label.h"

#include "ui/theme/theme.h"

namespace tenbin::ui {

RubyLabel::RubyLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RubyLabel::setText(RubyText text)
{
    m_text = std::move(text);
    setAccessibleName(m_text.plain());
    updateGeometry();
    update();
}

void RubyLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize RubyLabel::sizeHint() const
{
    constexpr Measure kComfortable{480};
    const int width = std::min<int>(kComfortable, m_text.naturalWidth());
    return {width, m_text.heightFor(width)};
}

void RubyLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setPen(theme.text);
    m_text.paint(painter, rect(), m_alignment, theme.secondary);
}

}   // namespace tenbin::ui
