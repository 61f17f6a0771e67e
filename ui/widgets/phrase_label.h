// A label that wraps between phrases. It paints its text itself: a new figure in it disturbs no layout while the lines
// stay as many.
#pragma once

#include <QHash>
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
    QStringList lines(int width) const;

    QString m_words;
    mutable QHash<int, QStringList> m_lines;   // by width: a layout asks for several, again and again
};

}   // namespace tenbin::ui
