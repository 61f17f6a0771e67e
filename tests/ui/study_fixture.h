// Study mode on a profile of its own, with a clock that the test moves.
#pragma once

#include "document/recipes.h"
#include "ui/study/study_page.h"
#include "window_fixture.h"

#include <QTemporaryDir>
#include <QTest>

namespace tenbin::ui {

struct StudyFixture
{
    std::unique_ptr<QTemporaryDir> own = std::make_unique<QTemporaryDir>();
    db::Profile profile;
    study::Clock clock{QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC), QTimeZone::utc()};
    FakeDialogs dialogs;
    StudyDesk desk;
    std::unique_ptr<StudyPage> page;

    // `folder`: of a profile that is there already, as after a restart.
    explicit StudyFixture(const QString &folder = {})
        : profile(folder.isEmpty() ? own->path() : folder)
        , desk(setup())
    {
        page = std::make_unique<StudyPage>(desk, dialogs);
        page->resize(1224, 660);
        page->show();
        page->activateWindow();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), 20'000); }();
        QCoreApplication::processEvents();
    }

    StudySetup setup()
    {
        StudySetup s = studySetup(&profile, projectOf(QStringLiteral("customer-chat"), QStringLiteral("en"))->catalog);
        s.clock = [this] { return clock; };
        return s;
    }
    template<typename Page>
    Page &tab(StudyTab which)
    {
        page->showTab(which);
        QCoreApplication::processEvents();
        return *static_cast<Page *>(page->page(which));
    }
    // To where the focus is, as the window system does it.
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    void change(const std::function<void(study::LearnerOptions &)> &edit)
    {
        study::LearnerOptions options = desk.options();
        edit(options);
        desk.setOptions(options);
    }
};

}   // namespace tenbin::ui
