#include "background.h"

#include <QThread>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tenbin::ui {

namespace {

// Where cores are short the window's thread goes first. On Linux a thread has a niceness of its own, and those that it starts
// inherit it (sched(7)); elsewhere QThread's priority says the same.
void goSecond()
{
#ifdef Q_OS_LINUX
    constexpr int kNice = 10;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

}   // namespace

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
        goSecond();
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
