#include "prompt_lab.h"

#include "planner/evaluate.h"
#include "report/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/note_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace tenbin::ui {

using namespace metrics;

namespace {

constexpr int kSettle_ms = 60;
constexpr double kShorter = .8;   // of the text: what is tried
constexpr std::array kParts{
    "workload.request.systemTokens", "workload.request.user.mean_tokens", "workload.request.output.mean_tokens"};

}   // namespace

PromptLab::PromptLab(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_part(new ChoiceBox(this))
    , m_textLabel(new QLabel(this))
    , m_partLabel(new QLabel(this))
    , m_note(new NoteLabel(this))
    , m_use(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kGap4);
    auto *left = new QVBoxLayout;
    left->setSpacing(kGap1);
    m_textLabel->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(360_px);
    left->addWidget(m_textLabel);
    left->addWidget(m_text, 1);
    columns->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(kGap2);
    m_partLabel->setBuddy(m_part);
    right->addWidget(m_partLabel);
    right->addWidget(m_part);
    right->addSpacing(kGap2);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap4);
    grid->setVerticalSpacing(kGap2);
    for (int i = 0; i < Figures; ++i) {
        const auto place = static_cast<std::size_t>(i);
        m_names[place] = new QLabel(this);
        m_figures[place] = new QLabel(this);
        setKind(*m_names[place], "label");
        setKind(*m_figures[place], "strong");
        m_figures[place]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_figures[place]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(m_names[place], i, 0);
        grid->addWidget(m_figures[place], i, 1);
    }
    grid->setColumnStretch(1, 1);
    right->addLayout(grid);
    right->addSpacing(kGap2);
    right->addWidget(m_note);
    right->addStretch();
    columns->addLayout(right, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kGap4, kGap4, kGap4, kGap4);
    outer->setSpacing(kGap3);
    outer->addLayout(columns, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap2);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_use);
    outer->addLayout(row);
    setKind(*m_use, "primary");
    m_close->setAutoDefault(false);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettle_ms);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_settled.start(); });
    connect(&m_settled, &QTimer::timeout, this, &PromptLab::fill);
    connect(m_part, &QComboBox::currentIndexChanged, this, &PromptLab::fill);
    connect(m_use, &QPushButton::clicked, this, &PromptLab::use);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    sizeDialog(*this, 860_px, 480_px);
    retranslateUi();
    m_text->setFocus();
}

void PromptLab::present(const Subject &subject, const std::shared_ptr<const planner::Catalog> &catalog)
{
    if (m_catalog == catalog && m_subject == subject)
        return;
    const bool first = !m_catalog;
    m_subject = subject;
    m_catalog = catalog;
    if (first)
        fill();
    else
        m_settled.start();   // a drag asks at every frame
}

const Field &PromptLab::part() const
{
    return *findField(kParts[static_cast<std::size_t>(std::max(0, m_part->currentIndex()))]);
}

// The whole plan's bill with a text of so many tokens in this place; no value: a price is missing.
std::optional<double> PromptLab::monthly_usd(double tokens) const
{
    Subject subject = m_subject;
    const Field &field = part();
    if (!setFieldValue(field, subject, std::clamp(tokens, field.minimum, field.maximum)))
        return std::nullopt;
    const auto total = planner::evaluate(subject.workload, subject.plan, *m_catalog).total();
    return total ? std::optional(total->usd()) : std::nullopt;
}

void PromptLab::fill()
{
    if (!m_catalog)
        return;
    m_settled.stop();
    const QLocale l;
    m_count = ingest::countTokens(m_text->toPlainText(), m_subject.workload.request, m_subject.workload.assumptions);
    const double tokens = m_count.tokens();
    const bool any = tokens > 0;
    const QString none = report::Wording::noFigure();
    const auto set = [this](Figure figure, const QString &text) { m_figures[figure]->setText(text); };
    set(Characters, l.toString(m_count.characters));
    set(Tokens, any ? tr("%1 ± %2").arg(l.toString(std::ceil(tokens), 'f', 0), report::percent(m_count.error, l)) : none);
    QStringList languages;
    for (const auto &[name, its] : {std::pair(tr("Latin and others"), m_count.english), {tr("Chinese"), m_count.chinese},
             {tr("Japanese"), m_count.japanese}})
        if (its > 0)
            languages << tr("%1 %2").arg(name, report::percent(its / tokens, l));
    set(Languages, any ? languages.join(QStringLiteral(" · ")) : none);
    const planner::Model *model = m_catalog->model(m_subject.plan.models.first);
    const planner::TokenOffer *offer
        = model ? model->tokenOffer(m_subject.plan.resilience.region, m_subject.plan.resilience.profile) : nullptr;
    const bool answer = part().path == kParts.back();
    const planner::MaybeFigure *price = !offer ? nullptr : answer ? &offer->prices.output : &offer->prices.input;
    const bool known = price && price->has_value();
    set(PerCall, !any ? none : known ? report::money(tokens * (*price)->value / 1e6, l) : report::Wording::gapInPrices());
    const auto with = monthly_usd(tokens), without = monthly_usd(0), shorter = monthly_usd(kShorter * tokens);
    const bool priced = with && without && shorter;
    set(Monthly, !any ? none : priced ? report::money(*with - *without, l) : report::Wording::gapInPrices());
    set(Shorter, !any ? none : priced ? report::money(*with - *shorter, l) : report::Wording::gapInPrices());
    m_use->setEnabled(any);
}

// Its tokens, and its languages where they are others than before.
void PromptLab::use()
{
    fill();
    const double tokens = m_count.tokens();
    if (tokens <= 0)
        return;
    Q_EMIT fieldEdited(part(), Value(std::clamp(std::ceil(tokens), part().minimum, part().maximum)), 0);
    const auto share = [&](const char *path, double its) {
        const Field &field = *findField(path);
        const double rounded = std::round(its / tokens * 100) / 100;
        if (fieldValue(field, m_subject) != Value(rounded))
            Q_EMIT fieldEdited(field, Value(rounded), 0);
    };
    share("workload.request.chineseShare", m_count.chinese);
    share("workload.request.japaneseShare", m_count.japanese);
}

void PromptLab::retranslateUi()
{
    setWindowTitle(tr("Prompt lab"));
    m_textLabel->setText(tr("&Text"));
    m_text->setPlaceholderText(tr("Paste a prompt, a question or an answer."));
    m_text->setAccessibleName(tr("Text to count"));
    m_partLabel->setText(tr("It is &the"));
    {
        const QSignalBlocker quiet(m_part);
        const int part = std::max(0, m_part->currentIndex());
        m_part->clear();
        m_part->addItems({tr("System prompt"), tr("User's question"), tr("Answer")});
        m_part->setCurrentIndex(part);
    }
    m_part->setAccessibleName(tr("What the text is"));
    const std::array names{tr("Characters"), tr("Tokens, estimated"), tr("Of them"), tr("A single call of the first model"),
        tr("A month of this plan"), tr("A fifth shorter saves a month")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_names[i]->setText(names[i]);
    m_note->setNote({},
        tr("Each model has a tokenizer of its own, and none is published: the count goes by the script, with the characters for "
           "each token of this workload. Replace them by a measurement of your model."));
    m_use->setText(tr("&Use in the workload"));
    m_close->setText(tr("Close"));
    fill();
}

void PromptLab::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

}   // namespace tenbin::ui
