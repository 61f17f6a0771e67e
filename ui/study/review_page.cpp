#include "review_page.h"

#include "card_view.h"
#include "i18n/translations.h"
#include "nothing_due.h"
#include "rating_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

namespace {

constexpr int kMinute_ms = 60'000, kLongestLook_ms = 10 * kMinute_ms;   // longer, the learner was away

}   // namespace

ReviewPage::ReviewPage(StudyDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_counts(new QLabel(this))
    , m_frontLabel(new QLabel(this))
    , m_backLabel(new QLabel(this))
    , m_front(new SegmentedLanguage(this))
    , m_back(new SegmentedLanguage(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new CardView)
    , m_show(new QPushButton)
    , m_undo(new QPushButton)
    , m_bury(new QPushButton)
    , m_suspend(new QPushButton)
    , m_ratings(new RatingBar)
    , m_nothing(new NothingDue(desk))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap4);
    layout->setSpacing(kGap3);
    layout->addWidget(languageRow());
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(cardPage());
    m_pages->addWidget(m_nothing);
    connect(m_show, &QPushButton::clicked, this, &ReviewPage::showAnswer);
    connect(m_undo, &QPushButton::clicked, this, &ReviewPage::undo);
    connect(m_nothing, &NothingDue::undoWanted, this, &ReviewPage::undo);
    connect(m_ratings, &RatingBar::rated, this, &ReviewPage::rate);
    connect(m_bury, &QPushButton::clicked, this, &ReviewPage::bury);
    connect(m_suspend, &QPushButton::clicked, this, &ReviewPage::suspend);
    connect(m_front, &SegmentedLanguage::chosen, this, [this](const QString &language) { setLanguage(true, language); });
    connect(m_back, &SegmentedLanguage::chosen, this, [this](const QString &language) { setLanguage(false, language); });
    connect(&m_desk, &StudyDesk::changed, this, &ReviewPage::presentIfVisible);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &ReviewPage::presentIfVisible);
    retranslateUi();
}

QWidget *ReviewPage::languageRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap2);
    setKind(*m_counts, "label");
    setKind(*m_frontLabel, "caption");
    setKind(*m_backLabel, "caption");
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_frontLabel);
    layout->addWidget(m_front);
    layout->addSpacing(kGap3);
    layout->addWidget(m_backLabel);
    layout->addWidget(m_back);
    return row;
}

QWidget *ReviewPage::cardPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap3);
    layout->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap2);
    row->addWidget(m_undo);
    row->addStretch(1);
    setKind(*m_show, "primary");
    constexpr Measure kShowWidth = 240_px;
    m_show->setMinimumWidth(kShowWidth);
    row->addWidget(m_show);
    row->addWidget(m_ratings);
    row->addStretch(1);
    row->addWidget(m_bury);
    row->addWidget(m_suspend);
    layout->addLayout(row);
    return page;
}

void ReviewPage::present()
{
    const DayPlan plan = m_desk.plan();
    const QStringList due = plan.steps + plan.reviews + plan.fresh;
    const QString before = m_card;
    if (!due.contains(m_card))
        m_card = due.value(0);
    if (m_card != before) {
        m_answerShown = false;
        m_shownAt = m_desk.clock().now;
    }
    const bool focused = isAncestorOf(window()->focusWidget());
    m_undo->setEnabled(m_desk.canUndo());
    m_front->setLanguage(codeOf(m_desk.options().front));
    m_back->setLanguage(codeOf(m_desk.options().back));
    m_pages->setCurrentIndex(m_card.isEmpty() ? 1 : 0);
    if (m_card.isEmpty()) {
        m_counts->clear();
        m_nothing->present(plan);
    } else {
        presentCard(plan);
    }
    if (focused && m_card != before)
        focusFirst();
    const qint64 toStep = plan.nextStep.isValid() ? m_desk.clock().now.msecsTo(plan.nextStep) : kMinute_ms;
    m_minute.start(static_cast<int>(std::clamp<qint64>(toStep + 1, 1'000, kMinute_ms)));
}

// Hidden, it waits until it is shown.
void ReviewPage::presentIfVisible()
{
    if (isVisible())
        present();
}

void ReviewPage::presentCard(const DayPlan &plan)
{
    const auto card = m_desk.card(m_card);
    if (!card)
        return;
    const QLocale locale;
    QStringList counts{tr("New %1").arg(locale.toString(plan.fresh.size())),
        tr("Learning %1").arg(locale.toString(plan.steps.size())), tr("Due %1").arg(locale.toString(plan.reviews.size()))};
    if (plan.dueBeyondCap > 0)
        counts << tr("Beyond today's limit %1").arg(locale.toString(plan.dueBeyondCap));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_view->setCard(*card, m_answerShown, m_desk.isLeech(m_card));
    m_show->setVisible(!m_answerShown);
    m_ratings->setVisible(m_answerShown);
    m_ratings->present(m_desk.buttons(m_card), m_desk.options().twoButtons);
}

void ReviewPage::focusFirst()
{
    if (m_card.isEmpty())
        m_nothing->focusUndo();
    else if (!m_answerShown)
        m_show->setFocus();
    else
        m_ratings->focusGood();
}

void ReviewPage::showAnswer()
{
    if (m_card.isEmpty() || m_answerShown)
        return;
    m_answerShown = true;
    present();
    focusFirst();
}

void ReviewPage::rate(Rating rating)
{
    if (m_card.isEmpty() || !m_answerShown)
        return;
    const qint64 took = m_shownAt.msecsTo(m_desk.clock().now);
    m_answerShown = false;
    m_desk.rate(std::exchange(m_card, {}), rating, static_cast<int>(std::clamp<qint64>(took, 0, kLongestLook_ms)));
    focusFirst();
}

// Back to the card as it was when it was rated, its answer shown.
void ReviewPage::undo()
{
    const QString card = m_desk.undo();
    if (!m_desk.card(card))
        return;   // nothing to undo, or a card that was deleted since
    m_card = card;
    m_answerShown = true;
    m_shownAt = m_desk.clock().now;
    present();
    focusFirst();
}

void ReviewPage::bury()
{
    if (!m_card.isEmpty())
        m_desk.bury(m_card);
}

void ReviewPage::suspend()
{
    if (!m_card.isEmpty())
        m_desk.setSuspended(m_card, true);
}

void ReviewPage::setLanguage(bool front, const QString &language)
{
    LearnerOptions options = m_desk.options();
    (front ? options.front : options.back) = languageFromCode(language).value_or(Language::En);
    m_desk.setOptions(options);
    present();
}

bool ReviewPage::event(QEvent *event)
{
    // The window's own undo, of edits to the plan, gives way here.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    // A key held down acts once: nothing is rated unseen.
    if (event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::Undo))
        return undo();
    // On some keyboards @ is on a third level, which counts as Ctrl and Alt there.
    const bool isTyped = event->key() == Qt::Key_At && event->text() == QLatin1String("@");
    if (!isTyped && event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QWidget::keyPressEvent(event);
    const auto digit = m_ratings->ratingOf(event->key() - Qt::Key_1);
    if (m_answerShown && digit)
        return rate(*digit);
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_answerShown)
            return showAnswer();
        // Enter on a button is a click, as Space is; anywhere else it is Good.
        return rate(m_ratings->focused().value_or(Rating::Good));
    case Qt::Key_Minus: return bury();
    case Qt::Key_At: return suspend();
    default: QWidget::keyPressEvent(event);
    }
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    present();
    focusFirst();
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReviewPage::retranslateUi()
{
    m_frontLabel->setText(tr("Front"));
    m_backLabel->setText(tr("Back"));
    const auto name = [](const SegmentedLanguage &choice, const QString &words) {
        for (auto *button : choice.findChildren<QToolButton *>())
            button->setAccessibleName(words.arg(button->text()));
    };
    name(*m_front, tr("Front in %1"));
    name(*m_back, tr("Back in %1"));
    m_show->setText(tr("Show the answer"));
    m_show->setToolTip(tr("Space or Enter"));
    m_undo->setText(tr("Undo rating"));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_bury->setText(tr("Until tomorrow"));
    m_bury->setToolTip(tr("Sets the card aside until tomorrow. Key: -"));
    m_suspend->setText(tr("Suspend"));
    m_suspend->setToolTip(tr("Sets the card aside until you take it back under Cards. Key: @"));
    presentIfVisible();
}

}   // namespace tenbin::ui
