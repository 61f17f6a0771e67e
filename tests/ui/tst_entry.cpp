// Typing into the form: what is refused leaves nothing behind, undo is the document's, and scrolling changes nothing.
#include "ui/shell/language.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QTest>
#include <QWheelEvent>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

constexpr const char *kRequests = "workload.traffic.requestsPerMonth";

double requestsOf(Fixture &f)
{
    return f.document().activeEntry().workload.traffic.requestsPerMonth;
}

void replaceText(QLineEdit &edit, const QString &text)
{
    edit.setFocus();
    edit.selectAll();
    if (text.isEmpty())
        QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClicks(&edit, text);
}

void scrollOver(QWidget &widget)
{
    const QPointF at(widget.width() / 2.0, widget.height() / 2.0);
    QWheelEvent wheel(at, widget.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &wheel);
}

}   // namespace

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void refusedTextLeavesNothing_data();
    void refusedTextLeavesNothing();
    void escapeBringsTheValueBack();
    void validTypingIsOneStep();
    void undoKeyIsTheDocuments();
    void undoKeyGivesUpRefusedText();
    void undoKeyInATextField();
    void wheelChangesNothingUnasked();
};

void TestEntry::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestEntry::refusedTextLeavesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("end");
    for (const int end : {Qt::Key_Tab, Qt::Key_Return}) {
        QTest::addRow("too much, %x", static_cast<unsigned>(end)) << QStringLiteral("88888888888888888") << end;
        QTest::addRow("negative, %x", static_cast<unsigned>(end)) << QStringLiteral("-5") << end;
        QTest::addRow("nothing, %x", static_cast<unsigned>(end)) << QString() << end;
        QTest::addRow("no number, %x", static_cast<unsigned>(end)) << QStringLiteral("12x") << end;
    }
}

void TestEntry::refusedTextLeavesNothing()
{
    QFETCH(QString, text);
    QFETCH(int, end);
    Fixture f;
    FieldRow *row = f.window.form().row(kRequests);
    NumberEdit &edit = f.number(kRequests);
    const double before = requestsOf(f);
    const QString shown = edit.text();
    replaceText(edit, text);
    QCOMPARE(edit.text(), text);   // what is being typed stays to be corrected
    QVERIFY(!row->refusal().isEmpty());
    QCOMPARE(requestsOf(f), before);
    QTest::keyClick(&edit, static_cast<Qt::Key>(end));
    QCOMPARE(requestsOf(f), before);
    QCOMPARE(edit.text(), shown);
    QVERIFY(!row->refusal().isEmpty());   // the field says why it shows the old value
    QCOMPARE(f.document().undoStack()->count(), 0);
    (void)f.document().perform(SetField{0, 0, kRequests, before + 1});
    QVERIFY(row->refusal().isEmpty());
}

void TestEntry::escapeBringsTheValueBack()
{
    Fixture f;
    NumberEdit &edit = f.number(kRequests);
    const double before = requestsOf(f);
    const QString shown = edit.text();
    replaceText(edit, QStringLiteral("2500000"));
    QCOMPARE(requestsOf(f), 2'500'000.0);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(requestsOf(f), before);
    QCOMPARE(edit.text(), shown);
    QCOMPARE(f.document().undoStack()->count(), 0);
}

void TestEntry::validTypingIsOneStep()
{
    Fixture f;
    NumberEdit &edit = f.number(kRequests);
    replaceText(edit, QStringLiteral("2500000"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(f.document().undoStack()->count(), 1);
    replaceText(edit, QStringLiteral("3500000"));
    QCOMPARE(f.document().undoStack()->count(), 2);   // another typing, another step
    QCOMPARE(requestsOf(f), 3'500'000.0);
}

void TestEntry::undoKeyIsTheDocuments()
{
    Fixture f;
    NumberEdit &edit = f.number(kRequests);
    const double before = requestsOf(f);
    replaceText(edit, QStringLiteral("2500000"));
    QVERIFY(!f.document().undoStack()->isClean());
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(requestsOf(f), before);
    QVERIFY(f.document().undoStack()->isClean());
    QVERIFY(f.document().undoStack()->canRedo());
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(requestsOf(f), 2'500'000.0);
    QCOMPARE(numberOf(edit.text(), edit.locale()), 2'500'000.0);
}

void TestEntry::undoKeyGivesUpRefusedText()
{
    Fixture f;
    (void)f.document().perform(SetField{0, 0, "targets.p95_s", 2.5});
    NumberEdit &edit = f.number(kRequests);
    const QString shown = edit.text();
    replaceText(edit, QStringLiteral("-5"));
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.text(), shown);
    QCOMPARE(f.document().activeEntry().targets.p95_s, 2.5);   // nothing else was taken back
}

void TestEntry::undoKeyInATextField()
{
    Fixture f;
    auto &edit = *qobject_cast<QLineEdit *>(f.window.form().row("workload.name")->editor());
    const std::string before = f.document().activeEntry().workload.name;
    replaceText(edit, QStringLiteral("Shop"));
    QCOMPARE(f.document().activeEntry().workload.name, std::string("Shop"));
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.document().activeEntry().workload.name, before);
    QCOMPARE(edit.text(), QString::fromStdString(before));
    QVERIFY(f.document().undoStack()->isClean());
}

void TestEntry::wheelChangesNothingUnasked()
{
    Fixture f;
    const Project before = f.document().project();
    for (const Field &field : fields()) {
        FieldRow *row = f.window.form().row(field.path);
        if (!row)
            continue;   // targets have sliders
        f.window.setFocus();
        QVERIFY2(row->editor()->focusPolicy() != Qt::WheelFocus, field.label);
        scrollOver(*row->editor());
    }
    QVERIFY(f.document().project() == before);
}

QTEST_MAIN(TestEntry)
#include "tst_entry.moc"
