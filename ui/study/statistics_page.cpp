#include "statistics_page.h"

#include "heat_map.h"
#include "learner_settings.h"
#include "report/study_charts.h"
#include "report/wording.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/chart_table_dialog.h"
#include "ui/widgets/figure_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

namespace {
constexpr Measure kSettingsWidth = 300_px;
constexpr int kRetentionDays = 30, kChartDays = 14;
}   // namespace

StatisticsPage::StatisticsPage(StudyDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_due(new charts::ChartView(this))
    , m_reviews(new charts::ChartView(this))
    , m_calendar(new HeatMap(this))
    , m_settings(new LearnerSettings(desk))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap4);
    layout->setSpacing(kGap3);
    auto *left = new QVBoxLayout;
    left->setSpacing(kGap3);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(kGap3);
    for (FigureCard *&card : m_figures) {
        card = new FigureCard(this);
        figures->addWidget(card);
    }
    auto *charts = new QHBoxLayout;
    charts->setSpacing(kGap3);
    charts->addWidget(m_due);
    charts->addWidget(m_reviews);
    left->addLayout(figures);
    left->addLayout(charts, 1);
    left->addWidget(m_calendar);
    layout->addLayout(left, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_settings);
    scroll->setWidgetResizable(true);
    scroll->setFixedWidth(kSettingsWidth);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll);
    for (charts::ChartView *chart : {m_due, m_reviews})
        connect(chart, &charts::ChartView::menuWanted, this, [chart] { showChartTable(*chart); });
    connect(m_calendar, &HeatMap::tableWanted, this, &StatisticsPage::showCalendarTable);
    connect(&m_desk, &StudyDesk::changed, this, [this] {
        if (isVisible())
            present();
    });
}

void StatisticsPage::showCalendarTable()
{
    const auto chart = [this] {
        const Clock clock = m_desk.clock();
        return report::reviewsChart(reviewsByDay(m_desk.progress(), clock.zone), clock.today(), QLocale(), HeatMap::kDays);
    };
    auto *dialog = new ChartTableDialog(chart(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_reviews, &charts::ChartView::reworded, dialog, [dialog, chart] { dialog->setSpec(chart()); });
    dialog->show();
}

void StatisticsPage::present()
{
    const QLocale locale;
    const Clock clock = m_desk.clock();
    const QDate today = clock.today();
    const QHash<QDate, int> byDay = reviewsByDay(m_desk.progress(), clock.zone);
    m_due->setSpec(report::dueChart(m_desk.progress(), m_desk.options().settings, m_desk.deck(), clock, locale));
    m_reviews->setSpec(report::reviewsChart(byDay, today, locale, kChartDays));
    m_calendar->setReviews(byDay, today);
    m_settings->present();
    presentFigures();
}

void StatisticsPage::presentFigures()
{
    const QLocale locale;
    const Clock clock = m_desk.clock();
    const StudySettings &settings = m_desk.options().settings;
    const DayPlan plan = m_desk.plan();
    const DoneToday done = doneToday(m_desk.progress(), clock);
    const auto due = static_cast<int>(plan.steps.size() + plan.reviews.size());
    m_figures[Due]->setLabel(tr("Due now"));
    m_figures[Due]->setFigure(locale.toString(due),
        plan.dueBeyondCap > 0 ? tr("%n beyond the limit", nullptr, plan.dueBeyondCap)
                              : tr("and %n new", nullptr, static_cast<int>(plan.fresh.size())),
        Tone::Plain);
    m_figures[Done]->setLabel(tr("Studied today"));
    m_figures[Done]->setFigure(
        locale.toString(done.cards), tr("of %1 at most").arg(locale.toString(settings.cardsPerDay)), Tone::Plain);
    const auto kept = trueRetention(m_desk.progress(), clock.zone, clock.today().addDays(1 - kRetentionDays), clock.today());
    m_figures[Retention]->setLabel(tr("Remembered, 30 days"));
    m_figures[Retention]->setFigure(kept ? report::percent(*kept, locale, 0) : QStringLiteral("–"),
        kept ? tr("aim %1").arg(report::percent(settings.scheduler.fsrs.retention, locale, 0)) : tr("no reviews yet"),
        Tone::Plain);
    int seen = 0, set = 0;
    const QStringList deck = m_desk.deck();
    for (const QString &id : deck) {
        const CardState state = m_desk.progress().state(id);
        seen += state.isNew() ? 0 : 1;
        set += state.suspended ? 1 : 0;
    }
    m_figures[Seen]->setLabel(tr("Cards begun"));
    m_figures[Seen]->setFigure(locale.toString(seen),
        set > 0 ? tr("of %1 · %2 suspended").arg(locale.toString(deck.size()), locale.toString(set))
                : tr("of %1").arg(locale.toString(deck.size())),
        Tone::Plain);
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    present();
}

void StatisticsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        present();
}

}   // namespace tenbin::ui
