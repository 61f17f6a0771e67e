// Everything by its name, from the keyboard: type, choose with the arrows, Return does it, Escape leaves.
#pragma once

#include "palette_items.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace tenbin::ui {

class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(std::vector<PaletteItem> items);   // over the window, at its top
    const QAbstractItemModel &shown() const { return *m_filter; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void choose();
    void step(int by);
    void filter(const QString &words);
    void retranslateUi();

    PaletteModel *m_model;
    PaletteFilter *m_filter;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_none;
    QPointer<QWidget> m_before;   // had the keyboard
};

}   // namespace tenbin::ui
