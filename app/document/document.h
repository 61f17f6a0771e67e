// The project under edit, with undo. The only QObject below the window.
#pragma once

#include "edit.h"

#include <QObject>
#include <QUndoStack>

namespace tenbin {

QString editText(const Edit &edit);   // "Top-K: 3", in the current language

class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(Project project, QObject *parent = nullptr);

    const Project &project() const { return m_project; }
    const Entry &activeEntry() const { return m_project.entries[static_cast<std::size_t>(m_project.activeEntry)]; }
    quint64 revision() const { return m_revision; }   // grows with every change; results carry it
    QUndoStack *undoStack() { return &m_undo; }
    // What undo and redo would take back or do again, worded now; the stack's own texts would keep an old language.
    QString undoText() const;
    QString redoText() const;

    // Makes the edit undoable. Consecutive SetField edits of one field, and FollowTargets, merge while `gesture` is the same
    // non-zero number (one drag, one typing), and vanish when the value came back. An edit that changes nothing is dropped.
    tl::expected<void, EditError> perform(const Edit &edit, int gesture = 0);
    void reset(Project project);   // another file; clears undo

Q_SIGNALS:
    void changed(quint64 revision);
    void replaced();   // by another project, just before changed()
    // Emitted for every applied edit, undo and redo included, in order: the recovery journal listens.
    void applied(const tenbin::Edit &edit);

private:
    friend class EditCommand;
    void applyNow(const Edit &edit);
    QString textAt(int index) const;

    Project m_project;
    QUndoStack m_undo;
    quint64 m_revision = 1;
};

}   // namespace tenbin
