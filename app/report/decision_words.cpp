#include "decision_words.h"

#include "fields/field_text.h"

namespace tenbin::report {

QString decisionText(const Field &field, const Value &value, const planner::Catalog &catalog, const QLocale &locale)
{
    const std::string *id = std::get_if<std::string>(&value);
    const bool isModel = field.choices.empty()
        && (field.textKind == TextKind::TextModel || field.textKind == TextKind::OptionalTextModel
            || field.textKind == TextKind::EmbeddingModel);
    const planner::Model *model = id && isModel ? catalog.model(*id) : nullptr;
    return model ? QString::fromStdString(model->name) : formatFieldValue(field, value, locale);
}

}   // namespace tenbin::report
