// Every word of every mode fits: in three languages and in a longer one, at the smallest window and at the usual one.
#include "ui/charts/chart_view.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/note_label.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

#include <span>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

// English with accents, 40 % longer: what a language may need.
class Longer : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const qsizetype more = (text.size() * 2 + 4) / 5;
        return text + QStringLiteral("ẽñ").repeated(more).left(more);
    }
    bool isEmpty() const override { return false; }
};

QString nameOf(const QWidget &w)
{
    const auto *label = qobject_cast<const QLabel *>(&w);
    const auto *button = qobject_cast<const QAbstractButton *>(&w);
    const QString text = label ? label->text() : button ? button->text() : w.accessibleName();
    return QStringLiteral("%1 “%2” %3x%4")
        .arg(QLatin1String(w.metaObject()->className()), text.left(60))
        .arg(w.width())
        .arg(w.height());
}

// What is cut off by its own edges.
bool isClipped(const QWidget &w)
{
    if (const auto *label = qobject_cast<const QLabel *>(&w)) {
        if (label->text().isEmpty() || !label->toolTip().isEmpty() || w.inherits("tenbin::ui::FigureLabel"))
            return false;   // elides by itself, and says the whole in its tool tip
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 1;
    }
    if (w.inherits("tenbin::ui::FlagBox"))   // the same; but nothing of a short word is cut
        return static_cast<const QAbstractButton &>(w).text().size() < 12 && w.sizeHint().width() > w.width();
    if (w.parentWidget() && w.parentWidget()->inherits("tenbin::ui::ModeRail"))   // painted by itself, in small type
        return QFontMetrics(fontOf(metrics::kCaption)).horizontalAdvance(static_cast<const QAbstractButton &>(w).text())
            > w.width();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&w))
        return !button->text().isEmpty() && button->toolTip() != button->text() && w.sizeHint().width() > w.width() + 1;
    if (w.inherits("tenbin::ui::NoteLabel") || w.inherits("tenbin::ui::PhraseLabel"))
        return w.heightForWidth(w.width()) > w.height() + 1;
    return false;
}

bool isDrawn(const QWidget &w)
{
    return w.isVisible() && !w.size().isEmpty();   // also what only scrolling shows
}

// Siblings of one layout that lie over each other.
void findOverlaps(const QWidget &parent, QStringList &faults)
{
    if (!parent.layout())
        return;
    std::vector<const QWidget *> children;
    for (int i = 0; i < parent.layout()->count(); ++i)
        if (const QWidget *child = parent.layout()->itemAt(i)->widget(); child && child->isVisible())
            children.push_back(child);
    if (parent.layout()->inherits("QStackedLayout"))
        return;
    for (std::size_t i = 0; i < children.size(); ++i)
        for (std::size_t j = i + 1; j < children.size(); ++j)
            if (children[i]->geometry().intersects(children[j]->geometry()))
                faults << QStringLiteral("%1 over %2").arg(nameOf(*children[i]), nameOf(*children[j]));
}

QStringList faultsOf(const QWidget &page)
{
    QStringList faults;
    for (const QWidget *w : page.findChildren<QWidget *>()) {
        if (!isDrawn(*w))
            continue;
        if (isClipped(*w))
            faults << nameOf(*w);
        findOverlaps(*w, faults);
    }
    return faults;
}

}   // namespace

class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMode_data();
    void everyMode();
};

void TestFit::everyMode_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    const std::pair<QSize, int> rooms[]{
        {{1280, 720}, 100}, {{1440, 900}, 100}, {{1280, 720}, 150}, {{1440, 900}, 200}, {{1920, 1080}, 125}};
    // Sanitizers look at memory, not at what fits: one room is enough for them.
    const std::span looked(rooms, TENBIN_SANITIZED ? 1 : std::size(rooms));
    for (const char *language : {"en", "zh", "ja", "longer"})
        for (const auto &[size, percent] : looked)
            QTest::newRow(
                qPrintable(QStringLiteral("%1 at %2, %3 %").arg(QLatin1String(language)).arg(size.width()).arg(percent)))
                << QString::fromLatin1(language) << size << percent;
}

void TestFit::everyMode()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    zoom::apply(*qApp, percent);
    Longer longer;
    const bool pseudo = language == QLatin1String("longer");
    installLanguage(*qApp, pseudo ? QStringLiteral("en") : language);
    QStringList faults;
    {
        Fixture f;
        f.window.resize(size);
        if (pseudo)
            QCoreApplication::installTranslator(&longer);
        for (const Mode mode : kAllModes) {
            f.window.setMode(mode);
            f.settle();
            if (mode == Mode::Plan)
                for (auto *section : f.window.findChildren<CollapsibleSection *>())
                    section->setOpen(true);
            QTest::qWait(60);
            QCOMPARE(f.window.size(), size);   // nothing forces it wider
            for (const QString &fault : faultsOf(f.window))
                faults << QStringLiteral("mode %1: %2").arg(static_cast<int>(mode)).arg(fault);
        }
        if (pseudo)
            QCoreApplication::removeTranslator(&longer);
    }
    installLanguage(*qApp, QStringLiteral("en"));
    zoom::apply(*qApp, zoom::kLeast);
    faults.removeDuplicates();
    for (const QString &fault : faults)
        qInfo().noquote() << fault;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1String("\n"))));
}

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
