#include "recipes.h"

#include "pricing/catalog_loader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

inline void initRecipes()
{
    Q_INIT_RESOURCE(recipes);   // must stand outside every namespace
}

namespace tenbin {

namespace {

QString worded(const QJsonValue &texts, const QString &language)
{
    const QJsonObject object = texts.toObject();
    return object.value(object.contains(language) ? language : QStringLiteral("en")).toString();
}

Value valueOf(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool();
    if (json.isDouble())
        return json.toDouble();
    return json.toString().toStdString();
}

Recipe recipeOf(const QJsonObject &json, const QString &language)
{
    Recipe recipe{json.value(QLatin1String("id")).toString(), worded(json.value(QLatin1String("name")), language),
        worded(json.value(QLatin1String("summary")), language), worded(json.value(QLatin1String("plan")), language), {}};
    Subject subject;
    const QJsonObject set = json.value(QLatin1String("set")).toObject();
    for (auto it = set.begin(); it != set.end(); ++it) {
        const Field *field = findField(it.key().toStdString());
        const bool ok = field && setFieldValue(*field, subject, valueOf(it.value()));
        // The resource ships with the program: a test walks it, so a slip shows before a user does.
        Q_ASSERT_X(ok, "recipe", qPrintable(it.key()));
        Q_UNUSED(ok)
    }
    subject.workload.name = recipe.name.toStdString();
    subject.plan.name = recipe.planName.toStdString();
    recipe.entry = {subject.workload, {subject.plan}, subject.targets, 0};
    return recipe;
}

}   // namespace

std::vector<Recipe> recipes(const QString &language)
{
    initRecipes();
    QFile file(QStringLiteral(":/recipes/recipes.json"));
    std::vector<Recipe> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    for (const auto value : QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("recipes")).toArray())
        result.push_back(recipeOf(value.toObject(), language));
    return result;
}

std::optional<Project> projectOf(const QString &recipeId, const QString &language)
{
    auto all = recipes(language);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Recipe &r) { return r.id == recipeId; });
    if (found == all.end())
        return std::nullopt;
    Project project;
    project.title = found->name.toStdString();
    project.entries = {std::move(found->entry)};
    project.catalog = std::shared_ptr<const planner::Catalog>(&pricing::builtInCatalog(), [](const planner::Catalog *) {});
    return project;
}

Entry withTrace(Entry entry, std::shared_ptr<const planner::Trace> trace)
{
    const planner::TraceSummary s = planner::summarise(*trace);
    Subject subject = entry.subject();
    // A measured value outside what the field allows is brought to its edge, as if typed in.
    const auto set = [&](std::string_view path, double value) {
        const Field &field = *findField(path);
        (void)setFieldValue(field, subject, Value(std::clamp(value, field.minimum, field.maximum)));
    };
    if (s.rate_per_s > 0) {
        set("workload.traffic.requestsPerMonth", s.rate_per_s * 3600 * subject.workload.assumptions.hoursPerMonth);
        set("workload.traffic.rateCv", s.rateCv);
        set("workload.traffic.burstLength_s", s.burstLength_s);
    }
    if (s.inputMean > 0 && s.outputMean > 0) {
        // A trace counts whole prompts: what is measured takes the place of what was described.
        set("workload.request.systemTokens", 0);
        set("workload.request.toolTokens", 0);
        set("workload.request.user.mean_tokens", s.inputMean);
        set("workload.request.user.cv", s.inputCv);
        set("workload.request.output.mean_tokens", s.outputMean);
        set("workload.request.output.cv", s.outputCv);
        set("workload.traffic.turnsPerSession", 1);
        subject.workload.knowledge.corpusTokens = 0;
        subject.plan.retrieval.enabled = false;
    }
    entry.workload = std::move(subject.workload);
    entry.plans[static_cast<std::size_t>(entry.activePlan)] = std::move(subject.plan);
    entry.workload.traffic.trace = std::move(trace);
    return entry;
}

}   // namespace tenbin
