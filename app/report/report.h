// A report as data: sections of paragraphs, tables and charts, worded in one language. No painting here.
#pragma once

#include "chart_spec.h"
#include "fields/field.h"
#include "plan_comparison.h"
#include "planner/alternatives.h"
#include "planner/replay/replay.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <array>
#include <set>
#include <variant>
#include <vector>

namespace tenbin::report {

struct Paragraph
{
    QString text;
    bool emphasised = false;
};

enum class Tone : std::uint8_t { Plain, Pass, Fail, Warning };

// Large figures side by side, as on the cards.
struct KeyFigure
{
    QString label, value, remark;
    Tone tone = Tone::Plain;
};

enum class Align : std::uint8_t { Left, Right };

struct Column
{
    QString heading;
    Align align = Align::Left;
    double share = 1;   // of the width, relative to the other columns
};

struct Table
{
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    QStringList total;   // last row, emphasised; empty: none
    QString note;        // below, small
};

struct Bullet
{
    QString text;
    Tone tone = Tone::Plain;
};

using Block = std::variant<Paragraph, std::vector<KeyFigure>, std::vector<Bullet>, Table, std::vector<ChartSpec>>;

struct ReportSection
{
    QString heading;
    std::vector<Block> blocks;
};

struct Report
{
    QString title, subtitle;
    QString language;   // BCP 47: en, zh-CN, ja
    std::vector<ReportSection> sections;
};

enum class ReportPart : std::uint8_t { Verdict, Charts, Comparison, Bill, Performance, Decisions, Assumptions };
inline constexpr std::array kReportParts{ReportPart::Verdict, ReportPart::Charts, ReportPart::Comparison, ReportPart::Bill,
    ReportPart::Performance, ReportPart::Decisions, ReportPart::Assumptions};
using ReportParts = std::set<ReportPart>;
QString partName(ReportPart part);   // its heading, or what it is about

// Whether it meets its targets, or which it misses.
QString verdictSentence(const planner::Workload &workload, const planner::Verdict &verdict, const QLocale &locale);

struct ReportInput
{
    QString projectTitle;
    const Subject &subject;
    const planner::Catalog &catalog;
    const planner::Outcome &outcome;
    const planner::ReplayOutcome &replay;
    const planner::Comparison &comparison;
    QLocale locale;
    QDate made;   // injected, so that a report can be made again bit for bit
    ReportParts parts{kReportParts.begin(), kReportParts.end()};
    const ComparedPlans *compared = nullptr;   // null: the workload has one plan
};

// Verdict, four charts, plans side by side, bill with sources and dates, latency and capacity, what was decided, assumptions,
// gaps: those parts that are asked for and have something to say.
Report buildReport(const ReportInput &input);

}   // namespace tenbin::report
