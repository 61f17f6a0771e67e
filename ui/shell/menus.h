// The menu bar: actions with texts that follow the language, and the window's title in the middle.
#pragma once

#include "ui/widgets/mode.h"

#include <QMenuBar>

#include <functional>
#include <vector>

class QToolButton;

namespace tenbin::ui {

class Menus : public QMenuBar
{
    Q_OBJECT

public:
    explicit Menus(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void presentZoom(int percent);
    void presentUndo(bool canUndo, const QString &undo, bool canRedo, const QString &redo);
    void presentChoices(const QString &language, int theme);
    void setOffered(Mode mode, bool offered);
    void setMode(Mode mode);

    QAction *findByName, *zoomIn, *zoomOut, *zoomReset, *fullScreen, *open, *save, *saveAs, *importTrace, *exportPdf, *quit,
        *undo, *redo, *addWorkload, *duplicateWorkload, *removeWorkload, *lockField, *explain, *promptLab, *fieldHelp, *trust,
        *about;

Q_SIGNALS:
    void newWanted(const QString &recipe);
    void recentWanted(const QString &path);
    void languageWanted(const QString &language);
    void themeWanted(int theme);   // ThemeChoice
    void modeWanted(tenbin::ui::Mode mode);
    void recentAboutToShow(QMenu *menu);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *add(QMenu *menu, const QKeySequence &keys = {});
    void retranslateUi();
    void restyle();

    QMenu *m_file, *m_new, *m_recent, *m_edit, *m_view, *m_language, *m_theme, *m_help;
    std::vector<QAction *> m_recipes, m_languages, m_themes, m_modes;
    QToolButton *m_undoButton, *m_redoButton;
    QString m_title, m_undoWhat, m_redoWhat;
};

}   // namespace tenbin::ui
