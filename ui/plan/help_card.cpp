#include "help_card.h"

#include "fields/field_text.h"
#include "report/help.h"
#include "report/rule_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flag_box.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/phrase_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;

namespace {
constexpr Measure kWidth = 360_px;
}   // namespace

HelpCard::HelpCard(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_ruleHeading(new QLabel(this))
    , m_meaning(new PhraseLabel(this))
    , m_formula(new NoteLabel(this))
    , m_source(new NoteLabel(this))
    , m_rule(new NoteLabel(this))
    , m_lock(new FlagBox(this))
    , m_study(new QPushButton(this))
{
    setKind(*this, "popup");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap3);
    layout->setSpacing(kGap2);
    setKind(*m_title, "strong");
    setKind(*m_meaning, "label");
    setKind(*m_ruleHeading, "heading");
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_title, m_meaning, m_formula, m_source, m_ruleHeading, m_rule, m_lock, m_study})
        layout->addWidget(part);
    connect(m_lock, &FlagBox::clicked, this, [this](bool on) { Q_EMIT lockWanted(*m_field, on); });
    connect(m_study, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT studyWanted(*m_field);
    });
}

void HelpCard::open(const Field &field, bool locked, const QWidget &row)
{
    m_field = &field;
    m_lock->setChecked(locked);
    fill();
    layout()->activate();
    setFixedWidth(kWidth);
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(kWidth) : layout()->sizeHint().height());
    const QRect room = row.screen()->availableGeometry();
    QPoint at = row.mapToGlobal(QPoint(row.width() + kGap2, -kGap2));
    at.setX(std::min(at.x(), room.right() - width()));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    setFocus();
}

void HelpCard::fill()
{
    if (!m_field)
        return;
    const QLocale locale;
    const auto help = report::fieldHelp(m_field->path, locale);
    const auto present = [](NoteLabel &label, const QString &text) {
        label.setNote({}, text);
        label.setVisible(!text.isEmpty());
    };
    m_title->setText(fieldLabel(*m_field));
    setAccessibleName(m_title->text());
    m_meaning->setWords(help ? help->meaning : QString());
    setAccessibleDescription(m_meaning->words());
    present(*m_formula, help ? help->formula : QString());
    // The sources of assumptions are words of the form, which are translated there.
    const QByteArray source = help ? help->source.toUtf8() : QByteArray();
    present(
        *m_source, source.isEmpty() ? QString() : tr("Source: %1").arg(QCoreApplication::translate("Field", source.constData())));
    const bool rule = help && help->rule;
    m_ruleHeading->setText(tr("For the exam"));
    m_ruleHeading->setVisible(rule);
    present(*m_rule,
        rule ? report::ruleTitle(*help->rule, locale) + QLatin1Char('\n') + report::ruleText(*help->rule, locale).price
             : QString());
    m_study->setText(tr("Study this"));
    m_lock->setText(tr("Locked: a search leaves it as it is"));
    m_lock->setAccessibleName(m_lock->text());
    m_lock->setVisible(m_field->searched);
}

void HelpCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        close();
    else
        QFrame::keyPressEvent(event);
}

void HelpCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

}   // namespace tenbin::ui
