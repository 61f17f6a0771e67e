#include "cards_page.h"

#include "card_editor.h"
#include "cards_model.h"
#include "db/anki_files.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

CardsPage::CardsPage(StudyDesk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_model(new CardsModel(desk, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_new(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_suspend(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_files(this)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap4, kGap3, kGap4, kGap4);
    layout->setSpacing(kGap3);
    auto *top = new QHBoxLayout;
    top->setSpacing(kGap3);
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    setKind(*m_count, "caption");
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap2);
    for (QPushButton *button : {m_new, m_edit, m_remove, m_suspend})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_import);
    row->addWidget(m_export);
    layout->addLayout(row);
    m_filter->setClearButtonEnabled(true);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_found);
    setKind(*m_table, "list");
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    constexpr Measure kRow = 30_px, kState = 200_px;
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CardsModel::State, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(CardsModel::State, kState);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        present();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CardsPage::present);
    connect(m_table, &QTableView::activated, this, &CardsPage::editSelected);
    connect(&m_desk, &StudyDesk::changed, this, [this] {
        if (isVisible()) {
            m_model->refresh();
            present();
        }
    });
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, &CardsPage::editSelected);
    connect(m_remove, &QPushButton::clicked, this, &CardsPage::removeSelected);
    connect(m_suspend, &QPushButton::clicked, this, &CardsPage::suspendSelected);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (const auto path = m_dialogs.openPath(this, FileKind::Deck))
            importFrom(*path);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const auto path = m_dialogs.savePath(this, FileKind::Deck, QStringLiteral("tenbin.apkg")))
            exportTo(*path);
    });
    connect(&m_files, &Background::finished, this, &CardsPage::present);
    m_table->setCurrentIndex(m_found->index(0, 0));
    retranslateUi();
}

QString CardsPage::selected() const
{
    return m_table->currentIndex().data(CardsModel::kIdRole).toString();
}

void CardsPage::present()
{
    const QString id = selected();
    const bool isOwn = m_desk.ownCard(id) != nullptr;
    // What is being read or written stays as it is until that is through.
    const bool working = m_files.isWorking();
    m_import->setEnabled(!working && !m_desk.folder().isEmpty());
    m_export->setEnabled(!working);
    m_new->setEnabled(!working);
    m_edit->setEnabled(!working && isOwn);
    m_remove->setEnabled(!working && isOwn);
    m_suspend->setEnabled(!id.isEmpty());
    m_suspend->setText(m_desk.progress().state(id).suspended ? tr("Take back") : tr("Suspend"));
    m_count->setText(m_found->rowCount() == 0 ? tr("No card fits") : tr("%n card(s)", nullptr, m_found->rowCount()));
}

void CardsPage::edit(const AnkiNote &card)
{
    auto *editor = new CardEditor(card, this);
    connect(editor, &CardEditor::saved, &m_desk, &StudyDesk::setOwnCard);
    editor->open();
}

void CardsPage::editSelected()
{
    const AnkiNote *card = m_desk.ownCard(selected());
    if (card && !m_files.isWorking())
        edit(*card);
}

void CardsPage::removeSelected()
{
    const AnkiNote *card = m_desk.ownCard(selected());
    if (!card)
        return;
    const AnkiNote kept = *card;
    m_desk.removeOwnCard(kept.id);
    Q_EMIT removed(kept);   // no question first: it can be brought back
}

void CardsPage::suspendSelected()
{
    const QString id = selected();
    m_desk.setSuspended(id, !m_desk.progress().state(id).suspended);
}

void CardsPage::importFrom(const QString &path)
{
    if (m_desk.folder().isEmpty() || m_files.isWorking())
        return;   // nowhere to keep them, or another one is under way
    m_files.ask([this, path, folder = m_desk.folder(), &content = m_desk.content()](const Background::Question &question) {
        const auto deck = db::readDeck(path).map([&](study::AnkiDeck read) { return ownNotes(std::move(read), content); });
        if (!deck) {
            question.post(
                [this, why = deck.error()] { Q_EMIT said(false, [why] { return tr("Nothing was imported. %1").arg(why); }); });
            return;
        }
        auto store = db::StudyStore::open(folder);
        const bool good = store && store->setOwnCards(deck->notes);
        question.post([this, path, good, cards = deck->notes] {
            if (good)
                m_desk.addOwnCards(cards);
            Q_EMIT said(good, [path, count = static_cast<int>(cards.size()), good] {
                return good ? tr("%n card(s) imported from %1.", nullptr, count).arg(path)
                            : tr("The profile could not be written: nothing was imported from %1.").arg(path);
            });
        });
    });
    present();
}

// The built-in cards in the languages chosen, and the learner's own as they are.
void CardsPage::exportTo(const QString &path)
{
    if (m_files.isWorking())
        return;
    AnkiDeck deck = ankiDeck(m_desk.content(), m_desk.options().front, m_desk.options().back);
    deck.notes.insert(deck.notes.end(), m_desk.ownCards().begin(), m_desk.ownCards().end());
    m_files.ask([this, path, deck = std::move(deck), now = m_desk.clock().now](const Background::Question &question) {
        const auto written = db::writeDeck(path, deck, now);
        const auto count = static_cast<int>(deck.notes.size());
        question.post([this, path, count, good = written.has_value(), why = written ? QString() : written.error()] {
            Q_EMIT said(good, [path, count, good, why] {
                return good ? tr("%n card(s) exported to %1.", nullptr, count).arg(path)
                            : tr("%1 could not be written: %2").arg(path, why);
            });
        });
    });
    present();
}

void CardsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh();
    present();
}

void CardsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CardsPage::retranslateUi()
{
    m_filter->setPlaceholderText(tr("Find a card by its words or its state"));
    m_filter->setAccessibleName(tr("Find a card"));
    m_table->setAccessibleName(tr("Cards"));
    m_new->setText(tr("New card …"));
    m_edit->setText(tr("Edit …"));
    m_remove->setText(tr("Delete"));
    m_edit->setToolTip(tr("Your own cards can be edited and deleted; the built-in ones suspended."));
    m_import->setText(tr("Import from Anki …"));
    m_export->setText(tr("Export to Anki …"));
    m_model->refresh();
    present();
}

}   // namespace tenbin::ui
