#include "question_shelf.h"

namespace tenbin::ui {

using namespace study;

QuestionShelf::QuestionShelf(StudyDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_maker(this)
{
    // Other prices make other questions of the same seeds.
    connect(&m_desk, &StudyDesk::catalogChanged, this, [this] {
        m_maker.cancel();
        m_generated.clear();
    });
}

const GeneratedQuestion *QuestionShelf::generated(const QString &id) const
{
    const auto found = m_generated.constFind(id);
    return found == m_generated.constEnd() ? nullptr : &*found;
}

std::optional<PosedQuestion> QuestionShelf::posed(const QString &id) const
{
    const QLocale locale;
    if (seedOf(id)) {
        const GeneratedQuestion *question = generated(id);
        return question ? std::optional(study::posed(*question, *m_desk.catalog(), locale)) : std::nullopt;
    }
    const FixedQuestion *question = m_desk.content().question(id);
    return question ? std::optional(question->in(languageOf(locale))) : std::nullopt;
}

void QuestionShelf::keep(const std::vector<GeneratedQuestion> &questions)
{
    QStringList ids;
    for (const GeneratedQuestion &question : questions) {
        ids << generatedId(question.seed);
        m_generated.insert(ids.back(), question);
    }
    Q_EMIT made(ids);
}

void QuestionShelf::make(std::uint64_t firstSeed, int count, std::optional<QuestionType> type)
{
    m_maker.ask([this, sources = m_desk.sources(), catalog = m_desk.catalog(), firstSeed, count, type](
                    const Background::Question &question) mutable {
        sources.catalog = catalog.get();
        std::vector<GeneratedQuestion> found;
        // One seed in a few is of the type.
        for (std::uint64_t seed = firstSeed; static_cast<int>(found.size()) < count && !question.isCancelled(); ++seed) {
            GeneratedQuestion next = generate(sources, seed);
            if (!type || next.type == *type)
                found.push_back(std::move(next));
        }
        question.post([this, found] { keep(found); });
    });
}

void QuestionShelf::make(const QStringList &ids)
{
    std::vector<std::uint64_t> seeds;
    for (const QString &id : ids)
        if (const auto seed = seedOf(id); seed && !m_generated.contains(id))
            seeds.push_back(*seed);
    m_maker.ask(
        [this, sources = m_desk.sources(), catalog = m_desk.catalog(), seeds](const Background::Question &question) mutable {
            sources.catalog = catalog.get();
            std::vector<GeneratedQuestion> found;
            for (const std::uint64_t seed : seeds)
                if (!question.isCancelled())
                    found.push_back(generate(sources, seed));
            question.post([this, found] { keep(found); });
        });
}

}   // namespace tenbin::ui
