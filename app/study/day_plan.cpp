#include "day_plan.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace tenbin::study {

namespace {

double recallOf(const CardState &state, const Fsrs &fsrs, const Clock &clock)
{
    return fsrs.retrievability(daysBetween(state.lastReview, clock.now, clock.zone), state.memory.memory->stability);
}

// Those of the deck's cards that were seen.
template<typename Visit>
void forSeen(const Progress &progress, const QStringList &deck, Visit visit)
{
    for (const QString &id : deck)
        if (const auto found = progress.cards.constFind(id); found != progress.cards.constEnd() && !found->isNew())
            visit(id, *found);
}

// Cards of whole days that are due, the likeliest remembered first; ids decide between equals.
QStringList dueCards(const Progress &progress, const StudySettings &settings, const QStringList &deck, const Clock &clock)
{
    const Fsrs fsrs(settings.scheduler.fsrs);
    const QDate today = clock.today();
    std::vector<std::pair<double, QString>> due;
    forSeen(progress, deck, [&](const QString &id, const CardState &state) {
        if (!state.isStep() && !state.isHidden(today) && state.dueDay <= today)
            due.emplace_back(-recallOf(state, fsrs, clock), id);
    });
    std::sort(due.begin(), due.end());
    QStringList ids;
    for (const auto &[recall, id] : due)
        ids << id;
    return ids;
}

}   // namespace

DoneToday doneToday(const Progress &progress, const Clock &clock)
{
    const QDate today = clock.today();
    QSet<QString> cards, fresh;
    for (auto it = progress.log.rbegin(); it != progress.log.rend() && studyDay(it->at, clock.zone) == today; ++it) {
        cards.insert(it->card);
        if (it->before == Phase::New)
            fresh.insert(it->card);
    }
    return {static_cast<int>(cards.size()), static_cast<int>(fresh.size())};
}

DayPlan dayPlan(const Progress &progress, const StudySettings &settings, const QStringList &deck, const Clock &clock)
{
    DayPlan plan;
    if (settings.pausedSince.isValid())
        return plan;
    const QDate today = clock.today();
    std::vector<std::pair<QDateTime, QString>> steps;
    forSeen(progress, deck, [&](const QString &id, const CardState &state) {
        if (!state.isStep() || state.isHidden(today))
            return;
        if (state.dueAt <= clock.now)
            steps.emplace_back(state.dueAt, id);
        else if (!plan.nextStep.isValid() || state.dueAt < plan.nextStep)
            plan.nextStep = state.dueAt;
    });
    std::sort(steps.begin(), steps.end());
    for (const auto &[at, id] : steps)
        plan.steps << id;
    const DoneToday done = doneToday(progress, clock);
    // A step left over from another day is one of today's cards too.
    int left = settings.cardsPerDay - done.cards;
    for (const QString &id : plan.steps)
        left -= studyDay(progress.state(id).lastReview, clock.zone) == today ? 0 : 1;
    left = std::max(0, left);
    const QStringList due = dueCards(progress, settings, deck, clock);
    plan.reviews = due.mid(0, left);
    plan.dueBeyondCap = static_cast<int>(due.size() - plan.reviews.size());
    const int room = std::min(left - static_cast<int>(plan.reviews.size()), settings.newPerDay - done.fresh);
    for (const QString &id : deck) {
        if (plan.fresh.size() >= room)
            break;
        const CardState state = progress.state(id);
        if (state.isNew() && !state.isHidden(today))
            plan.fresh << id;
    }
    return plan;
}

std::vector<int> forecast(
    const Progress &progress, const StudySettings &settings, const QStringList &deck, const Clock &clock, int days)
{
    std::vector<int> due(static_cast<std::size_t>(std::max(0, days)));
    if (settings.pausedSince.isValid())
        return due;
    const QDate today = clock.today();
    forSeen(progress, deck, [&](const QString &, const CardState &state) {
        if (state.isStep() || state.suspended)
            return;
        const QDate day = state.buriedUntil.isValid() ? std::max(state.dueDay, state.buriedUntil) : state.dueDay;
        const qint64 ahead = std::max<qint64>(0, today.daysTo(day));
        if (ahead < static_cast<qint64>(due.size()))
            ++due[static_cast<std::size_t>(ahead)];
    });
    int carried = 0, room = std::max(0, settings.cardsPerDay - doneToday(progress, clock).cards);
    for (int &count : due) {
        const int waiting = count + carried;
        count = std::min(waiting, room);
        carried = waiting - count;
        room = settings.cardsPerDay;
    }
    return due;
}

std::vector<int> spreadOverdue(
    Progress &progress, const StudySettings &settings, const QStringList &deck, const Clock &clock, int days)
{
    const QStringList due = dueCards(progress, settings, deck, clock);
    const QDate today = clock.today();
    QHash<QDate, int> taken{{today, doneToday(progress, clock).cards}};   // of the cap
    forSeen(progress, deck, [&](const QString &, const CardState &state) {
        if (!state.isStep() && !state.suspended && state.dueDay > today)
            ++taken[state.dueDay];
    });
    std::vector<int> perDay, room;
    qsizetype fits = 0;
    const int cap = std::max(1, settings.cardsPerDay);
    for (int day = 0; day < std::max(1, days) || fits < due.size(); ++day) {
        room.push_back(std::max(0, cap - taken.value(today.addDays(day))));
        fits += room.back();
    }
    perDay.resize(room.size());
    // One to each day in turn, so that the first have the one more.
    for (qsizetype left = due.size(); left > 0;)
        for (std::size_t day = 0; day < room.size() && left > 0; ++day)
            if (perDay[day] < room[day]) {
                ++perDay[day];
                --left;
            }
    auto next = due.begin();
    for (std::size_t day = 0; day < perDay.size(); ++day)
        for (int i = 0; i < perDay[day]; ++i)
            progress.cards[*next++].dueDay = today.addDays(static_cast<qint64>(day));
    return perDay;
}

QHash<QString, QDate> bringBeforeExam(
    Progress &progress, const StudySettings &settings, const QStringList &deck, const Clock &clock)
{
    QHash<QString, QDate> moved;
    const QDate today = clock.today();
    if (!settings.examDay.isValid() || settings.examDay <= today)
        return moved;
    const QDate eve = settings.examDay.addDays(-1);
    std::vector<std::pair<QDate, QString>> late;
    forSeen(progress, deck, [&](const QString &id, const CardState &state) {
        if (!state.isStep() && !state.suspended && state.dueDay > eve)
            late.emplace_back(state.dueDay, id);
    });
    std::sort(late.begin(), late.end());
    StudySettings unpaused = settings;
    unpaused.pausedSince = {};
    const int days = static_cast<int>(today.daysTo(settings.examDay));
    std::vector<int> load = forecast(progress, unpaused, deck, clock, days);
    load.front() += doneToday(progress, clock).cards;
    // Cards of each day, and how far before the exam it is: the first is the emptiest, of equal ones the latest.
    std::set<std::pair<int, int>> room;
    for (int day = 0; day < days; ++day)
        room.emplace(load[static_cast<std::size_t>(day)], days - day);
    for (const auto &[due, id] : late) {
        CardState &state = progress.cards[id];
        const bool seenToday = studyDay(state.lastReview, clock.zone) >= today;
        auto best = room.begin();
        if (seenToday && best->second == days && ++best == room.end())
            continue;   // today is the eve, and it has come
        const auto [cards, before] = *best;
        room.erase(best);
        room.emplace(cards + 1, before);
        state.dueDay = today.addDays(days - before);
        moved.insert(id, due);
    }
    return moved;
}

std::optional<double> trueRetention(const Progress &progress, const QTimeZone &zone, QDate from, QDate to)
{
    int all = 0, remembered = 0;
    for (const Review &review : progress.log) {
        const QDate day = studyDay(review.at, zone);
        // A second look on the same day says little of memory.
        if (review.before != Phase::Review || review.gap_days == 0 || day < from || day > to)
            continue;
        ++all;
        remembered += review.rating == Rating::Again ? 0 : 1;
    }
    return all == 0 ? std::nullopt : std::optional(static_cast<double>(remembered) / all);
}

QHash<QDate, int> reviewsByDay(const Progress &progress, const QTimeZone &zone)
{
    QHash<QDate, int> days;
    for (const Review &review : progress.log)
        ++days[studyDay(review.at, zone)];
    return days;
}

}   // namespace tenbin::study
