#include "exam_run.h"

#include "exam_intro.h"
#include "question_labels.h"
#include "question_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

namespace {
constexpr qint64 kLate_ms = 5 * 60'000LL;   // from here on the time is a warning
}

ExamRun::ExamRun(ExamSitting &sitting, QWidget *parent)
    : QWidget(parent)
    , m_sitting(sitting)
    , m_place(new QLabel(this))
    , m_time(new QLabel(this))
    , m_view(new QuestionView(this))
    , m_flag(new QPushButton(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_items(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap4);
    layout->setSpacing(kGap3);
    auto *top = new QHBoxLayout;
    top->setSpacing(kGap3);
    setKind(*m_place, "label");
    setKind(*m_time, "strong");
    top->addWidget(m_place, 1);
    top->addWidget(m_time);
    top->addWidget(m_items);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(kGap2);
    bottom->addWidget(m_flag);
    bottom->addStretch();
    bottom->addWidget(m_previous);
    bottom->addWidget(m_next);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);
    m_flag->setCheckable(true);
    connect(m_flag, &QPushButton::clicked, this, [this](bool on) {
        m_sitting.setFlag(on);
        retranslateUi();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_items, &QPushButton::clicked, this, &ExamRun::itemsWanted);
    // Before the question scrolls by them.
    for (const auto &[key, by] : {std::pair{Qt::Key_PageUp, -1}, std::pair{Qt::Key_PageDown, 1}})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            [this, by = by] { step(by); });
    connect(m_view, &QuestionView::answered, this, [this] { m_sitting.answer(m_view->answer()); });
    retranslateUi();
}

QString ExamRun::timeLeft() const
{
    return m_time->text();
}

// After the last question comes what was answered.
void ExamRun::step(int by)
{
    const int to = m_sitting.exam().current + by;
    if (to >= static_cast<int>(m_sitting.exam().items.size()))
        Q_EMIT itemsWanted();
    else
        m_sitting.goTo(to);
}

void ExamRun::present()
{
    const MockExam &exam = m_sitting.exam();
    const auto place = static_cast<std::size_t>(exam.current);
    const ExamItem &item = exam.items[place];
    const QLocale locale;
    // Another exam, other prices and another language each put another question into the same place.
    auto question = m_sitting.posed(place);
    if (m_item != exam.current || m_question != question || m_layout != item.layout || m_view->answer() != item.answer) {
        const bool moved = m_item >= 0 && m_item != exam.current;
        m_item = exam.current;
        m_question = std::move(question);
        m_layout = item.layout;
        if (m_question)
            m_view->ask(*m_question, item.layout, item.answer);
        else
            m_view->clear(tr("The planner works out this question …"));
        if (moved || isVisible())
            m_view->focusAnswer();
    }
    m_place->setText(tr("Question %1 of %2 · %3")
                         .arg(locale.toString(exam.current + 1), locale.toString(exam.items.size()), typeName(item.type)));
    m_flag->setChecked(item.flagged);
    m_previous->setEnabled(exam.current > 0);
    retranslateUi();
    presentTime();
}

void ExamRun::presentTime()
{
    if (m_sitting.state() != ExamSitting::State::Running)
        return;
    const qint64 left = m_sitting.left_ms();
    m_time->setText(tr("%1 left").arg(timeText(left)));
    const char *kind = left <= kLate_ms ? "warning" : "strong";
    if (m_time->property("kind").toString() != QLatin1String(kind)) {
        setKind(*m_time, kind);
        m_time->setStyleSheet(m_time->styleSheet());   // its rule again
    }
}

void ExamRun::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(1);
    else
        QWidget::keyPressEvent(event);
}

void ExamRun::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ExamRun::retranslateUi()
{
    m_flag->setText(m_flag->isChecked() ? tr("Flagged: take the flag away") : tr("Flag for later"));
    m_previous->setText(tr("Previous question"));
    m_next->setText(tr("Next question"));
    m_next->setToolTip(tr("Enter or Page Down"));
    m_previous->setToolTip(tr("Page Up"));
    m_items->setText(tr("All questions and hand in"));
}

}   // namespace tenbin::ui
