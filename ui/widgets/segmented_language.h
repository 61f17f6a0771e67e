// 中文 · 日本語 · English: each in its own script, the current one emphasised.
#pragma once

#include <QWidget>

class QToolButton;

namespace tenbin::ui {

class SegmentedLanguage : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedLanguage(QWidget *parent = nullptr);
    void setLanguage(const QString &language);   // en, zh, ja

Q_SIGNALS:
    void chosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void emphasise();

    QString m_language;
    std::vector<std::pair<QString, QToolButton *>> m_buttons;
};

QString languageName(const QString &language);   // in itself

}   // namespace tenbin::ui
