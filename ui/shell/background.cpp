#include "background.h"

#include <utility>

namespace tenbin::ui {

// The asker outlives the worker, which its destructor waits for.
void Background::Question::post(std::function<void()> answer) const
{
    QMetaObject::invokeMethod(
        m_asker,
        [asker = m_asker, its = m_cancelled, answer = std::move(answer)] {
            if (asker->m_cancelled == its)
                answer();
        },
        Qt::QueuedConnection);
}

Background::Background(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

Background::~Background()
{
    cancel();
    m_worker.waitForDone();
}

void Background::ask(std::function<void(const Question &)> work)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Question question;
    question.m_asker = this;
    question.m_cancelled = m_cancelled;
    m_worker.start([question, work = std::move(work)] {
        work(question);
        if (!question.isCancelled())
            question.post([asker = question.m_asker] {
                asker->m_cancelled.reset();
                Q_EMIT asker->finished();
            });
    });
}

void Background::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled.reset();
}

}   // namespace tenbin::ui
