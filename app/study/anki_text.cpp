// Anki's text files: directives in front, then separated fields.
#include "anki.h"

#include <csv.h>

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace tenbin::study {

namespace {

constexpr int kMostColumns = 100;

QString quoted(QString field)
{
    field.replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (!field.contains(QLatin1Char('"')) && !field.contains(QLatin1Char('\n')) && !field.startsWith(QLatin1Char('#')))
        return field;
    return QLatin1Char('"') % field.replace(QLatin1Char('"'), QLatin1String("\"\"")) % QLatin1Char('"');
}

// What the lines before the notes say.
struct Directives
{
    std::optional<char> separator;
    std::optional<bool> html;
    QString deck;
    QStringList columns, tagsOfAll;
    int tags = -1, guid = -1;   // columns from 0; -1: none
    QList<int> notFields;       // other columns that are no fields of the note
};

std::optional<char> separatorNamed(const QString &name)
{
    static const QHash<QString, char> named{{QStringLiteral("tab"), '\t'}, {QStringLiteral("comma"), ','},
        {QStringLiteral("semicolon"), ';'}, {QStringLiteral("space"), ' '}, {QStringLiteral("pipe"), '|'},
        {QStringLiteral("colon"), ':'}};
    const auto found = named.constFind(name.toLower());
    if (found != named.constEnd())
        return *found;
    return name.size() == 1 && name[0].unicode() < 0x80 ? std::optional(name[0].toLatin1()) : std::nullopt;
}

void read(Directives &directives, const QString &key, const QString &value)
{
    const int column = value.trimmed().toInt() - 1;
    if (key == QLatin1String("separator"))
        directives.separator = separatorNamed(value.trimmed());
    else if (key == QLatin1String("html"))
        directives.html = value.trimmed().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    else if (key == QLatin1String("deck"))
        directives.deck = value.trimmed();
    else if (key == QLatin1String("columns"))
        directives.columns = value.split(QLatin1Char(directives.separator.value_or('\t')));
    else if (key == QLatin1String("tags"))
        directives.tagsOfAll = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    else if (key == QLatin1String("tags column"))
        directives.tags = column;
    else if (key == QLatin1String("guid column"))
        directives.guid = column;
    else if (key == QLatin1String("deck column") || key == QLatin1String("notetype column"))
        directives.notFields << column;
}

// Reads the lines that begin with #, and returns where the notes begin.
qsizetype readDirectives(const QString &text, Directives &directives)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == QLatin1Char('#')) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        end = end < 0 ? text.size() : end;
        QString line = text.mid(at + 1, end - at - 1);
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        if (const qsizetype colon = line.indexOf(QLatin1Char(':')); colon > 0)
            read(directives, line.left(colon).trimmed().toLower(), line.mid(colon + 1));
        at = std::min(end + 1, text.size());
    }
    return at;
}

// What files do not say that were exported before there were directives.
void guess(Directives &directives, QStringView notes)
{
    if (!directives.separator) {
        const QStringView line = notes.left(notes.indexOf(QLatin1Char('\n')));
        const bool semicolons = line.contains(QLatin1Char(';'));
        directives.separator = line.contains(QLatin1Char('\t')) ? '\t'
            : semicolons                                        ? ';'
            : line.contains(QLatin1Char(','))                   ? ','
                                                                : '\t';
    }
    static const QRegularExpression html(
        QStringLiteral("<(?:br|div|p|b|i|u|ul|ol|li|img|span|font)\\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot);"),
        QRegularExpression::CaseInsensitiveOption);
    if (!directives.html)
        directives.html = html.match(notes).hasMatch();
}

// Notes from rows of fields.
class NoteRows
{
public:
    explicit NoteRows(const Directives &directives)
        : m_d(directives)
        , m_id(column("id"))
        , m_front(column("front"))
        , m_back(column("back"))
    {
    }

    void field(const char *text, std::size_t size)
    {
        if (m_row.size() < kMostColumns)
            m_row << QString::fromUtf8(text, static_cast<qsizetype>(size));
    }
    void lineEnd()
    {
        if (notes.size() < kMostNotes)
            readRow();
        else
            tooMany = true;
        m_row.clear();
    }

    std::vector<AnkiNote> notes;
    bool tooMany = false;

private:
    int column(const char *name) const
    {
        for (qsizetype i = 0; i < m_d.columns.size(); ++i)
            if (m_d.columns[i].trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return static_cast<int>(i);
        return -1;
    }
    bool isField(int i) const { return i != m_d.tags && i != m_d.guid && !m_d.notFields.contains(i); }
    QString text(int i) const
    {
        const QString raw = m_row.value(i);
        return *m_d.html ? textOfAnkiHtml(raw) : raw.trimmed().left(kLongestSide);
    }

    void readRow()
    {
        int front = m_front, back = m_back;
        if (front < 0 || back < 0) {
            QList<int> fields;
            for (int i = 0; i < m_row.size(); ++i)
                if (isField(i) && i != m_id)
                    fields << i;
            front = fields.value(0, -1);
            back = fields.value(1, -1);
        }
        AnkiNote note{{}, text(front), text(back), m_row.value(m_d.tags).split(QLatin1Char(' '), Qt::SkipEmptyParts)};
        for (const QString &tag : m_d.tagsOfAll)
            if (!note.tags.contains(tag))
                note.tags << tag;
        if (front < 0 || back < 0 || note.front.isEmpty())
            return;
        note.id = (m_id >= 0 ? text(m_id) : m_row.value(m_d.guid)).trimmed();
        if (note.id.isEmpty())
            note.id = idOfFront(note.front);
        notes.push_back(std::move(note));
    }

    const Directives &m_d;
    const int m_id, m_front, m_back;
    QStringList m_row;
};

// Fields stay to the letter: a space at their edge is theirs.
int isNoSpace(unsigned char)
{
    return 0;
}

bool parse(const QByteArray &rows, char separator, NoteRows &notes)
{
    csv_parser parser;
    csv_init(&parser, 0);   // lenient: a quotation mark within a field is one
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    csv_set_space_func(&parser, isNoSpace);
    const auto onField = [](void *text, std::size_t size, void *to) {
        static_cast<NoteRows *>(to)->field(static_cast<const char *>(text), size);
    };
    const auto onLine = [](int, void *to) { static_cast<NoteRows *>(to)->lineEnd(); };
    const auto size = static_cast<std::size_t>(rows.size());
    bool ok = csv_parse(&parser, rows.constData(), size, onField, onLine, &notes) == size;
    // Strict mode alone would tell: the end came within quotation marks. Its states: libcsv.c, FIELD_BEGUN.
    constexpr int kWithinField = 2;
    ok = ok && !(parser.quoted && parser.pstate == kWithinField);
    ok = csv_fini(&parser, onField, onLine, &notes) == 0 && ok;
    csv_free(&parser);
    return ok;
}

}   // namespace

QByteArray ankiText(const AnkiDeck &deck)
{
    QString text = QStringLiteral("#separator:tab\n#html:true\n#guid "
                                  "column:1\n#notetype:%1\n#deck:%2\n#columns:GUID\tID\tFront\tBack\tTags\n#tags column:5\n")
                       .arg(QLatin1String(kAnkiNotetype), deck.name);
    for (const AnkiNote &note : deck.notes)
        text += ankiGuid(note, deck) % QLatin1Char('\t') % quoted(ankiHtml(note.id)) % QLatin1Char('\t')
            % quoted(ankiHtml(note.front)) % QLatin1Char('\t') % quoted(ankiHtml(note.back)) % QLatin1Char('\t')
            % quoted(note.tags.join(QLatin1Char(' '))) % QLatin1Char('\n');
    return text.toUtf8();
}

AnkiResult<AnkiDeck> deckFromAnkiText(const QByteArray &bytes)
{
    if (bytes.size() > kLargestAnkiText)
        return tl::unexpected(AnkiError{AnkiProblem::TooBig, {}});
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return tl::unexpected(AnkiError{AnkiProblem::NotText, {}});
    Directives directives;
    const qsizetype from = readDirectives(text, directives);
    guess(directives, QStringView(text).mid(from));
    NoteRows rows(directives);
    if (!parse(text.mid(from).toUtf8(), *directives.separator, rows))
        return tl::unexpected(AnkiError{AnkiProblem::BadQuoting, {}});
    if (rows.tooMany)
        return tl::unexpected(AnkiError{AnkiProblem::TooBig, {}});
    if (rows.notes.empty())
        return tl::unexpected(AnkiError{AnkiProblem::NoNotes, {}});
    return AnkiDeck{directives.deck, std::move(rows.notes)};
}

}   // namespace tenbin::study
