// Cards, fixed questions, readings and glossary: resources/study, in three languages.
#pragma once

#include "question.h"
#include "readings.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QHash>

#include <vector>

namespace tenbin::study {

enum class CardKind : std::uint8_t { Dimension, Concept, Rule, Recipe, Term, Summary, Count };

struct Card
{
    QString id;
    CardKind kind{};
    int domain = 0;
    QString task, source;
    QStringList tags;
    QStringList terms;   // of the glossary
    Texts front, back;

    bool operator==(const Card &) const = default;
};

struct FixedOption
{
    QString id;
    Texts text, match, rationale;
    bool right = false;

    bool operator==(const FixedOption &) const = default;
};

struct FixedQuestion
{
    QString id;
    QuestionType type{};
    int domain = 0;
    QString task, source;
    QStringList tags;
    Texts stem;
    std::vector<FixedOption> options;
    QStringList order;

    PosedQuestion in(Language language) const;
    bool operator==(const FixedQuestion &) const = default;
};

struct Term
{
    QString id;
    Texts headword;
    QString reading;   // of the Japanese headword; empty where none is needed
    std::array<QStringList, kLanguages> aliases;

    bool operator==(const Term &) const = default;
};

struct Content
{
    std::vector<Card> cards;
    std::vector<FixedQuestion> questions;
    std::vector<Term> terms;
    Readings readings;

    // By id, of content that was checked(); nullptr: there is none.
    const Card *card(const QString &id) const;
    const FixedQuestion *question(const QString &id) const;
    const Term *term(const QString &id) const;

    // Made by checked(): where each id stands.
    using Places = QHash<QString, std::size_t>;
    Places cardPlaces, questionPlaces, termPlaces;
};

enum class ContentProblem : std::uint8_t {
    NotJson,   // where: the parser's words
    NewerSchema,
    MissingField,
    BadValue,
    MissingLanguage,
    RepeatedId,
    UnknownReference,   // a term or an option that does not exist
    WrongOptions        // too few, too many, or not the promised number of right ones
};

struct ContentError
{
    ContentProblem problem{};
    QString where;   // "cards: s0-availability front"

    bool operator==(const ContentError &) const = default;
};
QString contentErrorText(const ContentError &error);

template<typename T>
using ContentResult = tl::expected<T, ContentError>;

ContentResult<std::vector<Card>> cardsFromJson(const QByteArray &json);
ContentResult<std::vector<FixedQuestion>> questionsFromJson(const QByteArray &json);
ContentResult<std::vector<Term>> termsFromJson(const QByteArray &json);
ContentResult<Readings> readingsFromJson(const QByteArray &json);
// Ids once each, and terms of cards in the glossary. Makes the places of all ids.
ContentResult<Content> checked(Content content);

const std::vector<Term> &builtInTerms();   // the glossary alone, long before the rest is needed
// What ships with the program. A test walks it, so it has no error.
const Content &builtInContent();

}   // namespace tenbin::study
