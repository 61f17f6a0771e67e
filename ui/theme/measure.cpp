#include "measure.h"

#include "theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QScreen>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace tenbin::ui {

namespace {

int s_percent = zoom::kLeast;
constexpr double kHairline = 1.5;   // pixels: what is thinner stays so

// Frame and title of a window need theirs.
QSize roomOf(const QWidget &window)
{
    return window.screen()->availableSize() - QSize(16, 48);
}

// What was given in pixels when it was made takes the size of now. Each length remembers what it is at 100 %, so that it
// comes back to the pixel; one that was set anew since is taken from there.
class Regrowth
{
public:
    Regrowth(int before, int now)
        : m_before(before)
        , m_now(now)
    {
    }

    int of(QObject &owner, const QByteArray &what, int now, int most = QWIDGETSIZE_MAX) const
    {
        const QByteArray name = "usual-" + what;
        const QVariant known = owner.property(name.constData());
        QPointF usual = known.toPointF();   // at 100 %, and as it was shown last
        if (!known.isValid() || qRound(usual.y()) != now)
            usual.setX(now * 100.0 / m_before);
        usual.setY(std::min<double>(most, usual.x() < kHairline ? usual.x() : std::round(scaled(usual.x()))));
        owner.setProperty(name.constData(), usual);
        return static_cast<int>(usual.y());
    }

    void widget(QWidget &w) const
    {
        if (QLayout *layout = w.layout())
            this->layout(*layout);
        if (auto *header = qobject_cast<QHeaderView *>(&w))
            sections(*header);
        if (w.isWindow())
            return window(w);
        // The least first while it grows, the most first while it shrinks: neither may cross the other.
        const QSize least = w.minimumSize(), most = w.maximumSize();
        w.setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        w.setMinimumSize(least.width() > 0 ? of(w, "least-width", least.width()) : 0,
            least.height() > 0 ? of(w, "least-height", least.height()) : 0);
        w.setMaximumSize(most.width() < QWIDGETSIZE_MAX ? of(w, "most-width", most.width()) : QWIDGETSIZE_MAX,
            most.height() < QWIDGETSIZE_MAX ? of(w, "most-height", most.height()) : QWIDGETSIZE_MAX);
    }

private:
    // What the style gives follows the zoom by itself.
    template<typename Read>
    bool isSet(Read read) const
    {
        s_percent = m_before;
        const auto before = read();
        s_percent = m_now;
        return before == read();
    }

    void layout(QLayout &layout) const
    {
        const QMargins m = layout.contentsMargins();
        if (isSet([&] { return layout.contentsMargins(); }))
            layout.setContentsMargins(of(layout, "left", m.left()), of(layout, "top", m.top()), of(layout, "right", m.right()),
                of(layout, "bottom", m.bottom()));
        if (auto *grid = qobject_cast<QGridLayout *>(&layout)) {
            if (isSet([&] { return grid->horizontalSpacing(); }))
                grid->setHorizontalSpacing(of(layout, "across", grid->horizontalSpacing()));
            if (isSet([&] { return grid->verticalSpacing(); }))
                grid->setVerticalSpacing(of(layout, "down", grid->verticalSpacing()));
        } else if (qobject_cast<QBoxLayout *>(&layout) && isSet([&] { return layout.spacing(); })) {
            layout.setSpacing(of(layout, "spacing", layout.spacing()));
        }
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *item = layout.itemAt(i);
            if (item->layout())
                this->layout(*item->layout());
            if (QSpacerItem *spacer = item->spacerItem()) {
                const QSize size = spacer->sizeHint();
                const QByteArray number = QByteArray::number(i);
                spacer->changeSize(of(layout, "spacer-width-" + number, size.width()),
                    of(layout, "spacer-height-" + number, size.height()), spacer->sizePolicy().horizontalPolicy(),
                    spacer->sizePolicy().verticalPolicy());
            }
        }
        layout.invalidate();
    }

    // Rows have one height, columns have their widths; what fits its contents does so by itself.
    void sections(QHeaderView &header) const
    {
        header.setMinimumSectionSize(of(header, "least-section", header.minimumSectionSize()));
        const bool fits = header.count() > 0 && header.sectionResizeMode(0) == QHeaderView::ResizeToContents;
        const int usual = of(header, "section", header.defaultSectionSize());
        if (header.orientation() == Qt::Vertical) {
            if (!fits)
                header.setDefaultSectionSize(usual);
            return;
        }
        for (int i = 0; i < header.count(); ++i) {
            const QHeaderView::ResizeMode mode = header.sectionResizeMode(i);
            if (mode == QHeaderView::Interactive || mode == QHeaderView::Fixed)
                header.resizeSection(i, of(header, "section-" + QByteArray::number(i), header.sectionSize(i)));
        }
    }

    // A dialog grows with what is in it, as far as the screen goes; the window is as large as its user wants it.
    void window(QWidget &w) const
    {
        if (!qobject_cast<QDialog *>(&w) || !w.isVisible())
            return;
        const QSize room = roomOf(w);
        w.resize(of(w, "width", w.width(), room.width()), of(w, "height", w.height(), room.height()));
    }

    int m_before, m_now;   // per cent
};

}   // namespace

int zoom::percent()
{
    return s_percent;
}

double zoom::factor()
{
    return s_percent / 100.0;
}

double scaled(double usual)
{
    return usual * zoom::factor();
}

Measure::operator int() const
{
    return static_cast<int>(std::lround(scaled(m_usual)));
}

void sizeDialog(QDialog &dialog, Measure width, Measure height)
{
    dialog.resize(QSize(width, height).boundedTo(roomOf(dialog)));
}

void zoom::apply(QApplication &application, int percent)
{
    const int before = s_percent;
    const int wanted = std::clamp((percent + kStep / 2) / kStep * kStep, kLeast, kMost);
    if (std::exchange(s_percent, wanted) == wanted)
        return;
    // Before the style sheet, whose own measures replace what widgets had from it.
    const Regrowth regrowth(before, wanted);
    for (QWidget *widget : QApplication::allWidgets())
        regrowth.widget(*widget);
    restyle(application);
    QCoreApplication::postEvent(&application, new QEvent(QEvent::LanguageChange));
}

}   // namespace tenbin::ui
