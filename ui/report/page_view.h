// Pages under one another, as wide as there is room for.
#pragma once

#include "page_images.h"
#include "ui/theme/measure.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace tenbin::ui {

class PageView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setPages(const std::vector<QImage> &pages);   // cheap: pictures are shared
    int pages() const { return static_cast<int>(m_pages.size()); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    // Of pages that are sharp here: as wide as they are ever shown.
    double pixelsAPoint(Paper paper) const;

    QSize sizeHint() const override { return {Measure(600), heightForWidth(Measure(600))}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize shown(int width) const;   // of one page

    std::vector<QImage> m_pages;
};

}   // namespace tenbin::ui
