// How a learner wants to study: what the profile keeps as one JSON value beside the progress.
#pragma once

#include "progress.h"
#include "question.h"

#include <QByteArray>

namespace tenbin::study {

struct LearnerOptions
{
    StudySettings settings;
    Language front = Language::En, back = Language::En;   // of the built-in cards
    bool twoButtons = false;                              // Again and Good only
    std::uint64_t nextSeed = 1;                           // of the next generated question
    int nextQuestion = 0;                                 // how many fixed ones were asked

    bool operator==(const LearnerOptions &) const = default;
};

QByteArray optionsJson(const LearnerOptions &options);
// What is missing or cannot be is as in `otherwise`.
LearnerOptions optionsFromJson(const QByteArray &json, const LearnerOptions &otherwise);

}   // namespace tenbin::study
