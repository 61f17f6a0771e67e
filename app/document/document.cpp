#include "document.h"

#include "fields/field_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tenbin {

namespace {

// What an edit does, for "Undo …", worded when it is shown so that a language switch reaches it.
class EditText
{
    Q_DECLARE_TR_FUNCTIONS(EditText)

public:
    QString operator()(const SetTitle &) const { return tr("title"); }
    QString operator()(const SetField &e) const
    {
        const Field *field = findField(e.path);
        return field ? tr("%1: %2").arg(fieldLabel(*field), formatFieldValue(*field, e.value, QLocale())) : QString();
    }
    QString operator()(const SetLock &e) const
    {
        const Field *field = findField(e.path);
        return field ? (e.locked ? tr("lock %1") : tr("unlock %1")).arg(fieldLabel(*field)) : QString();
    }
    QString operator()(const SetTrace &) const { return tr("trace"); }
    QString operator()(const InsertEntry &e) const { return tr("add %1").arg(QString::fromStdString(e.value.workload.name)); }
    QString operator()(const RemoveEntry &) const { return tr("remove workload"); }
    QString operator()(const ReplaceEntry &) const { return tr("import trace"); }   // its one use
    QString operator()(const InsertPlan &e) const { return tr("add plan %1").arg(QString::fromStdString(e.value.name)); }
    QString operator()(const RemovePlan &) const { return tr("remove plan"); }
    QString operator()(const ReplacePlan &) const { return tr("adopt plan"); }
    QString operator()(const FollowTargets &) const { return tr("targets and the plan that follows"); }
    QString operator()(const SelectEntry &) const { return tr("select workload"); }
    QString operator()(const SelectPlan &) const { return tr("select plan"); }
    QString operator()(const SetCatalog &) const { return tr("prices"); }
};

}   // namespace

class EditCommand : public QUndoCommand
{
public:
    EditCommand(Document &document, Edit edit, Edit inverse, int gesture)
        : m_document(document)
        , m_edit(std::move(edit))
        , m_inverse(std::move(inverse))
        , m_gesture(gesture)
    {
    }

    const Edit &edit() const { return m_edit; }

    int id() const override
    {
        const bool merges = std::holds_alternative<SetField>(m_edit) || std::holds_alternative<FollowTargets>(m_edit);
        return m_gesture != 0 && merges ? static_cast<int>(m_edit.index()) : -1;
    }

    void redo() override
    {
        // The first time the document has applied it already, to learn the inverse.
        if (!std::exchange(m_applied, true))
            return;
        m_document.applyNow(m_edit);
    }

    void undo() override { m_document.applyNow(m_inverse); }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditCommand *>(other);
        if (const auto *follow = std::get_if<FollowTargets>(&next->m_edit)) {
            const auto &before = std::get<FollowTargets>(m_inverse);
            if (next->m_gesture != m_gesture || follow->entry != before.entry || follow->plan != before.plan)
                return false;
            m_edit = next->m_edit;
            setObsolete(follow->targets == before.targets && follow->value == before.value);
            return true;
        }
        const auto *mine = std::get_if<SetField>(&m_edit), *theirs = std::get_if<SetField>(&next->m_edit);
        if (next->m_gesture != m_gesture || !mine || !theirs || mine->path != theirs->path || mine->entry != theirs->entry
            || mine->plan != theirs->plan)
            return false;
        m_edit = next->m_edit;
        setObsolete(theirs->value == std::get<SetField>(m_inverse).value);
        return true;
    }

private:
    Document &m_document;
    Edit m_edit, m_inverse;
    int m_gesture = 0;
    bool m_applied = false;
};

QString editText(const Edit &edit)
{
    return std::visit(EditText{}, edit);
}

Document::Document(Project project, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
{
}

tl::expected<void, EditError> Document::perform(const Edit &edit, int gesture)
{
    Project next = m_project;
    auto inverse = tenbin::apply(next, edit);
    if (!inverse)
        return tl::unexpected(inverse.error());
    if (next == m_project)
        return {};
    m_project = std::move(next);
    ++m_revision;
    Q_EMIT applied(edit);
    if (changesWork(edit))
        m_undo.push(new EditCommand(*this, edit, std::move(*inverse), gesture));
    Q_EMIT changed(m_revision);
    return {};
}

QString Document::undoText() const
{
    return textAt(m_undo.index() - 1);
}

QString Document::redoText() const
{
    return textAt(m_undo.index());
}

QString Document::textAt(int index) const
{
    const QUndoCommand *command = m_undo.command(index);
    return command ? editText(static_cast<const EditCommand *>(command)->edit()) : QString();
}

void Document::reset(Project project)
{
    m_undo.clear();
    m_project = std::move(project);
    ++m_revision;
    Q_EMIT replaced();
    Q_EMIT changed(m_revision);
}

void Document::applyNow(const Edit &edit)
{
    const auto done = tenbin::apply(m_project, edit);
    Q_ASSERT(done);
    Q_UNUSED(done)
    ++m_revision;
    Q_EMIT applied(edit);
    Q_EMIT changed(m_revision);
}

}   // namespace tenbin
