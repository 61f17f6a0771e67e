#include "mode_rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tenbin::ui {

using namespace metrics;

namespace {

constexpr std::array kIcons{Icon::Plan, Icon::Compare, Icon::Report, Icon::Study, Icon::Prices};

// Painted by itself: icon over name, a bar at the left of the one shown.
class RailButton : public QToolButton
{
public:
    RailButton(Icon icon, QWidget *parent)
        : QToolButton(parent)
        , m_icon(icon)
    {
        setFixedHeight(52_px);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);   // as wide as the rail
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        QColor color = isChecked() ? QColor(Qt::white) : theme.railText;
        if (!isEnabled())
            color.setAlphaF(0.45F);
        if (isChecked()) {
            painter.fillRect(rect(), theme.railSelected);
            painter.fillRect(QRect(0, 0, 3_px, height()), theme.accent);
        }
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 1));
            painter.drawRect(rect().adjusted(1, 1, -2, -2));
        }
        QColor solid = isEnabled()
            ? color
            : QColor::fromRgbF(color.redF() * 0.45F + theme.rail.redF() * 0.55F,
                color.greenF() * 0.45F + theme.rail.greenF() * 0.55F, color.blueF() * 0.45F + theme.rail.blueF() * 0.55F);
        painter.drawPixmap((width() - 20_px) / 2, kGap2, iconPixmap(m_icon, solid, 20_px, devicePixelRatioF()));
        painter.setFont(fontOf(metrics::kCaption));
        painter.setPen(solid);
        painter.drawText(QRect(0, 30_px, width(), 18_px), Qt::AlignCenter, text());
    }

private:
    Icon m_icon;
};

}   // namespace

ModeRail::ModeRail(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::kGap2, 0, 0);
    layout->setSpacing(0);
    for (const Mode mode : kAllModes) {
        auto *button = new RailButton(kIcons[placeOf(mode)], this);
        button->setCheckable(true);
        button->setEnabled(false);
        layout->addWidget(button);
        m_buttons[placeOf(mode)] = button;
        connect(button, &QToolButton::clicked, this, [this, mode] {
            setMode(m_mode);   // a click alone changes nothing: whoever shows the mode says so
            Q_EMIT modeChosen(mode);
        });
    }
    layout->addStretch();
    setMode(Mode::Plan);
    retranslateUi();
}

void ModeRail::setOffered(Mode mode, bool offered)
{
    button(mode).setEnabled(offered);
    retranslateUi();
}

void ModeRail::setMode(Mode mode)
{
    m_mode = mode;
    for (const Mode each : kAllModes)
        button(each).setChecked(each == mode);
}

void ModeRail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().rail);
}

void ModeRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ModeRail::retranslateUi()
{
    const QStringList names{tr("Plan"), tr("Compare"), tr("Report"), tr("Study"), tr("Prices")};
    const QStringList tips{tr("Design a plan and see what it gives."), tr("Compare plans side by side."),
        tr("Preview the report and export it."), tr("Learn for the exam: cards and questions."),
        tr("Browse prices and bring them up to date.")};
    int widest = metrics::kRail;
    for (const Mode mode : kAllModes) {
        const auto i = static_cast<qsizetype>(placeOf(mode));
        QToolButton &its = button(mode);
        its.setText(names[i]);
        its.setAccessibleName(names[i]);
        its.setToolTip(its.isEnabled() ? tips[i] : tr("Not in this version yet."));
        widest = std::max(widest, QFontMetrics(fontOf(metrics::kCaption)).horizontalAdvance(names[i]) + 2 * metrics::kGap1);
    }
    setFixedWidth(widest);
}

}   // namespace tenbin::ui
