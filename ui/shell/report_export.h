// Reports as files, written behind the window: words, pages and the disk in a worker, charts recorded one a turn on the window's
// thread.
#pragma once

#include "background.h"
#include "session.h"
#include "ui/report/make_report.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>

namespace tenbin::ui {

class ReportExport : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        ReportMatter matter;
        bool replayed = false;   // the matter's replay is through; else it is the worker's
        ReportChoice choice;
        ReportFormat format = ReportFormat::Pdf;
        QString path;
    };

    explicit ReportExport(QObject *parent);

    void write(Order order);   // once those before it are written
    void cancel();             // the one on its way: its file stays as it was, unless it is being written already
    bool finish();             // returns once all are written or refused: whether none was refused
    bool isWorking() const { return !m_orders.empty(); }
    const QString &path() const { return m_orders.front().path; }   // of the one on its way
    double share() const;                                           // of its work that is done

Q_SIGNALS:
    void slow();   // the one on its way takes over half a second
    void advanced();
    void written(const QString &path);
    void refused(const Sentence &why);
    void cancelled(const QString &path);

private:
    void start();
    void recordNext();
    void save();
    void put(const QString &path, const tl::expected<QByteArray, QString> &bytes, std::atomic<bool> &decided,
        const Background::Question &question);
    void next();

    std::deque<Order> m_orders;   // the first is on its way
    report::Report m_report;
    charts::PrintLook m_look;
    std::vector<ReportChart> m_charts;
    std::vector<charts::RecordedChart> m_recorded;
    bool m_worded = false;                          // the report is made
    std::shared_ptr<std::atomic<bool>> m_decided;   // the order is cancelled, or its file is being written: what comes first
    QTimer m_recording, m_slow;
    Background m_worker;
};

}   // namespace tenbin::ui
