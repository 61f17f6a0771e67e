// A line of words with an icon before it: pass, fail, warning or plain. Wraps; never colour alone.
#pragma once

#include "ui/theme/icons.h"

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
    QSize minimumSizeHint() const override { return {80, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const QStringList &lines(int width) const;

    std::optional<Icon> m_icon;
    QString m_text;
    mutable QStringList m_lines;   // of the width asked for last: layouts ask often
    mutable int m_linesWidth = -1;
};

}   // namespace tenbin::ui
