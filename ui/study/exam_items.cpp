#include "exam_items.h"

#include "exam_intro.h"
#include "question_labels.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

ExamItems::ExamItems(ExamSitting &sitting, QWidget *parent)
    : QWidget(parent)
    , m_sitting(sitting)
    , m_open(new QLabel(this))
    , m_time(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_back(new QPushButton(this))
    , m_handIn(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap4);
    layout->setSpacing(kGap3);
    auto *top = new QHBoxLayout;
    setKind(*m_open, "label");
    setKind(*m_time, "strong");
    setKind(*m_handIn, "primary");
    top->addWidget(m_open, 1);
    top->addWidget(m_time);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_back);
    bottom->addStretch();
    bottom->addWidget(m_handIn);
    layout->addLayout(bottom);
    setKind(*m_table, "list");
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT itemWanted(row); });
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT itemWanted(m_sitting.exam().current); });
    connect(m_handIn, &QPushButton::clicked, &m_sitting, &ExamSitting::handIn);
}

void ExamItems::present()
{
    const QLocale locale;
    const auto &items = m_sitting.exam().items;
    m_table->setAccessibleName(tr("Questions of the exam"));
    m_table->setHorizontalHeaderLabels({tr("Question"), tr("Type"), tr("Answer"), tr("Flag")});
    m_table->setRowCount(static_cast<int>(items.size()));
    int row = 0;
    for (const ExamItem &item : items) {
        const QStringList cells{locale.toString(row + 1), typeName(item.type),
            item.answer.given() ? tr("answered") : tr("not answered"), item.flagged ? tr("flagged") : QString()};
        for (int column = 0; column < 4; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        ++row;
    }
    m_table->setCurrentCell(m_sitting.exam().current, 0);
    const auto open = std::count_if(items.begin(), items.end(), [](const ExamItem &item) { return !item.answer.given(); });
    m_open->setText(open == 0 ? tr("All questions are answered.")
                              : tr("%n question(s) are not answered. Enter opens one.", nullptr, static_cast<int>(open)));
    m_back->setText(tr("Back to the questions"));
    m_handIn->setText(tr("Hand in"));
    presentTime();
    m_table->setFocus();
}

void ExamItems::presentTime()
{
    if (m_sitting.state() == ExamSitting::State::Running)
        m_time->setText(tr("%1 left").arg(timeText(m_sitting.left_ms())));
}

void ExamItems::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_sitting.state() == ExamSitting::State::Running)
        present();
}

}   // namespace tenbin::ui
