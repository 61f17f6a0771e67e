#include "compare_page.h"

#include "compare_delegate.h"
#include "compare_model.h"
#include "plan_head.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/note_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;

namespace {
constexpr Measure kRoomy = 1300_px;
constexpr Measure kCharts = 400_px, kChartsNarrow = 320_px, kLabels = 184_px, kLabelsNarrow = 148_px;
}   // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_workloads(new ChoiceBox(this))
    , m_summary(new NoteLabel(this))
    , m_states(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap3, kGap3, kGap3, kGap3);
    column->setSpacing(kGap3);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(kGap2);
    setKind(*m_title, "strong");
    m_title->setBuddy(m_workloads);
    m_workloads->setFixedWidth(220_px);
    const AddButtons add = addButtons(this);
    bar->addWidget(m_title);
    bar->addWidget(m_workloads);
    bar->addWidget(m_summary, 1);
    bar->addWidget(add.duplicate);
    bar->addWidget(add.cheapest);
    column->addLayout(bar);
    m_full = new QWidget(this);
    auto *row = new QHBoxLayout(m_full);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap3);
    row->addWidget(makeTable(), 1);
    auto *charts = new QVBoxLayout;
    charts->setSpacing(kGap3);
    for (auto *&chart : m_charts) {
        chart = new charts::ChartView(m_full);
        charts->addWidget(chart, 1);
        connect(chart, &charts::ChartView::menuWanted, this, [this, view = chart] {
            openChartMenu(*view,
                {[this](const report::ChartSpec &spec) { Q_EMIT exportWanted(spec); },
                    [this](const report::ChartSpec &spec) { Q_EMIT printWanted(spec); }});
        });
    }
    row->addLayout(charts);
    m_empty = makeEmpty();
    m_states->addWidget(m_full);
    m_states->addWidget(m_empty);
    column->addLayout(m_states, 1);
    connect(m_workloads, &QComboBox::activated, this, &ComparePage::workloadSelected);
    retranslateUi();
}

ComparePage::AddButtons ComparePage::addButtons(QWidget *parent)
{
    const AddButtons add{new QPushButton(parent), new QPushButton(parent)};
    connect(add.duplicate, &QPushButton::clicked, this, &ComparePage::duplicateWanted);
    connect(add.cheapest, &QPushButton::clicked, this, &ComparePage::cheapestWanted);
    m_add.push_back(add);
    return add;
}

QWidget *ComparePage::makeEmpty()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(kGap3);
    m_emptyTitle = new QLabel(page);
    m_emptyTitle->setFont(fontOf(kSection, QFont::DemiBold));
    m_emptyText = new NoteLabel(page);
    m_emptyText->setFixedWidth(520_px);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap2);
    const AddButtons add = addButtons(page);
    row->addStretch();
    row->addWidget(add.duplicate);
    row->addWidget(add.cheapest);
    row->addStretch();
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_emptyText, 0, Qt::AlignHCenter);
    layout->addLayout(row);
    layout->addStretch(3);
    return page;
}

QWidget *ComparePage::makeTable()
{
    auto *frame = new QWidget(m_full);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap1);
    m_headRow = new QWidget(frame);
    auto *heads = new QHBoxLayout(m_headRow);
    heads->setContentsMargins(0, 0, 0, 0);
    heads->setSpacing(0);
    m_headCorner = new QWidget(m_headRow);
    auto *corner = new QVBoxLayout(m_headCorner);
    corner->setContentsMargins(kGap3, kGap2, kGap2, kGap1);
    m_cornerText = new QLabel(m_headCorner);
    setKind(*m_cornerText, "caption");
    m_cornerText->setWordWrap(true);
    corner->addStretch();
    corner->addWidget(m_cornerText);
    heads->addWidget(m_headCorner);
    heads->addStretch();
    m_model = new CompareModel(this);
    m_table = new QTableView(frame);
    setKind(*m_table, "grid");
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(20);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    layout->addWidget(m_headRow);
    layout->addWidget(m_table, 1);
    return frame;
}

void ComparePage::present(const CompareView &view)
{
    m_view = view;
    const QLocale locale;
    const report::ComparedPlans &compared = m_view.compared;
    const bool several = compared.plans.size() > 1;
    {
        const QSignalBlocker quiet(m_workloads);
        QStringList known;
        for (int i = 0; i < m_workloads->count(); ++i)
            known << m_workloads->itemText(i);
        if (known != m_view.workloads) {
            m_workloads->clear();
            m_workloads->addItems(m_view.workloads);
        }
        m_workloads->setCurrentIndex(m_view.workload);
    }
    m_states->setCurrentWidget(several ? m_full : m_empty);
    for (QPushButton *button : {m_add.front().duplicate, m_add.front().cheapest})
        button->setVisible(several);   // the empty state has its own
    presentButtons();
    if (!several)
        return m_summary->setNote({}, {});
    QStringList names;
    for (const report::ComparedPlan &plan : compared.plans)
        names << QString::fromStdString(plan.plan.name);
    m_model->setRows(report::comparedRows(compared, *m_view.catalog, locale), names, static_cast<int>(compared.base));
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(CompareModel::HeadingRole).toBool())
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    m_charts[0]->setSpec(report::comparedCostChart(compared, locale));
    m_charts[1]->setSpec(report::comparedLatencyChart(compared, locale));
    m_charts[2]->setSpec(report::comparedBillChart(compared, locale));
    const QString left = compared.left == 0
        ? QString()
        : QLatin1Char(' ') + tr("%n plan(s) more than fit are left out.", nullptr, static_cast<int>(compared.left));
    m_summary->setNote({}, m_charts[0]->spec().summary + left);
    presentHeads();
    alignColumns();
}

void ComparePage::presentHeads()
{
    auto *layout = static_cast<QHBoxLayout *>(m_headRow->layout());
    const auto &plans = m_view.compared.plans;
    while (m_heads.size() < plans.size()) {
        const std::size_t column = m_heads.size();
        auto *head = new PlanHead(column, m_headRow);
        const auto place = [this, column] { return m_view.compared.plans[column].place; };
        connect(head, &PlanHead::promoted, this, [this, place] { Q_EMIT promoteWanted(place()); });
        connect(head, &PlanHead::renamed, this, [this, place](const QString &name) { Q_EMIT renameWanted(place(), name); });
        connect(head, &PlanHead::removed, this, [this, place] { Q_EMIT removeWanted(place()); });
        layout->insertWidget(layout->count() - 1, head);
        m_heads.push_back(head);
    }
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        m_heads[i]->setVisible(i < plans.size());
        if (i < plans.size())
            m_heads[i]->present(QString::fromStdString(plans[i].plan.name), i == m_view.compared.base, plans.size() == 1);
    }
}

void ComparePage::presentButtons()
{
    const bool room = m_view.compared.plans.size() < report::kMostCompared;
    for (const AddButtons &add : m_add) {
        add.duplicate->setEnabled(room);
        add.cheapest->setEnabled(room && m_view.cheapestKnown && !m_view.cheapestIsHere);
        const QString full = tr("Six plans stand side by side at most: remove one first.");
        add.duplicate->setToolTip(room ? tr("A copy of the base, to change in Plan mode") : full);
        add.cheapest->setToolTip(!room  ? full
                : !m_view.cheapestKnown ? tr("The search has found no plan that meets all targets.")
                : m_view.cheapestIsHere ? tr("The cheapest plan that meets all targets is here already.")
                                        : tr("The cheapest plan that the search has found to meet all targets"));
    }
}

// The heads stand over their columns.
void ComparePage::alignColumns()
{
    const int plans = static_cast<int>(m_view.compared.plans.size());
    if (plans == 0 || m_heads.size() < m_view.compared.plans.size())
        return;   // still to be made
    const bool roomy = width() >= kRoomy;
    for (charts::ChartView *chart : m_charts)
        chart->setFixedWidth(roomy ? kCharts : kChartsNarrow);
    const int room = m_table->viewport()->width(), labels = roomy ? kLabels : kLabelsNarrow;
    const int each = (room - labels) / plans, first = room - each * plans;
    m_headCorner->setFixedWidth(first + 1);   // the table's frame
    m_table->setColumnWidth(0, first);
    for (int i = 0; i < plans; ++i) {
        m_table->setColumnWidth(i + 1, each);
        m_heads[static_cast<std::size_t>(i)]->setFixedWidth(each);
    }
}

bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        alignColumns();
    return QWidget::eventFilter(watched, event);
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_emptyTitle->setFont(fontOf(kSection, QFont::DemiBold));
    retranslateUi();
}

void ComparePage::retranslateUi()
{
    m_title->setText(tr("Plans of"));
    m_workloads->setAccessibleName(tr("Workload whose plans are compared"));
    m_table->setAccessibleName(tr("Plans side by side"));
    m_cornerText->setText(tr("against the base"));
    m_emptyTitle->setText(tr("One plan alone compares with nothing"));
    m_emptyText->setNote({},
        tr("Put a second plan beside it: a copy to change in Plan mode, or the cheapest plan that meets all "
           "targets. Cost, latency, availability, quality, bill and decisions then stand side by side."));
    m_emptyText->setFixedHeight(m_emptyText->heightForWidth(m_emptyText->width()));
    for (const AddButtons &add : m_add) {
        add.duplicate->setText(tr("Duplicate the plan"));
        add.cheapest->setText(tr("Add the cheapest that meets"));
    }
    presentButtons();
}

}   // namespace tenbin::ui
