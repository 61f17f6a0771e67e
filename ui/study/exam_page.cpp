#include "exam_page.h"

#include "exam_intro.h"
#include "exam_items.h"
#include "exam_result_view.h"
#include "exam_run.h"

#include <QEvent>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tenbin::ui {

namespace {
constexpr int kSecond_ms = 1'000;
}

ExamPage::ExamPage(StudyDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_sitting(desk)
    , m_pages(new QStackedWidget(this))
    , m_intro(new ExamIntro(m_sitting))
    , m_run(new ExamRun(m_sitting))
    , m_items(new ExamItems(m_sitting))
    , m_result(new ExamResultView(m_sitting))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_intro, m_run, m_items, m_result})
        m_pages->addWidget(page);
    const auto begin = [this] { m_sitting.begin(QRandomGenerator::global()->generate()); };
    connect(m_intro, &ExamIntro::startWanted, this, begin);
    connect(m_intro, &ExamIntro::resumeWanted, &m_sitting, &ExamSitting::takeUp);
    connect(m_result, &ExamResultView::againWanted, this, begin);
    connect(m_run, &ExamRun::itemsWanted, this, [this] {
        m_pages->setCurrentWidget(m_items);
        m_items->present();
    });
    connect(m_items, &ExamItems::itemWanted, this, [this](int item) {
        m_sitting.goTo(item);
        m_pages->setCurrentWidget(m_run);
    });
    connect(&m_sitting, &ExamSitting::changed, this, &ExamPage::present);
    connect(&m_second, &QTimer::timeout, this, &ExamPage::refresh);
    m_second.setInterval(kSecond_ms);
    present();
}

void ExamPage::refresh()
{
    m_sitting.tick();
    m_run->presentTime();
    m_items->presentTime();
}

void ExamPage::present()
{
    using State = ExamSitting::State;
    const State state = m_sitting.state(), before = std::exchange(m_shown, state);
    if (state == State::Running) {
        m_second.start();
        if (before != State::Running)
            m_pages->setCurrentWidget(m_run);
        m_run->present();
        return;
    }
    m_second.stop();
    m_pages->setCurrentWidget(state == State::Over ? static_cast<QWidget *>(m_result) : m_intro);
    if (state == State::Over)
        m_result->present();
    else
        m_intro->present();
}

void ExamPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        present();
}

}   // namespace tenbin::ui
