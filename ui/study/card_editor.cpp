#include "card_editor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/note_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;

CardEditor::CardEditor(study::AnkiNote card, QWidget *parent)
    : QDialog(parent)
    , m_card(std::move(card))
    , m_frontLabel(new QLabel(this))
    , m_backLabel(new QLabel(this))
    , m_front(new QPlainTextEdit(m_card.front, this))
    , m_back(new QPlainTextEdit(m_card.back, this))
    , m_hint(new NoteLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap4, kGap4, kGap4);
    layout->setSpacing(kGap2);
    m_frontLabel->setBuddy(m_front);
    m_backLabel->setBuddy(m_back);
    for (QPlainTextEdit *edit : {m_front, m_back})
        edit->setTabChangesFocus(true);
    layout->addWidget(m_frontLabel);
    layout->addWidget(m_front, 1);
    layout->addWidget(m_backLabel);
    layout->addWidget(m_back, 2);
    layout->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    layout->addLayout(row);
    setKind(*m_save, "primary");
    m_save->setDefault(true);
    connect(m_front, &QPlainTextEdit::textChanged, this, &CardEditor::check);
    connect(m_back, &QPlainTextEdit::textChanged, this, &CardEditor::check);
    connect(m_save, &QPushButton::clicked, this, &CardEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    sizeDialog(*this, 520_px, 400_px);
    retranslateUi();
    check();
}

void CardEditor::check()
{
    m_save->setEnabled(!m_front->toPlainText().trimmed().isEmpty() && !m_back->toPlainText().trimmed().isEmpty());
}

void CardEditor::save()
{
    if (m_card.id.isEmpty())
        m_card.id = QStringLiteral("own-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_card.front = m_front->toPlainText().trimmed().left(study::kLongestSide);
    m_card.back = m_back->toPlainText().trimmed().left(study::kLongestSide);
    Q_EMIT saved(m_card);
    accept();
}

void CardEditor::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CardEditor::retranslateUi()
{
    setWindowTitle(m_card.id.isEmpty() ? tr("New card") : tr("Edit the card"));
    m_frontLabel->setText(tr("Fr&ont"));
    m_backLabel->setText(tr("&Back"));
    m_front->setAccessibleName(tr("Front of the card"));
    m_back->setAccessibleName(tr("Back of the card"));
    m_hint->setNote({},
        tr("A reading in brackets stands above its word: 可用性[かようせい]. A space before the word tells where it begins."));
    m_save->setText(tr("Save the card"));
    m_cancel->setText(tr("Cancel"));
}

}   // namespace tenbin::ui
