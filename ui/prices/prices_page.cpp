#include "prices_page.h"

#include "change_model.h"
#include "price_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/column_filler.h"
#include "ui/widgets/note_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;

namespace {
constexpr Measure kRow = 26_px;
}

PricesPage::PricesPage(QWidget *parent)
    : QWidget(parent)
    , m_states(new QStackedLayout(this))
{
    m_list = makeList();
    m_previewPage = makePreview();
    m_states->addWidget(m_list);
    m_states->addWidget(m_previewPage);
    retranslateUi();
}

void PricesPage::setUp(QTableView &table)
{
    setKind(table, "grid");
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(kRow);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.horizontalHeader()->setHighlightSections(false);
}

// One column takes what the others leave.
void PricesPage::layColumns(QTableView &table, std::initializer_list<int> widths, int stretched)
{
    int column = 0;
    for (const int width : widths)
        table.setColumnWidth(column++, Measure(width));
    new ColumnFiller(table, stretched, Measure(widths.begin()[stretched]));
}

QWidget *PricesPage::makeList()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kGap3, kGap3, kGap3, kGap3);
    column->setSpacing(kGap2);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(kGap2);
    m_searchLabel = new QLabel(page);
    m_search = new QLineEdit(page);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(240_px);
    m_searchLabel->setBuddy(m_search);
    m_shown = new ChoiceBox(page);
    m_shown->setFixedWidth(180_px);
    m_import = new QPushButton(page);
    m_update = new QPushButton(page);
    m_export = new QPushButton(page);
    bar->addWidget(m_searchLabel);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_shown);
    bar->addSpacing(kGap4);
    for (QPushButton *button : {m_import, m_update, m_export})
        bar->addWidget(button);
    m_counts = new NoteLabel(page);
    m_model = new PriceModel(this);
    m_filter = new PriceFilter(this);
    m_filter->setSourceModel(m_model);
    m_table = new QTableView(page);
    setUp(*m_table);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);   // as the catalogue has them, until asked
    layColumns(*m_table, {192, 252, 124, 108, 164, 200, 128}, PriceModel::Source);
    column->addLayout(bar);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        presentCounts();
    });
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this](int shown) {
        m_filter->setShown(static_cast<PriceShown>(std::max(0, shown)));
        presentCounts();
    });
    connect(m_import, &QPushButton::clicked, this, &PricesPage::importWanted);
    connect(m_update, &QPushButton::clicked, this, &PricesPage::updateWanted);
    connect(m_export, &QPushButton::clicked, this, &PricesPage::exportWanted);
    return page;
}

QWidget *PricesPage::makePreview()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kGap3, kGap3, kGap3, kGap3);
    column->setSpacing(kGap2);
    m_previewTitle = new QLabel(page);
    setKind(*m_previewTitle, "strong");
    m_previewText = new NoteLabel(page);
    m_changes = new ChangeModel(this);
    m_changeTable = new QTableView(page);
    setUp(*m_changeTable);
    m_changeTable->setModel(m_changes);
    layColumns(*m_changeTable, {220, 280, 140, 120, 120, 140}, ChangeModel::Figure);
    m_take = new QPushButton(page);
    setKind(*m_take, "primary");
    m_leave = new QPushButton(page);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap2);
    row->addStretch();
    row->addWidget(m_leave);
    row->addWidget(m_take);
    column->addWidget(m_previewTitle);
    column->addWidget(m_previewText);
    column->addWidget(m_changeTable, 1);
    column->addLayout(row);
    connect(m_leave, &QPushButton::clicked, this, &PricesPage::leavePreview);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const auto next = m_next;
        leavePreview();
        Q_EMIT catalogTaken(next);
    });
    return page;
}

void PricesPage::present(
    const std::shared_ptr<const planner::Catalog> &catalog, const QDate &today, bool canUpdate, const QString &builtInDate)
{
    m_canUpdate = canUpdate;
    m_builtInDate = builtInDate;
    if (m_catalog != catalog || m_today != today) {
        if (m_catalog != catalog)
            leavePreview();   // it was about the prices from before
        m_catalog = catalog;
        m_today = today;
        m_model->setRows(report::priceList(*catalog), today);
    }
    retranslateUi();
}

void PricesPage::preview(
    const std::shared_ptr<const planner::Catalog> &next, const QString &name, std::vector<report::PriceChange> changes)
{
    m_next = next;
    m_nextName = name;
    m_changes->setChanges(std::move(changes));
    m_states->setCurrentWidget(m_previewPage);
    retranslateUi();
    m_take->setFocus();
}

void PricesPage::leavePreview()
{
    if (!m_next)
        return;
    m_next.reset();
    m_states->setCurrentWidget(m_list);
    m_import->setFocus();
}

void PricesPage::presentCounts()
{
    if (!m_catalog)
        return;
    const QLocale locale;
    int gaps = 0, estimates = 0, stale = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        gaps += m_model->row(i).isGap();
        estimates += m_model->row(i).estimate;
        stale += m_model->isStale(i);
    }
    const int all = m_model->rowCount(), shown = m_filter->rowCount();
    const QString parts = tr("Prices of %1 · %2 of %3 figures shown · %4 gaps · %5 estimates · %6 over a year old")
                              .arg(QString::fromStdString(m_catalog->date), locale.toString(shown), locale.toString(all),
                                  locale.toString(gaps), locale.toString(estimates), locale.toString(stale));
    m_counts->setNote({},
        shown > 0 || m_search->text().isEmpty()
            ? parts
            : tr("No figure has all of these words. Clear the filter to see all %1.").arg(locale.toString(all)));
}

void PricesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_catalog)
        m_model->setRows(report::priceList(*m_catalog), m_today);
    if (m_catalog && m_next)
        m_changes->setChanges(report::priceChanges(*m_catalog, *m_next));
    retranslateUi();
}

void PricesPage::retranslateUi()
{
    m_searchLabel->setText(tr("&Filter"));
    m_search->setPlaceholderText(tr("Model, service, Region, source …"));
    m_search->setAccessibleName(tr("Filter of the prices"));
    {
        const QSignalBlocker quiet(m_shown);
        const int shown = std::max(0, m_shown->currentIndex());
        m_shown->clear();
        m_shown->addItems({tr("All figures"), tr("Gaps"), tr("Estimates"), tr("Over a year old")});
        m_shown->setCurrentIndex(shown);
    }
    m_shown->setAccessibleName(tr("Which figures are shown"));
    m_import->setText(tr("&Import prices …"));
    m_import->setToolTip(tr("Looks at a price file; nothing changes until you take it."));
    m_update->setText(tr("&Update"));
    m_update->setEnabled(m_canUpdate);
    m_update->setAccessibleName(tr("Update to the built-in prices"));
    m_update->setToolTip(m_canUpdate
            ? tr("Looks at the built-in prices of %1; nothing changes until you take them.").arg(m_builtInDate)
            : tr("The project has the built-in prices of %1 already.").arg(m_builtInDate));
    m_export->setText(tr("&Save as a file …"));
    m_export->setAccessibleName(tr("Save these prices as a file"));
    m_table->setAccessibleName(tr("Table of prices"));
    presentCounts();
    m_changeTable->setAccessibleName(tr("Changes of prices"));
    m_previewTitle->setText(tr("What %1 would change").arg(m_nextName));
    int added = 0, gone = 0;
    for (const report::PriceChange &change : m_changes->changes()) {
        added += !change.before;
        gone += !change.after;
    }
    const int changed = m_changes->rowCount() - added - gone;
    const QLocale locale;
    const bool differs = m_next && m_catalog && !(*m_next == *m_catalog);
    m_previewText->setNote({},
        m_changes->rowCount() == 0
            ? differs ? tr("Every figure is the same; sources or dates differ.") : tr("Every figure is the same.")
            : tr("%1 changed, %2 new, %3 gone. Your plans stay as they are; their bills follow these prices.")
                  .arg(locale.toString(changed), locale.toString(added), locale.toString(gone)));
    m_take->setText(tr("Use these prices"));
    m_take->setEnabled(differs);
    m_leave->setText(tr("Keep the present ones"));
}

}   // namespace tenbin::ui
