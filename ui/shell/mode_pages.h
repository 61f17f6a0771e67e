// The pages of the modes, one over the other. A page is made when its mode is first shown: the window opens with Plan alone.
#pragma once

#include "ui/widgets/mode.h"

#include <QStackedWidget>

#include <functional>

namespace tenbin::ui {

class ModePages : public QStackedWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    explicit ModePages(QWidget *parent = nullptr);

    void offer(Mode mode, Make make);
    bool offers(Mode mode) const { return m_make[placeOf(mode)] != nullptr; }
    void setMode(Mode mode);   // one that is offered
    Mode mode() const { return m_mode; }
    QWidget *page(Mode mode) const { return m_pages[placeOf(mode)]; }   // null: not shown yet

private:
    std::array<Make, kModes> m_make;
    std::array<QWidget *, kModes> m_pages{};
    Mode m_mode = Mode::Plan;
};

}   // namespace tenbin::ui
