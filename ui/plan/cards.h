// The five figures above the charts, in as many rows as the width asks for.
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    enum Which { Cost, PerThousand, Latency, Availability, Throttled, Count };
    static constexpr int kCards = Count;
    std::array<FigureCard *, Count> m_cards{};
    int m_columns = 0;
};

}   // namespace tenbin::ui
