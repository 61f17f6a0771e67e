#include "report_export.h"

#include "db/project_file.h"
#include "files/output_file.h"
#include "i18n/translations.h"
#include "ui/charts/chart_painter.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace tenbin::ui {

namespace {

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

Done writeReport(const QString &path, const tl::expected<QByteArray, QString> &bytes)
{
    if (!bytes)
        return tl::unexpected(Sentence([error = bytes.error()] { return error; }));
    if (db::isProjectFile(path))
        return tl::unexpected(
            Sentence([path] { return ExportText::tr("%1 is a project; the report was not written over it.").arg(path); }));
    if (const auto written = files::writeOutput(path, *bytes); !written)
        return tl::unexpected(Sentence([path, reason = written.error()] {
            return ExportText::tr("The report was not written to %1: %2. The project is as it was.").arg(path, reason);
        }));
    return {};
}

}   // namespace

ReportExport::ReportExport(QObject *parent)
    : QObject(parent)
    , m_worker(this)
{
    constexpr int kSlow_ms = 500;
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow_ms);
    connect(&m_slow, &QTimer::timeout, this, &ReportExport::slow);
    m_recording.setInterval(0);
    connect(&m_recording, &QTimer::timeout, this, &ReportExport::recordNext);
}

void ReportExport::write(Order order)
{
    m_orders.push_back(std::move(order));
    if (m_orders.size() == 1)
        start();
}

void ReportExport::cancel()
{
    if (m_orders.empty() || m_decided->exchange(true))
        return;
    m_recording.stop();
    m_worker.cancel();
    const QString path = m_orders.front().path;
    next();
    Q_EMIT cancelled(path);
}

bool ReportExport::finish()
{
    QEventLoop loop;
    bool all = true;
    const auto quit = [this, &loop] {
        if (m_orders.empty())
            loop.quit();
    };
    connect(this, &ReportExport::written, &loop, quit);
    connect(this, &ReportExport::refused, &loop, [&all, quit] {
        all = false;
        quit();
    });
    if (isWorking())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return all;
}

double ReportExport::share() const
{
    const double steps = static_cast<double>(m_charts.size()) + 2;   // the words before the charts, the pages behind them
    return (static_cast<double>(m_recorded.size()) + (m_worded ? 1 : 0)) / steps;
}

void ReportExport::start()
{
    m_charts.clear();
    m_recorded.clear();
    m_worded = false;
    m_decided = std::make_shared<std::atomic<bool>>(false);
    m_slow.start();
    const Order &order = m_orders.front();
    m_look = reportLook(i18n::localeOf(order.choice.language));
    m_worker.ask([this, order, look = m_look, decided = m_decided](const Background::Question &question) {
        ReportMatter matter = order.matter;
        if (!order.replayed) {
            planner::ReplayOptions options;
            options.cancelled = [&question] { return question.isCancelled(); };
            matter.replay = planner::replay(matter.subject.workload, matter.subject.plan, *matter.catalog, options);
        }
        if (question.isCancelled())
            return;
        if (order.format == ReportFormat::Json)
            return put(order.path, figuresFile(matter), *decided, question);
        const report::Report report = reportOf(matter, order.choice, QDateTime::currentDateTime());
        const auto charts = reportCharts(report, order.format, order.choice.paper, look);
        question.post([this, report, charts] {
            m_report = report;
            m_charts = charts;
            m_worded = true;
            m_recording.start();
            Q_EMIT advanced();
        });
    });
}

void ReportExport::recordNext()
{
    if (m_recorded.size() < m_charts.size()) {
        const ReportChart &its = m_charts[m_recorded.size()];
        m_recorded.push_back(charts::recordChart(its.spec, its.size, m_look));
        Q_EMIT advanced();
        return;
    }
    m_recording.stop();
    save();
}

void ReportExport::save()
{
    const Order &order = m_orders.front();
    m_worker.ask([this, order, report = m_report, look = m_look, recorded = m_recorded, decided = m_decided](
                     const Background::Question &question) {
        const i18n::Speaking speaking(order.choice.language);   // page numbers
        auto next = recorded.begin();
        const auto bytes = reportFile(report, order.format, order.choice.paper, look, QDateTime::currentDateTime(),
            [&next](const report::ChartSpec &, const QSizeF &) { return *next++; });
        put(order.path, bytes, *decided, question);
    });
}

// In the worker: what is being written can no longer be cancelled, and what is cancelled is not written.
void ReportExport::put(const QString &path, const tl::expected<QByteArray, QString> &bytes, std::atomic<bool> &decided,
    const Background::Question &question)
{
    if (decided.exchange(true))
        return;
    question.post([this, path, done = writeReport(path, bytes)] {
        next();
        if (done)
            Q_EMIT written(path);
        else
            Q_EMIT refused(done.error());
    });
}

void ReportExport::next()
{
    m_slow.stop();
    m_orders.pop_front();
    if (!m_orders.empty())
        start();
}

}   // namespace tenbin::ui
