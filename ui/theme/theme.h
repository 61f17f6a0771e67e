// All colours, sizes and type sizes of the window, in one place. Nothing else names a colour.
#pragma once

#include "measure.h"
#include "report/chart_spec.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPalette>
#include <QStringList>

#include <array>

class QApplication;
class QWidget;

namespace tenbin::ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark, Contrast };
inline constexpr int kThemes = 4;

struct Theme
{
    bool dark = false;
    QColor ground, surface, hairline, controlBorder;
    QColor text, secondary;
    QColor accent;               // selection, feasible: a mark, not text
    QColor accentText;           // links and other text in the accent's hue
    QColor accentPale;           // selected row
    QColor primary, onPrimary;   // filled buttons
    QColor pass, fail, warning, warningPale;
    QColor rail, railText, railSelected;
    QColor grid, axis;              // of charts
    std::array<QColor, 8> series;   // Okabe-Ito

    QColor role(report::Role role) const;
    // A darker (dark theme: lighter) outline of the mark's own hue where the mark alone stays below 3:1 on the surface.
    QColor outline(const QColor &mark) const;
    QPalette palette() const;
    QString styleSheet() const;

    static const Theme &light();
    static const Theme &night();
    static const Theme &strong();    // high contrast: text 7:1 at least, marks 4.5:1
    static const Theme &current();   // what the application shows now
};

// WCAG contrast, 1..21.
double contrast(const QColor &a, const QColor &b);

// The language's face: Latin first, then its own Han shapes, since the process's own fallback would follow LANG instead.
// Copies take a size and a weight.
QFont faceOf(const QLocale &locale);
QFont fontOf(int pixelSize, QFont::Weight weight = QFont::Normal);   // the current language's face

// Which rule of the style sheet a widget follows: "caption", "primary", ...
void setKind(QWidget &widget, const char *kind);

// Style, palette, style sheet and font of the whole application. Widgets hear of it as PaletteChange.
void applyTheme(QApplication &application, ThemeChoice choice);
void applyFont(QApplication &application, const QLocale &locale);
void restyle(QApplication &application);   // the same font and sheet, at the zoom of now

}   // namespace tenbin::ui
