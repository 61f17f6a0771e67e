#include "study_page.h"

#include "cards_page.h"
#include "exam_page.h"
#include "glossary_page.h"
#include "questions_page.h"
#include "review_page.h"
#include "statistics_page.h"
#include "tab_strip.h"
#include "term_uses.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_area.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenbin::ui {

StudyPage::StudyPage(StudyDesk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_messages(new MessageBar(this))
    , m_tabs(new TabStrip(this))
    , m_loading(new QLabel(this))
    , m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs);
    layout->addWidget(m_loading, 1);
    layout->addWidget(m_pages, 1);
    m_loading->setAlignment(Qt::AlignCenter);
    m_pages->hide();
    connect(m_tabs, &TabStrip::chosen, this, [this](int tab) { showTab(static_cast<StudyTab>(tab)); });
    connect(&m_desk, &StudyDesk::loaded, this, &StudyPage::begin);
    connect(&m_desk, &StudyDesk::failed, this, [this](const Sentence &why) { m_messages->showMessage(Icon::Warning, why); });
    connect(&m_desk, &StudyDesk::setAside, this, [this] {
        m_messages->showMessage(Icon::Info, [] {
            return tr("This card was forgotten so often that it is suspended. Under Cards it can be taken back, or a better one "
                      "written.");
        });
    });
    retranslateUi();
    if (m_desk.isLoaded())
        begin();
    else
        m_desk.load();
}

void StudyPage::begin()
{
    m_loading->hide();
    m_pages->show();
    showTab(static_cast<StudyTab>(m_tabs->current()));
    if (!m_wanted.isEmpty())
        study(m_wanted);
    else if (!m_field.isEmpty())
        studyField(m_field);
}

QWidget *StudyPage::make(StudyTab tab)
{
    switch (tab) {
    case StudyTab::Review: return new ReviewPage(m_desk);
    case StudyTab::Cards: {
        auto *cards = new CardsPage(m_desk, m_dialogs);
        connect(cards, &CardsPage::said, this,
            [this](bool good, const Sentence &words) { m_messages->showMessage(good ? Icon::Pass : Icon::Warning, words); });
        connect(cards, &CardsPage::removed, this, &StudyPage::offerBack);
        return cards;
    }
    case StudyTab::Questions: {
        auto *questions = new QuestionsPage(m_desk);
        connect(questions, &QuestionsPage::plannerWanted, this, &StudyPage::plannerWanted);
        return questions;
    }
    case StudyTab::Exam: return new ExamPage(m_desk);
    case StudyTab::Glossary: {
        auto *glossary = new GlossaryPage(m_desk.content());
        connect(glossary, &GlossaryPage::fieldWanted, this, &StudyPage::fieldWanted);
        return glossary;
    }
    case StudyTab::Statistics: return new StatisticsPage(m_desk);
    case StudyTab::Count: break;
    }
    return nullptr;
}

void StudyPage::offerBack(const study::AnkiNote &card)
{
    m_messages->showMessage(Icon::Info, [] { return tr("The card was deleted. Its reviews are kept."); },
        {{[] { return tr("Bring it back"); }, [this, card] { m_desk.setOwnCard(card); }}});
}

QWidget *StudyPage::page(StudyTab tab)
{
    if (!m_desk.isLoaded())
        return nullptr;
    PageArea *&area = m_areas[static_cast<std::size_t>(tab)];
    if (!area) {
        area = new PageArea(*make(tab), this);
        m_pages->addWidget(area);
    }
    return area->widget();
}

void StudyPage::showTab(StudyTab tab)
{
    m_tabs->setCurrent(static_cast<int>(tab));
    if (page(tab))
        m_pages->setCurrentWidget(m_areas[static_cast<std::size_t>(tab)]);
}

void StudyPage::study(const QString &words)
{
    m_wanted = words;
    if (!m_desk.isLoaded())
        return;
    showTab(StudyTab::Glossary);
    static_cast<GlossaryPage *>(page(StudyTab::Glossary))->find(words);
}

void StudyPage::studyField(const QString &path)
{
    m_field = path;
    const Field *field = findField(path.toStdString());
    if (!m_desk.isLoaded() || !field)
        return;
    const QLocale locale;
    const study::Term *term = termOf(*field, m_desk.content(), locale);
    study(term ? term->headword[study::languageOf(locale)] : QString());
}

void StudyPage::retranslateUi()
{
    m_tabs->setNames({tr("&Review"), tr("&Cards"), tr("&Questions"), tr("&Mock exam"), tr("&Glossary"), tr("&Statistics")});
    m_loading->setText(tr("Cards and progress are being read…"));
}

void StudyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

}   // namespace tenbin::ui
