#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <map>
#include <memory>
#include <mutex>

inline void initTranslations()
{
    Q_INIT_RESOURCE(tenbin_i18n);   // must stand outside every namespace
}

namespace tenbin::i18n {

namespace {

// What this thread speaks instead of the installed language; no translator: nothing else.
struct Instead
{
    QString language;
    const QTranslator *translator = nullptr;
};
thread_local Instead t_instead;

class OurTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        return t_instead.translator ? t_instead.translator->translate(context, source, disambiguation, n)
                                    : QTranslator::translate(context, source, disambiguation, n);
    }
};

struct Installed
{
    QString language;
    std::unique_ptr<QTranslator> ours, qts;
};

QString fileOf(const QString &language)
{
    return QStringLiteral(":/i18n/tenbin_") + (language == QLatin1String("zh") ? QStringLiteral("zh_CN") : language);
}

// Loaded once each, and kept: any thread may speak it at any time.
const QTranslator *translatorOf(const QString &language)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> loaded;
    const std::scoped_lock lock(mutex);
    auto &its = loaded[language];
    if (!its) {
        its = std::make_unique<QTranslator>();
        (void)its->load(fileOf(language));
    }
    return its.get();
}

Installed &current()
{
    static Installed state;
    return state;
}

}   // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("zh"), QStringLiteral("ja")};
}

QLocale localeOf(const QString &language)
{
    if (language == QLatin1String("zh"))
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    if (language == QLatin1String("ja"))
        return QLocale(QLocale::Japanese, QLocale::Japan);
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

QString bestLanguage(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Chinese: return QStringLiteral("zh");
    case QLocale::Japanese: return QStringLiteral("ja");
    default: return QStringLiteral("en");
    }
}

QString installed()
{
    return current().language;
}

void install(const QString &language)
{
    initTranslations();
    Installed &state = current();
    auto ours = std::make_unique<OurTranslator>();
    auto qts = std::make_unique<QTranslator>();
    const QString name = language == QLatin1String("zh") ? QStringLiteral("zh_CN") : language;
    const bool found = ours->load(fileOf(language));
    const bool qtFound = language != QLatin1String("en")
        && qts->load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (state.qts)
        QCoreApplication::removeTranslator(state.qts.get());
    if (state.ours)
        QCoreApplication::removeTranslator(state.ours.get());
    if (qtFound)
        QCoreApplication::installTranslator(qts.get());
    if (found)
        QCoreApplication::installTranslator(ours.get());
    state.ours = std::move(ours);
    state.qts = std::move(qts);
    state.language = language;
}

Speaking::Speaking(const QString &language)
{
    initTranslations();
    t_instead = {language, translatorOf(language)};
}

Speaking::~Speaking()
{
    t_instead = {};
}

QString spoken()
{
    return t_instead.translator ? t_instead.language : installed();
}

}   // namespace tenbin::i18n
