// The line at the bottom: when saved, which prices, how fast, and the language switch.
#pragma once

#include <QWidget>

class QLabel;

namespace tenbin::ui {

class FigureLabel;
class SegmentedLanguage;

class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);
    void present(const QString &saved, const QString &prices, const QString &timing);
    SegmentedLanguage &languages() { return *m_languages; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_saved, *m_prices;
    FigureLabel *m_timing;
    SegmentedLanguage *m_languages;
};

}   // namespace tenbin::ui
