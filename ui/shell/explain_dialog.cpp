#include "explain_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/note_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace tenbin::ui {

using namespace metrics;

namespace {
constexpr int kSettle_ms = 150, kSteps = 1'000;
}   // namespace

ExplainDialog::ExplainDialog(QWidget *parent)
    : QDialog(parent)
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancelButton(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_worker(this)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap4, kGap4, kGap4);
    layout->setSpacing(kGap2);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget;
    setKind(*m_page, "panel");
    m_parts = new QVBoxLayout(m_page);
    m_parts->setContentsMargins(kGap3, kGap3, kGap3, kGap3);
    m_parts->setSpacing(kGap2);
    scroll->setWidget(m_page);
    layout->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancelButton);
    row->addStretch();
    row->addWidget(m_close);
    layout->addLayout(row);
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettle_ms);
    connect(&m_settled, &QTimer::timeout, this, &ExplainDialog::start);
    connect(&m_worker, &Background::finished, this, &ExplainDialog::retranslateUi);
    connect(m_cancelButton, &QPushButton::clicked, this, &ExplainDialog::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    sizeDialog(*this, 760_px, 620_px);
    retranslateUi();
}

// What is shown stays until there is something newer.
void ExplainDialog::present(const Live &live)
{
    const bool same = m_asked && live.subject == m_subject && live.catalog == m_catalog
        && live.comparison.searched == m_comparison.searched && live.comparison.cheapest == m_comparison.cheapest;
    if (same)
        return;
    m_subject = live.subject;
    m_catalog = live.catalog;
    m_comparison = live.comparison;
    m_asked = true;
    m_stopped = false;
    m_worker.cancel();
    m_settled.start();
    retranslateUi();
}

void ExplainDialog::cancel()
{
    m_settled.stop();
    m_worker.cancel();
    m_stopped = true;
    retranslateUi();
}

void ExplainDialog::start()
{
    m_progress->setValue(0);
    m_worker.ask(
        [this, subject = m_subject, catalog = m_catalog, comparison = m_comparison](const Background::Question &question) {
            report::ExplainOptions options;
            options.cancelled = [&question] { return question.isCancelled(); };
            int shown = 0;
            options.progress = [&](double share) {
                const int step = static_cast<int>(share * kSteps);
                if (step < shown + kSteps / 50)
                    return;
                shown = step;
                question.post([this, step] { m_progress->setValue(step); });
            };
            const report::Explanation explanation = report::explain(subject, *catalog, comparison, options);
            question.post([this, subject, explanation] {
                m_explanation = explanation;
                m_explained = subject;
            });
        });
    retranslateUi();
}

void ExplainDialog::fill()
{
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_explanation)
        return;
    for (const report::ExplainedPart &part : report::explained(m_explained, *m_catalog, *m_explanation, QLocale())) {
        auto *heading = new QLabel(part.heading, m_page);
        setKind(*heading, "strong");
        m_parts->addWidget(heading);
        for (const QString &line : part.lines) {
            auto *note = new NoteLabel(m_page);
            note->setNote({}, line);
            m_parts->addWidget(note);
        }
        m_parts->addSpacing(kGap3);
    }
    m_parts->addStretch();
}

void ExplainDialog::retranslateUi()
{
    setWindowTitle(tr("Why, and how sure"));
    m_close->setText(tr("Close"));
    m_cancelButton->setText(tr("Cancel"));
    const bool computing = isComputing() || m_settled.isActive();
    m_state->setText(computing ? tr("Drawing from the ranges…") : m_stopped ? tr("Cancelled") : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_progress->setVisible(computing);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancelButton->setVisible(computing);
    fill();
}

void ExplainDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

}   // namespace tenbin::ui
