#include "chart_accessible.h"

#include "chart_view.h"
#include "report/chart_table.h"

#include <QAccessibleWidget>
#include <QHash>

namespace tenbin::charts {

namespace {

class ChartAccessible;

// One figure; its description is the heading of its column.
class ChartCell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    ChartCell(ChartAccessible &chart, int row, int column)
        : m_chart(chart)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override { return parent()->rect(); }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    ChartAccessible &m_chart;
    int m_row, m_column;
};

class ChartAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartAccessible(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
    {
    }
    ~ChartAccessible() override { dropCells(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    // Made when it is asked for: a slider's frames need none.
    const report::ChartTable &table() const
    {
        if (m_revision != m_view->revision() || m_locale != QLocale()) {
            m_revision = m_view->revision();
            m_locale = QLocale();
            m_table = report::tableOf(m_view->spec(), m_locale);
            dropCells();
        }
        return m_table;
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }   // the chart's own description
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        QAccessible::Id &id = m_cells[row * columnCount() + column];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new ChartCell(*const_cast<ChartAccessible *>(this), row, column));
        return QAccessible::accessibleInterface(id);
    }
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override { return table().headers.value(column); }
    QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? table().rows[static_cast<std::size_t>(row)].value(0) : QString();
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return static_cast<int>(table().headers.size()); }
    int rowCount() const override { return static_cast<int>(table().rows.size()); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    void dropCells() const
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    ChartView *m_view;
    mutable int m_revision = -1;
    mutable QLocale m_locale;
    mutable report::ChartTable m_table;
    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *ChartCell::parent() const
{
    return &m_chart;
}

QString ChartCell::text(QAccessible::Text kind) const
{
    const int row = m_row, column = m_column;
    const report::ChartTable &table = m_chart.table();   // where the chart has changed, this cell is no more
    if (kind == QAccessible::Description)
        return table.headers.value(column);
    if (kind != QAccessible::Name || row >= static_cast<int>(table.rows.size()))
        return {};
    return table.rows[static_cast<std::size_t>(row)].value(column);
}

}   // namespace

QAccessibleInterface *makeAccessibleChart(const QString &, QObject *object)
{
    auto *view = dynamic_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

}   // namespace tenbin::charts
