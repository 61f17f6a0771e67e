#include "status_strip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/segmented_language.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tenbin::ui {

using namespace metrics;

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_saved(new QLabel(this))
    , m_prices(new QLabel(this))
    , m_timing(new FigureLabel(400_px, this))
    , m_languages(new SegmentedLanguage(this))
{
    setFixedHeight(kControlHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGap3, 0, kGap2, 0);
    layout->setSpacing(kGap4 + kGap1);
    for (QLabel *label : {m_saved, m_prices}) {
        setKind(*label, "caption");
        layout->addWidget(label);
    }
    setKind(*m_timing, "caption");
    m_timing->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_timing, 1);
    layout->addWidget(m_languages);
}

void StatusStrip::present(const QString &saved, const QString &prices, const QString &timing)
{
    m_saved->setText(saved);
    m_prices->setText(prices);
    m_timing->setFigure(timing);
    m_timing->setToolTip(timing);   // the first that is cut where text is large
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().hairline);
}

}   // namespace tenbin::ui
