#include "dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tenbin::ui {

namespace {

class DialogText
{
    Q_DECLARE_TR_FUNCTIONS(DialogText)
};

QString filterOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Project: return DialogText::tr("Tenbin projects (%1)").arg(QStringLiteral("*.tenbin"));
    case FileKind::Trace: return DialogText::tr("Request traces (%1)").arg(QStringLiteral("*.csv *.csv.gz"));
    case FileKind::Pdf: return DialogText::tr("PDF files (%1)").arg(QStringLiteral("*.pdf"));
    }
    return {};
}

std::optional<QString> chosen(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

}   // namespace

std::optional<QString> RealDialogs::openPath(QWidget *parent, FileKind kind)
{
    return chosen(QFileDialog::getOpenFileName(parent,
        kind == FileKind::Trace ? DialogText::tr("Import a trace") : DialogText::tr("Open a project"), {}, filterOf(kind)));
}

std::optional<QString> RealDialogs::savePath(QWidget *parent, FileKind kind, const QString &suggested)
{
    QString path = QFileDialog::getSaveFileName(parent,
        kind == FileKind::Pdf ? DialogText::tr("Export the report") : DialogText::tr("Save the project"), suggested,
        filterOf(kind));
    const QString suffix = kind == FileKind::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".tenbin");
    if (!path.isEmpty() && !path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    return chosen(path);
}

SaveAnswer RealDialogs::askToSave(QWidget *parent, const QString &title)
{
    QMessageBox box(QMessageBox::Question, DialogText::tr("Save?"),
        DialogText::tr("“%1” has changes that are not saved.").arg(title), QMessageBox::NoButton, parent);
    const auto *save = box.addButton(DialogText::tr("Save"), QMessageBox::AcceptRole);
    const auto *discard = box.addButton(DialogText::tr("Discard changes"), QMessageBox::DestructiveRole);
    box.addButton(DialogText::tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == save   ? SaveAnswer::Save
        : box.clickedButton() == discard ? SaveAnswer::Discard
                                         : SaveAnswer::Cancel;
}

void RealDialogs::about(QWidget *parent)
{
    QMessageBox::about(parent, DialogText::tr("About Tenbin"),
        DialogText::tr("Tenbin 天秤 %1\n\nA planner for the cost trade-offs of generative-AI workloads on AWS.\nFree software "
                       "under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

}   // namespace tenbin::ui
