// The pages of a mode, by name: one is shown. Tab reaches the strip, arrows go along it, Alt and a letter go straight there.
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace tenbin::ui {

class TabStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget *parent = nullptr);

    void setNames(const QStringList &names);   // with their access keys; as many each time
    void setCurrent(int tab);
    int current() const { return m_current; }

Q_SIGNALS:
    void chosen(int tab);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int tab);

    QHBoxLayout *m_layout;
    std::vector<QToolButton *> m_buttons;
    int m_current = 0;
};

}   // namespace tenbin::ui
