// Tokens of a text, estimated by its scripts: tokenizers are not published, and each model has its own.
#pragma once

#include "planner/workload.h"

#include <QStringView>

namespace tenbin::ingest {

struct TokenCount
{
    qsizetype characters = 0;
    double english = 0, chinese = 0, japanese = 0;   // tokens; English: and every other script
    double error = 0;                                // of the sum, relative: it is likely within

    double tokens() const { return english + chinese + japanese; }
};

// By the workload's characters for each token. Han characters are Japanese where kana stand beside them, else Chinese; the
// punctuation and the full-width forms of both go with them. Lines count as one text.
TokenCount countTokens(QStringView text, const planner::RequestShape &shape, const planner::Assumptions &assumptions);

}   // namespace tenbin::ingest
