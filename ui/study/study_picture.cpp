#include "study_picture.h"

#include "answer_edit.h"
#include "exam_page.h"
#include "exam_run.h"
#include "pricing/catalog_loader.h"
#include "question_view.h"
#include "questions_page.h"
#include "review_page.h"
#include "study/draw.h"
#include "study_page.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QPainter>

namespace tenbin::ui {

using namespace study;

namespace {

constexpr std::uint64_t kSeed = 20261127;
constexpr int kMonth_days = 40, kLongestWait_ms = 10'000;

template<typename Condition>
void waitFor(Condition condition)
{
    QDeadlineTimer deadline(kLongestWait_ms);
    while (!condition() && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

// A month of evenings, one in eight cards forgotten and one evening in six left out.
void liveThrough(StudyDesk &desk, Clock &clock)
{
    Draw draw(kSeed);
    for (int day = 0; day < kMonth_days; ++day) {
        clock.now = clock.now.addDays(1);
        if (draw.chance(1. / 6))
            continue;
        const QDateTime evening = clock.now;
        for (DayPlan plan = desk.plan(); !plan.isDone(); plan = desk.plan()) {
            const QStringList due = plan.steps + plan.reviews + plan.fresh;
            if (due.isEmpty())
                clock.now = plan.nextStep;
            else
                desk.rate(due.front(),
                    draw.chance(1. / 8)   ? Rating::Again
                        : draw.chance(.2) ? Rating::Easy
                                          : Rating::Good,
                    8'000);
        }
        clock.now = evening;
    }
    clock.now = clock.now.addDays(1);
}

void press(QWidget *widget, int key)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
}

void showQuestion(QuestionsPage &page, const QString &what)
{
    const bool generated = what == QLatin1String("generated");
    std::optional<QuestionType> type = QuestionType::Choice;
    for (std::size_t i = 0; i < kQuestionTypes.size(); ++i)
        if (what == QLatin1String(kQuestionTypes[i]))
            type = static_cast<QuestionType>(i);
    page.practise(generated, type);
    waitFor([&] { return !page.question().isEmpty(); });
    if (!generated && what != QLatin1String("explained"))
        return;
    press(page.view().edit(), Qt::Key_B);
    press(&page, Qt::Key_Return);
}

void showExam(ExamPage &page, const QString &what)
{
    if (what == QLatin1String("exam"))
        return;
    ExamSitting &sitting = page.sitting();
    sitting.begin(kSeed);
    waitFor([&] { return sitting.state() == ExamSitting::State::Running; });
    Draw draw(kSeed);
    const int count = static_cast<int>(sitting.exam().items.size());
    constexpr int kBehind = 40;
    for (int item = 0; item < (what == QLatin1String("exam-result") ? count : kBehind); ++item) {
        sitting.goTo(item);
        const auto question = sitting.posed(static_cast<std::size_t>(item));
        if (question && draw.chance(.75))
            sitting.answer(rightAnswer(*question));
        else if (question && question->type == QuestionType::Choice)
            sitting.answer({{question->options.front().id}});
        sitting.setFlag(draw.chance(.1));
    }
    if (what == QLatin1String("exam-result"))
        sitting.handIn();
    else if (what == QLatin1String("exam-items"))
        Q_EMIT page.run().itemsWanted();
    else
        sitting.goTo(kBehind);
}

void show(StudyPage &page, const QString &what)
{
    if (what == QLatin1String("review") || what == QLatin1String("answer")) {
        page.showTab(StudyTab::Review);
        if (what == QLatin1String("answer"))
            press(page.page(StudyTab::Review), Qt::Key_Space);
    } else if (what == QLatin1String("cards")) {
        page.showTab(StudyTab::Cards);
    } else if (what == QLatin1String("glossary")) {
        page.showTab(StudyTab::Glossary);
    } else if (what == QLatin1String("statistics")) {
        page.showTab(StudyTab::Statistics);
    } else if (what.startsWith(QLatin1String("exam"))) {
        page.showTab(StudyTab::Exam);
        showExam(*static_cast<ExamPage *>(page.page(StudyTab::Exam)), what);
    } else {
        page.showTab(StudyTab::Questions);
        showQuestion(*static_cast<QuestionsPage *>(page.page(StudyTab::Questions)), what);
    }
}

}   // namespace

QStringList studyPictures()
{
    QStringList names;
    for (const char *name : {"review", "answer", "cards", "choice", "response", "ordering", "matching", "explained", "generated",
             "exam", "exam-run", "exam-items", "exam-result", "glossary", "statistics"})
        names << QLatin1String(name);
    return names;
}

QImage renderStudy(const QString &what, const Picture &picture)
{
    installLanguage(*qApp, picture.language);
    applyTheme(*qApp, picture.theme);
    zoom::apply(*qApp, picture.zoom);
    Clock clock{QDateTime(QDate(2026, 10, 18), QTime(12, 0), Qt::UTC), QTimeZone::utc()};
    StudySetup setup = studySetup(nullptr, std::make_shared<planner::Catalog>(pricing::builtInCatalog()));
    setup.clock = [&clock] { return clock; };
    StudyDesk desk(std::move(setup));
    desk.load();
    waitFor([&] { return desk.isLoaded(); });
    LearnerOptions options = desk.options();
    options.settings.fuzzSeed = kSeed;
    options.settings.examDay = QDate(2027, 3, 20);
    options.front = Language::Ja;
    options.back = languageOf(QLocale()) == Language::Ja ? Language::Zh : languageOf(QLocale());
    desk.setOptions(options);
    liveThrough(desk, clock);
    NoDialogs dialogs;
    StudyPage page(desk, dialogs);
    page.resize(picture.size);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.show();
    show(page, what);
    QDeadlineTimer settle(300);
    while (!settle.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    QImage image(picture.size * picture.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(picture.scale);
    image.fill(Theme::current().ground);
    page.render(&image);
    return image;
}

}   // namespace tenbin::ui
