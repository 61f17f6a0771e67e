// study import-anki: a deck's notes become cards of the learner's own, in the profile.
#include "arguments.h"
#include "db/anki_files.h"
#include "db/study_store.h"
#include "study_commands.h"

#include <QStandardPaths>

namespace tenbin::cli {

namespace {

class StudyImportText
{
    Q_DECLARE_TR_FUNCTIONS(StudyImportText)
};

}   // namespace

Result studyImportAnki(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {QStringLiteral("profile")}, {}, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const QString path = arguments->positional(0);
    const QString folder = arguments->has(QStringLiteral("profile"))
        ? arguments->value(QStringLiteral("profile"))
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto read = db::readDeck(path);
    if (!read)
        return tl::unexpected(refused(StudyImportText::tr("Nothing was imported. %1").arg(read.error())));
    const study::AnkiDeck deck = study::ownNotes(*read, study::builtInContent());
    auto store = db::StudyStore::open(folder);
    const auto kept = store ? store->setOwnCards(deck.notes) : tl::unexpected(store.error());
    if (!kept)
        return tl::unexpected(refused(db::fileErrorText(folder, kept.error())));
    print(StudyImportText::tr("%1: %n card(s)", nullptr, static_cast<int>(deck.notes.size())).arg(path));
    return kDone;
}

}   // namespace tenbin::cli
