// Colours that can be read, and Han shapes of the right language.
#include "ui/theme/theme.h"

#include <QApplication>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace tenbin::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void shapesFollowTheLanguage_data();
    void shapesFollowTheLanguage();
    void digitsAreTabular();
};

void TestTheme::contrast_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    for (const Theme *t : {&Theme::light(), &Theme::night(), &Theme::strong()}) {
        const bool strong = t == &Theme::strong();
        const char *name = strong ? "high contrast" : t->dark ? "dark" : "light";
        const auto row = [&](const char *what, const QColor &front, const QColor &back, double least) {
            QTest::addRow("%s %s", name, what) << front << back << (strong ? (least > 3 ? 7 : 4.5) : least);
        };
        row("text", t->text, t->surface, 4.5);
        row("text on ground", t->text, t->ground, 4.5);
        row("text on selection", t->text, t->accentPale, 4.5);
        row("secondary", t->secondary, t->surface, 4.5);
        row("secondary on ground", t->secondary, t->ground, 4.5);
        row("secondary on message", t->secondary, t->warningPale, 4.5);
        row("link", t->accentText, t->surface, 4.5);
        row("button", t->onPrimary, t->primary, 4.5);
        row("pass", t->pass, t->surface, 4.5);
        row("pass on selection", t->pass, t->accentPale, 4.5);
        row("fail", t->fail, t->surface, 4.5);
        row("fail on selection", t->fail, t->accentPale, 4.5);
        row("warning", t->warning, t->surface, 4.5);
        row("warning on message", t->warning, t->warningPale, 4.5);
        row("rail", t->railText, t->rail, 4.5);
        row("accent", t->accent, t->surface, 3);
        for (std::size_t i = 0; i < t->series.size(); ++i)
            row(qPrintable(QStringLiteral("series %1").arg(i + 1)), t->outline(t->series[i]), t->surface, 3);
    }
}

void TestTheme::contrast()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, least);
    const double ratio = tenbin::ui::contrast(front, back);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(front.name(), back.name()).arg(ratio)));
}

namespace {

// The font that one character is drawn from, in the application's face.
QString fontFor(QChar character, int pixelSize, QFont::Weight weight)
{
    QTextLayout layout(QStringLiteral("p95 ") + character, fontOf(pixelSize, weight));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns(4, 1).value(0).rawFont().familyName();
}

}   // namespace

void TestTheme::shapesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("sequence");
    for (const char *sequence : {"zh", "ja", "ja en zh ja", "en zh ja en zh", "zh ja zh"})
        QTest::newRow(sequence) << QString::fromLatin1(sequence);
}

// Whatever language came before: its fonts may still be in Qt's caches.
void TestTheme::shapesFollowTheLanguage()
{
    QFETCH(QString, sequence);
    for (const QString &language : sequence.split(QLatin1Char(' '))) {
        const bool japanese = language == QLatin1String("ja");
        applyFont(*qApp,
            japanese                              ? QLocale(QLocale::Japanese)
                : language == QLatin1String("zh") ? QLocale(QLocale::Chinese)
                                                  : QLocale(QLocale::English));
        const QString family = japanese ? QStringLiteral("Noto Sans CJK JP") : QStringLiteral("Noto Sans CJK SC");
        for (const QChar character : QStringLiteral("直骨角令画：，"))
            for (const int size : {metrics::kCaption, metrics::kBody})
                for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold})
                    QCOMPARE(fontFor(character, size, weight), family);
    }
}

void TestTheme::digitsAreTabular()
{
    const QFontMetricsF metrics(fontOf(metrics::kFigure, QFont::DemiBold));
    for (const QChar digit : QStringLiteral("0123456789"))
        QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(QLatin1Char('0')));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
