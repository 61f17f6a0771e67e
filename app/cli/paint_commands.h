// report, screenshot, bench: the commands that paint.
#pragma once

#include "command.h"
#include "project_io.h"
#include "ui/report/make_report.h"

namespace tenbin::cli {

Result makeReport(const QStringList &words);
Result takeScreenshot(const QStringList &words);
Result runBench(const QStringList &words);

// Evaluates, replays and paints what is chosen, in the language that is installed.
tl::expected<QByteArray, QString> reportPdf(const Chosen &chosen, ui::Paper paper, const QDateTime &made);

}   // namespace tenbin::cli
