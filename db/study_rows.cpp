#include "study_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace tenbin::db {

using namespace study;

namespace {

constexpr std::int64_t kNone = 0;   // of an instant or a day: both are after 1970

std::int64_t instant(const QDateTime &at)
{
    return at.isValid() ? at.toMSecsSinceEpoch() : kNone;
}

QDateTime instantOf(std::int64_t ms)
{
    return ms == kNone ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

std::int64_t dayNumber(QDate day)
{
    return day.isValid() ? day.toJulianDay() : kNone;
}

QDate dayOf(std::int64_t number)
{
    return number == kNone ? QDate() : QDate::fromJulianDay(number);
}

QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

bool canBe(double stability, double difficulty)
{
    return stability >= kLeastStability && stability <= kMostStability && difficulty >= 1 && difficulty <= 10;
}

QJsonObject itemJson(const ExamItem &item)
{
    return {{QStringLiteral("question"), item.question}, {QStringLiteral("domain"), item.domain},
        {QStringLiteral("type"), static_cast<int>(item.type)}, {QStringLiteral("layout"), QString::number(item.layout)},
        {QStringLiteral("answer"), QJsonArray::fromStringList(item.answer.ids)}, {QStringLiteral("flagged"), item.flagged},
        {QStringLiteral("print"), QString::number(item.print)}};
}

ExamItem itemOf(const QJsonObject &json)
{
    ExamItem item{json.value(QLatin1String("question")).toString(), json.value(QLatin1String("domain")).toInt(),
        static_cast<QuestionType>(
            std::clamp(json.value(QLatin1String("type")).toInt(), 0, static_cast<int>(QuestionType::Count) - 1)),
        json.value(QLatin1String("layout")).toString().toULongLong(), {}, json.value(QLatin1String("flagged")).toBool(),
        json.value(QLatin1String("print")).toString().toULongLong()};
    for (const auto id : json.value(QLatin1String("answer")).toArray())
        item.answer.ids << id.toString();
    return item;
}

}   // namespace

void writeState(SQLite::Database &database, const QString &card, const CardState &s)
{
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO study_card VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, card.toStdString());
    insert.bind(2, static_cast<int>(s.memory.phase));
    insert.bind(3, s.memory.step);
    if (s.memory.memory) {
        insert.bind(4, s.memory.memory->stability);
        insert.bind(5, s.memory.memory->difficulty);
    }
    insert.bind(6, s.memory.reps);
    insert.bind(7, s.memory.lapses);
    insert.bind(8, instant(s.lastReview));
    insert.bind(9, instant(s.dueAt));
    insert.bind(10, dayNumber(s.dueDay));
    insert.bind(11, dayNumber(s.buriedUntil));
    insert.bind(12, s.suspended ? 1 : 0);
    insert.exec();
}

void removeState(SQLite::Database &database, const QString &card)
{
    SQLite::Statement remove(database, "DELETE FROM study_card WHERE card = ?");
    remove.bind(1, card.toStdString());
    remove.exec();
}

QHash<QString, CardState> readStates(SQLite::Database &database)
{
    QHash<QString, CardState> states;
    SQLite::Statement row(database,
        "SELECT card, phase, step, stability, difficulty, reps, lapses, last_review, due_at, due_day, buried_until, suspended "
        "FROM study_card");
    while (row.executeStep()) {
        CardState s;
        const int phase = row.getColumn(1).getInt();
        s.memory
            = {static_cast<Phase>(phase), row.getColumn(2).getInt(), {}, row.getColumn(5).getInt(), row.getColumn(6).getInt()};
        if (!row.getColumn(3).isNull())
            s.memory.memory = Memory{row.getColumn(3).getDouble(), row.getColumn(4).getDouble()};
        s.lastReview = instantOf(row.getColumn(7).getInt64());
        s.dueAt = instantOf(row.getColumn(8).getInt64());
        s.dueDay = dayOf(row.getColumn(9).getInt64());
        s.buriedUntil = dayOf(row.getColumn(10).getInt64());
        s.suspended = row.getColumn(11).getInt() != 0;
        // A card that was seen has a memory and a day; a new one has neither.
        const bool seen = s.memory.memory && canBe(s.memory.memory->stability, s.memory.memory->difficulty)
            && s.lastReview.isValid() && s.dueDay.isValid();
        if (phase >= 0 && phase <= static_cast<int>(Phase::Relearning) && (s.isNew() ? !s.memory.memory : seen))
            states.insert(textOf(row.getColumn(0)), s);
    }
    return states;
}

std::int64_t settingsId(SQLite::Database &database, const FsrsSettings &fsrs)
{
    QJsonArray weights;
    for (const double weight : fsrs.weights)
        weights.append(weight);
    const QJsonObject json{{QStringLiteral("weights"), weights}, {QStringLiteral("retention"), fsrs.retention},
        {QStringLiteral("longest_interval"), fsrs.longestInterval}, {QStringLiteral("short_term"), fsrs.shortTerm}};
    const std::string text = QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO study_fsrs(version, settings) VALUES(?, ?)");
    insert.bind(1, kFsrsVersion);
    insert.bind(2, text);
    insert.exec();
    SQLite::Statement select(database, "SELECT id FROM study_fsrs WHERE version = ? AND settings = ?");
    select.bind(1, kFsrsVersion);
    select.bind(2, text);
    (void)select.executeStep();
    return select.getColumn(0).getInt64();
}

std::optional<FsrsSettings> settingsFromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonArray weights = json.value(QLatin1String("weights")).toArray();
    if (weights.size() != static_cast<qsizetype>(kFsrsWeights))
        return std::nullopt;
    FsrsSettings fsrs;
    for (qsizetype i = 0; i < weights.size(); ++i)
        fsrs.weights[static_cast<std::size_t>(i)] = weights[i].toDouble();
    fsrs.retention = json.value(QLatin1String("retention")).toDouble();
    fsrs.longestInterval = json.value(QLatin1String("longest_interval")).toInt();
    fsrs.shortTerm = json.value(QLatin1String("short_term")).toBool();
    return fsrs;
}

void writeReview(SQLite::Database &database, const Review &r, std::int64_t settings)
{
    SQLite::Statement insert(database,
        "INSERT INTO study_review(card, at_ms, rating, gap_days, before, stability, difficulty, interval_days, step_min, "
        "took_ms, "
        "fsrs) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, r.card.toStdString());
    insert.bind(2, instant(r.at));
    insert.bind(3, static_cast<int>(r.rating));
    insert.bind(4, r.gap_days);
    insert.bind(5, static_cast<int>(r.before));
    insert.bind(6, r.after.stability);
    insert.bind(7, r.after.difficulty);
    insert.bind(8, r.interval_days);
    insert.bind(9, r.step_min);
    insert.bind(10, r.took_ms);
    insert.bind(11, settings);
    insert.exec();
}

std::vector<Review> readReviews(SQLite::Database &database)
{
    std::vector<Review> log;
    SQLite::Statement row(database,
        "SELECT card, at_ms, rating, gap_days, before, stability, difficulty, interval_days, step_min, took_ms FROM study_review "
        "ORDER BY id");
    while (row.executeStep()) {
        const int rating = row.getColumn(2).getInt(), before = row.getColumn(4).getInt();
        const Memory after{row.getColumn(5).getDouble(), row.getColumn(6).getDouble()};
        if (rating < 1 || rating > 4 || before < 0 || before > static_cast<int>(Phase::Relearning)
            || !canBe(after.stability, after.difficulty))
            continue;
        log.push_back({textOf(row.getColumn(0)), instantOf(row.getColumn(1).getInt64()), static_cast<Rating>(rating),
            row.getColumn(3).getInt(), static_cast<Phase>(before), after, row.getColumn(7).getInt(), row.getColumn(8).getInt(),
            row.getColumn(9).getInt()});
    }
    return log;
}

QByteArray examJson(const MockExam &exam)
{
    QJsonArray items;
    for (const ExamItem &item : exam.items)
        items.append(itemJson(item));
    // 64 bits do not fit a number of JSON.
    return QJsonDocument(QJsonObject{{QStringLiteral("seed"), QString::number(exam.seed)},
                             {QStringLiteral("current"), exam.current}, {QStringLiteral("spent_ms"), exam.spent_ms},
                             {QStringLiteral("finished"), exam.finished}, {QStringLiteral("items"), items}})
        .toJson(QJsonDocument::Compact);
}

std::optional<MockExam> examFromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    MockExam exam;
    exam.seed = json.value(QLatin1String("seed")).toString().toULongLong();
    exam.current = json.value(QLatin1String("current")).toInt();
    exam.spent_ms = std::max<qint64>(0, json.value(QLatin1String("spent_ms")).toInteger());
    exam.finished = json.value(QLatin1String("finished")).toBool();
    for (const auto item : json.value(QLatin1String("items")).toArray())
        exam.items.push_back(itemOf(item.toObject()));
    if (exam.items.empty() || exam.current < 0 || exam.current >= static_cast<int>(exam.items.size()))
        return std::nullopt;
    return exam;
}

}   // namespace tenbin::db
