#include "card_view.h"

#include "ruby_label.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;

namespace {
constexpr Measure kFront = 20_px, kBack = 17_px, kReadable = 680_px;   // pixels: type, and a line that the eye follows
}   // namespace

CardView::CardView(QWidget *parent)
    : QFrame(parent)
    , m_origin(new QLabel(this))
    , m_leech(new QLabel(this))
    , m_front(new RubyLabel)
    , m_back(new RubyLabel)
    , m_rule(new QFrame)
    , m_scroll(new QScrollArea(this))
{
    setKind(*this, "card");
    setKind(*m_origin, "caption");
    setKind(*m_leech, "warning");
    setKind(*m_rule, "rule");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_origin);
    top->addStretch();
    top->addWidget(m_leech);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
    auto *page = new QWidget;
    setKind(*page, "panel");
    auto *across = new QHBoxLayout(page);
    auto *column = new QWidget;
    column->setMaximumWidth(kReadable);
    across->addStretch(1);
    across->addWidget(column, 1000);   // all there is, up to its width
    across->addStretch(1);
    auto *sides = new QVBoxLayout(column);
    sides->setSpacing(kGap4);
    sides->addStretch(2);
    sides->addWidget(m_front);
    sides->addWidget(m_rule);
    sides->addWidget(m_back);
    sides->addStretch(3);
    m_front->setAlignment(Qt::AlignHCenter);
    m_back->setAlignment(Qt::AlignHCenter);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setKind(*m_scroll, "bare");
    retranslateUi();
}

void CardView::setCard(const ShownCard &card, bool answerShown, bool leech)
{
    // Presented again by the clock, it stays where the learner has scrolled to.
    const bool isOther = card != m_card || answerShown != m_answerShown;
    m_card = card;
    m_answerShown = answerShown;
    const auto text = [](const CardSide &side, int size) { return RubyText(side.parts, side.language, size); };
    m_front->setText(text(card.front, kFront));
    m_back->setText(text(card.back, kBack));
    m_back->setVisible(answerShown);
    m_rule->setVisible(answerShown);
    m_leech->setVisible(leech);
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
    retranslateUi();
}

void CardView::retranslateUi()
{
    m_origin->setText(m_card.isOwn() ? tr("Your own card") : tr("Source text, section %1").arg(m_card.section));
    m_leech->setText(tr("Often forgotten"));
    m_scroll->setAccessibleName(tr("Card"));
}

void CardView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

}   // namespace tenbin::ui
