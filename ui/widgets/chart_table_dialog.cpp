#include "chart_table_dialog.h"

#include "report/chart_table.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;

ChartTableDialog::ChartTableDialog(report::ChartSpec spec, QWidget *parent)
    : QDialog(parent)
    , m_spec(std::move(spec))
    , m_table(new QTableWidget(this))
    , m_close(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap4, kGap4, kGap4);
    layout->setSpacing(kGap2);
    layout->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_close);
    layout->addLayout(row);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    sizeDialog(*this, 640_px, 480_px);
    retranslateUi();
}

void ChartTableDialog::setSpec(report::ChartSpec spec)
{
    m_spec = std::move(spec);
    retranslateUi();
}

void ChartTableDialog::retranslateUi()
{
    setWindowTitle(m_spec.title);
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(m_spec.title);
    m_table->setAccessibleDescription(m_spec.summary);
    const report::ChartTable table = report::tableOf(m_spec, QLocale());
    m_table->setColumnCount(static_cast<int>(table.headers.size()));
    m_table->setHorizontalHeaderLabels(table.headers);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    const bool category = m_spec.y.scale == report::AxisScale::Category;
    for (int r = 0; r < m_table->rowCount(); ++r)
        for (int c = 0; c < m_table->columnCount(); ++c) {
            auto *item = new QTableWidgetItem(table.rows[static_cast<std::size_t>(r)].value(c));
            const bool figure = category ? c == 1 : c > 0;
            item->setTextAlignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(r, c, item);
        }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void ChartTableDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

}   // namespace tenbin::ui
