// What a learner is shown: enough of it, whole in three languages, and damaged content is an error, never half a deck.
#include "study/content.h"
#include "study/glossary_search.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <array>

using namespace tenbin::study;

namespace {

QByteArray shipped(const char *name)
{
    QFile file(QStringLiteral(TENBIN_SOURCE_DIR "/resources/study/%1.json").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The first question of a file with one field of it, or of its first option, replaced.
QByteArray changed(const char *name, const char *key, const QJsonValue &value, bool ofOption = false)
{
    QJsonObject question
        = QJsonDocument::fromJson(shipped(name)).object().value(QLatin1String("questions")).toArray()[0].toObject();
    if (ofOption) {
        QJsonArray options = question.value(QLatin1String("options")).toArray();
        QJsonObject option = options[0].toObject();
        option.insert(QLatin1String(key), value);
        options[0] = option;
        question.insert(QLatin1String("options"), options);
    } else {
        question.insert(QLatin1String(key), value);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("questions"), QJsonArray{question}}})
        .toJson();
}

}   // namespace

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enough()
    {
        const Content &content = builtInContent();
        QVERIFY(content.cards.size() >= 150);
        std::array<int, 4> byType{};
        for (const FixedQuestion &question : content.questions)
            ++byType[static_cast<std::size_t>(question.type)];
        for (const int count : byType)
            QVERIFY(count >= 30);
        QSet<int> kinds;
        for (const Card &card : content.cards)
            kinds.insert(static_cast<int>(card.kind));
        QCOMPARE(kinds.size(), static_cast<qsizetype>(CardKind::Count));
    }

    // Every section of the source text has cards, and every rule of its section 9 a fixed question.
    void sections()
    {
        QSet<QString> sections, rules;
        for (const Card &card : builtInContent().cards)
            sections.insert(card.source);
        for (const char *section : {"0", "1", "2", "3", "4", "5", "6", "7", "8.A", "8.B", "8.C", "8.D", "9", "10", "summary"})
            QVERIFY2(sections.contains(QLatin1String(section)), section);
        for (const FixedQuestion &question : builtInContent().questions)
            for (const QString &tag : question.tags)
                rules.insert(tag);
        for (int rule = 1; rule <= 7; ++rule)
            QVERIFY(rules.contains(QStringLiteral("rule-%1").arg(rule)));
    }

    void optionsDiffer()
    {
        for (const FixedQuestion &question : builtInContent().questions)
            for (const Language language : {Language::En, Language::Zh, Language::Ja}) {
                const PosedQuestion posed = question.in(language);
                QSet<QString> texts, matches;
                for (const PosedOption &option : posed.options) {
                    texts.insert(option.text);
                    matches.insert(option.match);
                }
                QCOMPARE(texts.size(), static_cast<qsizetype>(posed.options.size()));
                if (posed.type == QuestionType::Matching)
                    QCOMPARE(matches.size(), texts.size());
            }
    }

    void allOrNothing()
    {
        for (const FixedQuestion &question : builtInContent().questions) {
            const PosedQuestion posed = question.in(Language::En);
            Answer right = rightAnswer(posed);
            QVERIFY(isRight(posed, right));
            QVERIFY(!isRight(posed, {}));
            Answer less = right;
            less.ids.removeLast();
            QVERIFY(!isRight(posed, less));
            std::reverse(right.ids.begin(), right.ids.end());
            const bool inOrder = posed.type == QuestionType::Ordering || posed.type == QuestionType::Matching;
            QCOMPARE(isRight(posed, right), !inOrder);
        }
    }

    void shuffles()
    {
        const PosedQuestion posed = builtInContent().questions.front().in(Language::Ja);
        QSet<QStringList> orders;
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            QStringList ids = shuffledIds(posed, seed);
            QCOMPARE(shuffledIds(posed, seed), ids);
            orders.insert(ids);
            ids.sort();
            QCOMPARE(ids, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
        }
        QCOMPARE(orders.size(), 24);
    }

    void everyKanjiHasItsReading()
    {
        const Content &content = builtInContent();
        for (const Card &card : content.cards)
            for (const Texts *side : {&card.front, &card.back}) {
                const QString &text = (*side)[Language::Ja];
                const std::vector<RubyPart> parts = content.readings.parts(text);
                QCOMPARE(plainText(parts), text);
                for (const RubyPart &part : parts)
                    QVERIFY2(!part.reading.isEmpty() || std::none_of(part.text.begin(), part.text.end(), isKanji),
                        qPrintable(card.id + part.text));
                QCOMPARE(partsOfMarkup(kanaMarkup(parts)), parts);
            }
    }

    void markup()
    {
        const Readings readings(
            {{QStringLiteral("可用性"), QStringLiteral("かようせい")}, {QStringLiteral("明らか"), QStringLiteral("あきらか")},
                {QStringLiteral("お茶"), QStringLiteral("おちゃ")}, {QStringLiteral("可"), QStringLiteral("か")}});
        const auto marked = [&](const char16_t *text) { return kanaMarkup(readings.parts(QString::fromUtf16(text))); };
        QCOMPARE(marked(u"可用性"), QStringLiteral("可用性[かようせい]"));
        QCOMPARE(marked(u"AZ の可用性"), QStringLiteral("AZ の 可用性[かようせい]"));
        QCOMPARE(marked(u"AZ 可用性"), QStringLiteral("AZ  可用性[かようせい]"));
        QCOMPARE(marked(u"明らか"), QStringLiteral("明[あき]らか"));
        QCOMPARE(marked(u"お茶"), QStringLiteral("お 茶[ちゃ]"));
        QCOMPARE(marked(u"可否"), QStringLiteral("可[か]否"));
        QCOMPARE(plainText(partsOfMarkup(QStringLiteral("AZ  可用性[かようせい] [1]"))), QStringLiteral("AZ 可用性 [1]"));
    }

    // The source text's own words for its terms (section 10, rows of two split), which an alias does not replace.
    void headwords_data()
    {
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("ja");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("reading");
        const auto row = [](const char *zh, const char *ja, const char *en, const char *reading = "") {
            QTest::addRow("%s", en) << QString::fromUtf8(zh) << QString::fromUtf8(ja) << QString::fromUtf8(en)
                                    << QString::fromUtf8(reading);
        };
        row("响应性", "応答性", "Responsiveness", "おうとうせい");
        row("可用性", "可用性", "Availability", "かようせい");
        row("冗余", "冗長性", "Redundancy", "じょうちょうせい");
        row("性能", "パフォーマンス", "Performance");
        row("吞吐", "スループット", "Throughput");
        row("区域部署", "リージョン展開", "Region deployment", "リージョンてんかい");
        row("令牌计费", "トークン課金", "Token-based pricing", "トークンかきん");
        row("预留吞吐", "プロビジョンドスループット", "Provisioned Throughput");
        row("定制模型", "カスタムモデル", "Custom model");
        row("异步", "非同期", "Asynchronous", "ひどうき");
        row("批处理", "バッチ", "Batch");
        row("无服务器", "サーバレス", "Serverless Inference");
        row("检索增强生成", "検索拡張生成", "RAG", "けんさくかくちょうせいせい");
        row("知识库", "ナレッジベース", "Knowledge Bases");
        row("护栏", "ガードレール", "Guardrails");
        row("微调", "ファインチューニング", "Fine-tuning");
        row("持续预训练", "継続的な事前トレーニング", "Continued pre-training", "けいぞくてきなじぜんトレーニング");
        row("恢复时间目标", "目標復旧時間", "RTO", "もくひょうふっきゅうじかん");
        row("恢复点目标", "目標復旧時点", "RPO", "もくひょうふっきゅうじてん");
        row("按需", "オンデマンド", "On-demand");
        row("延迟", "レイテンシー", "Latency");
        row("实时", "リアルタイム", "Real-time");
    }
    void headwords()
    {
        QFETCH(const QString, zh);
        QFETCH(const QString, ja);
        QFETCH(const QString, en);
        QFETCH(const QString, reading);
        const auto &terms = builtInContent().terms;
        const auto term = std::find_if(terms.begin(), terms.end(), [&](const Term &t) { return t.headword[Language::En] == en; });
        QVERIFY(term != terms.end());
        QCOMPARE(term->headword[Language::Zh], zh);
        QCOMPARE(term->headword[Language::Ja], ja);
        QCOMPARE(term->reading, reading);
    }

    // Each term is found by any of its words, however it is typed.
    void glossary()
    {
        const Content &content = builtInContent();
        QCOMPARE(findTerms(content, QString()).size(), content.terms.size());
        const auto first = [&](const char16_t *text) {
            const auto found = findTerms(content, QString::fromUtf16(text));
            return found.empty() ? QString() : found.front()->id;
        };
        for (const char16_t *text :
            {u"serverless", u"SERVERLESS", u"无服务器", u"サーバレス", u"さーばれす", u"ｻｰﾊﾞﾚｽ", u"サーバーレス"})
            QCOMPARE(first(text), QStringLiteral("serverless"));
        QCOMPARE(first(u"かようせい"), QStringLiteral("availability"));
        QCOMPARE(first(u"预调配"), QStringLiteral("provisioned-throughput"));
        QVERIFY(findTerms(content, QStringLiteral("no such term")).empty());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ContentProblem>("problem");
        const QJsonObject english{{QStringLiteral("en"), QStringLiteral("Only English")}};
        QTest::newRow("not JSON") << QByteArray("{\"schema\": 1, \"questions\": [") << ContentProblem::NotJson;
        QTest::newRow("newer") << QByteArray("{\"schema\": 2, \"questions\": []}") << ContentProblem::NewerSchema;
        QTest::newRow("no list") << QByteArray("{\"schema\": 1}") << ContentProblem::MissingField;
        QTest::newRow("empty") << QByteArray("{\"schema\": 1, \"questions\": [{}]}") << ContentProblem::MissingField;
        QTest::newRow("type") << changed("choice", "type", QStringLiteral("essay")) << ContentProblem::BadValue;
        QTest::newRow("domain") << changed("choice", "domain", 6) << ContentProblem::BadValue;
        QTest::newRow("language") << changed("choice", "stem", english) << ContentProblem::MissingLanguage;
        QTest::newRow("rationale") << changed("choice", "rationale", english, true) << ContentProblem::MissingLanguage;
        QTest::newRow("two right") << changed("choice", "right", true, true) << ContentProblem::WrongOptions;
        QTest::newRow("no options") << changed("matching", "options", QJsonArray()) << ContentProblem::WrongOptions;
        QTest::newRow("same option") << changed("matching", "id", QStringLiteral("b"), true) << ContentProblem::RepeatedId;
        QTest::newRow("order") << changed("ordering", "order", QJsonArray{QStringLiteral("a")})
                               << ContentProblem::UnknownReference;
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(ContentProblem, problem);
        const auto read = questionsFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().problem, problem);
        QVERIFY(!contentErrorText(read.error()).isEmpty());
    }

    void references()
    {
        Content content = builtInContent();
        content.cards.push_back(content.cards.front());
        QCOMPARE(checked(content).error().problem, ContentProblem::RepeatedId);
        content.cards.pop_back();
        content.cards.front().terms << QStringLiteral("no-such-term");
        QCOMPARE(checked(content).error().problem, ContentProblem::UnknownReference);
    }
};

QTEST_APPLESS_MAIN(ContentTest)
#include "tst_content.moc"
