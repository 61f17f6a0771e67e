#include "question_view.h"

#include "answer_edit.h"
#include "explained_answer.h"
#include "ruby_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

namespace {
constexpr Measure kReadable = 860_px, kIcon = 20_px;
}   // namespace

QuestionView::QuestionView(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_stem(new RubyLabel)
    , m_verdict(new QWidget)
    , m_verdictIcon(new QLabel)
    , m_verdictText(new QLabel)
{
    setKind(*this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap2, kGap3, kGap2, kGap3);
    layout->addWidget(m_scroll);
    setKind(*m_scroll, "bare");
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    setKind(*page, "panel");
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(kGap2, 0, kGap2, 0);
    auto *inner = new QWidget;
    inner->setMaximumWidth(kReadable);
    across->addStretch(1);
    across->addWidget(inner, 1000);
    across->addStretch(1);
    m_column = new QVBoxLayout(inner);
    m_column->setSpacing(kGap4);
    auto *verdict = new QHBoxLayout(m_verdict);
    verdict->setContentsMargins(kGap3, 0, 0, 0);
    verdict->addWidget(m_verdictIcon);
    verdict->addWidget(m_verdictText, 1);
    m_column->addWidget(m_stem);
    m_column->addWidget(m_verdict);
    m_column->addStretch();
    m_scroll->setWidget(page);
    m_verdict->hide();
}

void QuestionView::setStem(const QString &stem)
{
    m_stem->setText(RubyText({{stem, {}}}, languageOf(QLocale()), kSection));
    m_scroll->setAccessibleName(stem);
    m_scroll->verticalScrollBar()->setValue(0);
}

void QuestionView::replaceBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    if (body)
        m_column->insertWidget(2, body);
}

void QuestionView::ask(const PosedQuestion &question, std::uint64_t layout, const Answer &given)
{
    setStem(question.stem);
    m_verdict->hide();
    m_edit = makeAnswerEdit(question, shuffledIds(question, layout), given, m_scroll->widget());
    replaceBody(m_edit);
    connect(m_edit, &AnswerEdit::changed, this, &QuestionView::answered);
}

void QuestionView::explain(const PosedQuestion &question, std::uint64_t layout, const Answer &given)
{
    const Theme &theme = Theme::current();
    const bool right = isRight(question, given);
    setStem(question.stem);
    m_edit = nullptr;
    replaceBody(new ExplainedAnswer(question, shuffledIds(question, layout), given, m_scroll->widget()));
    m_verdictIcon->setPixmap(
        iconPixmap(right ? Icon::Pass : Icon::Fail, right ? theme.pass : theme.fail, kIcon, devicePixelRatioF()));
    m_verdictText->setText(right ? tr("Right.")
            : given.given()      ? tr("Not right. Only the whole answer counts.")
                                 : tr("Not answered, and so not right."));
    setKind(*m_verdictText, "section");
    m_verdict->show();
}

void QuestionView::clear(const QString &why)
{
    setStem(why);
    m_edit = nullptr;
    replaceBody(nullptr);
    m_verdict->hide();
}

Answer QuestionView::answer() const
{
    return m_edit ? m_edit->answer() : Answer();
}

bool QuestionView::isComplete() const
{
    return m_edit && m_edit->isComplete();
}

void QuestionView::focusAnswer()
{
    if (m_edit)
        m_edit->firstControl()->setFocus();
}

}   // namespace tenbin::ui
