#include "study_desk.h"

#include "document/question_sources.h"
#include "i18n/translations.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tenbin::ui {

using namespace study;

namespace {

const QString kOptionsKey = QStringLiteral("study");

}   // namespace

StudySetup studySetup(db::Profile *profile, std::shared_ptr<const planner::Catalog> catalog)
{
    return {profile, &builtInContent, std::move(catalog), [] {
                return Clock{QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone()};
            }};
}

struct StudyDesk::Loaded
{
    const Content *content = nullptr;
    QuestionSources sources;
    std::unique_ptr<db::StudyStore> store;
    Progress progress;
    std::vector<AnkiNote> own;
    std::optional<db::FileError> error;
};

StudyDesk::StudyDesk(StudySetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_loader(this)
{
}

StudyDesk::~StudyDesk() = default;

void StudyDesk::load()
{
    if (isLoaded() || m_loader.isWorking())
        return;
    m_loader.ask(
        [this, content = m_setup.content, catalog = m_setup.catalog, path = folder()](const Background::Question &question) {
            auto loaded = std::make_shared<Loaded>();
            loaded->content = &content();
            loaded->sources = questionSources(*catalog);
            if (!path.isEmpty()) {
                auto store = db::StudyStore::open(path);
                const auto progress = store ? store->progress() : tl::unexpected(store.error());
                const auto own = store ? store->ownCards() : tl::unexpected(store.error());
                if (progress && own) {
                    loaded->progress = *progress;
                    loaded->own = *own;
                    loaded->store = std::make_unique<db::StudyStore>(std::move(*store));
                } else {
                    loaded->error = !progress ? progress.error() : own.error();
                }
            }
            question.post([this, loaded] { take(*loaded); });
        });
}

void StudyDesk::take(Loaded &loaded)
{
    m_content = loaded.content;
    m_sources = std::move(loaded.sources);
    m_sources.catalog = m_setup.catalog.get();
    m_store = std::move(loaded.store);
    m_progress = std::move(loaded.progress);
    m_own = std::move(loaded.own);
    ownChanged();
    LearnerOptions first;
    first.front = first.back = languageOf(QLocale(i18n::localeOf(i18n::installed())));
    first.settings.fuzzSeed = QRandomGenerator::global()->generate64();
    const QString kept = m_setup.profile ? m_setup.profile->value(kOptionsKey) : QString();
    m_options = optionsFromJson(kept.toUtf8(), first);
    if (m_setup.profile && kept.isEmpty())
        m_setup.profile->setValue(kOptionsKey, QString::fromUtf8(optionsJson(m_options)));
    Q_EMIT this->loaded();
    if (loaded.error)
        Q_EMIT failed([error = *loaded.error, path = folder()] {
            return tr("Progress is not kept this time. %1").arg(db::fileErrorText(path, error));
        });
}

void StudyDesk::keep(const db::FileResult<void> &written)
{
    if (!written)
        Q_EMIT failed([error = written.error(), path = folder()] {
            return tr("This was not kept. %1").arg(db::fileErrorText(path, error));
        });
}

// Imports may hold a hundred thousand cards: nothing searches through them.
void StudyDesk::ownChanged()
{
    m_deck.clear();
    m_ownPlaces.clear();
    // In turn: who writes cards wants to learn them, and an import of thousands must not keep the built-in ones away.
    const std::vector<Card> &builtIn = m_content->cards;
    for (std::size_t place = 0; place < std::max(m_own.size(), builtIn.size()); ++place) {
        if (place < m_own.size()) {
            m_deck << m_own[place].id;
            m_ownPlaces.insert(m_own[place].id, place);
        }
        if (place < builtIn.size())
            m_deck << builtIn[place].id;
    }
}

const AnkiNote *StudyDesk::ownCard(const QString &id) const
{
    const auto place = m_ownPlaces.constFind(id);
    return place == m_ownPlaces.constEnd() ? nullptr : &m_own[*place];
}

std::optional<ShownCard> StudyDesk::card(const QString &id) const
{
    if (const AnkiNote *own = ownCard(id))
        return shown(*own, m_options);
    const Card *card = m_content->card(id);
    return card ? std::optional(shown(*card, m_content->readings, m_options)) : std::nullopt;
}

bool StudyDesk::isLeech(const QString &card) const
{
    const int limit = m_options.settings.leechLapses;
    return limit > 0 && m_progress.state(card).memory.lapses >= limit;
}

std::array<Scheduled, 4> StudyDesk::buttons(const QString &card) const
{
    return buttonsOf(m_options.settings, card, m_progress.state(card), clock());
}

void StudyDesk::setOptions(const LearnerOptions &options)
{
    if (options == m_options)
        return;
    const bool otherExam = options.settings.examDay != m_options.settings.examDay;
    m_options = options;
    if (m_setup.profile)
        m_setup.profile->setValue(kOptionsKey, QString::fromUtf8(optionsJson(m_options)));
    if (otherExam)
        keepChanges([this] {
            putBack();
            bringForward();
        });
    Q_EMIT changed();
}

void StudyDesk::rate(const QString &card, Rating rating, int took_ms)
{
    m_rated.push_back(study::rate(m_progress, m_options.settings, card, rating, took_ms, clock()));
    if (m_store)
        keep(m_store->add(m_rated.back(), m_options.settings.scheduler.fsrs));
    const bool leech = m_rated.back().leech;
    Q_EMIT changed();
    if (leech)
        Q_EMIT setAside(card);
}

QString StudyDesk::undo()
{
    if (m_rated.empty())
        return {};
    const RatedCard last = m_rated.back();
    // On disk first: what cannot be taken back there stays here too.
    if (const auto written = m_store ? m_store->takeBack(last, takenBack(m_progress, last)) : db::FileResult<void>(); !written) {
        keep(written);
        return {};
    }
    m_rated.pop_back();
    if (!study::undo(m_progress, last))
        return {};
    Q_EMIT changed();
    return last.card;
}

void StudyDesk::keepState(const QString &card)
{
    if (m_store)
        keep(m_store->setStates({{card, m_progress.state(card)}}));
    Q_EMIT changed();
}

void StudyDesk::bury(const QString &card)
{
    study::bury(m_progress, card, clock());
    keepState(card);
}

void StudyDesk::setSuspended(const QString &card, bool suspended)
{
    keepChanges([&] {
        study::setSuspended(m_progress, card, suspended);
        if (!suspended)
            bringForward();   // it may have stood aside when the exam's day was set
    });
    Q_EMIT changed();
}

// Keeps what `change` does to the states.
void StudyDesk::keepChanges(const std::function<void()> &change)
{
    const QHash<QString, CardState> before = m_progress.cards;
    change();
    QHash<QString, CardState> moved;
    for (auto it = m_progress.cards.begin(); it != m_progress.cards.end(); ++it)
        if (!(before.value(it.key()) == *it))
            moved.insert(it.key(), *it);
    if (m_store && !moved.isEmpty())
        keep(m_store->setStates(moved));
}

std::vector<int> StudyDesk::spread(int days)
{
    std::vector<int> perDay;
    keepChanges([&] { perDay = spreadOverdue(m_progress, m_options.settings, m_deck, clock(), days); });
    Q_EMIT changed();
    return perDay;
}

// Cards that would come too late for the exam, and where they stood.
void StudyDesk::bringForward()
{
    const QHash<QString, QDate> late = bringBeforeExam(m_progress, m_options.settings, m_deck, clock());
    for (auto it = late.begin(); it != late.end(); ++it)
        m_broughtForward.insert(it.key(), {*it, m_progress.state(it.key())});
}

// A day that is only stepped past on the way to another moves nothing for good: what it moved goes back first.
void StudyDesk::putBack()
{
    for (auto it = m_broughtForward.begin(); it != m_broughtForward.end(); ++it)
        if (const auto state = m_progress.cards.find(it.key()); state != m_progress.cards.end() && *state == it->after)
            state->dueDay = it->dueBefore;
    m_broughtForward.clear();
}

// In the place of the one of the same id, or behind all others.
void StudyDesk::put(const AnkiNote &card)
{
    const auto place = m_ownPlaces.constFind(card.id);
    if (place != m_ownPlaces.constEnd()) {
        m_own[*place] = card;
    } else {
        m_ownPlaces.insert(card.id, m_own.size());
        m_own.push_back(card);
    }
}

void StudyDesk::setOwnCard(const AnkiNote &card)
{
    put(card);
    ownChanged();
    if (m_store)
        keep(m_store->setOwnCards({card}));
    Q_EMIT changed();
}

void StudyDesk::removeOwnCard(const QString &id)
{
    std::erase_if(m_own, [&](const AnkiNote &note) { return note.id == id; });
    ownChanged();
    if (m_store)
        keep(m_store->removeOwnCard(id));
    Q_EMIT changed();
}

void StudyDesk::addOwnCards(const std::vector<AnkiNote> &cards)
{
    for (const AnkiNote &card : cards)
        put(card);
    ownChanged();
    Q_EMIT changed();
}

void StudyDesk::setCatalog(std::shared_ptr<const planner::Catalog> catalog)
{
    if (catalog == m_setup.catalog)
        return;
    m_setup.catalog = std::move(catalog);
    m_sources.catalog = m_setup.catalog.get();
    Q_EMIT catalogChanged();
}

std::optional<MockExam> StudyDesk::savedExam() const
{
    const auto exam = m_store ? m_store->exam() : db::FileResult<std::optional<MockExam>>(std::nullopt);
    return exam ? *exam : std::nullopt;
}

void StudyDesk::saveExam(const std::optional<MockExam> &exam)
{
    if (m_store)
        keep(m_store->setExam(exam));
}

}   // namespace tenbin::ui
