#include "bench_study.h"

#include "study/fsrs.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <QElapsedTimer>

#include <vector>

namespace tenbin::cli {

namespace {

constexpr std::size_t kCards = 10'000, kReviews = 50;

struct Review
{
    study::Rating rating{};
    int gap_days = 0;
};

// A tenth forgotten, most good, now and then twice on a day.
std::vector<Review> reviewLog()
{
    boost::random::mt19937_64 generator(1);
    boost::random::uniform_int_distribution<int> percent(0, 99), gap(0, 60);
    std::vector<Review> log(kCards * kReviews);
    for (Review &review : log) {
        const int p = percent(generator);
        review = {p < 10 ? study::Rating::Again
                : p < 20 ? study::Rating::Hard
                : p < 90 ? study::Rating::Good
                         : study::Rating::Easy,
            gap(generator)};
    }
    return log;
}

}   // namespace

double studyReplay_ms()
{
    const std::vector<Review> log = reviewLog();
    const study::Fsrs fsrs;
    std::vector<std::optional<study::Memory>> memories(kCards);
    QElapsedTimer timer;
    timer.start();
    // As a log is: by time, each time another card.
    for (std::size_t i = 0; i < log.size(); ++i) {
        std::optional<study::Memory> &memory = memories[i % kCards];
        memory = fsrs.next(memory, log[i].rating, log[i].gap_days);
    }
    int days = 0;   // used, so that nothing is optimised away
    for (const auto &memory : memories)
        days |= fsrs.interval(memory->stability);
    return days > 0 ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : 0;
}

}   // namespace tenbin::cli
