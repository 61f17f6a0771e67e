#include "page_view.h"

#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace tenbin::ui {

using namespace metrics;

namespace {
constexpr Measure kWidest = 860_px;
}

QSize PageView::shown(int width) const
{
    if (m_pages.empty())
        return {};
    const QSize page = m_pages.front().size();
    const int w = std::min<int>(width - 2 * kGap4, kWidest);
    return {w, w * page.height() / page.width()};
}

double PageView::pixelsAPoint(Paper paper) const
{
    constexpr double kMost = 3;   // beyond it nobody sees more, and pages are large
    return std::min(kMost, kWidest * devicePixelRatioF() / sizeOf(paper).width());
}

int PageView::heightForWidth(int width) const
{
    return kGap4 + static_cast<int>(m_pages.size()) * (shown(width).height() + kGap4);
}

void PageView::setPages(const std::vector<QImage> &pages)
{
    const bool other = pages.size() != m_pages.size() || (!pages.empty() && pages.front().size() != m_pages.front().size());
    m_pages = pages;
    if (other)
        setFixedHeight(heightForWidth(width()));
    update();
}

void PageView::resizeEvent(QResizeEvent *)
{
    setFixedHeight(heightForWidth(width()));
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = shown(width());
    QRect rect(QPoint((width() - size.width()) / 2, kGap4), size);
    for (const QImage &page : m_pages) {
        if (rect.intersects(event->rect())) {
            // Scaled down at once: the painter's own way from a much larger picture leaves jagged letters.
            const qreal ratio = devicePixelRatioF();
            QImage fitted = page.scaled(size * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            fitted.setDevicePixelRatio(ratio);
            painter.drawImage(rect.topLeft(), fitted);
            painter.setPen(QPen(Theme::current().controlBorder, 1));
            painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        }
        rect.translate(0, size.height() + kGap4);
    }
}

}   // namespace tenbin::ui
