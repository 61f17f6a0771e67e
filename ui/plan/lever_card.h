// One lever: what to change, what it does, and Apply.
#pragma once

#include <QFrame>

class QPushButton;

namespace tenbin::ui {

class PhraseLabel;

class LeverCard : public QFrame
{
    Q_OBJECT

public:
    explicit LeverCard(QWidget *parent = nullptr);
    void present(const QString &title, const QString &effect);

Q_SIGNALS:
    void applied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PhraseLabel *m_title, *m_effect;
    QPushButton *m_apply;
};

}   // namespace tenbin::ui
