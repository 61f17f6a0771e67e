// A picture of Study mode without a screen, after a month of a learner who is made up by a seed.
#pragma once

#include "ui/theme/theme.h"

#include <QImage>

namespace tenbin::ui {

// What can be shown: "review", "answer", "cards", "choice", "response", "ordering", "matching", "explained", "generated",
// "exam", "exam-run", "exam-items", "exam-result", "glossary", "statistics".
QStringList studyPictures();

// `size` in logical pixels; the picture is size * scale.
QImage renderStudy(const QString &what, const QString &language, ThemeChoice theme, const QSize &size, double scale);

}   // namespace tenbin::ui
