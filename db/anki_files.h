// Decks as files, by their names: .apkg is a package, anything else Anki's text.
#pragma once

#include "study/anki.h"

#include <QDateTime>

namespace tenbin::db {

// No value: one sentence that says which file and what is wrong with it, or of writing what stands in the way.
tl::expected<study::AnkiDeck, QString> readDeck(const QString &path);
tl::expected<void, QString> writeDeck(const QString &path, const study::AnkiDeck &deck, const QDateTime &now);

}   // namespace tenbin::db
