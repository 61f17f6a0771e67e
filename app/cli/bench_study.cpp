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
    double sum = 0;   // used, so that nothing is optimised away
    QElapsedTimer timer;
    timer.start();
    for (std::size_t card = 0; card < kCards; ++card) {
        std::optional<study::Memory> memory;
        for (std::size_t i = 0; i < kReviews; ++i) {
            const Review &review = log[card * kReviews + i];
            memory = fsrs.next(memory, review.rating, review.gap_days);
        }
        sum += fsrs.interval(memory->stability);
    }
    return sum > 0 ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : 0;
}

}   // namespace tenbin::cli
