#include "note_label.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace tenbin::ui {

namespace {
constexpr int kIcon = 14, kIndent = 20, kWrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
}

NoteLabel::NoteLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoteLabel::setNote(std::optional<Icon> icon, const QString &text)
{
    if (m_icon == icon && m_text == text)
        return;
    const bool relayout = m_text.size() != text.size() && heightForWidth(width()) != height();
    m_icon = icon;
    m_text = text;
    setAccessibleName(text);
    if (relayout || heightForWidth(width()) != height())
        updateGeometry();
    update();
}

QRect NoteLabel::textRect(int width) const
{
    const int indent = m_icon ? kIndent : 0;
    return QFontMetrics(fontOf(metrics::kCaption + 1))
        .boundingRect(QRect(indent, 0, std::max(20, width - indent), 4000), kWrap, m_text);
}

int NoteLabel::heightForWidth(int width) const
{
    return m_text.isEmpty() ? 0 : std::max(16, textRect(width).height());
}

QSize NoteLabel::sizeHint() const
{
    return {200, heightForWidth(width() > 40 ? width() : 240)};
}

void NoteLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    QColor color = theme.secondary;
    if (m_icon)
        color = *m_icon == Icon::Pass  ? theme.pass
            : *m_icon == Icon::Fail    ? theme.fail
            : *m_icon == Icon::Warning ? theme.warning
                                       : theme.secondary;
    // Given more height than the text needs, as beside buttons, the note stands in the middle.
    const int top = std::max(0, (height() - heightForWidth(width())) / 2);
    if (m_icon)
        painter.drawPixmap(0, top + 2, iconPixmap(*m_icon, color, kIcon, devicePixelRatioF()));
    painter.setFont(fontOf(metrics::kCaption + 1));
    painter.setPen(m_icon && *m_icon == Icon::Fail ? theme.fail : theme.secondary);
    const int indent = m_icon ? kIndent : 0;
    painter.drawText(QRect(indent, top, width() - indent, height() + 40), kWrap, m_text);
}

}   // namespace tenbin::ui
