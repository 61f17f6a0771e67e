// Half a year of reviews as a calendar: a column a week. Arrows go from day to day and read each out.
#pragma once

#include "ui/theme/measure.h"

#include <QDate>
#include <QHash>
#include <QWidget>

namespace tenbin::ui {

class HeatMap : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setReviews(const QHash<QDate, int> &reviews, QDate today);
    static constexpr int kDays = 182;   // shown at most, today's week whole
    QDate cursor() const { return m_cursor; }
    QString words() const;   // of the day under the cursor

    QSize sizeHint() const override { return {Measure(520), Measure(148)}; }
    QSize minimumSizeHint() const override { return {Measure(420), Measure(148)}; }

Q_SIGNALS:
    void tableWanted();   // Enter

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QDate firstDay() const;
    QRect cellOf(QDate day) const;
    QDate dayAt(const QPoint &at) const;
    QColor colourOf(int reviews) const;
    QString wordsOf(QDate day) const;
    void moveTo(QDate day);

    QHash<QDate, int> m_reviews;
    QDate m_today, m_cursor;
    int m_most = 0;
};

}   // namespace tenbin::ui
