// What is wrong with a trace file, in one sentence.
#pragma once

#include "ingest/trace_reader.h"

namespace tenbin::report {

// "FILE, line 12, column ContextTokens: -5 is negative. Nothing was imported."
QString traceErrorText(const QString &path, const ingest::IngestError &error);

}   // namespace tenbin::report
