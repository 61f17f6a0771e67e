#include "anki_files.h"

#include "anki_package.h"
#include "file_error.h"
#include "files/input_file.h"
#include "files/output_file.h"

#include <QCoreApplication>

namespace tenbin::db {

using namespace study;

namespace {

class AnkiFileText
{
    Q_DECLARE_TR_FUNCTIONS(AnkiFileText)
};

bool isPackage(const QString &path)
{
    return path.endsWith(QLatin1String(".apkg"), Qt::CaseInsensitive);
}

QString refusal(const QString &path, const AnkiError &error)
{
    return AnkiFileText::tr("%1: %2", "a file, what is wrong with it").arg(path, ankiErrorText(error));
}

QString refusal(const QString &path, const files::InputError &error)
{
    switch (error.fault) {
    case files::InputFault::NotFound: return fileErrorText(path, {FileCode::NotFound, {}});
    case files::InputFault::NotAFile: return fileErrorText(path, {FileCode::NotAFile, {}});
    case files::InputFault::TooBig: return refusal(path, AnkiError{AnkiProblem::TooBig, {}});
    case files::InputFault::Unreadable: break;
    }
    return fileErrorText(path, {FileCode::Unreadable, error.detail});
}

}   // namespace

tl::expected<AnkiDeck, QString> readDeck(const QString &path)
{
    const auto bytes = files::readInput(path, isPackage(path) ? kLargestPackage : kLargestAnkiText);
    if (!bytes)
        return tl::unexpected(refusal(path, bytes.error()));
    auto deck = isPackage(path) ? deckFromPackage(*bytes) : deckFromAnkiText(*bytes);
    if (!deck)
        return tl::unexpected(refusal(path, deck.error()));
    return std::move(*deck);
}

tl::expected<void, QString> writeDeck(const QString &path, const AnkiDeck &deck, const QDateTime &now)
{
    const auto bytes = isPackage(path) ? ankiPackage(deck, now) : AnkiResult<QByteArray>(ankiText(deck));
    if (!bytes)
        return tl::unexpected(ankiErrorText(bytes.error()));
    return files::writeOutput(path, *bytes);
}

}   // namespace tenbin::db
