#include "command.h"

#include "arguments.h"
#include "evaluate_commands.h"
#include "file_commands.h"
#include "paint_commands.h"
#include "printing.h"
#include "study_commands.h"

#include <array>
#include <cstdio>

namespace tenbin::cli {

std::span<const Command> commands()
{
    static constexpr std::array all{
        Command{"new", "new --recipe internal-qa|customer-chat|batch-summaries|demo -o FILE", newProject},
        Command{"import-trace", "import-trace TRACE [--format auto|azure] [--recipe NAME] -o FILE", importTrace},
        Command{"import", "import PROJECT.json -o FILE", importJson},
        Command{"export", "export FILE --format json -o OUT", exportProject},
        Command{"evaluate", "evaluate FILE [--workload NAME] [--plan NAME] [--set PATH=VALUE]... [--check] [--json]",
            evaluateProject},
        Command{"replay", "replay FILE [--workload NAME] [--plan NAME] [--set PATH=VALUE]... [--trace TRACE] [--check] [--json]",
            replayProject},
        Command{"search",
            "search FILE [--workload NAME] [--plan NAME] [--set PATH=VALUE]... [--p95-ttft S | --p95-e2e S] [--availability A] "
            "[--cost USD] [--free PATH]... [--json]",
            searchPlans},
        Command{"explain",
            "explain FILE [--workload NAME] [--plan NAME] [--set PATH=VALUE]... [--range PATH=LOW..HIGH]... [--json]",
            explainPlan},
        Command{"size",
            "size --trace TRACE --service BASE_S,PREFILL_TOKENS_PER_S,S_PER_OUTPUT_TOKEN (--p95-wait S | --servers N) [--json]",
            sizeServers},
        Command{"calibrate", "calibrate TABLE.csv [--predict 2,8,..] [--json]", calibrateTable},
        Command{"report", "report FILE --lang en|zh|ja [--paper a4|letter] -o OUT.pdf", makeReport},
        Command{"study",
            "study export-anki -o OUT.txt|OUT.apkg [--front zh --back ja] | import-anki DECK.txt|DECK.apkg "
            "[--profile FOLDER] | question --seed N [--lang en|zh|ja] [--json] | "
            "schedule --ratings 3,3,1,3 --gaps 0,2,11,1 [--retention 0.9] "
            "[--no-short-term] [--weights W0,..,W20] [--json]",
            runStudy},
        Command{"screenshot",
            "screenshot plan|compare|report|study|prices [FILE] [--page NAME] --lang en|zh|ja [--theme light|dark] [--size WxH] "
            "[--scale F] [--zoom 100..200] -o "
            "OUT.png",
            takeScreenshot},
        Command{"bench", "bench [--json]", runBench},
    };
    return all;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

int runCommand(const Command &command, const QStringList &arguments)
{
    const QByteArray who = QByteArray("tenbin ") + command.name;
    const Result result = command.run(arguments);
    if (result)
        return finishPrinting(who.constData(), *result);
    std::fprintf(stderr, "%s: %s\n", who.constData(), oneLine(result.error().message).constData());
    if (result.error().status == kWrongUsage)
        std::fprintf(stderr, "usage: tenbin %s\n", command.usage);
    return result.error().status;
}

}   // namespace tenbin::cli
