#include "help.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

inline void initHelp()
{
    Q_INIT_RESOURCE(help);   // must stand outside every namespace
}

namespace tenbin::report {

namespace {

// In the order of planner::Rule.
constexpr std::array kRules{
    "latency-sla", "rare-bursty", "batch-night", "cost-surge", "regions-sovereignty", "stability", "custom-model"};
static_assert(kRules.size() == static_cast<std::size_t>(planner::Rule::Count));

// In the order of ChartId.
constexpr std::array kCharted{
    "cost-latency", "bill", "week", "latency", "nines", "tornado", "break-even", "growth", "chunk", "agent"};
static_assert(kCharted.size() == kCharts);

struct Texts
{
    QHash<QString, QJsonObject> fields;          // by path
    QHash<QString, QJsonObject> rules, charts;   // by id
};

const Texts &texts()
{
    static const Texts all = [] {
        initHelp();
        Texts t;
        for (QDirIterator it(QStringLiteral(":/help")); it.hasNext();) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
            const auto take = [&json](const char *list, const char *key, QHash<QString, QJsonObject> &into) {
                for (const auto &item : json.value(QLatin1String(list)).toArray())
                    into.insert(item.toObject().value(QLatin1String(key)).toString(), item.toObject());
            };
            take("fields", "path", t.fields);
            take("rules", "id", t.rules);
            take("charts", "id", t.charts);
        }
        return t;
    }();
    return all;
}

QString inLanguage(const QJsonValue &value, const QLocale &locale)
{
    const QJsonObject languages = value.toObject();
    const QString code = locale.name().left(2);
    return languages.value(languages.contains(code) ? code : QStringLiteral("en")).toString();
}

}   // namespace

std::optional<FieldHelp> fieldHelp(std::string_view path, const QLocale &locale)
{
    const auto found = texts().fields.constFind(QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())));
    if (found == texts().fields.constEnd())
        return {};
    const QString id = found->value(QLatin1String("rule")).toString();
    const auto rule = std::find_if(kRules.begin(), kRules.end(), [&](const char *its) { return id == QLatin1String(its); });
    return FieldHelp{inLanguage(found->value(QLatin1String("meaning")), locale),
        found->value(QLatin1String("formula")).toString(), found->value(QLatin1String("source")).toString(),
        rule == kRules.end() ? std::nullopt : std::optional(static_cast<planner::Rule>(rule - kRules.begin()))};
}

QString chartCode(ChartId id)
{
    return QLatin1String(kCharted[static_cast<std::size_t>(id)]);
}

QString chartHelp(ChartId id, const QLocale &locale)
{
    return inLanguage(texts().charts.value(chartCode(id)).value(QLatin1String("meaning")), locale);
}

QString ruleCode(planner::Rule rule)
{
    return QLatin1String(kRules[static_cast<std::size_t>(rule)]);
}

RuleText ruleText(planner::Rule rule, const QLocale &locale)
{
    const QJsonObject json = texts().rules.value(ruleCode(rule));
    const auto text = [&](const char *key) { return inLanguage(json.value(QLatin1String(key)), locale); };
    return {text("keywords"), text("answer"), text("price")};
}

}   // namespace tenbin::report
