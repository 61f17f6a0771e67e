#include "note_label.h"

#include "phrase_wrap.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace tenbin::ui {

namespace {
constexpr Measure kIcon{14}, kIndent{20};
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
    const int before = heightForWidth(width());
    m_icon = icon;
    m_text = text;
    m_lines.clear();
    setAccessibleName(text);
    if (heightForWidth(width()) != before)
        updateGeometry();
    update();
}

QStringList NoteLabel::lines(int width) const
{
    const int room = width - (m_icon ? kIndent : 0);
    const auto known = m_lines.constFind(room);
    return known != m_lines.constEnd()
        ? *known
        : *m_lines.insert(
            room, phraseLines(m_text, QFontMetrics(fontOf(metrics::kCaption + 1)), std::max<int>(Measure(20), room)));
}

int NoteLabel::heightForWidth(int width) const
{
    if (m_text.isEmpty())
        return 0;
    const QFontMetrics metrics(fontOf(metrics::kCaption + 1));
    return std::max<int>(Measure(16), static_cast<int>(lines(width).size()) * metrics.lineSpacing());
}

QSize NoteLabel::sizeHint() const
{
    return {Measure(200), heightForWidth(width() > Measure(40) ? width() : Measure(240))};
}

void NoteLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_lines.clear();   // another language's face
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
        painter.drawPixmap(0, top + Measure(2), iconPixmap(*m_icon, color, kIcon, devicePixelRatioF()));
    painter.setFont(fontOf(metrics::kCaption + 1));
    painter.setPen(m_icon && *m_icon == Icon::Fail ? theme.fail : theme.secondary);
    const int indent = m_icon ? kIndent : 0;
    // Line by line: a text in one piece would space its lines by the tallest of the faces in it.
    const QFontMetrics metrics = painter.fontMetrics();
    int baseline = top + metrics.ascent();
    for (const QString &line : lines(width())) {
        painter.drawText(indent, baseline, line);
        baseline += metrics.lineSpacing();
    }
}

}   // namespace tenbin::ui
