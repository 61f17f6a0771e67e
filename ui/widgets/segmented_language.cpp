#include "segmented_language.h"

#include "i18n/translations.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace tenbin::ui {

QString languageName(const QString &language)
{
    return language == QLatin1String("zh") ? QStringLiteral("中文")
        : language == QLatin1String("ja")  ? QStringLiteral("日本語")
                                           : QStringLiteral("English");
}

SegmentedLanguage::SegmentedLanguage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const char *code : {"zh", "ja", "en"}) {
        const QString language = QLatin1String(code);
        auto *button = new QToolButton(this);
        button->setText(languageName(language));
        button->setAccessibleName(languageName(language));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, language] { Q_EMIT chosen(language); });
        layout->addWidget(button);
        m_buttons.emplace_back(language, button);
    }
}

void SegmentedLanguage::setLanguage(const QString &language)
{
    m_language = language;
    emphasise();
}

// A new style sheet gives the buttons the fonts back that they had under the old one.
void SegmentedLanguage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &SegmentedLanguage::emphasise, Qt::QueuedConnection);
}

void SegmentedLanguage::emphasise()
{
    for (auto &[code, button] : m_buttons) {
        // Each name in its own language's shapes, whatever the window speaks.
        QFont font = faceOf(i18n::localeOf(code));
        font.setPixelSize(metrics::kCaption + 1);
        font.setWeight(code == m_language ? QFont::DemiBold : QFont::Normal);
        button->setFont(font);
        button->setChecked(code == m_language);
    }
}

}   // namespace tenbin::ui
