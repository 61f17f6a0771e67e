// The prompt lab: its figures are the planner's, and what it is told to use is used.
#include "report/wording.h"
#include "ui/plan/prompt_lab.h"
#include "ui/shell/language.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

struct Lab
{
    Fixture f;
    PromptLab *lab = nullptr;

    Lab()
    {
        QTest::keyClick(&f.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        lab = f.window.findChild<PromptLab *>();
    }
    void paste(const QString &text)
    {
        lab->findChild<QPlainTextEdit *>()->setPlainText(text);
        QTest::qWait(120);
    }
    // The figure beside this name.
    QString figure(const QString &name) const
    {
        const QList<QLabel *> labels = lab->findChildren<QLabel *>();
        for (qsizetype i = 0; i + 1 < labels.size(); ++i)
            if (labels[i]->text() == name)
                return labels[i + 1]->text();
        return {};
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : lab->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

}   // namespace

class TestPromptLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThePlanners();
    void isUsed();
    void emptyHasNoFigure();
    void followsTheLanguage();
};

void TestPromptLab::figuresAreThePlanners()
{
    Lab l;
    QVERIFY(l.lab && l.lab->isVisible());
    l.paste(QStringLiteral("Be brief. ").repeated(400));   // 4,000 characters, 1,000 tokens
    QCOMPARE(l.figure(QStringLiteral("Characters")), QStringLiteral("4,000"));
    const QString counted = l.figure(QStringLiteral("Tokens, estimated"));
    QVERIFY2(counted.startsWith(QStringLiteral("1,000 ±")), qPrintable(counted));
    const auto usd = [&](double tokens) {
        Subject s = l.f.document().activeEntry().subject();
        s.workload.request.systemTokens = tokens;
        return planner::evaluate(s.workload, s.plan, *l.f.document().project().catalog).total()->usd();
    };
    QCOMPARE(l.figure(QStringLiteral("A month of this plan")), report::money(usd(1'000) - usd(0), QLocale()));
    QCOMPARE(l.figure(QStringLiteral("A fifth shorter saves a month")), report::money(usd(1'000) - usd(800), QLocale()));
    QVERIFY(usd(1'000) - usd(800) > 0);
}

void TestPromptLab::isUsed()
{
    Lab l;
    l.paste(QStringLiteral("请简短回答问题。").repeated(35));   // 280 characters, 200 tokens
    l.lab->findChild<QComboBox *>()->setCurrentIndex(1);
    l.button(QStringLiteral("&Use in the workload"))->click();
    const planner::RequestShape &request = l.f.document().activeEntry().workload.request;
    QCOMPARE(request.user.mean_tokens, 200.0);
    QCOMPARE(request.chineseShare, 1.0);
    QCOMPARE(request.japaneseShare, 0.0);
}

void TestPromptLab::emptyHasNoFigure()
{
    Lab l;
    QVERIFY(!l.button(QStringLiteral("&Use in the workload"))->isEnabled());
    const QString none = l.figure(QStringLiteral("A month of this plan"));
    QVERIFY(!none.isEmpty() && !none.contains(QLatin1Char('$')));
}

void TestPromptLab::followsTheLanguage()
{
    Lab l;
    const QString english = l.lab->windowTitle();
    for (const char *language : {"zh", "ja"}) {
        installLanguage(*qApp, QLatin1String(language));
        QCoreApplication::processEvents();
        QVERIFY(l.lab->windowTitle() != english);
        QVERIFY(l.figure(QStringLiteral("Characters")).isEmpty());
    }
    installLanguage(*qApp, QStringLiteral("en"));
}

QTEST_MAIN(TestPromptLab)
#include "tst_prompt_lab.moc"
