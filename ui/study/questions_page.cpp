#include "questions_page.h"

#include "question_labels.h"
#include "question_view.h"
#include "study/draw.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

QuestionsPage::QuestionsPage(StudyDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_shelf(desk, this)
    , m_fromLabel(new QLabel(this))
    , m_typeLabel(new QLabel(this))
    , m_tally(new QLabel(this))
    , m_origin(new QLabel(this))
    , m_from(new ChoiceBox(this))
    , m_type(new ChoiceBox(this))
    , m_view(new QuestionView(this))
    , m_planner(new QPushButton(this))
    , m_check(new QPushButton(this))
{
    constexpr Measure kFromWidth = 220_px, kTypeWidth = 200_px, kCheckWidth = 200_px;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap4);
    layout->setSpacing(kGap3);
    auto *top = new QHBoxLayout;
    top->setSpacing(kGap2);
    for (QLabel *label : {m_fromLabel, m_typeLabel, m_origin})
        setKind(*label, "caption");
    setKind(*m_tally, "label");
    m_fromLabel->setBuddy(m_from);
    m_typeLabel->setBuddy(m_type);
    m_from->setFixedWidth(kFromWidth);
    m_type->setFixedWidth(kTypeWidth);
    top->addWidget(m_fromLabel);
    top->addWidget(m_from);
    top->addSpacing(kGap3);
    top->addWidget(m_typeLabel);
    top->addWidget(m_type);
    top->addStretch();
    top->addWidget(m_tally);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(kGap2);
    bottom->addWidget(m_origin, 1);
    bottom->addWidget(m_planner);
    setKind(*m_check, "primary");
    m_check->setMinimumWidth(kCheckWidth);
    bottom->addWidget(m_check);
    layout->addLayout(bottom);
    retranslateUi();
    connect(m_from, &QComboBox::currentIndexChanged, this, &QuestionsPage::next);
    connect(m_type, &QComboBox::currentIndexChanged, this, &QuestionsPage::next);
    connect(m_view, &QuestionView::answered, this, &QuestionsPage::present);
    connect(m_check, &QPushButton::clicked, this, [this] { m_checked ? next() : check(); });
    connect(m_planner, &QPushButton::clicked, this, &QuestionsPage::openInPlanner);
    connect(&m_shelf, &QuestionShelf::made, this, &QuestionsPage::made);
    // Other prices, another question.
    connect(&m_desk, &StudyDesk::catalogChanged, this, [this] {
        if (seedOf(m_id))
            next();
    });
}

std::optional<QuestionType> QuestionsPage::wantedType() const
{
    const int index = m_type->currentIndex();
    return index <= 0 ? std::nullopt : std::optional(static_cast<QuestionType>(index - 1));
}

// The fixed questions of the type, in an order of the learner's own.
QStringList QuestionsPage::collection() const
{
    std::vector<QString> ids;
    const auto type = wantedType();
    for (const FixedQuestion &question : m_desk.content().questions)
        if (!type || question.type == *type)
            ids.push_back(question.id);
    Draw draw(m_desk.options().settings.fuzzSeed);
    draw.shuffle(ids);
    return {ids.begin(), ids.end()};
}

void QuestionsPage::practise(bool generated, std::optional<QuestionType> type)
{
    const QSignalBlocker from(m_from), types(m_type);
    m_from->setCurrentIndex(generated ? 1 : 0);
    m_type->setCurrentIndex(type ? static_cast<int>(*type) + 1 : 0);
    next();
}

void QuestionsPage::next()
{
    m_id.clear();
    LearnerOptions options = m_desk.options();
    if (m_from->currentIndex() == 1) {
        m_shelf.make(options.nextSeed, 1, wantedType());
        m_given = {};
        m_checked = false;
        m_view->clear(tr("The planner works out a question …"));
        present();
        return;
    }
    const QStringList ids = collection();
    const QString id = ids.value(options.nextQuestion % std::max<qsizetype>(1, ids.size()));
    ++options.nextQuestion;
    m_desk.setOptions(options);
    ask(id);
}

void QuestionsPage::made(const QStringList &ids)
{
    if (!m_id.isEmpty() || ids.isEmpty())
        return;
    LearnerOptions options = m_desk.options();
    options.nextSeed = seedOf(ids.front()).value_or(options.nextSeed) + 1;
    m_desk.setOptions(options);
    ask(ids.front());
}

void QuestionsPage::ask(const QString &id)
{
    m_id = id;
    m_given = {};
    m_checked = false;
    m_layout = seedOf(id).value_or(static_cast<std::uint64_t>(m_asked)) + 1;
    if (const auto question = m_shelf.posed(id))
        m_view->ask(*question, m_layout, {});
    present();
    if (isVisible())
        m_view->focusAnswer();
}

void QuestionsPage::check()
{
    const auto question = m_shelf.posed(m_id);
    if (!question || !m_view->isComplete())
        return;
    m_given = m_view->answer();
    m_checked = true;
    ++m_asked;
    m_right += isRight(*question, m_given) ? 1 : 0;
    m_view->explain(*question, m_layout, m_given);
    present();
    m_check->setFocus();
}

void QuestionsPage::present()
{
    const QLocale locale;
    const auto question = m_shelf.posed(m_id);
    m_check->setText(m_checked ? tr("Next question") : tr("Check the answer"));
    m_check->setEnabled(m_checked || m_view->isComplete());
    m_planner->setVisible(m_shelf.generated(m_id) != nullptr);
    m_origin->setText(question ? originWords(*question, locale) : QString());
    m_tally->setText(m_asked > 0 ? tr("%1 of %2 right").arg(locale.toString(m_right), locale.toString(m_asked)) : QString());
}

void QuestionsPage::openInPlanner()
{
    if (const GeneratedQuestion *question = m_shelf.generated(m_id))
        Q_EMIT plannerWanted(question->subject);
}

void QuestionsPage::keyPressEvent(QKeyEvent *event)
{
    // Enter checks, and then goes on, wherever the focus is in the question.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_check->isEnabled())
        m_check->click();
    else
        QWidget::keyPressEvent(event);
}

void QuestionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_id.isEmpty() && !m_shelf.isMaking())
        next();
    m_view->focusAnswer();
}

void QuestionsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslateUi();
    // The same question in the other language, the answer kept.
    if (const auto question = m_shelf.posed(m_id)) {
        if (m_checked)
            m_view->explain(*question, m_layout, m_given);
        else
            m_view->ask(*question, m_layout, m_view->answer());
    }
    present();
}

void QuestionsPage::retranslateUi()
{
    const QSignalBlocker from(m_from), types(m_type);
    const auto fill = [](ChoiceBox &box, const QStringList &names) {
        const int chosen = std::max(0, box.currentIndex());
        box.clear();
        box.addItems(names);
        box.setCurrentIndex(chosen);
    };
    m_fromLabel->setText(tr("From"));
    m_typeLabel->setText(tr("Type"));
    m_from->setAccessibleName(tr("Where questions come from"));
    m_type->setAccessibleName(tr("Type of question"));
    fill(*m_from, {tr("The collection"), tr("Worked out by the planner")});
    QStringList names{tr("All types")};
    for (std::size_t i = 0; i < kQuestionTypes.size(); ++i)
        names << typeName(static_cast<QuestionType>(i));
    fill(*m_type, names);
    m_planner->setText(tr("Open in the planner"));
    m_planner->setToolTip(tr("Opens the workload and the plan of this question"));
}

}   // namespace tenbin::ui
