// bench: figures of this machine, never judged.
#include "arguments.h"
#include "bench_plans.h"
#include "bench_study.h"
#include "db/project_file.h"
#include "document/recipes.h"
#include "fields/search_space.h"
#include "i18n/translations.h"
#include "paint_commands.h"
#include "planner/replay/arrivals.h"
#include "planner/replay/fifo.h"
#include "planner/replay/replay.h"
#include "planner/search/verify.h"
#include "planner/uncertainty.h"
#include "report/explain.h"
#include "ui/shell/frame_times.h"
#include "ui/theme/measure.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace tenbin::cli {

namespace {

double elapsed_ms(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// Median of a few runs, in ms.
template<typename Run>
double median_ms(int runs, Run run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(elapsed_ms(timer));
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs / 2)];
}

double evaluate_us(const Project &project, Subject s)
{
    constexpr int kRuns = 20'000;
    double sum = 0;   // used, so that nothing is optimised away
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kRuns; ++i) {
        s.workload.traffic.requestsPerMonth = 1e6 + i;
        sum += planner::evaluate(s.workload, s.plan, *project.catalog).priced.usd();
    }
    return sum > 0 ? elapsed_ms(timer) * 1e3 / kRuns : 0;
}

// Requests a second through 34 FIFO servers, arrivals made beforehand.
double fifoRate()
{
    constexpr std::size_t kRequests = 4'000'000;
    constexpr int kServers = 34;
    boost::random::mt19937_64 generator(1);
    boost::random::exponential_distribution<double> gap(0.9 * kServers), service(1);
    std::vector<double> arrival(kRequests), service_s(kRequests), wait(kRequests);
    double t = 0;
    for (std::size_t i = 0; i < kRequests; ++i) {
        arrival[i] = t += gap(generator);
        service_s[i] = service(generator);
    }
    const double ms = median_ms(5, [&] { planner::FifoServers(kServers).run(arrival, service_s, wait); });
    return kRequests / ms * 1e3;
}

constexpr double kWeekRequests = 1e6;
constexpr std::size_t kMost = 1'100'000;   // the week's count is random

// Requests a second through all lanes, arrivals made beforehand: the whole less their making.
struct LanesTimes
{
    double requests_per_s = 0, week_ms = 0;
};

LanesTimes lanesTimes(const Project &project)
{
    const Subject s = mixedLanes(project.entries.front().subject(), kWeekRequests);
    std::size_t requests = 0;
    const double made_ms = median_ms(5, [&] { (void)planner::makeArrivals(s.workload, 1, kMost); });
    const double week_ms = median_ms(
        5, [&] { requests = planner::replay(s.workload, s.plan, *project.catalog, {.maximumRequests = kMost}).requests; });
    return {static_cast<double>(requests) / (week_ms - made_ms) * 1e3, week_ms};
}

struct SearchTimes
{
    double firstFront_ms = 0, complete_ms = 0, plans = 0, evaluated = 0;
    double vsBruteForce = 0;   // by the time that every so many-th plan of the space takes
};

// Everything free around the sample's plan.
SearchTimes searchTimes(const Project &project, const Subject &s)
{
    const planner::SearchSpace space = searchSpace(s, *project.catalog);
    std::vector<double> first;
    SearchTimes times;
    times.complete_ms = median_ms(5, [&] {
        QElapsedTimer timer;
        bool shown = false;
        timer.start();
        const planner::SearchResult result = planner::search(s.workload, space, *project.catalog, {.improved = [&](const auto &) {
            if (!std::exchange(shown, true))
                first.push_back(elapsed_ms(timer));
        }});
        times.plans = static_cast<double>(result.spacePlans);
        times.evaluated = static_cast<double>(result.evaluatedPlans);
    });
    std::sort(first.begin(), first.end());
    times.firstFront_ms = first.empty() ? 0 : first[first.size() / 2];
    constexpr std::uint64_t kSample = 20'000;
    const std::uint64_t step = std::max<std::uint64_t>(1, space.size() / kSample);
    std::uint64_t sampled = 0;
    double sum = 0;   // used, so that nothing is optimised away
    QElapsedTimer timer;
    timer.start();
    for (std::uint64_t i = 0; i < space.size(); i += step, ++sampled)
        sum += planner::evaluate(s.workload, space.plan(i), *project.catalog).priced.usd();
    if (sum > 0)
        times.vsBruteForce = elapsed_ms(timer) / static_cast<double>(sampled) * times.plans / times.complete_ms;
    return times;
}

// 10,000 draws of the sample against all its rivals, by one thread.
double uncertainty_ms(const Project &project, const Subject &s)
{
    const planner::Comparison comparison
        = planner::compare(s.workload, searchSpace(s, *project.catalog), s.targets, *project.catalog);
    const std::vector<planner::Plan> rivals = report::rivalsOf(s.plan, s.targets, comparison);
    const auto ranges = planner::defaultRanges(s.workload, s.plan);
    return median_ms(3, [&] { (void)planner::uncertainty(s.workload, s.plan, rivals, s.targets, *project.catalog, ranges); });
}

struct Startup
{
    double ms = 0, rss_mb = 0;
};

// A child of the built program on a screen of this size in points and so many pixels a point, warm: the median of five.
Startup startup(const QSize &screen, int scale)
{
    std::vector<Startup> runs;
    QTemporaryDir home;   // of all: a warm start finds the profile of the start before
    QFile desk(home.filePath(QStringLiteral("desk.json")));
    if (!desk.open(QIODevice::WriteOnly))
        return {};
    constexpr int kDpi = 96;
    const QJsonObject its{{QStringLiteral("name"), QStringLiteral("desk")}, {QStringLiteral("x"), 0}, {QStringLiteral("y"), 0},
        {QStringLiteral("width"), screen.width()}, {QStringLiteral("height"), screen.height()},
        {QStringLiteral("logicalDpi"), kDpi}, {QStringLiteral("logicalBaseDpi"), kDpi}, {QStringLiteral("dpr"), scale}};
    desk.write(QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{its}}}).toJson());
    desk.close();
    for (int i = 0; i < 6; ++i) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TENBIN_STARTUP_PROBE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=%1").arg(desk.fileName()));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
        child.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        child.start(QCoreApplication::applicationFilePath(), {});
        if (!child.waitForReadyRead(20'000))
            return {};
        const double ms = elapsed_ms(timer);
        child.waitForFinished(20'000);
        const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
        if (i > 0)   // the first warms the caches
            runs.push_back({ms, lines.value(1).toDouble()});
    }
    std::sort(runs.begin(), runs.end(), [](const Startup &a, const Startup &b) { return a.ms < b.ms; });
    return runs[runs.size() / 2];
}

double open_ms(const Project &project)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.tenbin"));
    if (!db::saveProject(project, path, {}))
        return 0;
    return median_ms(9, [&] {
        const auto loaded = db::openProject(path);
        const Subject s = loaded->project.entries.front().subject();
        (void)planner::evaluate(s.workload, s.plan, *loaded->project.catalog);
    });
}

double report_ms(const Project &project)
{
    const Chosen chosen = chosenOf(project, project.entries.front());
    return median_ms(3, [&] { (void)reportPdf(chosen, ui::Paper::A4, QDateTime()); });
}

}   // namespace

Result runBench(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {}, {QStringLiteral("json")}, 0);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const Project project = *projectOf(QStringLiteral("customer-chat"), QStringLiteral("en"));
    const Startup start = startup({1600, 1000}, 1), large = startup({1920, 1080}, 2);
    const ui::FrameTimes frames = ui::sliderToPaint(project, QSize(1440, 900), ui::zoom::kLeast, 200);
    // As many pixels as a screen of 3840 by 2160, two of them a point.
    const ui::FrameTimes many = ui::sliderToPaint(project, QSize(3840, 2160), ui::zoom::kMost, 100);
    const Subject subject = project.entries.front().subject();
    const LanesTimes lanes = lanesTimes(project);
    const SearchTimes searched = searchTimes(project, subject);
    const QJsonObject figures{{QStringLiteral("evaluate_us"), evaluate_us(project, subject)},
        {QStringLiteral("evaluate_full_us"), evaluate_us(project, fullPlan(subject))},
        {QStringLiteral("replay_fifo_requests_per_s"), fifoRate()},
        {QStringLiteral("replay_lanes_requests_per_s"), lanes.requests_per_s}, {QStringLiteral("week_of_1e6_ms"), lanes.week_ms},
        {QStringLiteral("search_space_plans"), searched.plans}, {QStringLiteral("evaluated_plans"), searched.evaluated},
        {QStringLiteral("search_first_front_ms"), searched.firstFront_ms},
        {QStringLiteral("search_complete_ms"), searched.complete_ms},
        {QStringLiteral("search_vs_brute_force"), searched.vsBruteForce},
        {QStringLiteral("uncertainty_10000_draws_ms"), uncertainty_ms(project, subject)},
        {QStringLiteral("slider_to_paint_ms"),
            QJsonObject{{QStringLiteral("p50"), frames.slider_p50_ms}, {QStringLiteral("p99"), frames.slider_p99_ms}}},
        {QStringLiteral("edit_to_paint_ms"),
            QJsonObject{{QStringLiteral("p50"), frames.edit_p50_ms}, {QStringLiteral("p99"), frames.edit_p99_ms}}},
        {QStringLiteral("slider_to_paint_4k_ms"),
            QJsonObject{{QStringLiteral("p50"), many.slider_p50_ms}, {QStringLiteral("p99"), many.slider_p99_ms}}},
        {QStringLiteral("startup_ms"), start.ms}, {QStringLiteral("rss_mb"), start.rss_mb},
        {QStringLiteral("startup_4k_ms"), large.ms}, {QStringLiteral("rss_4k_mb"), large.rss_mb},
        {QStringLiteral("study_replay_ms"), studyReplay_ms()}, {QStringLiteral("open_ms"), open_ms(project)},
        {QStringLiteral("report_ms"), report_ms(project)}};
    if (arguments->has(QStringLiteral("json"))) {
        printJson(figures);
        return kDone;
    }
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (it->isObject())
            print(QStringLiteral("%1: p50 %2, p99 %3")
                      .arg(it.key())
                      .arg(it->toObject().value(QLatin1String("p50")).toDouble(), 0, 'f', 2)
                      .arg(it->toObject().value(QLatin1String("p99")).toDouble(), 0, 'f', 2));
        else
            print(QStringLiteral("%1: %2").arg(it.key()).arg(it->toDouble(), 0, 'f', 2));
    }
    return kDone;
}

}   // namespace tenbin::cli
