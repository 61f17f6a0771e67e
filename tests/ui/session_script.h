// A person's session, written down: every mode by mouse and keys, and a watch on how long each piece of work keeps the window.
#pragma once

#include "planner/search/search.h"
#include "ui/widgets/mode.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QElapsedTimer>

#include <deque>
#include <functional>
#include <vector>

namespace tenbin::ui {

struct Work
{
    double ms = 0;
    QString what;
    bool wholeWindow = false;   // every widget is styled anew
};

// The program, with a watch on each event that its loop delivers: all that is done in one of them keeps the window from the next.
class Watched : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !watching)
            return QApplication::notify(receiver, event);
        const QString who = QLatin1String(receiver->metaObject()->className());
        const QEvent::Type type = event->type();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        ++pieces;
        if (ms > kWorthTelling_ms)
            work.push_back({ms, QStringLiteral("%1 (%2, event %3)").arg(doing, who).arg(type), wholeWindow});
        return result;
    }

    static constexpr double kWorthTelling_ms = 10;
    bool watching = false;
    QString doing;   // of the script
    bool wholeWindow = false;
    std::size_t pieces = 0;
    std::vector<Work> work;   // that took longer than is worth telling

private:
    int m_depth = 0;
};

// The script: steps with names, one at a time. A step finds its own widgets when it comes.
class Script
{
public:
    explicit Script(Fixture &fixture)
        : m_f(fixture)
    {
    }

    void write(int round);
    bool next();   // false: it is through

private:
    void step(const QString &what, std::function<void()> run) { m_steps.push_back({what, std::move(run)}); }
    void pause(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step(QStringLiteral("nothing"), [] {});
    }
    static QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow(); }
    void press(const QString &what, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        step(what, [key, modifiers] {
            if (QWidget *to = focus())
                QTest::keyClick(to, key, modifiers);
        });
    }
    void type(const QString &what, const QString &text)
    {
        for (const QChar c : text)
            step(what, [c] {
                if (QWidget *to = focus())
                    QTest::keyClick(to, c.toLatin1());
            });
    }
    template<typename Widget>
    void click(const QString &what, std::function<bool(Widget *)> wanted)
    {
        step(what, [this, wanted] {
            for (Widget *widget : m_f.window.template findChildren<Widget *>())
                if (widget->isVisible() && widget->isEnabled() && wanted(widget)) {
                    QTest::mouseClick(widget, Qt::LeftButton);
                    return;
                }
        });
    }
    void clickText(const QString &text)
    {
        click<QAbstractButton>(QStringLiteral("clicks “%1”").arg(text), [text](QAbstractButton *b) { return b->text() == text; });
    }
    void go(Mode mode)
    {
        press(QStringLiteral("goes to mode %1").arg(static_cast<int>(mode) + 1),
            static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(mode)), Qt::ControlModifier);
        pause(20);
    }
    void number(const char *path, double value);
    void dragTarget(planner::Target kind, double from, double to);
    void lookAtCharts();
    void scroll();

    struct Step
    {
        QString what;
        std::function<void()> run;
    };
    Fixture &m_f;
    std::deque<Step> m_steps;
};

}   // namespace tenbin::ui
