// A line of words with an icon before it: pass, fail, warning or plain. Wraps; never colour alone.
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/measure.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace tenbin::ui {

class NoteLabel : public QWidget
{
    Q_OBJECT

public:
    explicit NoteLabel(QWidget *parent = nullptr);

    void setNote(std::optional<Icon> icon, const QString &text);
    QString text() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {Measure(80), Measure(16)}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList lines(int width) const;

    std::optional<Icon> m_icon;
    QString m_text;
    mutable QHash<int, QStringList> m_lines;   // by width: a layout asks for several, again and again
};

}   // namespace tenbin::ui
