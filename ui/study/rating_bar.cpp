#include "rating_bar.h"

#include "interval_words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tenbin::ui {

using namespace study;

RatingBar::RatingBar(QWidget *parent)
    : QWidget(parent)
{
    constexpr Measure kWidth{132};
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGap2);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QPushButton(this);
        setKind(*m_buttons[i], "rating");
        m_buttons[i]->setMinimumWidth(kWidth);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { Q_EMIT rated(kRatings[i]); });
        layout->addWidget(m_buttons[i]);
    }
}

void RatingBar::present(const std::array<Scheduled, kRatings.size()> &next, bool twoButtons)
{
    const QLocale locale;
    const QStringList names{tr("Again"), tr("Hard"), tr("Good"), tr("Easy")};
    int key = 0;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool offered = !twoButtons || kRatings[i] == Rating::Again || kRatings[i] == Rating::Good;
        m_buttons[i]->setVisible(offered);
        key += offered ? 1 : 0;
        const QString &name = names[static_cast<qsizetype>(i)], when = intervalWords(next[i], locale);
        m_buttons[i]->setText(QStringLiteral("%1  %2\n%3").arg(locale.toString(key), name, when));
        m_buttons[i]->setAccessibleName(tr("%1, next in %2").arg(name, when));
    }
}

std::optional<Rating> RatingBar::ratingOf(int place) const
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (!m_buttons[i]->isHidden() && place-- == 0)
            return kRatings[i];
    return std::nullopt;
}

std::optional<Rating> RatingBar::focused() const
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->hasFocus())
            return kRatings[i];
    return std::nullopt;
}

void RatingBar::focusGood()
{
    m_buttons[static_cast<std::size_t>(Rating::Good) - 1]->setFocus();
}

}   // namespace tenbin::ui
