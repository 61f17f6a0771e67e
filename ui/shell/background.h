// Work off the window's thread, one question at a time: a new question cancels the one before, and a late answer never shows.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace tenbin::ui {

class Background : public QObject
{
    Q_OBJECT

public:
    // What the work knows of its question. To be used in the worker's thread only.
    class Question
    {
    public:
        bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }
        // Runs `answer` on the window's thread, unless there is a newer question by then or this one was cancelled.
        void post(std::function<void()> answer) const;

    private:
        friend class Background;
        Background *m_asker = nullptr;
        std::shared_ptr<std::atomic<bool>> m_cancelled;
    };

    explicit Background(QObject *parent);
    ~Background() override;   // waits for the worker, which is told to stop

    void ask(std::function<void(const Question &)> work);
    void cancel();
    bool isWorking() const { return m_cancelled != nullptr; }   // asked, and neither cancelled nor through

Q_SIGNALS:
    void finished();   // the work is through, and what it posted has run

private:
    QThreadPool m_worker;
    std::shared_ptr<std::atomic<bool>> m_cancelled;   // of the question that is open
};

}   // namespace tenbin::ui
