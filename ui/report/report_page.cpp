#include "report_page.h"

#include "i18n/translations.h"
#include "page_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/flag_box.h"
#include "ui/widgets/segmented_language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;

namespace {
constexpr Measure kPanel = 264_px;
}

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_paperLabel(new QLabel(this))
    , m_partsLabel(new QLabel(this))
    , m_exportLabel(new QLabel(this))
    , m_state(new QLabel(this))
    , m_language(new ChoiceBox(this))
    , m_paper(new ChoiceBox(this))
    , m_scroll(new QScrollArea(this))
    , m_view(new PageView)
{
    m_choice.language = i18n::installed();
    m_choice.paper = paperOf(QLocale());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *panel = new QWidget(this);
    setKind(*panel, "panel");
    panel->setFixedWidth(kPanel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(kGap4, kGap4, kGap4, kGap4);
    column->setSpacing(kGap2);
    setKind(*m_heading, "strong");
    column->addWidget(m_heading);
    buildChoices(*column);
    column->addStretch();
    buildExports(*column);
    setKind(*m_scroll, "pages");
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);   // else its coming and going would change the pages' width
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidget(m_view);
    row->addWidget(panel);
    row->addWidget(m_scroll, 1);
    retranslateUi();
}

void ReportPage::buildChoices(QVBoxLayout &column)
{
    const auto labelled = [&](QLabel *label, QWidget *box) {
        setKind(*label, "label");
        label->setBuddy(box);
        column.addWidget(label);
        column.addWidget(box);
    };
    labelled(m_languageLabel, m_language);
    labelled(m_paperLabel, m_paper);
    for (const QString &language : i18n::languages())
        m_language->addItem(languageName(language), language);
    m_paper->addItems({QStringLiteral("A4"), QStringLiteral("Letter")});
    m_language->setCurrentIndex(m_language->findData(m_choice.language));
    m_paper->setCurrentIndex(static_cast<int>(m_choice.paper));
    connect(m_language, &QComboBox::activated, this, [this] {
        m_followsWindow = false;
        m_choice.language = m_language->currentData().toString();
        Q_EMIT choiceChanged();
    });
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        m_paperFollows = false;
        m_choice.paper = static_cast<Paper>(index);
        Q_EMIT choiceChanged();
    });
    column.addSpacing(kGap2);
    setKind(*m_partsLabel, "label");
    column.addWidget(m_partsLabel);
    for (const report::ReportPart part : report::kReportParts) {
        auto *box = new FlagBox(this);
        box->setChecked(true);
        box->setMinimumHeight(24_px);
        m_parts[static_cast<std::size_t>(part)] = box;
        column.addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, part](bool on) {
            if (on)
                m_choice.parts.insert(part);
            else
                m_choice.parts.erase(part);
            retranslateUi();
            Q_EMIT choiceChanged();
        });
    }
}

void ReportPage::buildExports(QVBoxLayout &column)
{
    setKind(*m_state, "caption");
    m_state->setWordWrap(true);
    setKind(*m_exportLabel, "label");
    column.addWidget(m_state);
    column.addWidget(m_exportLabel);
    for (std::size_t i = 0; i < m_exports.size(); ++i) {
        m_exports[i] = new QPushButton(this);
        connect(m_exports[i], &QPushButton::clicked, this, [this, i] { Q_EMIT exportWanted(static_cast<ReportFormat>(i)); });
    }
    setKind(*m_exports.front(), "primary");
    for (QPushButton *button : m_exports)
        column.addWidget(button);
}

int ReportPage::pages() const
{
    return m_view->pages();
}

double ReportPage::pixelsAPoint() const
{
    return m_view->pixelsAPoint(m_choice.paper);
}

void ReportPage::present(const std::vector<QImage> &pages, bool working, bool severalPlans)
{
    m_view->setPages(pages);
    m_working = working;
    m_severalPlans = severalPlans;
    retranslateUi();
}

void ReportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_followsWindow && m_choice.language != i18n::installed()) {
        m_choice.language = i18n::installed();
        m_language->setCurrentIndex(m_language->findData(m_choice.language));
        if (m_paperFollows)
            m_choice.paper = paperOf(QLocale());
        m_paper->setCurrentIndex(static_cast<int>(m_choice.paper));
        Q_EMIT choiceChanged();
    }
    retranslateUi();
}

void ReportPage::retranslateUi()
{
    m_heading->setText(tr("Report"));
    m_languageLabel->setText(tr("&Language of the report"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_paperLabel->setText(tr("&Paper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_partsLabel->setText(tr("Sections"));
    for (const report::ReportPart part : report::kReportParts) {
        FlagBox &box = *m_parts[static_cast<std::size_t>(part)];
        box.setText(report::partName(part));
        const bool alone = part == report::ReportPart::Comparison && !m_severalPlans;
        box.setEnabled(!alone);
        box.setToolTip(alone ? tr("Needs a second plan: Compare mode adds one.") : QString());
    }
    m_exportLabel->setText(tr("Export"));
    const QStringList names{tr("Export PDF …"), tr("HTML …"), tr("CSV …"), tr("JSON …")};
    const QStringList described{tr("Export as PDF"), tr("Export as HTML"), tr("Export as CSV"), tr("Export as JSON")};
    for (std::size_t i = 0; i < m_exports.size(); ++i) {
        m_exports[i]->setText(names[static_cast<qsizetype>(i)]);
        m_exports[i]->setAccessibleName(described[static_cast<qsizetype>(i)]);
        m_exports[i]->setToolTip(static_cast<ReportFormat>(i) == ReportFormat::Json
                ? tr("The plan's figures as evaluate and replay print them: all of them, whatever the sections")
                : described[static_cast<qsizetype>(i)]);
        m_exports[i]->setEnabled(!m_choice.parts.empty() || static_cast<ReportFormat>(i) == ReportFormat::Json);
    }
    const int pages = m_view->pages();
    m_state->setText(m_working ? tr("Laying out the pages …") : tr("%n page(s)", nullptr, pages));
    m_scroll->setAccessibleName(tr("Preview of the report"));
    m_scroll->setAccessibleDescription(m_state->text());
}

}   // namespace tenbin::ui
