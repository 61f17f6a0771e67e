#include "term_uses.h"

#include "fields/field_text.h"
#include "report/help.h"

#include <QRegularExpression>

namespace tenbin::ui {

std::vector<const Field *> fieldsUsing(const study::Term &term, const QLocale &locale)
{
    // A Latin word stands alone ("AZ" is not in "Azure"); Han and kana have no such bounds.
    const QString headword = term.headword[study::languageOf(locale)];
    const QRegularExpression word(QStringLiteral("(?<![A-Za-z])%1(?![A-Za-z])").arg(QRegularExpression::escape(headword)),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<const Field *> named, explained;
    for (const Field &field : fields()) {
        const auto help = report::fieldHelp(field.path, locale);
        if (word.match(fieldLabel(field)).hasMatch())
            named.push_back(&field);
        else if (help && word.match(help->meaning).hasMatch())
            explained.push_back(&field);
    }
    named.insert(named.end(), explained.begin(), explained.end());
    return named;
}

}   // namespace tenbin::ui
