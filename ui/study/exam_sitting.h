// A mock exam under way: every step is saved, so that it goes on after a crash with the time and the answers it had.
#pragma once

#include "question_shelf.h"

namespace tenbin::ui {

class ExamSitting : public QObject
{
    Q_OBJECT

public:
    explicit ExamSitting(StudyDesk &desk, QObject *parent = nullptr);
    ~ExamSitting() override;   // the time stands still until it is taken up again

    enum class State : std::uint8_t { None, Drawing, Waiting, Running, Over };   // waiting: saved, to be taken up
    State state() const;
    const study::MockExam &exam() const { return *m_exam; }
    qint64 left_ms() const { return study::remaining_ms(*m_exam, m_desk.clock().now); }
    std::optional<study::PosedQuestion> posed(std::size_t item) const;   // no value: it is still being made
    study::ExamResult result() const;

    void begin(std::uint64_t seed);
    void takeUp();
    void answer(const study::Answer &given);   // of the current item
    void setFlag(bool flagged);
    void goTo(int item);
    void handIn();
    void tick();   // the clock has moved on

Q_SIGNALS:
    void changed();

private:
    void makeQuestions();   // those of the exam that are generated
    void makeAgain();       // at the new prices
    void drawn(const QStringList &ids);
    void save();

    StudyDesk &m_desk;
    QuestionShelf m_shelf;
    std::optional<study::MockExam> m_exam;
    std::optional<std::uint64_t> m_drawing;   // the seed of an exam whose questions are being made
    QDateTime m_savedAt;
};

}   // namespace tenbin::ui
