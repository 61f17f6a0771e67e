#include "live_report.h"

#include "i18n/translations.h"
#include "ui/theme/theme.h"

#include <QDateTime>

namespace tenbin::ui {

namespace {
constexpr int kSettle_ms = 120;
}   // namespace

LiveReport::LiveReport(QObject *parent)
    : QObject(parent)
    , m_worker(this)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettle_ms);
    m_charting.setInterval(0);   // one chart a turn: the window stays awake in between
    connect(&m_settled, &QTimer::timeout, this, &LiveReport::start);
    connect(&m_charting, &QTimer::timeout, this, &LiveReport::paintNext);
}

void LiveReport::ask(ReportMatter matter, ReportChoice choice, double pixelsAPoint)
{
    cancel();
    m_matter = std::move(matter);
    m_choice = std::move(choice);
    m_pixelsAPoint = pixelsAPoint;
    m_settled.start();
}

void LiveReport::cancel()
{
    m_settled.stop();
    m_charting.stop();
    m_worker.cancel();
}

void LiveReport::start()
{
    m_locale = i18n::localeOf(m_choice.language);
    const QFont face = faceOf(m_locale);
    m_worker.ask(
        [this, matter = m_matter, choice = m_choice, scale = m_pixelsAPoint, face](const Background::Question &question) {
            const report::Report report = reportOf(matter, choice, QDateTime::currentDateTime());
            if (question.isCancelled())
                return;
            const i18n::Speaking speaking(choice.language);   // page numbers
            PageImages images = pageImages(report, choice.paper, face, scale);
            question.post([this, images = std::move(images)] {
                m_images = images;
                m_painted = 0;
                m_charting.start();
                Q_EMIT changed();
            });
        });
}

void LiveReport::paintNext()
{
    if (m_painted >= m_images.charts.size())
        return m_charting.stop();
    paintPageChart(m_images, m_painted++, m_locale);
    if (m_painted == m_images.charts.size())
        m_charting.stop();
    Q_EMIT changed();
}

}   // namespace tenbin::ui
