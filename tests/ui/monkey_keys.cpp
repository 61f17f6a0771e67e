// What the monkey does with the keyboard.
#include "monkey.h"

#include <QAction>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace tenbin::ui {

void Monkey::unblock()
{
    // A drag of a text runs until a key or a button ends it.
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(frontWindow(), &escape);
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

// Where the window system sends keys: without a window manager nobody makes a window active again when another closes.
QWindow *Monkey::frontWindow()
{
    for (QWidget *over : {QApplication::activePopupWidget(), QApplication::activeModalWidget()})
        if (over && over->windowHandle())
            return over->windowHandle();
    QWidget *active = QApplication::activeWindow();
    if (!active || !active->isVisible()) {
        m_window.activateWindow();
        active = &m_window;
    }
    return active->windowHandle();
}

// QTest::keyClick goes on with a window that one of its own keys has closed, a modifier of a popup for one.
void Monkey::strike(Qt::Key key, Qt::KeyboardModifiers modifiers, char letter)
{
    constexpr std::array<std::pair<Qt::KeyboardModifier, Qt::Key>, 3> kHeld{
        {{Qt::ShiftModifier, Qt::Key_Shift}, {Qt::ControlModifier, Qt::Key_Control}, {Qt::AltModifier, Qt::Key_Alt}}};
    Qt::KeyboardModifiers held;
    for (const auto &[modifier, its] : kHeld)
        if (modifiers & modifier) {
            QTest::simulateEvent(frontWindow(), true, its, held, {}, false);
            held |= modifier;
        }
    const QString text = letter ? QString(QLatin1Char(letter)) : QString();
    for (const bool down : {true, false})
        QTest::simulateEvent(frontWindow(), down, key, held, text, false);
    for (auto its = kHeld.rbegin(); its != kHeld.rend(); ++its)
        if (modifiers & its->first) {
            QTest::simulateEvent(frontWindow(), false, its->second, held, {}, false);
            held &= ~Qt::KeyboardModifiers(its->first);
        }
}

void Monkey::typeText()
{
    static constexpr std::string_view kLetters = "0123456789012345678901234567890123456789..-eE, +abcdxyzQ%$/'\"<&";
    const char letter = m_chance.of(kLetters);
    tell(QStringLiteral("types %1").arg(QLatin1Char(letter)));
    tap(letter);
}

// A number into any field that is seen, the way its user does it.
void Monkey::editField()
{
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return pressKey();
    QList<QLineEdit *> fields;
    for (QLineEdit *each : m_window.findChildren<QLineEdit *>())
        if (each->isVisible() && each->isEnabled() && !each->isReadOnly() && !each->visibleRegion().isEmpty())
            fields << each;
    if (fields.isEmpty())
        return pressKey();
    QLineEdit *field = m_chance.of(fields);
    const QString number = QString::number(m_chance.below(m_chance.oneIn(2) ? 20 : 2'000'000));
    tell(QStringLiteral("enters %1 in “%2”").arg(number, field->accessibleName()));
    field->setFocus(Qt::MouseFocusReason);
    tap(Qt::Key_A, Qt::ControlModifier);
    for (const QChar digit : number)
        tap(digit.toLatin1());
    tap(m_chance.oneIn(2) ? Qt::Key_Return : Qt::Key_Tab);
}

void Monkey::pressKey()
{
    static constexpr std::array kKeys{Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Up, Qt::Key_Down,
        Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End, Qt::Key_Return, Qt::Key_Enter,
        Qt::Key_Escape, Qt::Key_Space, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_F1, Qt::Key_F2, Qt::Key_F10, Qt::Key_Menu};
    static constexpr std::array kModifiers{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::NoModifier,
        Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
    const Qt::Key key = m_chance.of(kKeys);
    const Qt::KeyboardModifiers modifiers = m_chance.of(kModifiers);
    tell(QStringLiteral("presses %1").arg(QKeySequence(static_cast<int>(key) | static_cast<int>(modifiers)).toString()));
    tap(key, modifiers);
}

void Monkey::pressShortcut()
{
    QList<QKeySequence> keys{QKeySequence(QStringLiteral("Ctrl+A")), QKeySequence(QStringLiteral("Ctrl+C")),
        QKeySequence(QStringLiteral("Ctrl+X")), QKeySequence(QStringLiteral("Ctrl+V")), QKeySequence(QStringLiteral("Alt+F")),
        QKeySequence(QStringLiteral("Alt+E")), QKeySequence(QStringLiteral("Ctrl+Return"))};
    for (const QAction *action : std::as_const(m_actions))
        if (!action->shortcut().isEmpty())
            keys << action->shortcut();
    static const QStringList kClips{QStringLiteral("1234.5"), QStringLiteral("-7e300"),
        QStringLiteral("可用性と料金\nthe second line"), QStringLiteral("nan"), QString(5'000, QLatin1Char('9')), QString()};
    if (m_chance.oneIn(4))
        QApplication::clipboard()->setText(m_chance.of(kClips));
    const QKeyCombination key = m_chance.of(keys)[0];
    tell(QStringLiteral("presses %1").arg(QKeySequence(key).toString()));
    tap(key.key(), key.keyboardModifiers());
}

// As an input method does: a preedit, then what it became.
void Monkey::composeText()
{
    static const QStringList kWords{QStringLiteral("可用性"), QStringLiteral("料金"), QStringLiteral("缓存"),
        QStringLiteral("１２３"), QStringLiteral("👩‍💻"), QStringLiteral("é\u0301\u202e"), QStringLiteral("\u0000x"),
        QString()};
    const QString word = m_chance.of(kWords);
    tell(QStringLiteral("composes %1").arg(word));
    if (QObject *at = QGuiApplication::focusObject()) {
        QInputMethodEvent preedit(QStringLiteral("か"), {});
        QCoreApplication::sendEvent(at, &preedit);
    }
    if (QObject *at = QGuiApplication::focusObject()) {
        QInputMethodEvent commit;
        commit.setCommitString(word);
        QCoreApplication::sendEvent(at, &commit);
    }
}

}   // namespace tenbin::ui
