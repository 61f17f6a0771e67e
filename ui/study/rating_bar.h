// The buttons that rate a card, each with what it leads to: four of them, or two.
#pragma once

#include "study/schedule.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace tenbin::ui {

class RatingBar : public QWidget
{
    Q_OBJECT

public:
    explicit RatingBar(QWidget *parent = nullptr);

    void present(const std::array<study::Scheduled, study::kRatings.size()> &next, bool twoButtons);
    std::optional<study::Rating> ratingOf(int place) const;   // of the buttons shown, from 0; no value: there are fewer
    std::optional<study::Rating> focused() const;
    void focusGood();

Q_SIGNALS:
    void rated(tenbin::study::Rating rating);

private:
    std::array<QPushButton *, study::kRatings.size()> m_buttons{};
};

}   // namespace tenbin::ui
