#include "term_uses.h"

#include "fields/field_text.h"
#include "report/help.h"

#include <QRegularExpression>

namespace tenbin::ui {

namespace {

// A Latin word stands alone ("AZ" is not in "Azure"); Han and kana have no such bounds.
QRegularExpression wordOf(const study::Term &term, const QLocale &locale)
{
    return QRegularExpression(
        QStringLiteral("(?<![A-Za-z])%1(?![A-Za-z])").arg(QRegularExpression::escape(term.headword[study::languageOf(locale)])),
        QRegularExpression::CaseInsensitiveOption);
}

QString meaningOf(const Field &field, const QLocale &locale)
{
    const auto help = report::fieldHelp(field.path, locale);
    return help ? help->meaning : QString();
}

}   // namespace

std::vector<const Field *> fieldsUsing(const study::Term &term, const QLocale &locale)
{
    const QRegularExpression word = wordOf(term, locale);
    std::vector<const Field *> named, explained;
    for (const Field &field : fields()) {
        if (word.match(fieldLabel(field)).hasMatch())
            named.push_back(&field);
        else if (word.match(meaningOf(field, locale)).hasMatch())
            explained.push_back(&field);
    }
    named.insert(named.end(), explained.begin(), explained.end());
    return named;
}

const study::Term *termOf(const Field &field, const study::Content &content, const QLocale &locale)
{
    for (const QString &text : {fieldLabel(field), meaningOf(field, locale)}) {
        const study::Term *longest = nullptr;
        const auto length = [&](const study::Term *term) { return term ? term->headword[study::languageOf(locale)].size() : 0; };
        for (const study::Term &term : content.terms)
            if (length(&term) > length(longest) && wordOf(term, locale).match(text).hasMatch())
                longest = &term;
        if (longest)
            return longest;
    }
    return nullptr;
}

}   // namespace tenbin::ui
