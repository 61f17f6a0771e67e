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
    double captionPixels = ui::metrics::kCaption.usual();
    double lineWidth = 2;
    double scale = 1;       // of everything but hairlines: the window's zoom
    bool vectors = false;   // recorded for print: no pixmaps, no caches

    QFont font(double pixels, QFont::Weight weight = QFont::Normal) const
    {
        QFont f = face;
        f.setPixelSize(qRound(pixels * scale));
        f.setWeight(weight);
        return f;
    }
    double px(double usual) const { return usual * scale; }
    QFont caption() const { return font(captionPixels); }
};

}   // namespace tenbin::charts
