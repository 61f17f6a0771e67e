#include "content.h"

#include <QCoreApplication>
#include <QFile>

#include <iterator>

inline void initStudy()
{
    Q_INIT_RESOURCE(study);   // must stand outside every namespace
}

namespace tenbin::study {

namespace {

class ContentText
{
    Q_DECLARE_TR_FUNCTIONS(ContentText)
};

template<typename T>
const T *found(const std::vector<T> &all, const Content::Places &places, const QString &id)
{
    const auto place = places.constFind(id);
    return place == places.constEnd() ? nullptr : &all[*place];
}

// The first id that stands there twice; empty: none does.
template<typename T>
QString repeatedId(const std::vector<T> &all, Content::Places &places)
{
    places.clear();
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (places.contains(all[place].id))
            return all[place].id;
        places.insert(all[place].id, place);
    }
    return {};
}

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/study/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ContentResult<Content> readBuiltIn()
{
    initStudy();
    Content content;
    auto cards = cardsFromJson(resource(QStringLiteral("cards")));
    auto terms = termsFromJson(resource(QStringLiteral("glossary")));
    auto readings = readingsFromJson(resource(QStringLiteral("readings")));
    if (!cards || !terms || !readings)
        return tl::unexpected(!cards ? cards.error() : !terms ? terms.error() : readings.error());
    content.cards = std::move(*cards);
    content.terms = std::move(*terms);
    content.readings = std::move(*readings);
    for (const char *type : kQuestionTypes) {
        auto questions = questionsFromJson(resource(QLatin1String(type)));
        if (!questions)
            return tl::unexpected(questions.error());
        std::move(questions->begin(), questions->end(), std::back_inserter(content.questions));
    }
    return checked(std::move(content));
}

}   // namespace

PosedQuestion FixedQuestion::in(Language language) const
{
    PosedQuestion posed{id, type, domain, source, stem[language], {}, order, 0};
    for (const FixedOption &option : options)
        posed.options.push_back(
            {option.id, option.text[language], option.match[language], option.rationale[language], option.right});
    return posed;
}

const Card *Content::card(const QString &id) const
{
    return found(cards, cardPlaces, id);
}

const FixedQuestion *Content::question(const QString &id) const
{
    return found(questions, questionPlaces, id);
}

const Term *Content::term(const QString &id) const
{
    return found(terms, termPlaces, id);
}

ContentResult<Content> checked(Content content)
{
    for (const QString &id : {repeatedId(content.cards, content.cardPlaces),
             repeatedId(content.questions, content.questionPlaces), repeatedId(content.terms, content.termPlaces)})
        if (!id.isEmpty())
            return tl::unexpected(ContentError{ContentProblem::RepeatedId, id});
    for (const Card &card : content.cards)
        for (const QString &term : card.terms)
            if (!content.term(term))
                return tl::unexpected(ContentError{ContentProblem::UnknownReference, card.id % QLatin1String(": ") % term});
    return content;
}

QString contentErrorText(const ContentError &error)
{
    switch (error.problem) {
    case ContentProblem::NotJson: return ContentText::tr("not JSON: %1").arg(error.where);
    case ContentProblem::NewerSchema: return ContentText::tr("schema %1 is not known to this version").arg(error.where);
    case ContentProblem::MissingField: return ContentText::tr("%1 is missing").arg(error.where);
    case ContentProblem::BadValue: return ContentText::tr("%1 has a value that cannot be").arg(error.where);
    case ContentProblem::MissingLanguage: return ContentText::tr("%1 lacks a language").arg(error.where);
    case ContentProblem::RepeatedId: return ContentText::tr("%1 stands there twice").arg(error.where);
    case ContentProblem::UnknownReference: return ContentText::tr("%1 names what does not exist").arg(error.where);
    case ContentProblem::WrongOptions: return ContentText::tr("%1 are too few, too many, or wrongly marked").arg(error.where);
    }
    return {};
}

const std::vector<Term> &builtInTerms()
{
    static const std::vector<Term> terms = [] {
        initStudy();
        return termsFromJson(resource(QStringLiteral("glossary"))).value_or(std::vector<Term>());
    }();
    return terms;
}

const Content &builtInContent()
{
    static const Content content = [] {
        auto read = readBuiltIn();
        // The resource ships with the program: a test walks it, so a slip shows before a user does.
        Q_ASSERT_X(read, "study content", read ? "" : qPrintable(read.error().where));
        return read ? std::move(*read) : Content();
    }();
    return content;
}

}   // namespace tenbin::study
