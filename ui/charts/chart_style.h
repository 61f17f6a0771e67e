// What a chart is painted with: the window's theme, or the light one of a page.
#pragma once

#include "ui/theme/theme.h"

#include <QLocale>

namespace tenbin::charts {

struct ChartStyle
{
    const ui::Theme *theme = &ui::Theme::light();
    QFont face;   // of the language; takes a size and a weight
    QLocale locale;
    int captionPixels = ui::metrics::kCaption;
    double lineWidth = 2;
    bool vectors = false;   // recorded for print: no pixmaps, no caches

    QFont font(int pixels, QFont::Weight weight = QFont::Normal) const
    {
        QFont f = face;
        f.setPixelSize(pixels);
        f.setWeight(weight);
        return f;
    }
    QFont caption() const { return font(captionPixels); }
};

}   // namespace tenbin::charts
