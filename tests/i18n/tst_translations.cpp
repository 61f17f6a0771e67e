// Translations: complete, with the same placeholders, the typography of their language and the glossary's headwords.
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Entry
{
    QString context, source;
    QStringList forms;
    bool unfinished = false;
};

QString rootPath(const QString &path)
{
    return QStringLiteral(TENBIN_SOURCE_DIR "/") + path;
}

QList<Entry> entriesOf(const QString &path)
{
    QList<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    Entry entry;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("message"))
            entries << entry;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entry = {context, {}, {}, false};
        else if (xml.name() == QLatin1String("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            entry.forms << xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            entry.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            if (!text.isEmpty())
                entry.forms << text;
        }
    }
    return entries;
}

// readElementText(SkipChildElements) passes over numerus forms, so they are read by a pass of their own.
QList<Entry> withPluralForms(const QString &path)
{
    QList<Entry> entries = entriesOf(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    qsizetype index = -1;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            ++index;
        else if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            entries[index].forms << xml.readElementText();
    }
    return entries;
}

// Texts of a resource: objects with a member for each language, wherever they stand.
void collectTexts(const QJsonValue &json, const QString &file, const QString &key, QList<Entry> &entries)
{
    for (const QJsonValue &item : json.toArray())
        collectTexts(item, file, key, entries);
    const QJsonObject object = json.toObject();
    if (object.value(QLatin1String("en")).isString())
        entries << Entry{file, object.value(QLatin1String("en")).toString(), {object.value(key).toString()}, false};
    for (const QJsonValue &member : object)
        collectTexts(member, file, key, entries);
}

QList<Entry> resourceTexts(const QString &key)
{
    QList<Entry> entries;
    for (const char *folder : {"resources/help", "resources/study"})
        for (QDirIterator it(rootPath(QLatin1String(folder)), {QStringLiteral("*.json")}); it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                collectTexts(QJsonDocument::fromJson(file.readAll()).object(), file.fileName(), key, entries);
        }
    return entries;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d|n)"));
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

}   // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesAreAllKnown();
    void estimatesAreWorded();
    void complete_data()
    {
        languages();
        QTest::newRow("en") << rootPath(QStringLiteral("i18n/tenbin_en.ts")) << QStringLiteral("en");   // plural forms
    }
    void complete();
    void typography_data() { languages(); }
    void typography();
    void headwords_data() { languages(); }
    void headwords();
    void resourcesAreComplete_data() { languages(); }
    void resourcesAreComplete();

private:
    static void languages()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("key");
        QTest::newRow("zh") << rootPath(QStringLiteral("i18n/tenbin_zh_CN.ts")) << QStringLiteral("zh");
        QTest::newRow("ja") << rootPath(QStringLiteral("i18n/tenbin_ja.ts")) << QStringLiteral("ja");
    }
};

void TestTranslations::sourcesAreAllKnown()
{
    // What the sources say now against what is translated: nothing new, nothing vanished.
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh_ja.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(TENBIN_LUPDATE),
        {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-ui-lines"),
            rootPath(QStringLiteral("app")), rootPath(QStringLiteral("db")), rootPath(QStringLiteral("ui")),
            QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-ts"), fresh});
    QVERIFY(lupdate.waitForFinished(60'000));
    const auto keys = [](const QList<Entry> &entries) {
        QSet<QString> set;
        for (const Entry &e : entries)
            set << e.context + QLatin1String(" | ") + e.source;
        return set;
    };
    const QSet<QString> now = keys(entriesOf(fresh)), translated = keys(entriesOf(rootPath(QStringLiteral("i18n/tenbin_ja.ts"))));
    QVERIFY(now.size() > 300);
    QCOMPARE(QStringList((now - translated).values()).join(QLatin1Char('\n')), QString());
    QCOMPARE(QStringList((translated - now).values()).join(QLatin1Char('\n')), QString());
}

// What the catalogue says of its estimates is shown in words: each is marked for translation.
void TestTranslations::estimatesAreWorded()
{
    QSet<QString> worded;
    for (const Entry &entry : entriesOf(rootPath(QStringLiteral("i18n/tenbin_ja.ts"))))
        if (entry.context == QLatin1String("Source"))
            worded << entry.source;
    QFile file(rootPath(QStringLiteral("resources/catalog/catalog.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray sources = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("sources")).toArray();
    int estimates = 0;
    for (const QJsonValue &source : sources) {
        const QJsonArray its = source.toArray();
        if (its[2].toInt() == 0)
            continue;
        ++estimates;
        QVERIFY2(worded.contains(its[0].toString()), qPrintable(its[0].toString()));
    }
    QVERIFY(estimates > 10);
}

void TestTranslations::complete()
{
    QFETCH(QString, file);
    const auto entries = withPluralForms(file);
    QVERIFY(entries.size() > 300);
    for (const Entry &e : entries) {
        QVERIFY2(!e.unfinished && !e.forms.isEmpty(), qPrintable(e.context + QLatin1String(": ") + e.source));
        for (const QString &form : e.forms)
            QVERIFY2(placeholders(form) == placeholders(e.source), qPrintable(e.source + QLatin1String(" | ") + form));
    }
}

void TestTranslations::typography()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    const QString han = QStringLiteral("[\\x{4e00}-\\x{9fff}\\x{3040}-\\x{30fa}\\x{30fc}-\\x{30ff}]");
    const QRegularExpression touching(han + QStringLiteral("[A-Za-z0-9]|[A-Za-z0-9]") + han);
    // Japanese keeps the half-width colon.
    const QRegularExpression half(han + (key == QLatin1String("zh") ? QStringLiteral("[,:;?!()]") : QStringLiteral("[,;?!()]")));
    static const QRegularExpression argument(QStringLiteral("%L?(?:\\d|n)")), accessKey(QStringLiteral("\\(&.\\)"));
    for (const Entry &e : withPluralForms(file) + resourceTexts(key)) {
        for (QString form : e.forms) {
            form.remove(accessKey);
            QVERIFY2(!half.match(form).hasMatch(), qPrintable(form));
            // An argument may be a word of the language itself; its neighbours are checked without it.
            QVERIFY2(!touching.match(form.remove(argument)).hasMatch(), qPrintable(form));
        }
    }
}

void TestTranslations::resourcesAreComplete()
{
    QFETCH(QString, key);
    const QList<Entry> entries = resourceTexts(key);
    QVERIFY(entries.size() > 200);
    for (const Entry &e : entries)
        QVERIFY2(!e.source.isEmpty() && !e.forms.first().isEmpty(), qPrintable(e.context + QLatin1String(": ") + e.source));
}

void TestTranslations::headwords()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFile glossary(rootPath(QStringLiteral("resources/glossary/glossary.json")));
    QVERIFY(glossary.open(QIODevice::ReadOnly));
    struct Named
    {
        QString english, headword;
        bool stays = false;   // an abbreviation that the language knows as it is
    };
    QList<Named> terms;
    for (const QJsonValue &value : QJsonDocument::fromJson(glossary.readAll()).object().value(QLatin1String("terms")).toArray()) {
        const QJsonObject term = value.toObject(), aliases = term.value(QLatin1String("aliases")).toObject();
        const QJsonArray own = aliases.value(key).toArray();
        QJsonArray english = aliases.value(QLatin1String("en")).toArray();
        english.prepend(term.value(QLatin1String("en")));
        for (const QJsonValue &name : std::as_const(english))
            terms << Named{name.toString(), term.value(key).toString(), own.contains(name)};
    }
    std::stable_sort(terms.begin(), terms.end(),
        [](const Named &a, const Named &b) { return a.english.size() > b.english.size(); });   // longest match first
    QFile exceptionFile(QStringLiteral(TENBIN_SOURCE_DIR "/tests/i18n/glossary_exceptions.json"));
    QVERIFY(exceptionFile.open(QIODevice::ReadOnly));
    QSet<QString> exceptions;
    for (const QJsonValue &e :
        QJsonDocument::fromJson(exceptionFile.readAll()).object().value(QLatin1String("exceptions")).toArray()) {
        QVERIFY(!e.toObject().value(QLatin1String("reason")).toString().isEmpty());
        exceptions << e.toObject().value(QLatin1String("source")).toString();
    }
    int checked = 0;
    for (const Entry &e : withPluralForms(file) + resourceTexts(key)) {
        if (exceptions.contains(e.source))
            continue;
        QString left = e.source;
        for (const auto &[english, headword, stays] : terms) {
            const QRegularExpression word(
                QStringLiteral("(?<![A-Za-z])%1s?(?![A-Za-z])").arg(QRegularExpression::escape(english)),
                QRegularExpression::CaseInsensitiveOption);
            if (!word.match(left).hasMatch())
                continue;
            left.replace(word, QStringLiteral(" "));
            ++checked;
            for (const QString &form : e.forms)
                QVERIFY2(form.contains(headword) || (stays && form.contains(english)),
                    qPrintable(QStringLiteral("“%1” lacks %2: %3").arg(e.source, headword, form)));
        }
    }
    QVERIFY(checked > 50);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
