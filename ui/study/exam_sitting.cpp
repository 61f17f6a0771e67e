#include "exam_sitting.h"

#include "study/question_print.h"

namespace tenbin::ui {

using namespace study;

namespace {

constexpr int kGenerated = 12;             // of the exam's questions at most
constexpr qint64 kSaveEvery_ms = 10'000;   // so much time may be won by a crash

}   // namespace

ExamSitting::ExamSitting(StudyDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_shelf(desk, this)
    , m_exam(desk.savedExam())
{
    connect(&m_shelf, &QuestionShelf::made, this, &ExamSitting::drawn);
    connect(&m_desk, &StudyDesk::catalogChanged, this, &ExamSitting::makeAgain);
    makeQuestions();
}

void ExamSitting::makeQuestions()
{
    if (!m_exam)
        return;
    QStringList ids;
    for (const ExamItem &item : m_exam->items)
        ids << item.question;
    m_shelf.make(ids);
}

// The shelf has thrown away what it had, and what it was at.
void ExamSitting::makeAgain()
{
    if (m_drawing)
        m_shelf.make(*m_drawing, kGenerated);
    else
        makeQuestions();
    Q_EMIT changed();
}

ExamSitting::~ExamSitting()
{
    if (state() == State::Running)
        m_desk.saveExam(checkpoint(*m_exam, m_desk.clock().now));
}

ExamSitting::State ExamSitting::state() const
{
    if (m_drawing)
        return State::Drawing;
    if (!m_exam)
        return State::None;
    if (m_exam->finished)
        return State::Over;
    return m_exam->running.isValid() ? State::Running : State::Waiting;
}

void ExamSitting::begin(std::uint64_t seed)
{
    m_drawing = seed;
    m_shelf.make(seed, kGenerated);
    Q_EMIT changed();
}

void ExamSitting::drawn(const QStringList &ids)
{
    if (m_drawing) {
        std::vector<ExamItem> generated;
        for (const QString &id : ids)
            generated.push_back({id, kGeneratedDomain, m_shelf.generated(id)->type, 0, {}, false, 0});
        m_exam = drawExam(m_desk.content(), generated, *m_drawing, m_desk.clock().now);
        m_drawing.reset();
        save();
    } else if (m_exam && dropOutdated(*m_exam, [this](const QString &id) { return m_shelf.posed(id); })) {
        save();
    }
    Q_EMIT changed();
}

void ExamSitting::takeUp()
{
    if (state() != State::Waiting)
        return;
    resume(*m_exam, m_desk.clock().now);
    save();
    Q_EMIT changed();
}

std::optional<PosedQuestion> ExamSitting::posed(std::size_t item) const
{
    return m_shelf.posed(m_exam->items[item].question);
}

ExamResult ExamSitting::result() const
{
    return resultOf(*m_exam, [this](const QString &id) { return m_shelf.posed(id); });
}

void ExamSitting::save()
{
    m_savedAt = m_desk.clock().now;
    m_desk.saveExam(checkpoint(*m_exam, m_savedAt));
}

void ExamSitting::answer(const Answer &given)
{
    const auto item = static_cast<std::size_t>(m_exam->current);
    const auto question = posed(item);
    if (question && study::answer(*m_exam, item, given, printOf(*question), m_desk.clock().now))
        save();
    tick();
}

void ExamSitting::setFlag(bool flagged)
{
    if (study::setFlag(*m_exam, static_cast<std::size_t>(m_exam->current), flagged, m_desk.clock().now))
        save();
    tick();
}

void ExamSitting::goTo(int item)
{
    if (item >= 0 && study::goTo(*m_exam, static_cast<std::size_t>(item), m_desk.clock().now)) {
        save();
        Q_EMIT changed();
    }
    tick();
}

void ExamSitting::handIn()
{
    finish(*m_exam, m_desk.clock().now);
    save();
    Q_EMIT changed();
}

void ExamSitting::tick()
{
    if (state() != State::Running)
        return;
    const QDateTime now = m_desk.clock().now;
    if (isOver(*m_exam, now))
        handIn();
    else if (m_savedAt.msecsTo(now) >= kSaveEvery_ms)
        save();
}

}   // namespace tenbin::ui
