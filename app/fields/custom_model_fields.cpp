#include "declare.h"

#include <array>

namespace tenbin::declared {

namespace {

constexpr std::array kKinds{Choice{"none", QT_TRANSLATE_NOOP("Field", "None")},
    Choice{"low-rank", QT_TRANSLATE_NOOP("Field", "Fine-tuning (LoRA, QLoRA)")},
    Choice{"continued-pre-training", QT_TRANSLATE_NOOP("Field", "Continued pre-training")},
    Choice{"import", QT_TRANSLATE_NOOP("Field", "Import (trained elsewhere)")}};

Field ours(Field field)
{
    return assumed(field, QT_TRANSLATE_NOOP("Field", "Tenbin's assumption; replace it by a measurement"), "2026-11-25");
}

}   // namespace

std::span<const Field> customModelFields()
{
    static const std::array all{
        searched(TENBIN_CHOICE(plan.customModel.kind, CustomModel, QT_TRANSLATE_NOOP("Field", "Custom model"), kKinds)),
        ours(TENBIN_NUMBER(
            plan.customModel.trainingTokens, CustomModel, QT_TRANSLATE_NOOP("Field", "Training data"), Tokens, 0, 1e13, 1e6, 0)),
        ours(TENBIN_NUMBER(plan.customModel.epochs, CustomModel, QT_TRANSLATE_NOOP("Field", "Epochs"), None, 0, 100, 1, 1)),
        ours(TENBIN_NUMBER(plan.customModel.experiments, CustomModel, QT_TRANSLATE_NOOP("Field", "Training runs for a version"),
            None, 0, 1'000, 1, 0)),
        ours(TENBIN_NUMBER(plan.customModel.trainingHours, CustomModel,
            QT_TRANSLATE_NOOP("Field", "Instance hours of a run (0: billed by token)"), WorkHours, 0, 1e6, 1, 1)),
        TENBIN_TEXT(plan.customModel.trainingInstance, CustomModel, QT_TRANSLATE_NOOP("Field", "Training instance"), Name),
        ours(TENBIN_NUMBER(plan.customModel.dataHours, CustomModel, QT_TRANSLATE_NOOP("Field", "Work on the data of a version"),
            WorkHours, 0, 1e5, 8, 0)),
        ours(TENBIN_NUMBER(plan.customModel.evaluationTasks, CustomModel,
            QT_TRANSLATE_NOOP("Field", "Human evaluation tasks of a version"), None, 0, 1e6, 50, 0)),
        ours(TENBIN_NUMBER(plan.customModel.governanceHours, CustomModel,
            QT_TRANSLATE_NOOP("Field", "Governance and copyright review of a version"), WorkHours, 0, 1e5, 8, 0)),
        ours(TENBIN_NUMBER(plan.customModel.operationHours, CustomModel,
            QT_TRANSLATE_NOOP("Field", "Version management and monitoring"), HoursPerMonth, 0, 1'000, 1, 0)),
        ours(TENBIN_NUMBER(plan.customModel.workUsdPerHour, CustomModel, QT_TRANSLATE_NOOP("Field", "Rate of work on the model"),
            UsdPerHour, 0, 10'000, 5, 0)),
        TENBIN_INTEGER(plan.customModel.storedVersions, CustomModel, QT_TRANSLATE_NOOP("Field", "Versions kept"), None, 1, 100),
        ours(TENBIN_INTEGER(plan.customModel.retrainMonths, CustomModel,
            QT_TRANSLATE_NOOP("Field", "Trained again every (0: never)"), Months, 0, 36)),
        TENBIN_INTEGER(
            plan.customModel.importUnits, CustomModel, QT_TRANSLATE_NOOP("Field", "Custom model units"), ModelUnits, 1, 1'000),
        assumed(TENBIN_INTEGER(plan.customModel.importStreams, CustomModel,
                    QT_TRANSLATE_NOOP("Field", "Calls that a copy serves at once"), None, 1, 1'000),
            QT_TRANSLATE_NOOP("Field", "Not published: Bedrock sets it at the import; replace it by a load test"), "2026-11-28"),
        assumed(TENBIN_INTEGER(
                    plan.customModel.importCopies, CustomModel, QT_TRANSLATE_NOOP("Field", "Copies at most"), None, 1, 1'000),
            QT_TRANSLATE_NOOP("Field", "Default of Custom Model Import as far as known; replace it by your account's quota"),
            "2026-11-28"),
        advanced(TENBIN_FLAG(
            plan.customModel.importVersion2, CustomModel, QT_TRANSLATE_NOOP("Field", "Custom model units of version 2.0"))),
        ours(TENBIN_NUMBER(
            plan.customModel.weeksToMarket, CustomModel, QT_TRANSLATE_NOOP("Field", "Time to market"), Weeks, 0, 520, 1, 0)),
        ours(TENBIN_NUMBER(plan.customModel.savedPrompt_tokens, CustomModel,
            QT_TRANSLATE_NOOP("Field", "Prompt tokens no longer needed"), Tokens, 0, 1e6, 50, 0)),
        ours(TENBIN_NUMBER(plan.customModel.failureFactor, CustomModel,
            QT_TRANSLATE_NOOP("Field", "Failing calls, against the base model"), Percent, 0, 10, 0.05, 0)),
        ours(TENBIN_NUMBER(plan.customModel.successGain, CustomModel, QT_TRANSLATE_NOOP("Field", "Right answers gained"), Percent,
            -1, 1, 0.01, 1)),
    };
    return all;
}

}   // namespace tenbin::declared
