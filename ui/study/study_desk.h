// What is studied and how far: cards, progress, options and own cards, kept in the profile at every step. The pages show it and
// hand their wishes to it.
#pragma once

#include "db/profile.h"
#include "db/study_store.h"
#include "shown_card.h"
#include "study/day_plan.h"
#include "study/exam.h"
#include "study/generated.h"
#include "ui/shell/background.h"
#include "ui/widgets/sentence.h"

#include <memory>

namespace tenbin::ui {

struct StudySetup
{
    db::Profile *profile = nullptr;   // null: nothing is kept, as for pictures
    std::function<const study::Content &()> content;
    std::shared_ptr<const planner::Catalog> catalog;   // of generated questions
    std::function<study::Clock()> clock;
};
// The program's own content and the system's clock.
StudySetup studySetup(db::Profile *profile, std::shared_ptr<const planner::Catalog> catalog);

class StudyDesk : public QObject
{
    Q_OBJECT

public:
    explicit StudyDesk(StudySetup setup, QObject *parent = nullptr);
    ~StudyDesk() override;

    // Reads content and progress in a worker, once; then everything below may be asked for.
    void load();
    bool isLoaded() const { return m_content != nullptr; }

    const study::Content &content() const { return *m_content; }
    const study::Progress &progress() const { return m_progress; }
    const study::LearnerOptions &options() const { return m_options; }
    const std::vector<study::AnkiNote> &ownCards() const { return m_own; }
    study::Clock clock() const { return m_setup.clock(); }
    QString folder() const { return m_setup.profile ? m_setup.profile->folder() : QString(); }

    const QStringList &deck() const { return m_deck; }         // ids in the order in which they are learnt
    const study::AnkiNote *ownCard(const QString &id) const;   // nullptr: none of the learner's own
    study::DayPlan plan() const { return study::dayPlan(m_progress, m_options.settings, m_deck, clock()); }
    std::optional<ShownCard> card(const QString &id) const;
    bool isLeech(const QString &card) const;
    std::array<study::Scheduled, 4> buttons(const QString &card) const;

    void setOptions(const study::LearnerOptions &options);
    void rate(const QString &card, study::Rating rating, int took_ms);
    bool canUndo() const { return !m_rated.empty(); }
    QString undo();   // the card whose rating was taken back; empty: there is none
    void bury(const QString &card);
    void setSuspended(const QString &card, bool suspended);
    std::vector<int> spread(int days);

    void setOwnCard(const study::AnkiNote &card);
    void removeOwnCard(const QString &id);
    void addOwnCards(const std::vector<study::AnkiNote> &cards);   // which an import has written to the profile

    void setCatalog(std::shared_ptr<const planner::Catalog> catalog);
    const std::shared_ptr<const planner::Catalog> &catalog() const { return m_setup.catalog; }
    const study::QuestionSources &sources() const { return m_sources; }

    std::optional<study::MockExam> savedExam() const;
    void saveExam(const std::optional<study::MockExam> &exam);

Q_SIGNALS:
    void loaded();
    void changed();
    void catalogChanged();
    void setAside(const QString &card);             // so often forgotten that it must be worded anew
    void failed(const tenbin::ui::Sentence &why);   // what was wished for was not kept

private:
    struct Loaded;
    void take(Loaded &loaded);
    void keep(const db::FileResult<void> &written);
    void keepState(const QString &card);
    void keepChanges(const std::function<void()> &change);
    void bringForward();
    void putBack();
    void put(const study::AnkiNote &card);
    void ownChanged();

    StudySetup m_setup;
    const study::Content *m_content = nullptr;
    study::QuestionSources m_sources;
    std::unique_ptr<db::StudyStore> m_store;
    study::Progress m_progress;
    study::LearnerOptions m_options;
    std::vector<study::AnkiNote> m_own;
    QHash<QString, std::size_t> m_ownPlaces;   // by id, in m_own
    QStringList m_deck;
    struct BroughtForward
    {
        QDate dueBefore;
        study::CardState after;
    };
    QHash<QString, BroughtForward> m_broughtForward;   // for the exam, since the start
    std::vector<study::RatedCard> m_rated;             // since the start, the last one is undone first
    Background m_loader;
};

}   // namespace tenbin::ui
