// A chart's figures as a table. It stays as the chart was when it was opened, or when it was worded anew.
#pragma once

#include "report/chart_spec.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace tenbin::ui {

class ChartTableDialog : public QDialog
{
    Q_OBJECT

public:
    ChartTableDialog(report::ChartSpec spec, QWidget *parent);
    void setSpec(report::ChartSpec spec);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    report::ChartSpec m_spec;
    QTableWidget *m_table;
    QPushButton *m_close;
};

}   // namespace tenbin::ui
