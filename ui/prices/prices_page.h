// Prices mode: every figure of the project's prices with its source and date, and other prices looked at before they are taken.
#pragma once

#include "report/price_list.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace tenbin::ui {

class ChangeModel;
class ChoiceBox;
class NoteLabel;
class PriceFilter;
class PriceModel;

class PricesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PricesPage(QWidget *parent = nullptr);

    // `today` tells what is old; `canUpdate`: the built-in prices are others.
    void present(
        const std::shared_ptr<const planner::Catalog> &catalog, const QDate &today, bool canUpdate, const QString &builtInDate);
    // Shows what these prices would change, until they are taken or left. `name` says where they come from.
    void preview(
        const std::shared_ptr<const planner::Catalog> &next, const QString &name, std::vector<report::PriceChange> changes);
    bool isPreviewing() const { return m_next != nullptr; }
    QTableView &table() { return *m_table; }
    const ChangeModel &changes() const { return *m_changes; }

Q_SIGNALS:
    void importWanted();
    void updateWanted();
    void exportWanted();
    void catalogTaken(const std::shared_ptr<const tenbin::planner::Catalog> &catalog);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makePreview();
    static void setUp(QTableView &table);
    static void layColumns(QTableView &table, std::initializer_list<int> widths, int stretched);
    void leavePreview();
    void presentCounts();
    void retranslateUi();

    std::shared_ptr<const planner::Catalog> m_catalog, m_next;
    QDate m_today;
    QString m_builtInDate, m_nextName;
    bool m_canUpdate = false;
    QStackedLayout *m_states;
    QWidget *m_list, *m_previewPage;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    ChoiceBox *m_shown;
    QPushButton *m_import, *m_update, *m_export;
    NoteLabel *m_counts;
    PriceModel *m_model;
    PriceFilter *m_filter;
    QTableView *m_table;
    QLabel *m_previewTitle;
    NoteLabel *m_previewText;
    ChangeModel *m_changes;
    QTableView *m_changeTable;
    QPushButton *m_take, *m_leave;
};

}   // namespace tenbin::ui
