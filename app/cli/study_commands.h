// study: what the learner's mode computes, without a window.
#pragma once

#include "command.h"

namespace tenbin::cli {

// The first word says which of the commands below it is.
Result runStudy(const QStringList &words);

Result studyExportAnki(const QStringList &words);
Result studyImportAnki(const QStringList &words);
Result studyQuestion(const QStringList &words);
Result studySchedule(const QStringList &words);

}   // namespace tenbin::cli
