// The mock exam: as many questions, as much time and the domains' weights of the exam guide (AIF-C01, version 1.1,
// 2026-04-30). A plain value, saved after every step; the clock is handed in.
#pragma once

#include "content.h"

#include <QDateTime>

#include <functional>

namespace tenbin::study {

inline constexpr const char *kExamGuideVersion = "1.1", *kExamGuideDate = "2026-04-30";
inline constexpr int kExamQuestions = 65, kExam_min = 90;
inline constexpr double kOwnTarget = .7;   // ours: the exam's 700 of 1,000 is a scaled score, not a share
inline constexpr std::array<double, 5> kDomainWeights{.20, .24, .28, .14, .14};

struct ExamItem
{
    QString question;   // id; "g-N" is the generated question of seed N
    int domain = 0;
    QuestionType type{};
    std::uint64_t layout = 0;   // seed of the order in which its options are shown
    Answer answer;
    bool flagged = false;
    std::uint64_t print = 0;   // of the question that was answered; 0: not known

    bool operator==(const ExamItem &) const = default;
};

struct MockExam
{
    std::uint64_t seed = 0;
    std::vector<ExamItem> items;
    int current = 0;
    qint64 spent_ms = 0;   // before `running`
    QDateTime running;     // UTC, since when the time runs; null: it stands still
    bool finished = false;

    bool operator==(const MockExam &) const = default;
};

// Different questions by the domains' weights, as far as the content has any; what a domain lacks goes to the others in
// proportion. `generated`: seeds of generated questions of domain 2, to be asked among its own.
MockExam drawExam(const Content &content, const std::vector<ExamItem> &generated, std::uint64_t seed, const QDateTime &now);

// What is left; never negative.
qint64 remaining_ms(const MockExam &exam, const QDateTime &now);
// Time is up or it was handed in: nothing can be answered any more.
bool isOver(const MockExam &exam, const QDateTime &now);

// False, and nothing is changed: the exam is over, or there is no such item.
bool answer(MockExam &exam, std::size_t item, const Answer &given, std::uint64_t print, const QDateTime &now);
bool setFlag(MockExam &exam, std::size_t item, bool flagged, const QDateTime &now);
bool goTo(MockExam &exam, std::size_t item, const QDateTime &now);
void finish(MockExam &exam, const QDateTime &now);

// By id; no value: there is none of that id, or it is not made yet.
using QuestionOf = std::function<std::optional<PosedQuestion>(const QString &)>;

// The item was answered when another question stood under its id, as before a change of prices.
bool isOutdated(const ExamItem &item, const PosedQuestion &question);
// Takes back the answers to such questions, which are to be asked anew. False: there are none, or the exam is finished.
bool dropOutdated(MockExam &exam, const QuestionOf &questionOf);

// The time stands still, as when the program is closed; what was spent up to now counts.
void pause(MockExam &exam, const QDateTime &now);
// Goes on after a pause or a crash: only the time up to the last save counts, which is what `exam` knows.
void resume(MockExam &exam, const QDateTime &now);
// As it is to be saved now: resumed later, it has lost no time and gained none.
MockExam checkpoint(const MockExam &exam, const QDateTime &now);

struct Score
{
    int right = 0, of = 0;

    double share() const { return of == 0 ? 0 : static_cast<double>(right) / of; }
    bool operator==(const Score &) const = default;
};

struct ExamResult
{
    Score all;
    std::array<Score, kDomainWeights.size()> byDomain;
    std::array<Score, static_cast<std::size_t>(QuestionType::Count)> byType;
    int unanswered = 0;   // counted as wrong
    int outdated = 0;     // counted nowhere: what they asked is not known any more
    bool reachesOwnTarget = false;

    bool operator==(const ExamResult &) const = default;
};
// A question that no longer exists counts as wrong.
ExamResult resultOf(const MockExam &exam, const QuestionOf &questionOf);

}   // namespace tenbin::study
