#include "theme.h"

#include <QApplication>
#include <QProxyStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tenbin::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

Theme makeLight()
{
    Theme t;
    t.ground = QColor(0xF5F6F8);
    t.surface = QColor(0xFFFFFF);
    t.hairline = QColor(0xDFE3E8);
    t.controlBorder = QColor(0xC3CAD2);
    t.text = QColor(0x1F2933);
    t.secondary = QColor(0x5B6B7B);
    t.accent = QColor(0x2F9E8F);
    t.accentText = QColor(0x1F7A6E);
    t.accentPale = QColor(0xEDF7F5);
    t.primary = QColor(0x1F7A6E);
    t.onPrimary = QColor(0xFFFFFF);
    t.pass = QColor(0x1B7F5C);
    t.fail = QColor(0xB3452C);
    t.warning = QColor(0x8A6100);
    t.warningPale = QColor(0xFFF6DF);
    t.rail = QColor(0x22303D);
    t.railText = QColor(0xC9D3DC);
    t.railSelected = QColor(0x33485A);
    t.grid = QColor(0xECEFF2);
    t.axis = QColor(0x9AA7B4);
    t.series = {QColor(0x0072B2), QColor(0xE69F00), QColor(0x009E73), QColor(0xCC79A7), QColor(0x56B4E9), QColor(0xD55E00),
        QColor(0xF0E442), QColor(0, 0, 0)};
    return t;
}

// The same hues, lifted until they read on a dark surface.
Theme makeNight()
{
    Theme t;
    t.dark = true;
    t.ground = QColor(0x12171C);
    t.surface = QColor(0x1B2229);
    t.hairline = QColor(0x2E3843);
    t.controlBorder = QColor(0x46535F);
    t.text = QColor(0xE6EAEE);
    t.secondary = QColor(0x9FAEBC);
    t.accent = QColor(0x3DB8A7);
    t.accentText = QColor(0x5CCDBD);
    t.accentPale = QColor(0x1D3A38);
    t.primary = QColor(0x1F7A6E);
    t.onPrimary = QColor(0xFFFFFF);
    t.pass = QColor(0x5CC49B);
    t.fail = QColor(0xF08B73);
    t.warning = QColor(0xE0B04A);
    t.warningPale = QColor(0x3A3018);
    t.rail = QColor(0x0D1216);
    t.railText = QColor(0xA9B6C2);
    t.railSelected = QColor(0x25313C);
    t.grid = QColor(0x28313A);
    t.axis = QColor(0x667482);
    t.series = {QColor(0x4BA3DB), QColor(0xE69F00), QColor(0x1DB88A), QColor(0xD98FB8), QColor(0x7CC6F0), QColor(0xE8772E),
        QColor(0xF0E442), QColor(0xE6EAEE)};
    return t;
}

// White and bright hues on black; lines that part things are as plain as text.
Theme makeStrong()
{
    Theme t;
    t.dark = true;
    t.ground = QColor(0, 0, 0);
    t.surface = QColor(0, 0, 0);
    t.hairline = QColor(0xB0B0B0);
    t.controlBorder = QColor(0xFFFFFF);
    t.text = QColor(0xFFFFFF);
    t.secondary = QColor(0xE0E0E0);
    t.accent = QColor(0x4DE8D4);
    t.accentText = QColor(0x7DF0E1);
    t.accentPale = QColor(0, 0x2C, 0x28);
    t.primary = QColor(0x7DF0E1);
    t.onPrimary = QColor(0, 0, 0);
    t.pass = QColor(0x6DF2A8);
    t.fail = QColor(0xFFA08A);
    t.warning = QColor(0xFFD75E);
    t.warningPale = QColor(0x30, 0x24, 0);
    t.rail = QColor(0, 0, 0);
    t.railText = QColor(0xFFFFFF);
    t.railSelected = QColor(0, 0x2C, 0x28);
    t.grid = QColor(0x505050);
    t.axis = QColor(0xC8C8C8);
    t.series = {QColor(0x6CC4FF), QColor(0xFFB52E), QColor(0x3EE0AE), QColor(0xF2A6CF), QColor(0x9BD9FF), QColor(0xFF9A52),
        QColor(0xFFF266), QColor(0xFFFFFF)};
    return t;
}

const Theme *s_current = nullptr;
std::optional<QFont> s_face;   // a font needs the application first

// Marks and icons of plain controls as large as their words.
class ZoomedStyle : public QProxyStyle
{
public:
    ZoomedStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
        case PM_ScrollBarExtent:
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing: return static_cast<int>(std::lround(scaled(usual)));
        default: return usual;
        }
    }
};

// 6.4.2 has no QStyleHints::colorScheme: the system's own palette tells.
bool systemIsDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

// Black and white, as high-contrast desktops have it; no ordinary palette comes near.
bool systemIsStrong(const QPalette &palette)
{
    constexpr double kBlackAndWhite = 20.5;
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > kBlackAndWhite;
}

}   // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::night()
{
    static const Theme theme = makeNight();
    return theme;
}

const Theme &Theme::strong()
{
    static const Theme theme = makeStrong();
    return theme;
}

const Theme &Theme::current()
{
    return s_current ? *s_current : light();
}

QColor Theme::role(report::Role r) const
{
    using report::Role;
    switch (r) {
    case Role::Feasible:
    case Role::Accent: return accent;
    case Role::Fail: return fail;
    case Role::Neutral: return dark ? secondary : QColor(0x5B6B7B);
    case Role::Pale: return dark ? QColor(0x4E8F86) : QColor(0x8FD3C3);
    default: return series[static_cast<std::size_t>(r)];
    }
}

QColor Theme::outline(const QColor &mark) const
{
    QColor c = mark;
    for (int i = 0; i < 24 && contrast(c, surface) < 3.0; ++i)
        c = dark ? c.lighter(108) : c.darker(108);
    return c;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, ground);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, ground);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, secondary);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, fail);
    p.setColor(QPalette::ToolTipBase, surface);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, primary);
    p.setColor(QPalette::HighlightedText, onPrimary);
    p.setColor(QPalette::Link, accentText);
    p.setColor(QPalette::LinkVisited, accentText);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Midlight, hairline);
    p.setColor(QPalette::Mid, controlBorder);
    p.setColor(QPalette::Dark, secondary);
    p.setColor(QPalette::Shadow, hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, axis);
    return p;
}

QFont faceOf(const QLocale &locale)
{
#if defined(Q_OS_WIN)
    const QString latin = QStringLiteral("Segoe UI");
    const QString simplified = QStringLiteral("Microsoft YaHei UI"), japanese = QStringLiteral("Yu Gothic UI");
#elif defined(Q_OS_MACOS)
    const QString latin = QStringLiteral(".AppleSystemUIFont");
    const QString simplified = QStringLiteral("PingFang SC"), japanese = QStringLiteral("Hiragino Sans");
#else
    const QString latin = QStringLiteral("Noto Sans");
    const QString simplified = QStringLiteral("Noto Sans CJK SC"), japanese = QStringLiteral("Noto Sans CJK JP");
#endif
    const bool isJapanese = locale.language() == QLocale::Japanese;
    QFont font;
    font.setFamilies({latin, isJapanese ? japanese : simplified});
    // Qt 6.4 caches a fallback chain by its first family alone, so that the language asked for first would shape both.
    // The strategy is part of that key, and this one changes nothing for families that exist. Both are said: a new
    // QFont starts as the application's, which may still be the other language's.
    font.setStyleStrategy(isJapanese ? QFont::PreferMatch : QFont::PreferDefault);
    return font;
}

QFont fontOf(int pixelSize, QFont::Weight weight)
{
    QFont font = s_face ? *s_face : faceOf(QLocale());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

void setKind(QWidget &widget, const char *kind)
{
    widget.setProperty("kind", QString::fromLatin1(kind));
}

namespace {

// Qt 6.4 takes one sheet for another widget by widget, each time with all of its parents' rules: to undress them first takes a
// fifth of that.
void dress(QApplication &application, const Theme &theme)
{
    application.setStyleSheet(QString());
    // The palette first: the sheet's rules start from it.
    application.setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet());
}

}   // namespace

void restyle(QApplication &application)
{
    application.setFont(fontOf(metrics::kBody));
    // Where a rule of the sheet sets a size or a weight, its font is made once, when the widget is polished.
    if (s_current)
        dress(application, *s_current);
}

// Sizes and weights stay what they are: each widget takes the other families, in a hundredth of the time that the sheet would
// take.
void applyFont(QApplication &application, const QLocale &locale)
{
    const QFont face = faceOf(locale);
    const auto has = [&face](const QFont &font) {
        return font.families() == face.families() && font.styleStrategy() == face.styleStrategy();
    };
    if (s_face && has(*s_face))
        return;
    s_face = face;
    application.setFont(fontOf(metrics::kBody));
    for (QWidget *widget : QApplication::allWidgets()) {
        QFont font = widget->font();
        if (has(font))
            continue;
        font.setFamilies(face.families());
        font.setStyleStrategy(face.styleStrategy());
        widget->setFont(font);
    }
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    static const ThemeChoice system = systemIsStrong(application.palette()) ? ThemeChoice::Contrast
        : systemIsDark(application.palette())                               ? ThemeChoice::Dark
                                                                            : ThemeChoice::Light;
    const ThemeChoice asked = choice == ThemeChoice::System ? system : choice;
    const Theme &theme = asked == ThemeChoice::Contrast ? Theme::strong()
        : asked == ThemeChoice::Dark                    ? Theme::night()
                                                        : Theme::light();
    if (s_current == &theme)
        return;
    s_current = &theme;
    [[maybe_unused]] static const bool styled = (application.setStyle(new ZoomedStyle), true);
    dress(application, theme);
}

}   // namespace tenbin::ui
