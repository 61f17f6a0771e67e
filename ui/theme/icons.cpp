#include "icons.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tenbin::ui {

namespace {

// Stroke paths on the 24-pixel grid, 1.75 wide, round joins.
const char *pathOf(Icon icon)
{
    switch (icon) {
    case Icon::Plan:
        return "M12 4v16M7 20h10M4 7h16M4 7l-2.5 7h5zM20 7l-2.5 7h5zM1.5 14a2.5 2.2 0 0 0 5 0M17.5 14a2.5 2.2 0 0 0 5 0";
    case Icon::Compare: return "M4 5h6v14H4zM14 5h6v14h-6z";
    case Icon::Report: return "M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7";
    case Icon::Study: return "M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14";
    case Icon::Prices:
        return "M12 3v18M16.5 7.5C16 6 14.300 5.500 12 5.500c-2.500 0-4.500 1-4.500 3.200 0 4.600 9 2 9 6.600 0 2.200-2 "
               "3.200-4.500 3.200-2.500 0-4.200-.7-4.700-2.300";
    case Icon::Undo: return "M9 6L4 11l5 5M4 11h10a5 5 0 0 1 0 10h-2";
    case Icon::Redo: return "M15 6l5 5-5 5M20 11H10a5 5 0 0 0 0 10h2";
    case Icon::Pass: return "M5 12.500l4.500 4.500L19 7";
    case Icon::Fail: return "M6 6l12 12M18 6L6 18";
    case Icon::Warning: return "M12 4L2.500 20h19zM12 10v5M12 17.500v.5";
    case Icon::Info: return "M12 3a9 9 0 1 0 .01 0zM12 11v6M12 7.500v.5";
    case Icon::Close: return "M7 7l10 10M17 7L7 17";
    case Icon::Help: return "M12 3a9 9 0 1 0 .01 0zM9.300 9.500a2.800 2.800 0 1 1 4 2.600c-.9.5-1.300 1-1.300 2M12 17v.3";
    case Icon::Lock: return "M6 11h12v9H6zM8.500 11V7.500a3.500 3.500 0 0 1 7 0V11M12 14.500v2";
    case Icon::More:
        return "M4 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M18 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0";
    case Icon::Promote: return "M6 21V4M6 5h11l-3 4 3 4H6";
    case Icon::Rename: return "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3";
    case Icon::Remove: return "M5 7h14M10 7V4.500h4V7M7 7l1 13h8l1-13M10.500 11v5.500M13.500 11v5.500";
    case Icon::Reset: return "M5 5v5h5M5.500 10A7.500 7.500 0 1 1 4.500 14";
    }
    return "";
}

}   // namespace

QPixmap iconPixmap(Icon icon, const QColor &color, int size, qreal scale)
{
    const QString key = QStringLiteral("tenbin-%1-%2-%3-%4").arg(static_cast<int>(icon)).arg(color.name()).arg(size).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QString svg
        = QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='%1' fill='none' stroke='%2' "
                         "stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'/></svg>")
              .arg(QLatin1String(pathOf(icon)), color.name());
    pixmap = QPixmap(QSize(size, size) * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg.toUtf8()).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon iconOf(Icon icon, const QColor &color, const QColor &disabled, int size)
{
    QIcon result;
    for (const qreal scale : {1.0, 2.0, 4.0}) {   // the last at a zoom of 200 % on a screen of two pixels a point
        result.addPixmap(iconPixmap(icon, color, size, scale), QIcon::Normal);
        result.addPixmap(iconPixmap(icon, disabled, size, scale), QIcon::Disabled);
    }
    return result;
}

}   // namespace tenbin::ui
