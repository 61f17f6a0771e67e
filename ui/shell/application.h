// Starts the window.
#pragma once

#include <QString>

namespace tenbin::ui {

// `file` may be empty: the sample opens. Returns the exit status.
int runWindow(const QString &file);

}   // namespace tenbin::ui
