#include "mode_pages.h"

#include "ui/widgets/page_area.h"

#include <utility>

namespace tenbin::ui {

ModePages::ModePages(QWidget *parent)
    : QStackedWidget(parent)
{
}

void ModePages::offer(Mode mode, Make make)
{
    m_make[placeOf(mode)] = std::move(make);
}

void ModePages::setMode(Mode mode)
{
    QWidget *&its = m_pages[placeOf(mode)];
    if (!its) {
        its = m_make[placeOf(mode)](this);
        addWidget(new PageArea(*its, this));
    }
    m_mode = mode;
    setCurrentWidget(its->parentWidget()->parentWidget());   // its area, past the viewport
}

}   // namespace tenbin::ui
