#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

inline void initTranslations()
{
    Q_INIT_RESOURCE(tenbin_i18n);   // must stand outside every namespace
}

namespace tenbin::i18n {

namespace {

struct Installed
{
    QString language;
    std::unique_ptr<QTranslator> ours, qts;
};

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
    auto ours = std::make_unique<QTranslator>(), qts = std::make_unique<QTranslator>();
    const QString name = language == QLatin1String("zh") ? QStringLiteral("zh_CN") : language;
    const bool found = ours->load(QStringLiteral(":/i18n/tenbin_") + name);
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

}   // namespace tenbin::i18n
