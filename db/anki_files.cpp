#include "anki_files.h"

#include "anki_package.h"

#include <QFile>
#include <QSaveFile>

namespace tenbin::db {

using namespace study;

namespace {

bool isPackage(const QString &path)
{
    return path.endsWith(QLatin1String(".apkg"), Qt::CaseInsensitive);
}

}   // namespace

tl::expected<AnkiDeck, QString> readDeck(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    const qint64 most = isPackage(path) ? kLargestPackage : kLargestAnkiText;
    const QByteArray bytes = file.read(most + 1);   // one more than is allowed is refused by the reader
    auto deck = isPackage(path) ? deckFromPackage(bytes) : deckFromAnkiText(bytes);
    if (!deck)
        return tl::unexpected(ankiErrorText(deck.error()));
    return std::move(*deck);
}

tl::expected<void, QString> writeDeck(const QString &path, const AnkiDeck &deck, const QDateTime &now)
{
    const auto bytes = isPackage(path) ? ankiPackage(deck, now) : AnkiResult<QByteArray>(ankiText(deck));
    if (!bytes)
        return tl::unexpected(ankiErrorText(bytes.error()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return tl::unexpected(file.errorString());
    return {};
}

}   // namespace tenbin::db
