// The order of the Tab key: as the eye goes through the layouts, whenever a row or a card was made.
#pragma once

#include <vector>

class QWidget;

namespace tenbin::ui {

// Everything below `root` that takes the focus by Tab now, in the order of its layouts.
std::vector<QWidget *> sightOrder(QWidget &root);

}   // namespace tenbin::ui
