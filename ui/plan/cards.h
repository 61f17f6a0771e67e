// The five figures above the charts.
#pragma once

#include "ui/shell/live_evaluation.h"

#include <QWidget>

#include <array>

namespace tenbin::ui {

class FigureCard;

class Cards : public QWidget
{
    Q_OBJECT

public:
    explicit Cards(QWidget *parent = nullptr);
    void present(const Live &live);

private:
    enum Which { Cost, PerThousand, Latency, Availability, Throttled, Count };
    std::array<FigureCard *, Count> m_cards{};
};

}   // namespace tenbin::ui
