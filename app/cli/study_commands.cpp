#include "study_commands.h"

#include "arguments.h"

#include <array>

namespace tenbin::cli {

namespace {

class StudyText
{
    Q_DECLARE_TR_FUNCTIONS(StudyText)
};

constexpr std::array kStudyCommands{Command{"export-anki", "", studyExportAnki}, Command{"import-anki", "", studyImportAnki},
    Command{"question", "", studyQuestion}, Command{"schedule", "", studySchedule}};

}   // namespace

Result runStudy(const QStringList &words)
{
    const QString first = words.value(0);
    for (const Command &command : kStudyCommands)
        if (first == QLatin1String(command.name))
            return command.run(words.mid(1));
    return tl::unexpected(wrongUsage(
        first.isEmpty() ? StudyText::tr("what to study is missing") : StudyText::tr("no such command: %1").arg(first)));
}

}   // namespace tenbin::cli
