// Radio buttons and check boxes whose words wrap between phrases; the whole width is theirs to click.
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/phrase_wrap.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

#include <type_traits>

namespace tenbin::ui {

template<typename Button>
class WrappedChoice : public Button
{
public:
    explicit WrappedChoice(QWidget *parent)
        : Button(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return static_cast<int>(lines(width).size()) * this->fontMetrics().lineSpacing() + 2 * metrics::kGap2;
    }
    QSize sizeHint() const override { return {kComfortable, heightForWidth(kComfortable)}; }
    QSize minimumSizeHint() const override { return {Measure(120), metrics::kControlHeight}; }

protected:
    bool hitButton(const QPoint &at) const override { return this->rect().contains(at); }

    // Enter is the page's, also where the system lets it press buttons.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->ignore();
        else
            Button::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(this->rect()).adjusted(.5, .5, -.5, -.5);
        if (this->isChecked() || this->underMouse() || this->hasFocus()) {
            painter.setPen(this->hasFocus() ? QPen(theme.primary, 1) : QPen(Qt::NoPen));
            painter.setBrush(this->isChecked() ? theme.accentPale : theme.ground);
            painter.drawRoundedRect(frame, metrics::kControlRadius, metrics::kControlRadius);
        }
        paintMark(painter, theme);
        painter.setPen(theme.text);
        painter.setFont(this->font());
        const QFontMetrics metrics = this->fontMetrics();
        int baseline = metrics::kGap2 + metrics.ascent();
        for (const QString &line : lines(this->width())) {
            painter.drawText(kIndent, baseline, line);
            baseline += metrics.lineSpacing();
        }
    }

private:
    static constexpr Measure kIndent{36}, kMark{16}, kComfortable{480};

    QStringList lines(int width) const
    {
        return phraseLines(this->text(), this->fontMetrics(), width - kIndent - metrics::kGap3);
    }

    // A ring with a dot, or a box with a tick: by form, not by colour.
    void paintMark(QPainter &painter, const Theme &theme) const
    {
        const QRectF mark(metrics::kGap3, metrics::kGap2 + (this->fontMetrics().lineSpacing() - kMark) / 2.0, kMark, kMark);
        const bool on = this->isChecked();
        painter.setPen(QPen(on ? theme.primary : theme.secondary, 1.5));
        painter.setBrush(theme.surface);
        if constexpr (std::is_same_v<Button, QRadioButton>) {
            painter.drawEllipse(mark);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.primary);
            if (on)
                painter.drawEllipse(mark.adjusted(4, 4, -4, -4));
        } else {
            painter.drawRoundedRect(mark, 3, 3);
            if (on)
                painter.drawPixmap(mark.toRect().adjusted(1, 1, -1, -1),
                    iconPixmap(Icon::Pass, theme.dark ? theme.accentText : theme.primary, kMark - 2, this->devicePixelRatioF()));
        }
        painter.setBrush(Qt::NoBrush);
    }
};

}   // namespace tenbin::ui
