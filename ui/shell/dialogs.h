// Every question that stops for an answer, behind an interface: tests answer without a window.
#pragma once

#include <QString>

#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace tenbin::ui {

enum class FileKind : std::uint8_t { Project, Trace, Pdf, Chart, Html, Csv, Json, Prices, Deck };
enum class SaveAnswer : std::uint8_t { Save, Discard, Cancel };

// What a file dialog lists: "Tenbin projects (*.tenbin)".
QString fileFilter(FileKind kind);

class Dialogs
{
public:
    virtual ~Dialogs() = default;
    virtual std::optional<QString> openPath(QWidget *parent, FileKind kind) = 0;
    virtual std::optional<QString> savePath(QWidget *parent, FileKind kind, const QString &suggested) = 0;
    virtual SaveAnswer askToSave(QWidget *parent, const QString &title) = 0;
    virtual std::unique_ptr<QPrinter> printer(QWidget *parent) = 0;   // null: not now
    virtual void about(QWidget *parent) = 0;
};

class RealDialogs : public Dialogs
{
public:
    std::optional<QString> openPath(QWidget *parent, FileKind kind) override;
    std::optional<QString> savePath(QWidget *parent, FileKind kind, const QString &suggested) override;
    SaveAnswer askToSave(QWidget *parent, const QString &title) override;
    std::unique_ptr<QPrinter> printer(QWidget *parent) override;
    void about(QWidget *parent) override;
};

// Asks nobody: for pictures and measurements.
class NoDialogs : public Dialogs
{
public:
    std::optional<QString> openPath(QWidget *, FileKind) override { return {}; }
    std::optional<QString> savePath(QWidget *, FileKind, const QString &) override { return {}; }
    SaveAnswer askToSave(QWidget *, const QString &) override { return SaveAnswer::Discard; }
    std::unique_ptr<QPrinter> printer(QWidget *parent) override;
    void about(QWidget *) override { }
};

}   // namespace tenbin::ui
