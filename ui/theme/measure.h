// Lengths of the window, said at 100 % and used at the zoom of now.
#pragma once

class QApplication;
class QDialog;

namespace tenbin::ui {

namespace zoom {
inline constexpr int kLeast = 100, kMost = 200, kStep = 25;   // per cent; what lies on the 4-pixel grid stays whole at each

int percent();
double factor();
// Type, measures and what was laid out already, of every window at once. Widgets hear of it as of another language, since
// where words are set is also where their room is measured.
void apply(QApplication &application, int percent);
}   // namespace zoom

// Pixels as drawn.
double scaled(double usual);

class Measure
{
public:
    constexpr explicit Measure(int usual)
        : m_usual(usual)
    {
    }
    operator int() const;
    constexpr int usual() const { return m_usual; }

private:
    int m_usual;
};

// Everything sits on a 4-pixel grid.
namespace metrics {

constexpr Measure operator""_px(unsigned long long usual)
{
    return Measure(static_cast<int>(usual));
}

inline constexpr Measure kGap1 = 4_px, kGap2 = 8_px, kGap3 = 12_px, kGap4 = 16_px;
inline constexpr Measure kCardRadius = 8_px, kControlRadius = 4_px;
inline constexpr Measure kControlHeight = 28_px;
inline constexpr Measure kCaption = 11_px, kBody = 13_px, kSection = 15_px, kFigure = 21_px;   // type
inline constexpr Measure kRail = 56_px;

}   // namespace metrics

// As large as this, as far as its screen goes.
void sizeDialog(QDialog &dialog, Measure width, Measure height);

}   // namespace tenbin::ui
