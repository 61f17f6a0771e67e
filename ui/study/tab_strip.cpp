#include "tab_strip.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace tenbin::ui {

TabStrip::TabStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(metrics::kGap2, 0, metrics::kGap2, 1);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void TabStrip::setNames(const QStringList &names)
{
    while (static_cast<qsizetype>(m_buttons.size()) < names.size()) {
        const int tab = static_cast<int>(m_buttons.size());
        auto *button = new QToolButton(this);
        setKind(*button, "tab");
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, tab] { choose(tab); });
        m_layout->insertWidget(tab, button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(names[static_cast<qsizetype>(i)]);
        QString spoken = names[static_cast<qsizetype>(i)];
        const qsizetype han = spoken.indexOf(QLatin1String("(&"));   // 复习(&R)
        spoken = han < 0 ? spoken.remove(QLatin1Char('&')) : spoken.left(han);
        m_buttons[i]->setAccessibleName(spoken);
    }
    setCurrent(m_current);
}

// One stop of the Tab key: the tab that is shown.
void TabStrip::setCurrent(int tab)
{
    m_current = tab;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(static_cast<int>(i) == tab);
        m_buttons[i]->setFocusPolicy(static_cast<int>(i) == tab ? Qt::TabFocus : Qt::NoFocus);
    }
}

void TabStrip::choose(int tab)
{
    setCurrent(tab);
    Q_EMIT chosen(tab);
}

bool TabStrip::eventFilter(QObject *watched, QEvent *event)
{
    const int count = static_cast<int>(m_buttons.size());
    if (event->type() == QEvent::KeyPress && count > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
        if (by != 0) {
            choose((m_current + by + count) % count);
            m_buttons[static_cast<std::size_t>(m_current)]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().hairline);
}

}   // namespace tenbin::ui
