// study export-anki: the cards as a deck for Anki, one language on each side.
#include "arguments.h"
#include "db/anki_package.h"
#include "study_commands.h"

namespace tenbin::cli {

namespace {

class StudyExportText
{
    Q_DECLARE_TR_FUNCTIONS(StudyExportText)
};

tl::expected<study::Language, Failure> languageOption(const Arguments &arguments, const QString &name, const QString &otherwise)
{
    const QString code = arguments.has(name) ? arguments.value(name) : otherwise;
    if (const auto language = study::languageFromCode(code))
        return *language;
    return tl::unexpected(wrongUsage(StudyExportText::tr("--%1 is one of en, zh and ja, not “%2”").arg(name, code)));
}

}   // namespace

Result studyExportAnki(const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {QStringLiteral("o"), QStringLiteral("front"), QStringLiteral("back")}, {}, 0);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto path = arguments->required(QStringLiteral("o"));
    const auto front = languageOption(*arguments, QStringLiteral("front"), QStringLiteral("zh"));
    const auto back = languageOption(*arguments, QStringLiteral("back"), QStringLiteral("ja"));
    if (!path)
        return tl::unexpected(path.error());
    if (!front || !back)
        return tl::unexpected(!front ? front.error() : back.error());
    const bool package = path->endsWith(QLatin1String(".apkg"), Qt::CaseInsensitive);
    if (!package && !path->endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        return tl::unexpected(wrongUsage(StudyExportText::tr("-o needs a name that ends in .txt or .apkg, not “%1”").arg(*path)));
    const study::AnkiDeck deck = study::ankiDeck(study::builtInContent(), *front, *back);
    const auto bytes
        = package ? db::ankiPackage(deck, QDateTime::currentDateTimeUtc()) : study::AnkiResult<QByteArray>(study::ankiText(deck));
    if (!bytes)
        return tl::unexpected(Failure{kInternalError, study::ankiErrorText(bytes.error())});
    if (const auto written = writeWhole(*path, *bytes); !written)
        return tl::unexpected(written.error());
    print(StudyExportText::tr("%1: %n card(s)", nullptr, static_cast<int>(deck.notes.size())).arg(*path));
    return kDone;
}

}   // namespace tenbin::cli
