#include "lever_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/phrase_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace tenbin::ui {

using namespace metrics;

LeverCard::LeverCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new PhraseLabel(this))
    , m_effect(new PhraseLabel(this))
    , m_apply(new QPushButton(this))
{
    setKind(*m_title, "strong");
    setKind(*m_effect, "label");
    setKind(*m_apply, "link");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kGap3 - 2, kGap2 - 2, kGap1, kGap1);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_effect, 1, 0);
    grid->addWidget(m_apply, 1, 1);
    grid->setColumnStretch(0, 1);
    connect(m_apply, &QPushButton::clicked, this, &LeverCard::applied);
}

void LeverCard::present(const QString &title, const QString &effect)
{
    m_title->setWords(title);
    m_effect->setWords(effect);
    m_apply->setText(tr("Apply"));
    m_apply->setAccessibleName(tr("Apply: %1").arg(title));
    m_apply->setAccessibleDescription(effect);
}

void LeverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().hairline, 1));
    painter.setBrush(Theme::current().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

}   // namespace tenbin::ui
