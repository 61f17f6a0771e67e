#include "heat_map.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tenbin::ui {

using namespace metrics;

namespace {

constexpr int kWeek = 7, kWeeks = HeatMap::kDays / kWeek;
constexpr Measure kTop = 40_px, kLeft = 12_px, kGap = 2_px;   // heading and months above the cells
constexpr int kLevels = 4;

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](float a, float b) { return a + static_cast<float>(share) * (b - a); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()), part(from.blueF(), to.blueF()));
}

}   // namespace

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMap::setReviews(const QHash<QDate, int> &reviews, QDate today)
{
    m_reviews = reviews;
    m_today = today;
    m_most = 0;
    for (auto it = reviews.begin(); it != reviews.end(); ++it)
        if (it.key() >= firstDay())
            m_most = std::max(m_most, *it);
    moveTo(m_cursor.isValid() && m_cursor <= today ? m_cursor : today);
}

// The week that holds today stands last.
QDate HeatMap::firstDay() const
{
    const int first = QLocale().firstDayOfWeek();
    const int into = (m_today.dayOfWeek() - first + kWeek) % kWeek;
    return m_today.addDays(-into - kWeek * (kWeeks - 1));
}

QRect HeatMap::cellOf(QDate day) const
{
    const auto days = static_cast<int>(firstDay().daysTo(day));
    const double step = std::min((width() - 2.0 * kLeft) / kWeeks, scaled(36));
    const int high = (height() - kTop - kGap2) / kWeek;
    const int week = days / kWeek;
    const int x = kLeft + static_cast<int>(week * step);
    return {x, kTop + days % kWeek * high, static_cast<int>(step) - kGap, high - kGap};
}

QDate HeatMap::dayAt(const QPoint &at) const
{
    for (QDate day = firstDay(); day <= m_today; day = day.addDays(1))
        if (cellOf(day).adjusted(0, 0, kGap, kGap).contains(at))
            return day;
    return {};
}

QColor HeatMap::colourOf(int reviews) const
{
    const Theme &theme = Theme::current();
    if (reviews == 0)
        return theme.ground;
    const int level = std::clamp(static_cast<int>(std::ceil(kLevels * reviews / static_cast<double>(m_most))), 1, kLevels);
    return mixed(theme.surface, theme.primary, .15 + .85 * level / kLevels);
}

QString HeatMap::wordsOf(QDate day) const
{
    return tr("%1: %n review(s)", nullptr, m_reviews.value(day)).arg(QLocale().toString(day, QLocale::LongFormat));
}

QString HeatMap::words() const
{
    return wordsOf(m_cursor);
}

void HeatMap::moveTo(QDate day)
{
    if (!m_today.isValid())
        return;
    m_cursor = std::clamp(day, firstDay(), m_today);
    setAccessibleName(tr("Calendar of reviews"));
    setAccessibleDescription(words());
    update();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: return moveTo(m_cursor.addDays(-1));
    case Qt::Key_Down: return moveTo(m_cursor.addDays(1));
    case Qt::Key_Left: return moveTo(m_cursor.addDays(-kWeek));
    case Qt::Key_Right: return moveTo(m_cursor.addDays(kWeek));
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT tableWanted(); return;
    case Qt::Key_Home: return moveTo(firstDay());
    case Qt::Key_End: return moveTo(m_today);
    default: QWidget::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->pos()); day.isValid())
        moveTo(day);
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day.isValid() ? wordsOf(day) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        moveTo(m_cursor);
}

void HeatMap::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.hairline, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), kCardRadius, kCardRadius);
    if (!m_today.isValid())
        return;
    painter.setFont(fontOf(kBody, QFont::DemiBold));
    painter.setPen(theme.text);
    const QRect head(kLeft, 0, width() - 2 * kLeft, 26_px);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, tr("Half a year of reviews"));
    painter.setFont(fontOf(kCaption));
    painter.setPen(theme.secondary);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, words());
    const QLocale locale;
    for (QDate day = firstDay(); day <= m_today; day = day.addDays(1)) {
        const QRect cell = cellOf(day);
        if (day.day() == 1 && cell.x() + 40_px < width()) {
            painter.setPen(theme.secondary);
            painter.drawText(QPoint(cell.x(), kTop - kGap1), locale.standaloneMonthName(day.month(), QLocale::ShortFormat));
        }
        painter.setPen(day == m_cursor ? QPen(theme.text, hasFocus() ? 2 : 1) : QPen(theme.hairline, 1));
        painter.setBrush(colourOf(m_reviews.value(day)));
        painter.drawRoundedRect(QRectF(cell).adjusted(.5, .5, -.5, -.5), 2, 2);
    }
}

}   // namespace tenbin::ui
