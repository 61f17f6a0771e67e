// Study progress in the user's profile: review log, card states, the learner's settings and the mock exam under way.
// What was written survives a kill of the process (WAL); a power cut may take what the system had not yet put on the disk.
#pragma once

#include "file_error.h"
#include "study/anki.h"
#include "study/exam.h"
#include "study/progress.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <optional>

namespace tenbin::db {

class StudyStore
{
public:
    // `folder`: the profile's. A profile of a newer version is refused, and left as it is; one that cannot be opened too.
    static FileResult<StudyStore> open(const QString &folder);

    // Everything, with the log in its order. Rows that cannot be are left out.
    FileResult<study::Progress> progress() const;
    // A rating and its line in the log in one step, and the way back, to this state of its card. `fsrs`: kept with the line.
    FileResult<void> add(const study::RatedCard &rated, const study::FsrsSettings &fsrs);
    FileResult<void> takeBack(const study::RatedCard &rated, const std::optional<study::CardState> &state);
    // States without a review: burials, suspensions, a spread backlog, a replay.
    FileResult<void> setStates(const QHash<QString, study::CardState> &states);

    // The learner's own cards, typed or imported; by id.
    FileResult<std::vector<study::AnkiNote>> ownCards() const;
    FileResult<void> setOwnCards(const std::vector<study::AnkiNote> &cards);   // adds, or replaces those of the same id
    FileResult<void> removeOwnCard(const QString &id);                         // its log stays

    FileResult<std::optional<study::MockExam>> exam() const;
    FileResult<void> setExam(const std::optional<study::MockExam> &exam);   // as checkpoint() gives it; none: it is gone

    // The FSRS version and weights of each line of the log, oldest first.
    FileResult<std::vector<std::pair<QString, study::FsrsSettings>>> logSettings() const;

private:
    explicit StudyStore(std::unique_ptr<SQLite::Database> database);

    std::unique_ptr<SQLite::Database> m_database;
};

}   // namespace tenbin::db
