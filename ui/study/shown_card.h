// A card as it is shown: each side in one language, with its readings.
#pragma once

#include "study/anki.h"
#include "study/content.h"
#include "study/learner_options.h"

namespace tenbin::ui {

struct CardSide
{
    std::vector<study::RubyPart> parts;
    study::Language language{};

    bool operator==(const CardSide &) const = default;
};

struct ShownCard
{
    QString id;
    CardSide front, back;
    QString section;   // of the source text; empty: one of the learner's own

    bool isOwn() const { return section.isEmpty(); }
    bool operator==(const ShownCard &) const = default;
};

ShownCard shown(const study::Card &card, const study::Readings &readings, const study::LearnerOptions &options);
ShownCard shown(const study::AnkiNote &own, const study::LearnerOptions &options);

// Of a learner's own text, which says nothing of it: kana are Japanese, and Han what the learner chose for that side.
study::Language languageOfText(const QString &text, study::Language chosen);

}   // namespace tenbin::ui
