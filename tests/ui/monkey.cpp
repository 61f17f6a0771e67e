#include "monkey.h"

#include "db/project_file.h"
#include "pricing/catalog_loader.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QWheelEvent>
#include <QWidgetAction>

namespace tenbin::ui {

namespace {

constexpr std::size_t kRemembered = 12;
constexpr int kBlocked_ms = 400, kLookEvery_ms = 50;

// The file of each kind that is good, by FileKind.
constexpr std::array kGood{
    "good.tenbin", "trace.csv", "report.pdf", "chart.png", "report.html", "table.csv", "figures.json", "prices.json", "deck.txt"};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QByteArray traceBytes()
{
    QByteArray bytes = "TIMESTAMP,ContextTokens,GeneratedTokens\n";
    for (int i = 0; i < 600; ++i)
        bytes += QStringLiteral("2026-11-16 18:%1:%2.5,%3,%4\n")
                     .arg(i / 60, 2, 10, QLatin1Char('0'))
                     .arg(i % 60, 2, 10, QLatin1Char('0'))
                     .arg(200 + i * 37 % 900)
                     .arg(20 + i * 13 % 200)
                     .toLatin1();
    return bytes;
}

}   // namespace

ChanceDialogs::ChanceDialogs(Chance &chance, const QString &folder)
    : m_chance(chance)
    , m_folder(folder)
{
    (void)db::saveProject(
        *projectOf(QStringLiteral("internal-qa"), QStringLiteral("ja")), folder + QStringLiteral("/good.tenbin"), {});
    planner::Catalog dearer = pricing::builtInCatalog();
    dearer.date = "2027-01-01";
    dearer.models.front().name += " (dearer)";
    write(folder + QStringLiteral("/prices.json"), pricing::writeCatalog(dearer));
    write(folder + QStringLiteral("/trace.csv"), traceBytes());
    write(folder + QStringLiteral("/deck.txt"),
        "#separator:tab\n#html:true\nfront one\tback one\nlatency\tレイテンシー\n可用性[かようせい]\tavailability\n");
    for (const char *ending : {"tenbin", "csv", "json", "txt", "apkg"})
        write(folder + QStringLiteral("/broken.%1").arg(QLatin1String(ending)), "\x00\xff{\"tenbin\": [1, 2\nnot,a,row\n");
}

QString ChanceDialogs::anyFile()
{
    const QStringList files = QDir(m_folder).entryList(QDir::Files);
    return m_folder + QLatin1Char('/') + files[m_chance.below(static_cast<int>(files.size()))];
}

std::optional<QString> ChanceDialogs::openPath(QWidget *, FileKind kind)
{
    const QString good = m_folder + QLatin1Char('/') + QLatin1String(kGood[static_cast<std::size_t>(kind)]);
    switch (m_chance.below(6)) {
    case 0: return {};
    case 1: return anyFile();
    case 2: return m_folder + QStringLiteral("/missing.tenbin");
    default: return good;
    }
}

std::optional<QString> ChanceDialogs::savePath(QWidget *, FileKind kind, const QString &)
{
    switch (m_chance.below(8)) {
    case 0: return {};
    case 1: return m_folder + QStringLiteral("/no such folder/file.pdf");
    case 2: return m_folder;
    default:
        return QStringLiteral("%1/%2-%3")
            .arg(m_folder)
            .arg(m_chance.below(3))
            .arg(QLatin1String(kGood[static_cast<std::size_t>(kind)]));
    }
}

SaveAnswer ChanceDialogs::askToSave(QWidget *, const QString &)
{
    return m_chance.oneIn(3) ? static_cast<SaveAnswer>(m_chance.below(2)) : SaveAnswer::Cancel;
}

std::unique_ptr<QPrinter> ChanceDialogs::printer(QWidget *parent)
{
    printed = m_chance.oneIn(3) ? QString() : m_folder + QStringLiteral("/printed.pdf");
    return FakeDialogs::printer(parent);
}

Monkey::Monkey(MainWindow &window, Document &document, ChanceDialogs &dialogs, Chance &chance)
    : m_window(window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_chance(chance)
{
    for (QAction *action : window.menuBar()->findChildren<QAction *>()) {
        // The one way out; the palette offers what is enabled.
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Q))
            action->setEnabled(false);
        else if (!action->menu() && !action->isSeparator())
            m_actions << action;
    }
    QObject::connect(&m_unblock, &QTimer::timeout, &m_unblock, [this] {
        if (m_playing.isValid() && m_playing.elapsed() > kBlocked_ms)
            unblock();
    });
    m_unblock.start(kLookEvery_ms);
}

void Monkey::tell(const QString &what)
{
    m_last.push_back(what);
    if (m_last.size() > kRemembered)
        m_last.pop_front();
    static const bool aloud = qEnvironmentVariableIsSet("TENBIN_MONKEY_ALOUD");
    if (aloud)
        std::fprintf(stderr, "%s\n", qPrintable(what));
}

// A visible widget, and a place in it that can be seen, in its window's coordinates.
QWidget *Monkey::anyWidget(QWindow *&window, QPoint &at)
{
    QWidget *top = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
    if (!top) {
        QWidgetList tops;
        for (QWidget *each : QApplication::topLevelWidgets())
            if (each->isVisible() && each->windowHandle() && each->windowType() != Qt::ToolTip)
                tops << each;
        top = m_chance.oneIn(2) || tops.isEmpty() ? &m_window : m_chance.of(tops);
    }
    window = top->windowHandle();
    QWidgetList seen{top};
    for (QWidget *each : top->findChildren<QWidget *>())
        if (each->window() == top && each->isVisible() && !each->visibleRegion().isEmpty())
            seen << each;
    QWidget *widget = m_chance.of(seen);
    const QRect part = widget->visibleRegion().boundingRect().isEmpty() ? widget->rect() : widget->visibleRegion().boundingRect();
    const QPoint place = part.topLeft() + QPoint(m_chance.below(part.width()), m_chance.below(part.height()));
    at = widget->mapTo(top, place);
    // The offscreen platform's full screen is smaller than a window may be.
    const QSize size = window->size().boundedTo(top->size());
    at = QPoint(std::clamp(at.x(), 0, size.width() - 1), std::clamp(at.y(), 0, size.height() - 1));
    return widget;
}

void Monkey::play()
{
    m_playing.start();
    // Nobody stays in a dialog for long.
    if (QWidget *modal = QApplication::activeModalWidget(); modal && m_chance.oneIn(8)) {
        tell(QStringLiteral("closes %1").arg(QLatin1String(modal->metaObject()->className())));
        modal->close();
    }
    const int what = m_chance.below(100);
    if (what < 4)
        typeText();
    else if (what < 14)
        editField();
    else if (what < 34)
        pressKey();
    else if (what < 38)
        pressShortcut();
    else if (what < 41)
        composeText();
    else if (what < 46)
        triggerAction();
    else if (what < 74)
        click();
    else if (what < 80)
        drag();
    else if (what < 87)
        turnWheel();
    else if (what < 88)
        resize();
    else if (what < 91)
        switchSomething();
    else if (what < 92)
        dropFile();
    else if (what < 96)
        undoOrRedo();
    else
        wait();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    m_playing.invalidate();
}

void Monkey::triggerAction()
{
    QAction *action = m_chance.of(m_actions);
    tell(QStringLiteral("chooses “%1”").arg(action->text()));
    // A menu cannot be reached past a modal window.
    if (action->isEnabled() && !QApplication::activeModalWidget())
        action->trigger();
}

void Monkey::click()
{
    static constexpr std::array kButtons{
        Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::RightButton, Qt::MiddleButton};
    static constexpr std::array kModifiers{
        Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
    QWindow *window = nullptr;
    QPoint at;
    const QWidget *widget = anyWidget(window, at);
    const Qt::MouseButton button = m_chance.of(kButtons);
    const bool twice = m_chance.oneIn(6);
    tell(QStringLiteral("%1 %2 “%3” with %4")
             .arg(twice ? QStringLiteral("double-clicks") : QStringLiteral("clicks"),
                 QLatin1String(widget->metaObject()->className()), widget->accessibleName())
             .arg(button));
    QTest::mouseMove(window, at);
    if (twice)
        QTest::mouseDClick(window, button, m_chance.of(kModifiers), at);
    else
        QTest::mouseClick(window, button, m_chance.of(kModifiers), at);
}

void Monkey::drag()
{
    QPointer<QWindow> window;
    QWindow *its = nullptr;
    QPoint from;
    const QWidget *widget = anyWidget(its, from);
    window = its;
    tell(QStringLiteral("drags over %1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName()));
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    QPoint at = from;
    for (int i = m_chance.below(6); i >= 0 && window; --i) {
        at += QPoint(m_chance.below(121) - 60, m_chance.below(41) - 20);
        at = QPoint(std::clamp(at.x(), 0, window->width() - 1), std::clamp(at.y(), 0, window->height() - 1));
        QTest::mouseMove(window, at);
        if (window && m_chance.oneIn(12))
            tap(m_chance.oneIn(2) ? Qt::Key_Escape : Qt::Key_Z, Qt::ControlModifier);
    }
    if (window)
        QTest::mouseRelease(window, Qt::LeftButton, {}, at);
    else
        QTestPrivate::qtestMouseButtons = Qt::NoButton;
}

void Monkey::turnWheel()
{
    QWindow *window = nullptr;
    QPoint at;
    const QWidget *widget = anyWidget(window, at);
    tell(QStringLiteral("turns the wheel over %1").arg(QLatin1String(widget->metaObject()->className())));
    const QPoint turn = m_chance.oneIn(5) ? QPoint(120, 0) : QPoint(0, m_chance.oneIn(2) ? 120 : -240);
    QWheelEvent event(at, window->mapToGlobal(at), {}, turn, Qt::NoButton,
        m_chance.oneIn(5) ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window, &event);
}

void Monkey::resize()
{
    const QSize size(900 + m_chance.below(1'100), 500 + m_chance.below(800));
    tell(QStringLiteral("resizes to %1 × %2").arg(size.width()).arg(size.height()));
    m_window.resize(size);
}

void Monkey::switchSomething()
{
    static constexpr std::array kLanguages{"en", "zh", "ja"};
    switch (m_chance.below(3)) {
    case 0: tell(QStringLiteral("switches the language")); return m_window.setLanguage(QLatin1String(m_chance.of(kLanguages)));
    case 1:
        tell(QStringLiteral("switches the theme"));
        return m_window.setTheme(static_cast<ThemeChoice>(m_chance.below(kThemes)));
    default: {
        const Mode mode = m_chance.of(kAllModes);
        tell(QStringLiteral("switches to mode %1").arg(static_cast<int>(mode)));
        if (!QApplication::activeModalWidget())
            m_window.setMode(mode);
    }
    }
}

void Monkey::dropFile()
{
    const QString file = m_dialogs.anyFile();
    tell(QStringLiteral("drops %1").arg(file));
    if (QApplication::activeModalWidget())
        return;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(20, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_window, &enter);
    QDropEvent drop(QPoint(20, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_window, &drop);
}

void Monkey::undoOrRedo()
{
    const bool back = m_chance.oneIn(2);
    tell(back ? QStringLiteral("undoes") : QStringLiteral("redoes"));
    for (int i = m_chance.below(4); i >= 0; --i)
        back ? m_document.undoStack()->undo() : m_document.undoStack()->redo();
}

// Late answers of the workers come meanwhile.
void Monkey::wait()
{
    const int ms = m_chance.oneIn(10) ? 300 : m_chance.below(20);
    tell(QStringLiteral("waits %1 ms").arg(ms));
    QTest::qWait(ms);
}

}   // namespace tenbin::ui
