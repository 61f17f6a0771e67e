// A window on the sample, with dialogs that answer by themselves.
#pragma once

#include "document/recipes.h"
#include "ui/plan/form_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/number_edit.h"

#include <QApplication>
#include <QPrinter>
#include <QTest>

namespace tenbin::ui {

class FakeDialogs : public Dialogs
{
public:
    std::optional<QString> openPath(QWidget *, FileKind) override { return open; }
    std::optional<QString> savePath(QWidget *, FileKind, const QString &) override { return save; }
    SaveAnswer askToSave(QWidget *, const QString &) override
    {
        ++asked;
        return answer;
    }
    std::unique_ptr<QPrinter> printer(QWidget *) override
    {
        if (printed.isEmpty())
            return nullptr;
        auto file = std::make_unique<QPrinter>();
        file->setOutputFileName(printed);
        return file;
    }
    void about(QWidget *) override { }

    QString printed;   // the file that a printer writes; empty: none is chosen

    std::optional<QString> open, save;
    SaveAnswer answer = SaveAnswer::Discard;
    int asked = 0;
};

struct Fixture
{
    Session session;
    FakeDialogs dialogs;
    MainWindow window{session, dialogs};

    explicit Fixture(const char *recipe = "customer-chat", db::Profile *profile = nullptr)
        : session(*projectOf(QLatin1String(recipe), QStringLiteral("en")), profile)
    {
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }
    Document &document() { return session.document(); }
    // Until nothing more comes of what is on screen.
    void settle()
    {
        [this] { QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 60'000); }();
    }
    NumberEdit &number(std::string_view path) { return *qobject_cast<NumberEdit *>(window.form().row(path)->editor()); }
};

}   // namespace tenbin::ui
