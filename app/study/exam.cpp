#include "exam.h"

#include "draw.h"
#include "question_print.h"

#include <algorithm>
#include <numeric>

namespace tenbin::study {

namespace {

constexpr qint64 kLength_ms = kExam_min * 60'000LL;
constexpr std::size_t kDomains = kDomainWeights.size();

// Largest remainders, none above what there is.
std::array<std::size_t, kDomains> quotas(const std::array<std::size_t, kDomains> &available, std::size_t wanted)
{
    std::array<std::size_t, kDomains> quota{};
    const std::size_t all = std::accumulate(available.begin(), available.end(), std::size_t{0});
    for (std::size_t given = 0, most = std::min(wanted, all); given < most; ++given) {
        // The next place goes to the domain that is farthest below its weight.
        std::size_t next = kDomains;
        for (std::size_t d = 0; d < kDomains; ++d) {
            const auto need
                = [&](std::size_t domain) { return (static_cast<double>(quota[domain]) + .5) / kDomainWeights[domain]; };
            if (quota[d] < available[d] && (next == kDomains || need(d) < need(next)))
                next = d;
        }
        ++quota[next];
    }
    return quota;
}

std::size_t domainPlace(int domain)
{
    return static_cast<std::size_t>(std::clamp(domain, 1, static_cast<int>(kDomains)) - 1);
}

qint64 spentAt(const MockExam &exam, const QDateTime &now)
{
    // A clock that was set back takes no time away.
    const qint64 running = exam.running.isValid() ? std::max<qint64>(0, exam.running.msecsTo(now)) : 0;
    return std::min(kLength_ms, exam.spent_ms + running);
}

bool canChange(const MockExam &exam, std::size_t item, const QDateTime &now)
{
    return !isOver(exam, now) && item < exam.items.size();
}

}   // namespace

MockExam drawExam(const Content &content, const std::vector<ExamItem> &generated, std::uint64_t seed, const QDateTime &now)
{
    Draw draw(seed);
    std::array<std::vector<ExamItem>, kDomains> pools, drawn;
    for (const FixedQuestion &question : content.questions)
        pools[domainPlace(question.domain)].push_back({question.id, question.domain, question.type, 0, {}, false, 0});
    for (const ExamItem &item : generated)
        drawn[domainPlace(item.domain)].push_back(item);
    std::array<std::size_t, kDomains> available{};
    for (std::size_t d = 0; d < kDomains; ++d) {
        draw.shuffle(pools[d]);
        available[d] = pools[d].size() + drawn[d].size();
    }
    const auto quota = quotas(available, kExamQuestions);
    MockExam exam;
    exam.seed = seed;
    exam.running = now;
    // Half of a domain's places are for questions that no sitting before has seen, as far as there are any.
    for (std::size_t d = 0; d < kDomains; ++d) {
        const std::size_t fixedOnes = pools[d].size();
        const std::size_t fresh = std::min(drawn[d].size(), std::max(quota[d] / 2, quota[d] - std::min(quota[d], fixedOnes)));
        const auto take = [&](const std::vector<ExamItem> &from, std::size_t count) {
            exam.items.insert(exam.items.end(), from.begin(), from.begin() + static_cast<std::ptrdiff_t>(count));
        };
        take(drawn[d], fresh);
        take(pools[d], quota[d] - fresh);
    }
    draw.shuffle(exam.items);
    for (ExamItem &item : exam.items)
        item.layout = static_cast<std::uint64_t>(draw.whole(0, 1'000'000'000));
    return exam;
}

qint64 remaining_ms(const MockExam &exam, const QDateTime &now)
{
    return kLength_ms - spentAt(exam, now);
}

bool isOver(const MockExam &exam, const QDateTime &now)
{
    return exam.finished || remaining_ms(exam, now) <= 0;
}

bool answer(MockExam &exam, std::size_t item, const Answer &given, std::uint64_t print, const QDateTime &now)
{
    if (!canChange(exam, item, now))
        return false;
    exam.items[item].answer = given;
    exam.items[item].print = print;
    return true;
}

bool setFlag(MockExam &exam, std::size_t item, bool flagged, const QDateTime &now)
{
    if (!canChange(exam, item, now))
        return false;
    exam.items[item].flagged = flagged;
    return true;
}

bool goTo(MockExam &exam, std::size_t item, const QDateTime &now)
{
    if (!canChange(exam, item, now))
        return false;
    exam.current = static_cast<int>(item);
    return true;
}

void finish(MockExam &exam, const QDateTime &now)
{
    pause(exam, now);
    exam.finished = true;
}

bool isOutdated(const ExamItem &item, const PosedQuestion &question)
{
    // Exams saved before there were prints: a fixed question is the same still.
    const bool sameWithoutPrint = item.print == 0 && question.figures == 0;
    return item.answer.given() && !sameWithoutPrint && item.print != printOf(question);
}

bool dropOutdated(MockExam &exam, const QuestionOf &questionOf)
{
    bool dropped = false;
    for (ExamItem &item : exam.items) {
        const auto question = exam.finished ? std::nullopt : questionOf(item.question);
        if (!question || !isOutdated(item, *question))
            continue;
        item.answer = {};
        item.print = 0;
        dropped = true;
    }
    return dropped;
}

void pause(MockExam &exam, const QDateTime &now)
{
    exam.spent_ms = spentAt(exam, now);
    exam.running = {};
}

void resume(MockExam &exam, const QDateTime &now)
{
    if (!exam.finished)
        exam.running = now;
}

MockExam checkpoint(const MockExam &exam, const QDateTime &now)
{
    MockExam saved = exam;
    pause(saved, now);
    return saved;
}

ExamResult resultOf(const MockExam &exam, const QuestionOf &questionOf)
{
    ExamResult result;
    for (const ExamItem &item : exam.items) {
        const auto question = questionOf(item.question);
        if (question && isOutdated(item, *question)) {
            ++result.outdated;
            continue;
        }
        const bool right = question && item.answer.given() && isRight(*question, item.answer);
        result.unanswered += item.answer.given() ? 0 : 1;
        for (Score *score :
            {&result.all, &result.byDomain[domainPlace(item.domain)], &result.byType[static_cast<std::size_t>(item.type)]}) {
            ++score->of;
            score->right += right ? 1 : 0;
        }
    }
    result.reachesOwnTarget = result.all.of > 0 && result.all.share() >= kOwnTarget;
    return result;
}

}   // namespace tenbin::study
