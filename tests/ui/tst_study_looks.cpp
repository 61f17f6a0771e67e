// What holds of every page of the study part: names, translations, focus, room for its words.
#include "study_fixture.h"
#include "ui/shell/language.h"
#include "ui/widgets/note_label.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QTranslator>

using namespace tenbin;
using namespace tenbin::ui;
using namespace tenbin::study;

namespace {

class Pseudo : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

}   // namespace

class TestStudyLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void pagesByArrows();
    void everyControlHasAName();
    void everyWordIsTranslated();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestStudyLooks::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestStudyLooks::pagesByArrows()
{
    StudyFixture f;
    for (auto *button : f.page->findChildren<QAbstractButton *>())
        if (button->property("kind").toString() == QLatin1String("tab") && button->focusPolicy() != Qt::NoFocus)
            button->setFocus();
    for (int tab = 1; tab < static_cast<int>(StudyTab::Count); ++tab) {
        for (auto *button : f.page->findChildren<QAbstractButton *>())
            if (button->property("kind").toString() == QLatin1String("tab") && button->isChecked())
                button->setFocus();
        f.key(Qt::Key_Right);
        QVERIFY(f.page->page(static_cast<StudyTab>(tab))->isVisible());
    }
}

void TestStudyLooks::everyControlHasAName()
{
    StudyFixture f;
    QStringList nameless;
    for (int tab = 0; tab < static_cast<int>(StudyTab::Count); ++tab) {
        QStringList names;
        for (const QWidget *w : f.tab<QWidget>(static_cast<StudyTab>(tab)).findChildren<QWidget *>()) {
            if (!(w->focusPolicy() & Qt::TabFocus) || !w->isVisible() || w->inherits("QComboBoxListView")
                || w->inherits("QComboBoxPrivateContainer") || w->inherits("QExpandingLineEdit")
                || w->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(w);
            const QString name = w->accessibleName().isEmpty() && button ? button->text() : w->accessibleName();
            if (name.isEmpty())
                nameless << QString::number(tab) + QLatin1Char(' ') + QLatin1String(w->metaObject()->className());
            else if (names.contains(name))
                nameless << QString::number(tab) + QLatin1String(" twice: ") + name;
            names << name;
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String(" | "))));
}

void TestStudyLooks::everyWordIsTranslated()
{
    StudyFixture f;
    Pseudo pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    const Content &content = f.desk.content();
    const auto isContent = [&](const QString &text) {
        for (const FixedQuestion &question : content.questions) {
            if (question.stem[Language::En] == text)
                return true;
            for (const FixedOption &option : question.options)
                if (text.endsWith(option.text[Language::En]) || text == option.match[Language::En])
                    return true;
        }
        for (const Card &card : content.cards)
            if (card.front[Language::En] == text || card.back[Language::En] == text)
                return true;
        return text == QLatin1String("English");
    };
    QStringList missed;
    for (int tab = 0; tab < static_cast<int>(StudyTab::Count); ++tab)
        for (const QWidget *w : f.tab<QWidget>(static_cast<StudyTab>(tab)).findChildren<QWidget *>()) {
            if (!w->isVisible())
                continue;
            QStringList texts{w->accessibleName(), w->toolTip()};
            if (const auto *label = qobject_cast<const QLabel *>(w))
                texts << label->text();
            if (const auto *button = qobject_cast<const QAbstractButton *>(w))
                texts << button->text();
            for (const QString &text : texts)
                if (text.contains(word) && !text.contains(QChar(u'⟦')) && !isContent(text))
                    missed << text;
        }
    QCoreApplication::removeTranslator(&pseudo);
    QCoreApplication::processEvents();
    missed.removeDuplicates();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1String(" | "))));
}

void TestStudyLooks::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestStudyLooks::nothingIsClipped()
{
    QFETCH(QString, language);
    installLanguage(*qApp, language);
    QStringList clipped;
    {
        StudyFixture f;
        f.page->resize(1224, 648);
        for (int tab = 0; tab < static_cast<int>(StudyTab::Count); ++tab) {
            const auto &page = f.tab<QWidget>(static_cast<StudyTab>(tab));
            QVERIFY(f.page->width() == 1224);   // nothing forces it wider
            for (const QWidget *w : page.findChildren<QWidget *>()) {
                if (!w->isVisible())
                    continue;
                const bool fits = w->hasHeightForWidth() ? w->heightForWidth(w->width()) <= w->height()
                    : w->inherits("QLabel") || w->inherits("QPushButton") || w->inherits("QCheckBox")
                    ? w->sizeHint().width() <= w->width() + 1
                    : true;
                const bool painted = w->inherits("tenbin::ui::NoteLabel") || w->inherits("tenbin::ui::PhraseLabel")
                    || w->inherits("tenbin::ui::RubyLabel") || !w->hasHeightForWidth();
                if (painted && !fits)
                    clipped << QStringLiteral("%1 %2: %3")
                                   .arg(tab)
                                   .arg(QLatin1String(w->metaObject()->className()), w->accessibleName());
            }
        }
    }
    installLanguage(*qApp, QStringLiteral("en"));
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1String(" | "))));
}

QTEST_MAIN(TestStudyLooks)
#include "tst_study_looks.moc"
