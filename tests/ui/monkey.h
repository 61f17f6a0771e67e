// Somebody who presses and types whatever comes, by a fixed seed: real windows, real files, no way out of the program.
#pragma once

#include "window_fixture.h"

#include <QElapsedTimer>
#include <QTimer>

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <deque>

class QAction;

namespace tenbin::ui {

class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    {
    }
    // 0 .. count - 1, the same on every platform.
    int below(int count) { return boost::random::uniform_int_distribution<int>(0, count - 1)(m_engine); }
    bool oneIn(int count) { return below(count) == 0; }
    template<typename Items>
    auto &of(Items &items)
    {
        return items[static_cast<typename Items::size_type>(below(static_cast<int>(items.size())))];
    }

private:
    boost::random::mt19937_64 m_engine;
};

// Answers with a file that is good, broken or missing, or not at all.
class ChanceDialogs : public FakeDialogs
{
public:
    ChanceDialogs(Chance &chance, const QString &folder);
    std::optional<QString> openPath(QWidget *parent, FileKind kind) override;
    std::optional<QString> savePath(QWidget *parent, FileKind kind, const QString &suggested) override;
    SaveAnswer askToSave(QWidget *parent, const QString &title) override;
    std::unique_ptr<QPrinter> printer(QWidget *parent) override;

    QString anyFile();   // good or broken, of any kind

private:
    Chance &m_chance;
    QString m_folder;
};

class Monkey
{
public:
    Monkey(MainWindow &window, Document &document, ChanceDialogs &dialogs, Chance &chance);

    void play();                                                 // one event
    const std::deque<QString> &last() const { return m_last; }   // what the last ones were

private:
    QWindow *frontWindow();
    QWidget *anyWidget(QWindow *&window, QPoint &at);
    void unblock();
    void tell(const QString &what);
    void tap(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { strike(key, modifiers, QTest::keyToAscii(key)); }
    void tap(char letter) { strike(QTest::asciiToKey(letter), {}, letter); }
    void strike(Qt::Key key, Qt::KeyboardModifiers modifiers, char letter);

    void typeText();
    void editField();
    void pressKey();
    void pressShortcut();
    void composeText();
    void triggerAction();
    void click();
    void drag();
    void turnWheel();
    void resize();
    void switchSomething();
    void dropFile();
    void undoOrRedo();
    void wait();

    MainWindow &m_window;
    Document &m_document;
    ChanceDialogs &m_dialogs;
    Chance &m_chance;
    QList<QAction *> m_actions;
    std::deque<QString> m_last;
    QTimer m_unblock;   // what waits for an answer in an event loop of its own is answered with Escape
    QElapsedTimer m_playing;
};

}   // namespace tenbin::ui
