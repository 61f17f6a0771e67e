#include "trust_dialog.h"

#include "report/accuracy.h"
#include "report/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/note_label.h"

#include <QDate>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace tenbin::ui {

using namespace metrics;
using namespace report;

namespace {

constexpr int kColumns = 5;

// The reasons of a doubt, or why there is none.
QString verdictOf(const Live &live, const QLocale &locale)
{
    QStringList sentences;
    for (const planner::Note &note : doubtsOf(live))
        sentences << Wording::finding(note, locale);
    if (sentences.isEmpty())
        return TrustDialog::tr("Nothing here makes closed form doubtful.");
    return sentences.join(QLatin1Char('\n'));
}

}   // namespace

TrustDialog::TrustDialog(QWidget *parent)
    : QDialog(parent)
    , m_planHeading(new QLabel(this))
    , m_tableHeading(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_verdict(new NoteLabel(this))
    , m_reading(new NoteLabel(this))
    , m_table(new QTableWidget(this))
    , m_close(new QPushButton(this))
{
    setKind(*m_planHeading, "heading");
    setKind(*m_tableHeading, "heading");
    setKind(*m_figures, "strong");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap4, kGap4, kGap4);
    layout->setSpacing(kGap2);
    layout->addWidget(m_planHeading);
    layout->addWidget(m_figures);
    layout->addWidget(m_verdict);
    layout->addSpacing(kGap2);
    layout->addWidget(m_tableHeading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reading);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_close);
    layout->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_table->setColumnCount(kColumns);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setFocusPolicy(Qt::NoFocus);   // nothing in it answers
    sizeDialog(*this, 880_px, 600_px);
    retranslateUi();
}

void TrustDialog::present(const Live &live)
{
    const QLocale locale;
    const double p95 = planner::targetedP95(live.subject.workload, live.outcome);
    QString replayed = tr("replay …");
    if (live.replay && !live.replay->complete)
        replayed = tr("nothing to replay");
    else if (live.replay)
        replayed = tr("replay %1 ± %2")
                       .arg(seconds(planner::targetedP95(live.subject.workload, *live.replay), locale),
                           seconds(planner::targetedHalfWidth(live.subject.workload, *live.replay), locale));
    m_figures->setText(
        tr("%1: closed form %2, %3")
            .arg(Wording::targetedLatency(live.subject.workload.needs.interaction), seconds(p95, locale), replayed));
    m_verdict->setNote(!doubtsOf(live).empty() ? Icon::Warning : Icon::Pass, verdictOf(live, locale));
}

void TrustDialog::fillTable()
{
    const QLocale locale;
    const auto rows = accuracyTable(accuracy().pairs);
    m_table->setHorizontalHeaderLabels({tr("Lane"), tr("Pairs"), tr("Called doubtful"),
        tr("Error of the others,\nmedian / 95th percentile"), tr("Error of all,\nmedian / 95th percentile")});
    m_table->setRowCount(static_cast<int>(rows.size()));
    const auto errors
        = [&](double median, double p95) { return QStringLiteral("%1 / %2").arg(percent(median, locale), percent(p95, locale)); };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const AccuracyRow &row = rows[i];
        const std::array<QString, kColumns> cells{accuracyLane(row.lane), locale.toString(row.pairs),
            locale.toString(row.doubtful), errors(row.median, row.p95), errors(row.medianAll, row.p95All)};
        for (std::size_t column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            item->setFlags(Qt::ItemIsEnabled);
            m_table->setItem(static_cast<int>(i), static_cast<int>(column), item);
        }
    }
}

void TrustDialog::retranslateUi()
{
    setWindowTitle(tr("How sure is this?"));
    m_close->setText(tr("Close"));
    m_planHeading->setText(tr("This plan"));
    m_tableHeading->setText(tr("Closed form against replay: the p95 of generated workloads and plans"));
    m_table->setAccessibleName(m_tableHeading->text());
    m_reading->setNote(Icon::Info,
        tr("Every pair is evaluated by closed form, which answers while you drag, and replayed request by request over several "
           "weeks. Where closed form is called doubtful, replay is to be trusted. Computed on %1.")
            .arg(QLocale().toString(QDate::fromString(accuracy().date, Qt::ISODate), QLocale::ShortFormat)));
    fillTable();
}

void TrustDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

}   // namespace tenbin::ui
