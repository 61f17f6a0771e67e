#include "glossary_page.h"

#include "fields/field_text.h"
#include "study/glossary_search.h"
#include "term_delegate.h"
#include "term_uses.h"
#include "ui/theme/theme.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/segmented_language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

namespace {

constexpr std::array kColumns{Language::Zh, Language::Ja, Language::En};
constexpr Measure kUsesWidth = 280_px;

}   // namespace

GlossaryPage::GlossaryPage(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_filter(new QLineEdit(this))
    , m_table(new QTableWidget(0, static_cast<int>(kColumns.size()), this))
    , m_count(new QLabel(this))
    , m_usesTitle(new QLabel(this))
    , m_cards(new NoteLabel(this))
    , m_uses(new QListWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap4);
    layout->setSpacing(kGap4);
    auto *left = new QVBoxLayout;
    auto *top = new QHBoxLayout;
    top->setSpacing(kGap3);
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    left->setSpacing(kGap3);
    left->addLayout(top);
    left->addWidget(m_table, 1);
    layout->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(kGap2);
    setKind(*m_usesTitle, "strong");
    setKind(*m_count, "caption");
    m_usesTitle->setBuddy(m_uses);
    right->addWidget(m_usesTitle);
    right->addWidget(m_uses, 1);
    right->addWidget(m_cards);
    m_uses->setFixedWidth(kUsesWidth);
    m_cards->setFixedWidth(kUsesWidth);
    layout->addLayout(right);

    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    setKind(*m_table, "list");
    setKind(*m_uses, "list");
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setItemDelegate(new TermDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_filter, &QLineEdit::textChanged, this, &GlossaryPage::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &GlossaryPage::presentUses);
    connect(m_uses, &QListWidget::itemActivated, this, &GlossaryPage::openField);
    fill();
    retranslateUi();
}

void GlossaryPage::find(const QString &words)
{
    m_filter->setText(words);
    m_filter->setFocus();
}

void GlossaryPage::fill()
{
    const Term *before = current();
    m_terms = findTerms(m_content, m_filter->text());
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(m_terms.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Term *term = m_terms[static_cast<std::size_t>(row)];
        for (std::size_t column = 0; column < kColumns.size(); ++column) {
            const Language language = kColumns[column];
            // What a screen reader says of the cell.
            QStringList spoken{TermDelegate::headword(*term, language, kSection).spoken()};
            spoken << term->aliases[static_cast<std::size_t>(language)];
            auto *item = new QTableWidgetItem(spoken.join(QStringLiteral(" · ")));
            item->setData(TermDelegate::kTermRole, QVariant::fromValue(term));
            item->setData(TermDelegate::kLanguageRole, static_cast<int>(language));
            m_table->setItem(row, static_cast<int>(column), item);
        }
    }
    const auto place = std::find(m_terms.begin(), m_terms.end(), before);
    if (!m_terms.empty())
        m_table->setCurrentCell(place == m_terms.end() ? 0 : static_cast<int>(place - m_terms.begin()), 0);
    m_count->setText(m_terms.empty() ? tr("No term fits") : tr("%n term(s)", nullptr, static_cast<int>(m_terms.size())));
    presentUses();
}

const Term *GlossaryPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_terms.size()) ? m_terms[static_cast<std::size_t>(row)] : nullptr;
}

void GlossaryPage::presentUses()
{
    m_uses->clear();
    const Term *term = current();
    if (!term) {
        m_usesTitle->setText(tr("In the planner"));
        m_cards->setNote({}, {});
        return;
    }
    const QLocale locale;
    m_usesTitle->setText(tr("%1 in the planner").arg(term->headword[languageOf(locale)]));
    for (const Field *field : fieldsUsing(*term, locale)) {
        auto *item = new QListWidgetItem(fieldLabel(*field), m_uses);
        item->setData(Qt::UserRole, QString::fromUtf8(field->path.data(), static_cast<qsizetype>(field->path.size())));
    }
    const auto cards = std::count_if(
        m_content.cards.begin(), m_content.cards.end(), [&](const Card &card) { return card.terms.contains(term->id); });
    m_cards->setNote({},
        (m_uses->count() > 0 ? tr("Enter shows the field in the planner.") : tr("No field speaks of it.")) + QLatin1Char('\n')
            + tr("%n card(s) teach it.", nullptr, static_cast<int>(cards)));
    m_uses->setCurrentRow(0);
}

void GlossaryPage::openField()
{
    if (const QListWidgetItem *item = m_uses->currentItem())
        Q_EMIT fieldWanted(item->data(Qt::UserRole).toString());
}

// From the filter the arrows go through what it found.
bool GlossaryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_filter && m_table->rowCount() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0) {
            m_table->setCurrentCell(std::clamp(m_table->currentRow() + by, 0, m_table->rowCount() - 1), 0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GlossaryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_filter->setFocus();
}

void GlossaryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void GlossaryPage::retranslateUi()
{
    m_filter->setPlaceholderText(tr("Find a term, in any language or by its reading"));
    m_filter->setAccessibleName(tr("Find a term"));
    m_table->setAccessibleName(tr("Glossary"));
    m_uses->setAccessibleName(tr("Where the planner uses the term"));
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        auto *header = new QTableWidgetItem(languageName(codeOf(kColumns[i])));
        QFont face = faceOf(kColumns[i]);
        face.setPixelSize(kCaption + 1);
        header->setFont(face);
        m_table->setHorizontalHeaderItem(static_cast<int>(i), header);
    }
    fill();
}

}   // namespace tenbin::ui
