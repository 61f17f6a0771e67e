// Starts the window.
#pragma once

#include <QString>

class QWidget;

namespace tenbin::ui {

// Shows the window where it was left last (saveGeometry in base64), else in its design size or as large as the screen.
void placeWindow(QWidget &window, const QString &remembered);

// `file` may be empty: the sample opens. A file that another process shows raises its window, and no new one comes up.
// Returns the exit status.
int runWindow(const QString &file);

}   // namespace tenbin::ui
