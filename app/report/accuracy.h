// How far closed form is from replay: the record of a cross-check over generated workloads and plans, which
// tests/planner/tst_cross_check.cpp writes and holds.
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace tenbin::report {

struct AccuracyPair
{
    QString lane;                        // id of a kind of lane
    double closed_s = 0, replay_s = 0;   // the workload's p95; infinity: too many requests fail
    double halfWidth = 0;                // of replay's 95 % interval, relative
    bool doubtful = false;               // the app calls its closed form doubtful

    double error() const;   // relative to replay; 1 where one of the two is infinite
};

struct Accuracy
{
    QString date;
    std::vector<AccuracyPair> pairs;
};

// The record that ships.
const Accuracy &accuracy();

// Errors of the pairs of one kind of lane, or of all.
struct AccuracyRow
{
    QString lane;   // empty: all
    int pairs = 0, doubtful = 0;
    double median = 0, p95 = 0;         // of those that are not doubtful
    double medianAll = 0, p95All = 0;   // of all
};
// By lane in the record's order, all lanes last. Quantiles are the smallest error that the share does not exceed.
std::vector<AccuracyRow> accuracyTable(const std::vector<AccuracyPair> &pairs);

QString accuracyLane(const QString &lane);

}   // namespace tenbin::report
