#include "matching_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/phrase_label.h"

#include <QGridLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

MatchingEdit::MatchingEdit(const PosedQuestion &question, const QStringList &shown, const Answer &given, QWidget *parent)
    : AnswerEdit(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(kGap3, 0, kGap3, 0);
    layout->setHorizontalSpacing(kGap4);
    layout->setVerticalSpacing(kGap3);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 3);
    for (const PosedOption &option : question.options) {
        auto *label = new PhraseLabel(this);
        label->setWords(option.text);
        auto *box = new ChoiceBox(this);
        box->addItem(tr("Choose …"), QString());
        for (const QString &id : shown)
            if (const PosedOption *other = question.option(id))
                box->addItem(other->match, id);
        const int row = static_cast<int>(m_boxes.size());
        box->setCurrentIndex(std::max(0, box->findData(given.ids.value(row))));
        box->setAccessibleName(option.text);
        label->setBuddy(box);
        connect(box, &QComboBox::currentIndexChanged, this, &MatchingEdit::changed);
        layout->addWidget(label, row, 0);
        layout->addWidget(box, row, 1);
        m_boxes.push_back(box);
    }
}

Answer MatchingEdit::answer() const
{
    Answer answer;
    const bool any = std::any_of(m_boxes.begin(), m_boxes.end(), [](const ChoiceBox *box) { return box->currentIndex() > 0; });
    for (const ChoiceBox *box : m_boxes)
        if (any)
            answer.ids << box->currentData().toString();
    return answer;
}

bool MatchingEdit::isComplete() const
{
    return std::all_of(m_boxes.begin(), m_boxes.end(), [](const ChoiceBox *box) { return box->currentIndex() > 0; });
}

QWidget *MatchingEdit::firstControl()
{
    return m_boxes.front();
}

}   // namespace tenbin::ui
