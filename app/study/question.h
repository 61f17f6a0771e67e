// What a learner is asked and what counts as right: the exam's four types, all or nothing.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace tenbin::study {

enum class Language : std::uint8_t { En, Zh, Ja };
inline constexpr std::size_t kLanguages = 3;
inline constexpr std::array<const char *, kLanguages> kLanguageCodes{"en", "zh", "ja"};

Language languageOf(const QLocale &locale);                      // English where it is none of ours
std::optional<Language> languageFromCode(const QString &code);   // en, zh, ja
QString codeOf(Language language);

struct Texts
{
    std::array<QString, kLanguages> all;

    const QString &operator[](Language language) const { return all[static_cast<std::size_t>(language)]; }
    bool operator==(const Texts &) const = default;
};

enum class QuestionType : std::uint8_t {
    Choice,     // 1 of 4
    Response,   // 2 or more of 5 or more
    Ordering,   // 3 to 5
    Matching,   // 3 to 7
    Count
};
inline constexpr std::array<const char *, static_cast<std::size_t>(QuestionType::Count)> kQuestionTypes{
    "choice", "response", "ordering", "matching"};

// A question in one language, fixed or generated.
struct PosedOption
{
    QString id;   // a, b, ..
    QString text;
    QString match;   // of Matching: what it goes with
    QString rationale;
    bool right = false;   // of Choice and Response

    bool operator==(const PosedOption &) const = default;
};

struct PosedQuestion
{
    QString id;   // the same in every language
    QuestionType type{};
    int domain = 0;   // of the exam guide, 1 to 5
    QString source;   // section of the source text
    QString stem;
    std::vector<PosedOption> options;
    QStringList order;           // of Ordering: ids from first to last
    std::uint64_t figures = 0;   // of a generated question: a print of its figures

    const PosedOption *option(const QString &optionId) const;   // nullptr: there is none
    bool operator==(const PosedQuestion &) const = default;
};

// Ids of options. Choice and Response: those chosen, in any order. Ordering: all, from first to last. Matching: for each
// option in the question's order the id of the option whose match it was given.
struct Answer
{
    QStringList ids;

    bool given() const { return !ids.isEmpty(); }
    bool operator==(const Answer &) const = default;
};

Answer rightAnswer(const PosedQuestion &question);
bool isRight(const PosedQuestion &question, const Answer &answer);

// The ids of the options in another order, by a seed: how they, or the matches, are laid out.
QStringList shuffledIds(const PosedQuestion &question, std::uint64_t seed);

}   // namespace tenbin::study
