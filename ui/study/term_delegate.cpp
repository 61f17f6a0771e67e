#include "term_delegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/phrase_wrap.h"

#include <QPainter>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

namespace {

struct Cell
{
    RubyText headword;
    int above = 0;   // room that the row's reading takes, in a column without one
    QString aliases;
    QFont small;

    explicit Cell(const QModelIndex &index)
    {
        const auto language = static_cast<Language>(index.data(TermDelegate::kLanguageRole).toInt());
        const Term &term = *index.data(TermDelegate::kTermRole).value<const Term *>();
        headword = TermDelegate::headword(term, language, kSection);
        const bool read = TermDelegate::headword(term, Language::Ja, kSection).spoken() != term.headword[Language::Ja];
        if (read && language != Language::Ja) {
            constexpr int kWide = 1'000;
            above = TermDelegate::headword(term, Language::Ja, kSection).heightFor(kWide)
                - RubyText({{term.headword[Language::Ja], {}}}, Language::Ja, kSection).heightFor(kWide);
        }
        aliases = term.aliases[static_cast<std::size_t>(language)].join(QStringLiteral(" · "));
        small = faceOf(language);
        small.setPixelSize(kCaption + 1);
    }
    QStringList aliasLines(int width) const
    {
        return aliases.isEmpty() ? QStringList() : phraseLines(aliases, QFontMetrics(small), width);
    }
};

}   // namespace

RubyText TermDelegate::headword(const Term &term, Language language, int pixelSize)
{
    const QString &text = term.headword[language];
    if (language != Language::Ja || term.reading.isEmpty())
        return RubyText({{text, {}}}, language, pixelSize);
    return RubyText(Readings({{text, term.reading}}).parts(text), language, pixelSize);
}

QSize TermDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell(index);
    const int width = std::max<int>(80_px, option.rect.width() - 2 * kGap3);
    const auto lines = static_cast<int>(cell.aliasLines(width).size());
    return {cell.headword.naturalWidth() + 2 * kGap3,
        cell.above + cell.headword.heightFor(width) + lines * QFontMetrics(cell.small).lineSpacing() + 2 * kGap2};
}

void TermDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Cell cell(index);
    const QRect room = option.rect.adjusted(kGap3, kGap2, -kGap3, -kGap2);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentPale);
    painter->setPen(theme.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.primary);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    // Headwords of a row stand on one line, whether they have a reading or not.
    const QStringList aliases = cell.aliasLines(room.width());
    const QFontMetrics small(cell.small);
    const int height = cell.headword.heightFor(room.width());
    const int top = room.top() + cell.above;
    painter->setPen(theme.text);
    cell.headword.paint(*painter, QRect(room.left(), top, room.width(), height), Qt::AlignLeft, theme.secondary);
    painter->setPen(theme.secondary);
    painter->setFont(cell.small);
    int baseline = top + height + small.ascent();
    for (const QString &line : aliases) {
        painter->drawText(room.left(), baseline, line);
        baseline += small.lineSpacing();
    }
    painter->restore();
}

}   // namespace tenbin::ui
