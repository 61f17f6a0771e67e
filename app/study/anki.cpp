#include "anki.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

namespace tenbin::study {

namespace {

class AnkiText
{
    Q_DECLARE_TR_FUNCTIONS(AnkiText)
};

QString sideOf(const Texts &texts, Language language, const Readings &readings)
{
    return language == Language::Ja ? kanaMarkup(readings.parts(texts[language])) : texts[language];
}

// A character reference such as &amp; or &#12354;. Unknown ones stay as they are.
QString characterOf(const QString &reference)
{
    static const QHash<QString, QString> named{{QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("lt"), QStringLiteral("<")}, {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("quot"), QStringLiteral("\"")}, {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")}};
    if (!reference.startsWith(QLatin1Char('#')))
        return named.value(reference);
    const bool hex = reference.size() > 1 && reference[1].toLower() == QLatin1Char('x');
    bool ok = false;
    const char32_t code = QStringView(reference).mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    const bool isCharacter = ok && code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? QString::fromUcs4(&code, 1) : QString();
}

void removeBetween(QString &text, QLatin1String open, QLatin1String close)
{
    QString kept;
    qsizetype at = 0;
    for (;;) {
        const qsizetype from = text.indexOf(open, at, Qt::CaseInsensitive);
        const qsizetype to = from < 0 ? -1 : text.indexOf(close, from, Qt::CaseInsensitive);
        kept += QStringView(text).mid(at, (to < 0 ? text.size() : from) - at);
        if (to < 0)
            break;
        at = to + close.size();
    }
    text = kept;
}

}   // namespace

AnkiDeck ankiDeck(const Content &content, Language front, Language back)
{
    AnkiDeck deck{QStringLiteral("Tenbin::AIF-C01 %1-%2").arg(codeOf(front), codeOf(back)), {}};
    for (const Card &card : content.cards)
        deck.notes.push_back(
            {card.id, sideOf(card.front, front, content.readings), sideOf(card.back, back, content.readings), card.tags});
    return deck;
}

QString ankiGuid(const AnkiNote &note, const AnkiDeck &deck)
{
    const QByteArray named = (note.id % QLatin1Char('\n') % deck.name).toUtf8();
    return QLatin1String(QCryptographicHash::hash(named, QCryptographicHash::Sha1)
                             .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                             .left(10));
}

AnkiDeck ownNotes(AnkiDeck deck, const Content &content)
{
    std::erase_if(deck.notes, [&](const AnkiNote &note) { return content.card(note.id) != nullptr; });
    return deck;
}

QString ankiHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString textOfAnkiHtml(const QString &html)
{
    // Anki's editor ends lines with <br> and puts paragraphs into <div>. No pattern looks past the next tag, so that no text of
    // somebody's makes it slow.
    static const QRegularExpression lineEnd(
        QStringLiteral("<br\\s*/?>|<(?:div|p|li|tr)\\b[^<>]*>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("</?[A-Za-z][^<>]*>"));
    static const QRegularExpression reference(QStringLiteral("&(#?[A-Za-z0-9]{1,8});"));
    QString marked = html;
    removeBetween(marked, QLatin1String("<!--"), QLatin1String("-->"));
    removeBetween(marked, QLatin1String("<script"), QLatin1String("</script>"));
    removeBetween(marked, QLatin1String("<style"), QLatin1String("</style>"));
    marked.replace(lineEnd, QStringLiteral("\n")).remove(tag);
    QString text;
    qsizetype at = 0;
    for (auto it = reference.globalMatch(marked); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString character = characterOf(match.captured(1));
        text += QStringView(marked).mid(at, match.capturedStart() - at);
        text += character.isEmpty() ? match.captured() : character;
        at = match.capturedEnd();
    }
    text += QStringView(marked).mid(at);
    return text.trimmed().left(kLongestSide);
}

QString idOfFront(const QString &front)
{
    const QByteArray hash = QCryptographicHash::hash(front.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("anki-%1").arg(QLatin1String(hash));
}

QString ankiErrorText(const AnkiError &error)
{
    switch (error.problem) {
    case AnkiProblem::NotText: return AnkiText::tr("The file is not text in UTF-8.");
    case AnkiProblem::TooBig: return AnkiText::tr("The file is larger than a deck may be.");
    case AnkiProblem::BadQuoting: return AnkiText::tr("A quotation mark is opened and not closed.");
    case AnkiProblem::NoNotes: return AnkiText::tr("The file holds no note with a front and a back.");
    case AnkiProblem::NotAPackage: return AnkiText::tr("The file is no Anki package.");
    case AnkiProblem::NoCollection: return AnkiText::tr("The archive holds no collection of Anki's.");
    case AnkiProblem::NewerPackage:
        return AnkiText::tr(
            "The package is of a newer Anki. Export it again there with “Support older Anki versions”, or as a text file.");
    case AnkiProblem::Damaged: return AnkiText::tr("The collection in the package is damaged: %1").arg(error.detail);
    }
    return {};
}

}   // namespace tenbin::study
