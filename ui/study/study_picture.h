// A picture of Study mode without a screen, after a month of a learner who is made up by a seed.
#pragma once

#include "ui/shell/screenshot.h"

namespace tenbin::ui {

// What can be shown: "review", "answer", "cards", "choice", "response", "ordering", "matching", "explained", "generated",
// "exam", "exam-run", "exam-items", "exam-result", "glossary", "statistics".
QStringList studyPictures();

QImage renderStudy(const QString &what, const Picture &picture);

}   // namespace tenbin::ui
