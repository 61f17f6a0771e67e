// Colours that can be read, and Han shapes of the right language.
#include "ui/theme/theme.h"

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
    void shapesFollowTheLanguage();
    void digitsAreTabular();
};

void TestTheme::contrast_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    for (const Theme *t : {&Theme::light(), &Theme::night()}) {
        const char *name = t->dark ? "dark" : "light";
        const auto row = [&](const char *what, const QColor &front, const QColor &back, double least) {
            QTest::addRow("%s %s", name, what) << front << back << least;
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

// The glyph that the language's fonts give for one character, and the font it comes from.
std::pair<QString, quint32> glyphOf(QChar character, const QLocale &locale)
{
    QFont font = faceOf(locale);
    font.setPixelSize(13);
    QTextLayout layout(QString(character), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QGlyphRun run = layout.glyphRuns().value(0);
    return {run.rawFont().familyName(), run.glyphIndexes().value(0)};
}

}   // namespace

void TestTheme::shapesFollowTheLanguage()
{
    const QLocale zh(QLocale::Chinese, QLocale::China), ja(QLocale::Japanese, QLocale::Japan);
    for (const QChar character : QStringLiteral("直骨角")) {
        const auto chinese = glyphOf(character, zh), japanese = glyphOf(character, ja);
        QCOMPARE(chinese.first, QStringLiteral("Noto Sans CJK SC"));
        QCOMPARE(japanese.first, QStringLiteral("Noto Sans CJK JP"));
        QVERIFY2(chinese.second != japanese.second, qPrintable(QString(character)));
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
