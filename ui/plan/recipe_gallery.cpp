#include "recipe_gallery.h"

#include "i18n/translations.h"
#include "planner/evaluate.h"
#include "report/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/page_area.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

namespace tenbin::ui {

using namespace metrics;

namespace {
constexpr int kColumns = 2;
constexpr Measure kCardWidth = 320_px;
}   // namespace

class RecipeCard : public QAbstractButton
{
public:
    explicit RecipeCard(QWidget *parent)
        : QAbstractButton(parent)
        , m_name(new QLabel(this))
        , m_summary(new NoteLabel(this))
        , m_figures(new QLabel(this))
    {
        setFocusPolicy(Qt::StrongFocus);
        setMinimumWidth(kCardWidth);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setKind(*m_name, "strong");
        setKind(*m_figures, "caption");
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(kGap4, kGap3, kGap4, kGap3);
        column->setSpacing(kGap1);
        column->addWidget(m_name);
        column->addWidget(m_summary);
        column->addStretch();
        column->addWidget(m_figures);
        for (QWidget *part :
            {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_figures)})
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void setWords(const QString &name, const QString &summary, const QString &figures)
    {
        m_name->setText(name);
        m_summary->setNote({}, summary);
        m_figures->setText(figures);
        m_figures->setVisible(!figures.isEmpty());
        setAccessibleName(name);
        setAccessibleDescription(figures.isEmpty() ? summary : summary + QLatin1Char('\n') + figures);
    }

    // As high as its words are at the width that it has.
    QSize minimumSizeHint() const override
    {
        const int wide = std::max<int>(width(), kCardWidth);
        return {kCardWidth, layout()->totalHeightForWidth(wide)};
    }
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        if (event->oldSize().width() != width())
            updateGeometry();
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? theme.primary : theme.hairline, hasFocus() ? 2 : 1));
        painter.setBrush(isDown() || underMouse() ? theme.accentPale : theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QLabel *m_name;
    NoteLabel *m_summary;
    QLabel *m_figures;
};

RecipeGallery::RecipeGallery(std::shared_ptr<const planner::Catalog> catalog, QWidget *parent)
    : QDialog(parent)
    , m_catalog(std::move(catalog))
    , m_heading(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_trace(new RecipeCard(this))
    , m_blank(new RecipeCard(this))
    , m_close(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap4, kGap4, kGap4, kGap4);
    column->setSpacing(kGap3);
    setKind(*m_heading, "section");
    m_heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_heading);
    auto *cards = new QWidget(this);
    cards->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap3);
    column->addWidget(new PageArea(*cards, this), 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_close);
    column->addLayout(row);
    int place = 0;
    const auto put = [&](RecipeCard *card) {
        m_grid->addWidget(card, place / kColumns, place % kColumns);
        ++place;
        connect(card, &QAbstractButton::clicked, this, &QDialog::accept);
    };
    m_recipes = recipes(i18n::installed());
    for (std::size_t i = 0; i < m_recipes.size(); ++i) {
        auto *card = m_cards.emplace_back(new RecipeCard(this));
        connect(card, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(m_recipes[i].entry); });
        put(card);
    }
    connect(m_trace, &QAbstractButton::clicked, this, &RecipeGallery::traceWanted);
    put(m_trace);
    connect(m_blank, &QAbstractButton::clicked, this, &RecipeGallery::blankWanted);
    put(m_blank);
    QWidget *before = nullptr;
    for (int i = 0; i < m_grid->count(); ++i) {
        QWidget *card = m_grid->itemAt(i)->widget();
        if (before)
            setTabOrder(before, card);
        before = card;
    }
    setTabOrder(before, m_close);
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslateUi();
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, 1);
    sizeDialog(*this, 700_px, 480_px);
    m_grid->itemAt(0)->widget()->setFocus();
}

RecipeGallery::~RecipeGallery() = default;

void RecipeGallery::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_recipes = recipes(i18n::installed());
    retranslateUi();
}

void RecipeGallery::retranslateUi()
{
    setWindowTitle(tr("Add a workload"));
    m_heading->setText(tr("What is the workload like?"));
    const QLocale locale;
    for (std::size_t i = 0; i < m_recipes.size(); ++i) {
        const Recipe &recipe = m_recipes[i];
        const Subject subject = recipe.entry.subject();
        const planner::Outcome outcome = planner::evaluate(subject.workload, subject.plan, *m_catalog);
        const auto total = outcome.total();
        m_cards[i]->setWords(recipe.name, recipe.summary,
            tr("%1 a month · %2 %3")
                .arg(total ? report::money(total->usd(), locale) : report::Wording::gapInPrices(),
                    report::Wording::targetedLatency(subject.workload.needs.interaction),
                    report::seconds(planner::targetedP95(subject.workload, outcome), locale)));
    }
    m_trace->setWords(tr("From a trace …"),
        tr("Rate, lengths and bursts measured from a log of requests (CSV: time, input and output tokens)."), {});
    m_blank->setWords(tr("Blank"), tr("Defaults everywhere, with the models and the Region of the present plan."), {});
    m_close->setText(tr("Cancel"));
}

}   // namespace tenbin::ui
