#include "cards.h"

#include "report/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_card.h"

#include <QGridLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace planner;
using namespace report;

namespace {
constexpr Measure kLeastCard(100);
}   // namespace

Cards::Cards(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGap3);
    for (FigureCard *&card : m_cards)
        card = new FigureCard(this);
    // The width is given; how many stand in a row follows from it.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    arrange(kCards);
}

void Cards::arrange(int columns)
{
    if (std::exchange(m_columns, columns) == columns)
        return;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int i = 0; i < kCards; ++i) {
        grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
        grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void Cards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int most = std::clamp((width() + metrics::kGap3) / (kLeastCard + metrics::kGap3), 1, kCards);
    const int rows = (kCards + most - 1) / most;
    arrange((kCards + rows - 1) / rows);   // rows as even as they can be
}

void Cards::present(const Live &live)
{
    const QLocale locale;
    const Outcome &o = live.outcome;
    const Targets &targets = live.subject.targets;
    const Workload &workload = live.subject.workload;

    // A price gap makes the sum a part of the total: said, never shown as the whole.
    m_cards[Cost]->setLabel(tr("Monthly cost"));
    m_cards[Cost]->setFigure(o.total() ? money(o.priced.usd(), locale) : tr("≥ %1").arg(money(o.priced.usd(), locale)),
        o.total() ? tr("target %1").arg(money(targets.monthlyCost_usd, locale)) : Wording::gapInPrices(),
        live.verdict.cost ? Tone::Plain : Tone::Fail);

    m_cards[PerThousand]->setLabel(tr("Per 1,000 requests"));
    m_cards[PerThousand]->setFigure(o.total() ? money(o.usdPer1000Requests, locale) : Wording::noFigure(),
        o.total() ? tr("%1 a session").arg(money(o.usdPerSession, locale)) : Wording::gapInPrices(), Tone::Plain);

    const double p95 = trustedP95(live), closed = targetedP95(workload, o);
    QString replayed = tr("replay …");
    if (live.replay && !live.replay->complete)
        replayed = tr("nothing to replay");
    else if (trustsReplay(live))
        replayed = tr("closed form %1").arg(seconds(closed, locale));
    else if (live.replay)
        replayed = tr("replay %1")
                       .arg(seconds(workload.needs.interaction == Interaction::Streaming ? live.replay->firstToken.p95_s
                                                                                         : live.replay->endToEnd.p95_s,
                           locale));
    m_cards[Latency]->setLabel(Wording::targetedLatency(workload.needs.interaction));
    m_cards[Latency]->setFigure(seconds(p95, locale), replayed, live.verdict.latency ? Tone::Plain : Tone::Fail);

    m_cards[Availability]->setLabel(tr("Availability (design)"));
    m_cards[Availability]->setFigure(availabilityPercent(trustedAvailability(live).design, locale),
        o.availability.sla ? tr("SLA %1").arg(availabilityPercent(*o.availability.sla, locale)) : tr("no SLA for all parts"),
        live.verdict.availability ? Tone::Plain : Tone::Fail);

    m_cards[Throttled]->setLabel(tr("Throttled"));
    m_cards[Throttled]->setFigure(percent(o.capacity.throttledShare > 0 ? o.capacity.throttledShare : 0, locale, 2),
        tr("failed %1").arg(percent(o.capacity.failedShare > 0 ? o.capacity.failedShare : 0, locale, 2)),
        o.capacity.failedShare > 0.001 ? Tone::Fail : Tone::Plain);
}

}   // namespace tenbin::ui
