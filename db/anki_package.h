// Anki's packages (.apkg): a ZIP archive of a collection, schema 11, and a list of media.
// Format: Anki's rslib/src/storage/schema11.sql and rslib/src/import_export/package.
#pragma once

#include "study/anki.h"

#include <QDateTime>

namespace tenbin::db {

inline constexpr qint64 kLargestPackage = 256LL << 20, kLargestCollection = 512LL << 20;

// `now` stamps notes and cards. The same deck and instant give the same collection.
study::AnkiResult<QByteArray> ankiPackage(const study::AnkiDeck &deck, const QDateTime &now);

// Legacy packages, with collection.anki21 or collection.anki2. Fields by name (ID, Front, Back), else the first two; a note
// without our ID keeps Anki's own.
study::AnkiResult<study::AnkiDeck> deckFromPackage(const QByteArray &bytes);

}   // namespace tenbin::db
