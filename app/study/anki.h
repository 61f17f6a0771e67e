// Decks as Anki knows them: from our cards, and its text files. Packages: db/anki_package.h.
// Format: Anki manual, "Importing text files" (headers #separator to #tags column), 2.1.54 and later.
#pragma once

#include "content.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tenbin::study {

// Sides are plain text with readings as 可用性[かようせい]; what is HTML of Anki's is made and read at the border.
struct AnkiNote
{
    QString id;   // ours, stable; the first field
    QString front, back;
    QStringList tags;

    bool operator==(const AnkiNote &) const = default;
};

struct AnkiDeck
{
    QString name;
    std::vector<AnkiNote> notes;

    bool operator==(const AnkiDeck &) const = default;
};

enum class AnkiProblem : std::uint8_t {
    NotText,   // not UTF-8
    TooBig,
    BadQuoting,
    NoNotes,        // nothing with two fields
    NotAPackage,    // no ZIP archive
    NoCollection,   // a ZIP archive of something else
    NewerPackage,   // of Anki 2.1.50 and later without "support older versions"
    Damaged         // detail: what does not fit
};

struct AnkiError
{
    AnkiProblem problem{};
    QString detail;

    bool operator==(const AnkiError &) const = default;
};
// One sentence, with what to do about it.
QString ankiErrorText(const AnkiError &error);

template<typename T>
using AnkiResult = tl::expected<T, AnkiError>;

inline constexpr const char *kAnkiNotetype = "Tenbin AIF-C01";
inline constexpr std::size_t kMostNotes = 200'000;
inline constexpr qsizetype kLargestAnkiText = 64 << 20;
inline constexpr qsizetype kLongestSide = 20'000;   // characters; the rest is cut off

// All cards of the content, each side in one language; Japanese with readings.
AnkiDeck ankiDeck(const Content &content, Language front, Language back);

// Names a note of this deck for good: the same card in another pair of languages is another note.
QString ankiGuid(const AnkiNote &note, const AnkiDeck &deck);

// But for the content's own cards, which come back with an export of ours and need no copy.
AnkiDeck ownNotes(AnkiDeck deck, const Content &content);

QByteArray ankiText(const AnkiDeck &deck);
// Any text export of Anki's: our columns by name, else the first two fields are front and back. Files of before 2.1.54 do not
// say what separates their fields and whether they are HTML: both are told from what they hold. A note without an id of ours gets
// one made of its front, the same at each import.
AnkiResult<AnkiDeck> deckFromAnkiText(const QByteArray &bytes);

// A field of Anki's.
QString ankiHtml(const QString &text);
QString textOfAnkiHtml(const QString &html);
QString idOfFront(const QString &front);

}   // namespace tenbin::study
