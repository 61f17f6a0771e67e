#include "collapsible_section.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace tenbin::ui {

using namespace metrics;

SectionTitle::SectionTitle(bool sub, QWidget *parent)
    : QAbstractButton(parent)
    , m_sub(sub)
{
    setCheckable(true);
    setChecked(!sub);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionTitle::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_sub)
        painter.fillRect(QRect(0, 0, width(), 1), theme.hairline);
    painter.setFont(m_sub ? fontOf(kCaption) : fontOf(kBody, QFont::DemiBold));
    const QColor color = m_sub ? theme.secondary : theme.text;
    painter.setPen(color);
    const QRect line = rect().adjusted(0, m_sub ? 0 : 2_px, -kGap4 - kGap1, 0);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    // The text stands at the form's own edge, where a frame around it would touch its neighbours.
    if (hasFocus())
        painter.fillRect(QRect(0, height() - 3_px, painter.fontMetrics().horizontalAdvance(shown), 2_px), theme.primary);
    const QPointF c(m_sub ? std::min(width() - 10_px, painter.fontMetrics().horizontalAdvance(text()) + 14_px) : width() - 10_px,
        height() / 2.0 + (m_sub ? 0 : 1));
    QPainterPath chevron;
    if (isChecked()) {
        chevron.moveTo(c + QPointF(-4_px, -2_px));
        chevron.lineTo(c + QPointF(0, 2_px));
        chevron.lineTo(c + QPointF(4_px, -2_px));
    } else {
        chevron.moveTo(c + QPointF(-2_px, -4_px));
        chevron.lineTo(c + QPointF(2_px, 0));
        chevron.lineTo(c + QPointF(-2_px, 4_px));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.secondary, scaled(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(chevron);
}

CollapsibleSection::CollapsibleSection(bool sub, QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle(sub, this))
    , m_body(new QWidget(this))
    , m_content(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_body);
    m_content->setContentsMargins(0, 0, 0, sub ? 0 : kGap2);
    m_content->setSpacing(kGap1);
    m_body->setVisible(!sub);
    connect(m_title, &QAbstractButton::toggled, this, [this](bool open) {
        m_body->setVisible(open);
        Q_EMIT toggled(open);
    });
}

void CollapsibleSection::setTitle(const QString &title, const QString &described)
{
    m_title->setText(title);
    m_title->setAccessibleName(described.isEmpty() ? title : described);
    m_title->update();
}

void CollapsibleSection::setOpen(bool open)
{
    m_title->setChecked(open);
}

}   // namespace tenbin::ui
