#include "phrase_label.h"

#include "phrase_wrap.h"
#include "ui/theme/measure.h"

#include <QEvent>
#include <QPainter>

namespace tenbin::ui {

PhraseLabel::PhraseLabel(QWidget *parent)
    : QLabel(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhraseLabel::setWords(const QString &words)
{
    if (m_words == words)
        return;
    const auto before = lines(width()).size();
    m_words = words;
    m_lines.clear();
    setAccessibleName(words);
    if (lines(width()).size() != before)
        updateGeometry();
    update();
}

QStringList PhraseLabel::lines(int width) const
{
    const auto known = m_lines.constFind(width);
    return known != m_lines.constEnd() ? *known : *m_lines.insert(width, phraseLines(m_words, fontMetrics(), width));
}

int PhraseLabel::heightForWidth(int width) const
{
    return static_cast<int>(lines(width).size()) * fontMetrics().lineSpacing();
}

QSize PhraseLabel::sizeHint() const
{
    return {Measure(120), fontMetrics().lineSpacing()};
}

QSize PhraseLabel::minimumSizeHint() const
{
    return {0, fontMetrics().lineSpacing()};
}

void PhraseLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), lines(width()).join(QLatin1Char('\n')));
}

void PhraseLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_lines.clear();
        updateGeometry();
    }
}

}   // namespace tenbin::ui
