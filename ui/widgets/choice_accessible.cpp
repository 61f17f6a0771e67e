#include "choice_accessible.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QRegularExpression>

namespace tenbin::ui {

namespace {

class ChoiceAccessible : public QAccessibleWidget
{
public:
    explicit ChoiceAccessible(QAbstractButton *button)
        : QAccessibleWidget(button, button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox)
        , m_button(button)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !m_button->accessibleName().isEmpty())
            return QAccessibleWidget::text(kind);
        static const QRegularExpression mark(QStringLiteral("&(.)"));   // of the letter that Alt chooses
        return m_button->text().replace(mark, QStringLiteral("\\1"));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        state.pressed = m_button->isDown();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(toggleAction());
        return names;
    }

    void doAction(const QString &action) override
    {
        if (action == toggleAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton *m_button;
};

QAccessibleInterface *makeChoice(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && button->isCheckable() ? new ChoiceAccessible(button) : nullptr;
}

}   // namespace

void installChoiceAccessible()
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeChoice), true);
}

}   // namespace tenbin::ui
