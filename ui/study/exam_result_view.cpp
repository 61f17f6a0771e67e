#include "exam_result_view.h"

#include "question_labels.h"
#include "question_view.h"
#include "report/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/note_label.h"

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

namespace {

constexpr Measure kLeft = 400_px;

void prepare(QTableWidget &table)
{
    constexpr Measure kRow = 24_px;
    setKind(table, "list");
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->setDefaultSectionSize(kRow);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

}   // namespace

ExamResultView::ExamResultView(ExamSitting &sitting, QWidget *parent)
    : QWidget(parent)
    , m_sitting(sitting)
    , m_share(new QLabel(this))
    , m_verdict(new NoteLabel(this))
    , m_guide(new NoteLabel(this))
    , m_scores(new QTableWidget(0, 2, this))
    , m_items(new QTableWidget(0, 2, this))
    , m_view(new QuestionView(this))
    , m_again(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap4);
    layout->setSpacing(kGap4);
    auto *left = new QVBoxLayout;
    left->setSpacing(kGap2);
    setKind(*m_share, "title");
    left->addWidget(m_share);
    left->addWidget(m_verdict);
    left->addWidget(m_scores);
    left->addWidget(m_items, 1);
    left->addWidget(m_guide);
    left->addWidget(m_again);
    for (QWidget *part : std::initializer_list<QWidget *>{m_verdict, m_scores, m_items, m_guide})
        part->setFixedWidth(kLeft);
    layout->addLayout(left);
    layout->addWidget(m_view, 1);
    prepare(*m_scores);
    prepare(*m_items);
    connect(m_items, &QTableWidget::currentCellChanged, this, [this](int row) { explain(row); });
    connect(m_again, &QPushButton::clicked, this, &ExamResultView::againWanted);
}

void ExamResultView::present()
{
    const QLocale locale;
    const ExamResult result = m_sitting.result();
    m_share->setText(tr("%1 right: %2 of %3")
                         .arg(report::percent(result.all.share(), locale, 0), locale.toString(result.all.right),
                             locale.toString(result.all.of)));
    m_verdict->setNote(result.reachesOwnTarget ? Icon::Pass : Icon::Fail,
        (result.reachesOwnTarget ? tr("Reaches the own target of 70 %.") : tr("Below the own target of 70 %."))
            + (result.unanswered > 0 ? QLatin1Char('\n') + tr("%n not answered.", nullptr, result.unanswered) : QString())
            + (result.outdated > 0 ? QLatin1Char('\n')
                        + tr("%n not counted: other prices have made another question of it.", nullptr, result.outdated)
                                   : QString()));
    m_guide->setNote({},
        tr("Domains and weights: exam guide %1 of %2. The exam's own score is scaled and not a share.")
            .arg(QLatin1String(kExamGuideVersion),
                locale.toString(QDate::fromString(QLatin1String(kExamGuideDate), Qt::ISODate), QLocale::ShortFormat)));
    m_again->setText(tr("Begin another exam"));
    fillScores(result);
    fillItems();
}

void ExamResultView::fillScores(const ExamResult &result)
{
    const QLocale locale;
    m_scores->setAccessibleName(tr("Result by domain and type"));
    m_scores->setHorizontalHeaderLabels({tr("Domain and type"), tr("Right")});
    m_scores->setRowCount(0);
    const auto add = [&](const QString &name, const Score &score) {
        if (score.of == 0)
            return;
        const int row = m_scores->rowCount();
        m_scores->insertRow(row);
        m_scores->setItem(row, 0, new QTableWidgetItem(name));
        auto *figure = new QTableWidgetItem(
            tr("%1 of %2 · %3")
                .arg(locale.toString(score.right), locale.toString(score.of), report::percent(score.share(), locale, 0)));
        figure->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_scores->setItem(row, 1, figure);
    };
    for (std::size_t i = 0; i < result.byDomain.size(); ++i)
        add(domainName(static_cast<int>(i) + 1), result.byDomain[i]);
    for (std::size_t i = 0; i < result.byType.size(); ++i)
        add(typeName(static_cast<QuestionType>(i)), result.byType[i]);
    // All of it at a glance: the list below scrolls, this does not.
    m_scores->setFixedHeight(
        m_scores->horizontalHeader()->sizeHint().height() + m_scores->verticalHeader()->length() + 2 * m_scores->frameWidth());
}

void ExamResultView::fillItems()
{
    const QLocale locale;
    const auto &items = m_sitting.exam().items;
    const int row = std::max(0, m_items->currentRow());
    m_items->setAccessibleName(tr("Questions of the exam"));
    m_items->setHorizontalHeaderLabels({tr("Question"), tr("Verdict")});
    m_items->setRowCount(static_cast<int>(items.size()));
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto question = m_sitting.posed(i);
        const QString verdict = !items[i].answer.given()      ? tr("not answered")
            : question && isOutdated(items[i], *question)     ? tr("not counted")
            : question && isRight(*question, items[i].answer) ? tr("right")
                                                              : tr("wrong");
        const QString name = QStringLiteral("%1  %2").arg(locale.toString(static_cast<int>(i) + 1), typeName(items[i].type));
        m_items->setItem(static_cast<int>(i), 0, new QTableWidgetItem(name));
        m_items->setItem(static_cast<int>(i), 1, new QTableWidgetItem(verdict));
    }
    m_items->setCurrentCell(row, 0);
    explain(row);
}

void ExamResultView::explain(int item)
{
    if (item < 0 || m_sitting.state() != ExamSitting::State::Over)
        return;
    const auto place = static_cast<std::size_t>(item);
    const ExamItem &of = m_sitting.exam().items[place];
    const auto question = m_sitting.posed(place);
    if (question && isOutdated(of, *question))
        m_view->clear(tr("Other prices have made another question of this one. Your answer to the earlier one is not counted."));
    else if (question)
        m_view->explain(*question, of.layout, of.answer);
    else
        m_view->clear(tr("The planner works out this question …"));
}

}   // namespace tenbin::ui
