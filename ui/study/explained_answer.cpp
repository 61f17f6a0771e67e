#include "explained_answer.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/phrase_label.h"

#include <QFrame>
#include <QLocale>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

ExplainedAnswer::ExplainedAnswer(const PosedQuestion &question, const QStringList &shown, const Answer &given, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap3, 0, kGap3, 0);
    layout->setSpacing(kGap2);
    switch (question.type) {
    case QuestionType::Ordering: addOrder(question, given); break;
    case QuestionType::Matching: addPairs(question, given); break;
    default: addOptions(question, shown, given);
    }
}

void ExplainedAnswer::add(const QString &title, bool good, bool marked, const QString &remark, const QString &rationale)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, kGap1);
    column->setSpacing(2);
    auto *words = new PhraseLabel(part);
    setKind(*words, marked ? "strong" : "label");
    words->setWords(title);
    auto *mark = new NoteLabel(part);
    mark->setNote(good ? Icon::Pass : marked ? Icon::Fail : std::optional<Icon>(), remark);
    auto *why = new NoteLabel(part);
    why->setNote({}, rationale);
    column->addWidget(words);
    column->addWidget(mark);
    column->addWidget(why);
    layout()->addWidget(part);
}

void ExplainedAnswer::addOptions(const PosedQuestion &question, const QStringList &shown, const Answer &given)
{
    char16_t letter = u'A';
    for (const QString &id : shown) {
        const PosedOption *option = question.option(id);
        if (!option)
            continue;
        const bool chosen = given.ids.contains(id);
        const QString remark = option->right ? (chosen ? tr("Right, and chosen") : tr("Right, but not chosen"))
                                             : (chosen ? tr("Wrong, but chosen") : tr("Wrong, and not chosen"));
        add(QStringLiteral("%1.  %2").arg(QChar(letter++), option->text), option->right && chosen, option->right || chosen,
            remark, option->rationale);
    }
}

void ExplainedAnswer::addOrder(const PosedQuestion &question, const Answer &given)
{
    const QLocale locale;
    for (qsizetype place = 0; place < question.order.size(); ++place) {
        const PosedOption *option = question.option(question.order[place]);
        if (!option)
            continue;
        const qsizetype own = given.ids.indexOf(option->id);
        const QString remark = own == place ? tr("In its place")
            : own < 0                       ? tr("Not answered")
                                            : tr("You put it in place %1").arg(locale.toString(own + 1));
        add(QStringLiteral("%1.  %2").arg(locale.toString(place + 1), option->text), own == place, true, remark,
            option->rationale);
    }
}

void ExplainedAnswer::addPairs(const PosedQuestion &question, const Answer &given)
{
    qsizetype row = 0;
    for (const PosedOption &option : question.options) {
        const PosedOption *own = question.option(given.ids.value(row++));
        const bool good = own == &option;
        const QString remark = good ? tr("Matched") : !own ? tr("Not answered") : tr("You chose: %1").arg(own->match);
        add(QStringLiteral("%1 → %2").arg(option.text, option.match), good, true, remark, option.rationale);
    }
}

}   // namespace tenbin::ui
