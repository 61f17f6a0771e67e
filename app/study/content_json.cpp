#include "content.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace tenbin::study {

namespace {

constexpr int kSchema = 1;
constexpr std::array kKinds{"dimension", "concept", "rule", "recipe", "term", "summary"};
static_assert(kKinds.size() == static_cast<std::size_t>(CardKind::Count));
constexpr int kDomains = 5;

struct Limits
{
    std::size_t low, high;   // options
};
constexpr std::array<Limits, static_cast<std::size_t>(QuestionType::Count)> kOptions{{{4, 4}, {5, 8}, {3, 5}, {3, 7}}};

// Reads fields of one object; the first thing amiss is kept and named.
class ObjectReader
{
public:
    ObjectReader(QJsonObject json, QString name)
        : m_json(std::move(json))
        , m_name(std::move(name))
    {
        m_name += QLatin1Char(' ') + m_json.value(QLatin1String("id")).toString();
    }

    QString text(const char *key)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        if (!value.isString() || value.toString().trimmed().isEmpty())
            fail(value.isUndefined() ? ContentProblem::MissingField : ContentProblem::BadValue, QLatin1String(key));
        return value.toString();
    }
    Texts texts(const char *key)
    {
        const QJsonObject languages = m_json.value(QLatin1String(key)).toObject();
        Texts result;
        for (std::size_t i = 0; i < kLanguages; ++i) {
            result.all[i] = languages.value(QLatin1String(kLanguageCodes[i])).toString();
            if (result.all[i].trimmed().isEmpty())
                fail(ContentProblem::MissingLanguage, QLatin1String(key));
        }
        return result;
    }
    QStringList list(const char *key)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        if (!value.isArray())
            fail(value.isUndefined() ? ContentProblem::MissingField : ContentProblem::BadValue, QLatin1String(key));
        QStringList result;
        for (const auto item : value.toArray())
            result << item.toString();
        return result;
    }
    int domain()
    {
        const int value = m_json.value(QLatin1String("domain")).toInt();
        if (value < 1 || value > kDomains)
            fail(ContentProblem::BadValue, QLatin1String("domain"));
        return value;
    }
    template<std::size_t N>
    std::size_t code(const char *key, const std::array<const char *, N> &codes)
    {
        const QString value = text(key);
        for (std::size_t i = 0; i < N; ++i)
            if (value == QLatin1String(codes[i]))
                return i;
        fail(ContentProblem::BadValue, QLatin1String(key));
        return 0;
    }
    void fail(ContentProblem problem, const QString &key)
    {
        if (!m_error)
            m_error = ContentError{problem, m_name % QLatin1String(": ") % key};
    }

    const QJsonObject &json() const { return m_json; }
    const std::optional<ContentError> &error() const { return m_error; }

private:
    QJsonObject m_json;
    QString m_name;
    std::optional<ContentError> m_error;
};

template<typename T>
ContentResult<std::vector<T>> listFrom(const QByteArray &bytes, const char *key, const std::function<T(ObjectReader &)> &read)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isObject())
        return tl::unexpected(ContentError{ContentProblem::NotJson, fault.errorString()});
    const int schema = document.object().value(QLatin1String("schema")).toInt();
    if (schema != kSchema)
        return tl::unexpected(ContentError{ContentProblem::NewerSchema, QString::number(schema)});
    const QJsonValue list = document.object().value(QLatin1String(key));
    if (!list.isArray())
        return tl::unexpected(ContentError{ContentProblem::MissingField, QLatin1String(key)});
    std::vector<T> result;
    for (const auto value : list.toArray()) {
        ObjectReader reader(value.toObject(), QLatin1String(key));
        result.push_back(read(reader));
        if (reader.error())
            return tl::unexpected(*reader.error());
    }
    return result;
}

Card cardFrom(ObjectReader &reader)
{
    return {reader.text("id"), static_cast<CardKind>(reader.code("kind", kKinds)), reader.domain(), reader.text("task"),
        reader.text("source"), reader.list("tags"), reader.list("terms"), reader.texts("front"), reader.texts("back")};
}

FixedOption optionFrom(ObjectReader &reader, QuestionType type)
{
    FixedOption option{reader.text("id"), reader.texts("text"), {}, reader.texts("rationale"), false};
    if (type == QuestionType::Matching)
        option.match = reader.texts("match");
    if (type == QuestionType::Choice || type == QuestionType::Response) {
        if (!reader.json().value(QLatin1String("right")).isBool())
            reader.fail(ContentProblem::MissingField, QStringLiteral("right"));
        option.right = reader.json().value(QLatin1String("right")).toBool();
    }
    return option;
}

bool optionsFit(const FixedQuestion &question)
{
    const Limits limits = kOptions[static_cast<std::size_t>(question.type)];
    const std::size_t count = question.options.size();
    std::size_t right = 0;
    for (const FixedOption &option : question.options)
        right += option.right ? 1 : 0;
    switch (question.type) {
    case QuestionType::Choice:
        if (right != 1)
            return false;
        break;
    case QuestionType::Response:
        if (right < 2 || right >= count)
            return false;
        break;
    case QuestionType::Ordering:
    case QuestionType::Matching:
    case QuestionType::Count: break;
    }
    return count >= limits.low && count <= limits.high;
}

// Ids once each, and an order of exactly them.
void checkIds(const FixedQuestion &question, ObjectReader &reader)
{
    QStringList ids, order = question.order;
    for (const FixedOption &option : question.options) {
        if (ids.contains(option.id))
            reader.fail(ContentProblem::RepeatedId, option.id);
        ids << option.id;
    }
    ids.sort();
    order.sort();
    if (question.type == QuestionType::Ordering && ids != order)
        reader.fail(ContentProblem::UnknownReference, QStringLiteral("order"));
}

FixedQuestion questionFrom(ObjectReader &reader)
{
    FixedQuestion question{reader.text("id"), static_cast<QuestionType>(reader.code("type", kQuestionTypes)), reader.domain(),
        reader.text("task"), reader.text("source"), reader.list("tags"), reader.texts("stem"), {}, {}};
    for (const auto value : reader.json().value(QLatin1String("options")).toArray()) {
        ObjectReader option(value.toObject(), question.id);
        question.options.push_back(optionFrom(option, question.type));
        if (option.error())
            reader.fail(option.error()->problem, option.error()->where);
    }
    if (question.type == QuestionType::Ordering)
        question.order = reader.list("order");
    if (!optionsFit(question))
        reader.fail(ContentProblem::WrongOptions, QStringLiteral("options"));
    checkIds(question, reader);
    return question;
}

Term termFrom(ObjectReader &reader)
{
    Term term{reader.text("id"), {}, reader.json().value(QLatin1String("reading")).toString(), {}};
    const QJsonObject aliases = reader.json().value(QLatin1String("aliases")).toObject();
    for (std::size_t i = 0; i < kLanguages; ++i) {
        term.headword.all[i] = reader.text(kLanguageCodes[i]);
        for (const auto alias : aliases.value(QLatin1String(kLanguageCodes[i])).toArray())
            term.aliases[i] << alias.toString();
    }
    return term;
}

}   // namespace

ContentResult<std::vector<Card>> cardsFromJson(const QByteArray &json)
{
    return listFrom<Card>(json, "cards", cardFrom);
}

ContentResult<std::vector<FixedQuestion>> questionsFromJson(const QByteArray &json)
{
    return listFrom<FixedQuestion>(json, "questions", questionFrom);
}

ContentResult<std::vector<Term>> termsFromJson(const QByteArray &json)
{
    return listFrom<Term>(json, "terms", termFrom);
}

ContentResult<Readings> readingsFromJson(const QByteArray &json)
{
    using Word = std::pair<QString, QString>;
    const auto words = listFrom<Word>(json, "readings", [](ObjectReader &reader) {
        return Word{reader.text("word"), reader.text("reading")};
    });
    if (!words)
        return tl::unexpected(words.error());
    QHash<QString, QString> byWord;
    for (const auto &[word, reading] : *words) {
        if (byWord.contains(word))
            return tl::unexpected(ContentError{ContentProblem::RepeatedId, word});
        byWord.insert(word, reading);
    }
    return Readings(byWord);
}

}   // namespace tenbin::study
