// A label that wraps between phrases. It paints its text itself: a new figure in it disturbs no layout while the lines
// stay as many.
#pragma once

#include <QLabel>

namespace tenbin::ui {

class PhraseLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PhraseLabel(QWidget *parent = nullptr);

    void setWords(const QString &words);
    const QString &words() const { return m_words; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const QStringList &lines(int width) const;

    QString m_words;
    mutable QStringList m_lines;   // of the width asked for last: layouts ask often
    mutable int m_linesWidth = -1;
};

}   // namespace tenbin::ui
