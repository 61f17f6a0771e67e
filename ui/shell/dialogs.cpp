#include "dialogs.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QIdentityProxyModel>
#include <QLocale>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace tenbin::ui {

namespace {

class DialogText
{
    Q_DECLARE_TR_FUNCTIONS(DialogText)
};

// Kinds of files that Qt's own translations leave in English.
[[maybe_unused]] constexpr const char *kKinds[]{QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"), QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")};

// Qt's file model words dates and sizes for the system's language; the window's may be another.
class WordedFiles : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        constexpr int kSize = 1, kModified = 3;
        const auto *files = qobject_cast<const QFileSystemModel *>(sourceModel());
        if (role == Qt::DisplayRole && files) {
            const QModelIndex source = mapToSource(index);
            if (index.column() == kModified)
                return QLocale().toString(files->lastModified(source), QLocale::ShortFormat);
            if (index.column() == kSize && !files->isDir(source))
                return QLocale().formattedDataSize(files->size(source));
        }
        return QIdentityProxyModel::data(index, role);
    }
};

std::optional<QString> answerOf(QFileDialog &dialog, FileKind kind)
{
    dialog.setProxyModel(new WordedFiles(&dialog));
    dialog.setNameFilter(fileFilter(kind));
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.selectedFiles().value(0)) : std::nullopt;
}

}   // namespace

// Of a name that comes without one.
static QString suffixOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf: return QStringLiteral("pdf");
    case FileKind::Chart: return QStringLiteral("png");
    case FileKind::Html: return QStringLiteral("html");
    case FileKind::Trace:
    case FileKind::Csv: return QStringLiteral("csv");
    case FileKind::Json:
    case FileKind::Prices: return QStringLiteral("json");
    case FileKind::Deck: return QStringLiteral("apkg");
    case FileKind::Project: break;
    }
    return QStringLiteral("tenbin");
}

QString fileFilter(FileKind kind)
{
    // The pattern is syntax, not words: Qt looks for it in half-width parentheses, whatever the language.
    const auto filter
        = [](const QString &words, const char *pattern) { return QStringLiteral("%1 (%2)").arg(words, QLatin1String(pattern)); };
    switch (kind) {
    case FileKind::Project: return filter(DialogText::tr("Tenbin projects"), "*.tenbin");
    case FileKind::Trace: return filter(DialogText::tr("Request traces"), "*.csv *.csv.gz");
    case FileKind::Pdf: return filter(DialogText::tr("PDF files"), "*.pdf");
    case FileKind::Chart: return filter(DialogText::tr("Pictures and figures"), "*.png *.svg *.pdf *.csv");
    case FileKind::Html: return filter(DialogText::tr("Pages for a browser"), "*.html");
    case FileKind::Csv: return filter(DialogText::tr("Tables"), "*.csv");
    case FileKind::Json: return filter(DialogText::tr("JSON files"), "*.json");
    case FileKind::Prices: return filter(DialogText::tr("Price files"), "*.json");
    case FileKind::Deck: return filter(DialogText::tr("Anki decks"), "*.apkg *.txt");
    }
    return {};
}

std::optional<QString> RealDialogs::openPath(QWidget *parent, FileKind kind)
{
    QFileDialog dialog(parent,
        kind == FileKind::Trace        ? DialogText::tr("Import a trace")
            : kind == FileKind::Prices ? DialogText::tr("Import prices")
            : kind == FileKind::Deck   ? DialogText::tr("Import a deck")
                                       : DialogText::tr("Open a project"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return answerOf(dialog, kind);
}

std::optional<QString> RealDialogs::savePath(QWidget *parent, FileKind kind, const QString &suggested)
{
    QFileDialog dialog(parent,
        kind == FileKind::Project      ? DialogText::tr("Save the project")
            : kind == FileKind::Chart  ? DialogText::tr("Save the chart")
            : kind == FileKind::Deck   ? DialogText::tr("Export the cards")
            : kind == FileKind::Prices ? DialogText::tr("Save the prices")
                                       : DialogText::tr("Export the report"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(kind));
    dialog.selectFile(suggested);
    return answerOf(dialog, kind);
}

SaveAnswer RealDialogs::askToSave(QWidget *parent, const QString &title)
{
    QMessageBox box(QMessageBox::NoIcon, DialogText::tr("Save?"),
        DialogText::tr("“%1” has changes that are not saved.").arg(title), QMessageBox::NoButton, parent);
    box.setIconPixmap(iconPixmap(Icon::Warning, Theme::current().warning, Measure(32), parent ? parent->devicePixelRatioF() : 1));
    const auto *save = box.addButton(DialogText::tr("Save"), QMessageBox::AcceptRole);
    const auto *discard = box.addButton(DialogText::tr("Discard changes"), QMessageBox::DestructiveRole);
    box.addButton(DialogText::tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == save   ? SaveAnswer::Save
        : box.clickedButton() == discard ? SaveAnswer::Discard
                                         : SaveAnswer::Cancel;
}

std::unique_ptr<QPrinter> RealDialogs::printer(QWidget *parent)
{
    auto printer = std::make_unique<QPrinter>();
    printer->setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setWindowTitle(DialogText::tr("Print the chart"));
    return dialog.exec() == QDialog::Accepted ? std::move(printer) : nullptr;
}

std::unique_ptr<QPrinter> NoDialogs::printer(QWidget *)
{
    return nullptr;
}

void RealDialogs::about(QWidget *parent)
{
    QMessageBox::about(parent, DialogText::tr("About Tenbin"),
        DialogText::tr("Tenbin 天秤 %1\n\nA planner for the cost trade-offs of generative-AI workloads on AWS.\nFree software "
                       "under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

}   // namespace tenbin::ui
