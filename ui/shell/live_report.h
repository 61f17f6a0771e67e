// The report's pages for the screen, true to the document: laid out in a worker, charts painted one a turn on the window's
// thread.
#pragma once

#include "background.h"
#include "ui/report/make_report.h"
#include "ui/report/page_images.h"

#include <QObject>
#include <QTimer>

namespace tenbin::ui {

class LiveReport : public QObject
{
    Q_OBJECT

public:
    explicit LiveReport(QObject *parent);

    // Starts anew once edits pause; what runs for an older question never shows.
    void ask(ReportMatter matter, ReportChoice choice, double pixelsAPoint);
    void cancel();
    bool isWorking() const { return m_settled.isActive() || m_worker.isWorking() || m_charting.isActive(); }
    const PageImages &images() const { return m_images; }

Q_SIGNALS:
    void changed();   // pages came, or a chart in them

private:
    void start();
    void paintNext();

    ReportMatter m_matter;
    ReportChoice m_choice;
    double m_pixelsAPoint = 1;
    PageImages m_images;
    QLocale m_locale;
    std::size_t m_painted = 0;
    QTimer m_settled, m_charting;
    Background m_worker;
};

}   // namespace tenbin::ui
