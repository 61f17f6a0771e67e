// A column of words that scrolls up and down where it is taller than its place.
#pragma once

#include <QScrollArea>

namespace tenbin::ui {

// A QScrollArea keeps a bar that it has: beside it words wrap into more lines, which then need the bar. This one shows it where
// the column is too tall without one, whatever was shown before.
class ColumnArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget *parent);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void decide();
};

}   // namespace tenbin::ui
