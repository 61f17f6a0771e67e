// Icons as SVG on one 24-pixel grid, stroked in any colour of the theme.
#pragma once

#include <QColor>
#include <QIcon>

namespace tenbin::ui {

enum class Icon : std::uint8_t {
    Plan,
    Compare,
    Report,
    Study,
    Prices,
    Undo,
    Redo,
    Pass,
    Fail,
    Warning,
    Info,
    Close,
    Reset,
    Help,
    Lock,
    More,
    Promote,
    Rename,
    Remove
};

QPixmap iconPixmap(Icon icon, const QColor &color, int size, qreal scale);
// Normal in `color`, disabled in `disabled`; sharp at every scale.
QIcon iconOf(Icon icon, const QColor &color, const QColor &disabled, int size);

}   // namespace tenbin::ui
