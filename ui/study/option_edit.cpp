#include "option_edit.h"

#include "wrapped_choice.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace study;

namespace {

QString lettered(std::size_t place, const QString &text)
{
    return QStringLiteral("%1.  %2").arg(QChar(static_cast<char16_t>(u'A' + place)), text);
}

}   // namespace

OptionEdit::OptionEdit(const PosedQuestion &question, const QStringList &shown, const Answer &given, QWidget *parent)
    : AnswerEdit(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGap1);
    for (const QString &id : shown) {
        const PosedOption *option = question.option(id);
        if (!option)
            continue;
        QAbstractButton *button = question.type == QuestionType::Choice
            ? static_cast<QAbstractButton *>(new WrappedChoice<QRadioButton>(this))
            : new WrappedChoice<QCheckBox>(this);
        const QString text = lettered(m_options.size(), option->text);
        button->setText(text);
        button->setAccessibleName(text);
        button->setChecked(given.ids.contains(id));
        connect(button, &QAbstractButton::toggled, this, &OptionEdit::changed);
        layout->addWidget(button);
        m_options.emplace_back(id, button);
    }
}

Answer OptionEdit::answer() const
{
    Answer answer;
    for (const auto &[id, button] : m_options)
        if (button->isChecked())
            answer.ids << id;
    answer.ids.sort();
    return answer;
}

QWidget *OptionEdit::firstControl()
{
    for (const auto &[id, button] : m_options)
        if (button->isChecked())
            return button;
    return m_options.front().second;
}

// A to G, and 1 to 7.
void OptionEdit::keyPressEvent(QKeyEvent *event)
{
    const int letter = event->key() - Qt::Key_A, digit = event->key() - Qt::Key_1;
    const int count = static_cast<int>(m_options.size());
    const int place = letter >= 0 && letter < count ? letter : digit >= 0 && digit < count ? digit : -1;
    if (place < 0 || event->modifiers() & ~Qt::KeypadModifier)
        return AnswerEdit::keyPressEvent(event);
    QAbstractButton *button = m_options[static_cast<std::size_t>(place)].second;
    button->setFocus();
    button->click();
}

}   // namespace tenbin::ui
