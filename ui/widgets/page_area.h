// A page as large as its place, or as the least that it needs: then it scrolls.
#pragma once

#include <QScrollArea>

namespace tenbin::ui {

// Unlike a resizable QScrollArea it gives a page its least size, not the one that it prefers, before it shows a scroll bar.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    PageArea(QWidget &page, QWidget *parent);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
};

}   // namespace tenbin::ui
