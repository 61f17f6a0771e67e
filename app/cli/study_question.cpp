// study question: the generated question of a seed, with its answer and every rationale.
#include "arguments.h"
#include "document/question_sources.h"
#include "i18n/translations.h"
#include "pricing/catalog_loader.h"
#include "study/generated.h"
#include "study_commands.h"

#include <QJsonArray>

namespace tenbin::cli {

namespace {

class StudyQuestionText
{
    Q_DECLARE_TR_FUNCTIONS(StudyQuestionText)
};

QJsonObject jsonOf(const study::PosedQuestion &question)
{
    QJsonArray options, pairs;
    const study::Answer answer = study::rightAnswer(question);
    for (const study::PosedOption &option : question.options) {
        // In an order or a set of pairs every option has its place: none is wrong.
        options.append(QJsonObject{{QStringLiteral("id"), option.id}, {QStringLiteral("text"), option.text},
            {QStringLiteral("right"), answer.ids.contains(option.id)}, {QStringLiteral("rationale"), option.rationale}});
        pairs.append(QJsonObject{{QStringLiteral("id"), option.id}, {QStringLiteral("match"), option.match}});
    }
    QJsonObject json{{QStringLiteral("id"), question.id},
        {QStringLiteral("type"), QLatin1String(study::kQuestionTypes[static_cast<std::size_t>(question.type)])},
        {QStringLiteral("stem"), question.stem}, {QStringLiteral("options"), options},
        {QStringLiteral("source"), question.source}};
    if (question.type == study::QuestionType::Ordering)
        json.insert(QStringLiteral("order"), QJsonArray::fromStringList(question.order));
    if (question.type == study::QuestionType::Matching)
        json.insert(QStringLiteral("pairs"), pairs);
    return json;
}

void printQuestion(const study::PosedQuestion &question)
{
    print(question.stem);
    for (const study::PosedOption &option : question.options)
        print(option.match.isEmpty()
                ? StudyQuestionText::tr("  %1) %2", "option").arg(option.id, option.text)
                : StudyQuestionText::tr("  %1) %2 – %3", "option").arg(option.id, option.text, option.match));
    if (question.type != study::QuestionType::Matching)
        print(StudyQuestionText::tr("Answer: %1").arg(study::rightAnswer(question).ids.join(QLatin1String(", "))));
    for (const study::PosedOption &option : question.options)
        print(StudyQuestionText::tr("  %1: %2", "option, rationale").arg(option.id, option.rationale));
}

}   // namespace

Result studyQuestion(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {QStringLiteral("seed"), QStringLiteral("lang")}, {QStringLiteral("json")}, 0);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto seedText = arguments->required(QStringLiteral("seed"));
    if (!seedText)
        return tl::unexpected(seedText.error());
    bool ok = false;
    const quint64 seed = QLocale::c().toULongLong(*seedText, &ok);
    if (!ok)
        return tl::unexpected(wrongUsage(StudyQuestionText::tr("--seed needs a whole number, not “%1”").arg(*seedText)));
    const QString language
        = arguments->has(QStringLiteral("lang")) ? arguments->value(QStringLiteral("lang")) : QStringLiteral("en");
    if (!i18n::languages().contains(language))
        return tl::unexpected(wrongUsage(StudyQuestionText::tr("--lang is one of en, zh and ja, not “%1”").arg(language)));
    i18n::install(language);
    const study::QuestionSources sources = questionSources(pricing::builtInCatalog());
    const study::PosedQuestion question
        = study::posed(study::generate(sources, seed), *sources.catalog, i18n::localeOf(language));
    if (arguments->has(QStringLiteral("json")))
        printJson(jsonOf(question));
    else
        printQuestion(question);
    return kDone;
}

}   // namespace tenbin::cli
