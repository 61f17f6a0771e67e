// One chart of the window: a card with title and remark around a plot of a report::ChartSpec.
#pragma once

#include "report/chart_spec.h"
#include "ui/theme/measure.h"

#include <QWidget>

#include <functional>
#include <memory>

class QCustomPlot;
class QToolButton;

namespace tenbin::charts {

class PlotScene;

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setSpec(report::ChartSpec spec);
    const report::ChartSpec &spec() const;
    void setDetail(std::function<QString(int)> detail);   // words for a scatter point by its id, on hover
    int revision() const { return m_revision; }           // of the spec
    bool lastSetRebuilt() const { return m_rebuilt; }
    void paintNow();   // replots at once rather than with the next frame
    void resetZoom();
    double paint_ms() const;    // of the last replot
    QPoint menuPlace() const;   // on the screen, under the button

    QSize sizeHint() const override { return {ui::Measure(360), ui::Measure(280)}; }
    QSize minimumSizeHint() const override;   // of bars, as high as their names are

Q_SIGNALS:
    // `point` is the id of a scatter point (SeriesSpec::ids, else its position in the series).
    void pointActivated(int point);   // one click or Space: try; -1: a click beside all points
    void pointAdopted(int point);     // double click or Return: adopt
    void reworded();                  // the same chart in another language
    void menuWanted();                // the button, a right click or the menu key

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void retranslateUi();
    void ranged();
    void placeReset();
    void nameMore();
    void hoverAt(const QPointF &at);
    void clearHover();
    int idAt(const QPointF &at) const;
    void stepCursor(int by);
    // The scatter's point that the keyboard's cursor is on; null: on none.
    std::pair<const report::SeriesSpec *, int> cursorPoint() const;
    int idUnderCursor() const;

    QCustomPlot *m_plot;
    QToolButton *m_more;    // what can be done with the chart
    QToolButton *m_reset;   // shown while the axes are the user's
    std::unique_ptr<PlotScene> m_scene;
    QPointF m_pressed;
    int m_cursor = -1;   // keyboard: position among the scatter points, or per mille of the x axis
    int m_revision = 0;
    bool m_rebuilt = false;
    bool m_focusShown = false;
};

}   // namespace tenbin::charts
