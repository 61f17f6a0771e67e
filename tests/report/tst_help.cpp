// Help: something is written about every field and every rule, in each language, and nothing about fields that do not exist.
#include "fields/field.h"
#include "report/help.h"
#include "report/rule_words.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace tenbin;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyField_data() { languages(); }
    void everyField();
    void everyChart_data() { languages(); }
    void everyChart();
    void everyRule_data() { languages(); }
    void everyRule();
    void onlyFields();

private:
    static void languages()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("en") << QLocale(QLocale::English);
        QTest::newRow("zh") << QLocale(QLocale::Chinese, QLocale::China);
        QTest::newRow("ja") << QLocale(QLocale::Japanese);
    }
};

void TestHelp::everyField()
{
    QFETCH(QLocale, locale);
    QSet<QString> meanings;
    for (const Field &field : fields()) {
        const auto help = report::fieldHelp(field.path, locale);
        QVERIFY2(help && !help->meaning.isEmpty(), std::string(field.path).c_str());
        QVERIFY2(!meanings.contains(help->meaning), std::string(field.path).c_str());
        meanings.insert(help->meaning);
        if (field.source.text)
            QVERIFY2(!help->source.isEmpty(), std::string(field.path).c_str());
    }
}

void TestHelp::everyChart()
{
    QFETCH(QLocale, locale);
    QSet<QString> meanings;
    for (int i = 0; i < report::kCharts; ++i)
        meanings.insert(report::chartHelp(static_cast<report::ChartId>(i), locale));
    QCOMPARE(meanings.size(), static_cast<qsizetype>(report::kCharts));
    QVERIFY(!meanings.contains(QString()));
}

void TestHelp::everyRule()
{
    QFETCH(QLocale, locale);
    QSet<QString> titles;
    for (int i = 0; i < static_cast<int>(planner::Rule::Count); ++i) {
        const auto rule = static_cast<planner::Rule>(i);
        const report::RuleText text = report::ruleText(rule, locale);
        QVERIFY(!text.keywords.isEmpty() && !text.answer.isEmpty() && !text.price.isEmpty());
        titles.insert(report::ruleTitle(rule, locale));
    }
    QCOMPARE(titles.size(), static_cast<qsizetype>(planner::Rule::Count));
}

void TestHelp::onlyFields()
{
    (void)report::fieldHelp("plan.name", QLocale::c());   // the resource is there once somebody has asked
    int entries = 0;
    for (QDirIterator it(QStringLiteral(":/help")); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError parse;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &parse).object();
        QVERIFY2(parse.error == QJsonParseError::NoError, qPrintable(file.fileName() + parse.errorString()));
        for (const QJsonValue &entry : json.value(QLatin1String("fields")).toArray()) {
            ++entries;
            QVERIFY(findField(entry.toObject().value(QLatin1String("path")).toString().toStdString()));
        }
    }
    QCOMPARE(entries, static_cast<int>(fields().size()));   // and each once
}

QTEST_APPLESS_MAIN(TestHelp)
#include "tst_help.moc"
