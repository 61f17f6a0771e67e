// Dialogs that stand beside the window, one of each kind, and hints that are told once.
#include "explain_dialog.h"
#include "main_window.h"
#include "trust_dialog.h"
#include "ui/plan/prompt_lab.h"
#include "ui/widgets/message_bar.h"

#include <array>

namespace tenbin::ui {

namespace {

// The one that is open, or a new one; true: it is new.
template<typename Dialog>
bool made(QPointer<Dialog> &dialog, QWidget *parent)
{
    if (dialog)
        return false;
    dialog = new Dialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return true;
}

void bringUp(QDialog &dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

}   // namespace

void MainWindow::showTrust()
{
    made(m_trust, this);
    presentTrust();
    bringUp(*m_trust);
}

void MainWindow::showExplain()
{
    made(m_explain, this);
    presentExplain();
    bringUp(*m_explain);
}

void MainWindow::showPromptLab()
{
    if (made(m_promptLab, this))
        connect(m_promptLab, &PromptLab::fieldEdited, this, &MainWindow::edit);
    presentPromptLab();
    bringUp(*m_promptLab);
}

void MainWindow::presentTrust()
{
    if (m_trust)
        m_trust->present(m_live->shown());
}

void MainWindow::presentExplain()
{
    if (m_explain)
        m_explain->present(m_live->shown());
}

void MainWindow::presentPromptLab()
{
    if (m_promptLab)
        m_promptLab->present(m_live->live().subject, m_live->live().catalog);
}

// One at a time, each at a start or an edit of its own; who closes a hint has read it.
void MainWindow::offerHint(Hint hint)
{
    const QString key = QStringLiteral("hints");
    if (!m_session.profile() || !m_messages->text().isEmpty())
        return;
    QStringList told = m_session.profile()->value(key).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (hint == Hint::Begin && told.contains(QStringLiteral("begin")))
        hint = Hint::Found;
    constexpr std::array names{"begin", "explained", "found"};
    const QString name = QLatin1String(names[static_cast<std::size_t>(hint)]);
    if (told.contains(name))
        return;
    m_session.profile()->setValue(key, (told << name).join(QLatin1Char(',')));
    switch (hint) {
    case Hint::Begin:
        m_messages->showMessage(Icon::Info,
            [] {
                return tr(
                    "This is a sample: change what you like. Drag a target at the right, and see which plan is the cheapest "
                    "that meets it.");
            },
            {{[] { return tr("Another workload …"); }, [this] { showGallery(); }}});
        break;
    case Hint::Explained:
        m_messages->showMessage(Icon::Info,
            [] { return tr("F1 tells of any field what it means, its formula and its source; Ctrl+Z takes a change back."); });
        break;
    case Hint::Found:
        m_messages->showMessage(Icon::Info, [] { return tr("Ctrl+K finds every field, command and term by its name."); });
        break;
    }
}

}   // namespace tenbin::ui
