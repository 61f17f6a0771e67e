#include "form_panel.h"

#include "form_rules.h"
#include "help_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/field_row.h"
#include "workload_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;

namespace {

// After the first picture, so that no turn of the event loop is long.
constexpr int kRowsATurn = 8, kTurn_ms = 10;

// Folded at first: rarely the first thing to decide, and not even built until opened.
bool opensFolded(Section section)
{
    return section == Section::Agent || section == Section::Safety || section == Section::CustomModel
        || section == Section::Assumptions;
}

// Names are set once; they rest with what is rarely touched.
bool isFolded(const Field &field)
{
    return field.advanced || field.path.ends_with(".name");
}

}   // namespace

FormPanel::FormPanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_heading(new QLabel(this))
    , m_addWorkload(new QPushButton(this))
    , m_workloads(new WorkloadList(this))
    , m_rowsLeft(screen()->availableSize().height() / kControlHeight)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto *page = new QWidget;
    setKind(*page, "panel");
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(kGap3, kGap3, kGap3, kGap3);
    m_layout->setSpacing(0);
    setKind(*m_heading, "heading");
    setKind(*m_addWorkload, "link");
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_addWorkload);
    m_layout->addLayout(top);
    m_layout->addSpacing(kGap1);
    m_layout->addWidget(m_workloads);
    m_layout->addSpacing(kGap2);
    connect(m_addWorkload, &QPushButton::clicked, this, &FormPanel::addWorkloadWanted);
    connect(m_workloads, &WorkloadList::selected, this, &FormPanel::workloadSelected);
    for (int i = 0; i < static_cast<int>(Section::Targets); ++i)
        addSection(static_cast<Section>(i));
    m_layout->addStretch();
    m_moreRows.setSingleShot(true);
    m_moreRows.setInterval(kTurn_ms);
    connect(&m_moreRows, &QTimer::timeout, this, &FormPanel::makeMoreRows);
    retranslateUi();
}

void FormPanel::addSection(Section section)
{
    CollapsibleSection *outer = nullptr;
    for (const bool folded : {false, true}) {
        auto part = std::make_unique<Part>();
        for (const Field &field : fields())
            if (field.section == section && isFolded(field) == folded)
                part->lines.push_back({&field, nullptr});
        if (part->lines.empty())
            continue;
        // A section of folded fields only has no "More …" inside.
        part->section = section;
        part->nested = folded && outer;
        part->box = new CollapsibleSection(part->nested, this);
        if (part->nested)
            outer->content()->addWidget(part->box);
        else
            m_layout->addWidget(part->box);
        if (!part->nested)
            part->box->setOpen(!opensFolded(section));
        connect(part->box, &CollapsibleSection::toggled, this, [this, p = part.get()](bool open) {
            if (open && m_live)
                refreshRows(*p);
        });
        outer = part->box;
        m_parts.push_back(std::move(part));
    }
}

// Rows are made when they first apply to the plan: most plans never show most of them.
void FormPanel::refreshRows(Part &part)
{
    const QLocale locale;
    int at = 0;   // among the rows made
    for (Line &line : part.lines) {
        const bool relevant = isRelevant(*line.field, m_live->subject);
        if (!line.row && relevant && m_rowsLeft > 0)
            makeRow(line, part, at);
        if (!line.row) {
            m_incomplete |= relevant;
            continue;
        }
        ++at;
        if (line.row->isHidden() == relevant)
            line.row->setVisible(relevant);
        if (!relevant)
            continue;
        line.row->showValue(fieldValue(*line.field, m_live->subject));
        line.row->setLocked(m_live->subject.locked.contains(line.field->path));
        line.row->setComputed(computedFor(*line.field, *m_live, locale));
    }
}

void FormPanel::makeRow(Line &line, Part &part, int at)
{
    --m_rowsLeft;
    line.row = makeFieldRow(*line.field, *m_catalog, part.box);
    connect(line.row, &FieldRow::edited, this, &FormPanel::fieldEdited);
    connect(line.row, &FieldRow::helpWanted, this, [this, row = line.row] { showHelp(*row); });
    part.box->content()->insertWidget(at, line.row);
}

void FormPanel::refreshOpenParts()
{
    m_incomplete = false;
    for (const auto &part : m_parts)
        if (part->box->isOpen())
            refreshRows(*part);
}

// The first picture is up.
void FormPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_incomplete && !m_moreRows.isActive())
        m_moreRows.start();
}

void FormPanel::makeMoreRows()
{
    m_rowsLeft = kRowsATurn;
    refreshOpenParts();
    if (m_incomplete)
        m_moreRows.start();
    else
        m_rowsLeft = kAllRows;
}

void FormPanel::present(const Project &project, const Live &live)
{
    m_project = &project;
    m_live = &live;
    if (m_catalog != live.catalog) {
        // Other prices, other models and Regions to choose from.
        m_catalog = live.catalog;
        for (const auto &part : m_parts)
            for (Line &line : part->lines)
                delete std::exchange(line.row, nullptr);
    }
    m_workloads->present(project, live.entryVerdicts);
    refreshOpenParts();
}

FieldRow *FormPanel::row(std::string_view path)
{
    for (const auto &part : m_parts)
        for (Line &line : part->lines) {
            if (line.field->path != path)
                continue;
            if (!line.row) {
                m_rowsLeft = kAllRows;
                part->box->setOpen(true);
                refreshRows(*part);
            }
            return line.row;
        }
    return nullptr;
}

void FormPanel::reveal(const Field &field)
{
    CollapsibleSection *outer = nullptr;
    for (const auto &part : m_parts) {
        if (!part->nested)
            outer = part->box;
        const bool holds
            = std::any_of(part->lines.begin(), part->lines.end(), [&field](const Line &line) { return line.field == &field; });
        if (!holds)
            continue;
        outer->setOpen(true);
        part->box->setOpen(true);
        if (const FieldRow *its = row(field.path); its && its->editor()) {
            its->editor()->setFocus(Qt::ShortcutFocusReason);
            // The layout has yet to give the rows their places.
            QTimer::singleShot(0, its->editor(), [this, editor = its->editor()] { m_scroll->ensureWidgetVisible(editor); });
        }
        return;
    }
}

void FormPanel::showHelp(const FieldRow &row)
{
    if (!m_help) {
        m_help = new HelpCard(this);
        connect(m_help, &HelpCard::lockWanted, this, &FormPanel::lockWanted);
        connect(m_help, &HelpCard::studyWanted, this, &FormPanel::studyWanted);
    }
    m_help->open(row.field(), row.isLocked(), row);
}

FieldRow *FormPanel::focusRow() const
{
    for (QWidget *widget = window()->focusWidget(); widget; widget = widget->parentWidget())
        if (auto *row = qobject_cast<FieldRow *>(widget))
            return row;
    return nullptr;
}

void FormPanel::helpForFocus()
{
    if (const FieldRow *row = focusRow())
        showHelp(*row);
}

void FormPanel::lockFocus()
{
    const FieldRow *row = focusRow();
    if (row && row->field().searched)
        Q_EMIT lockWanted(row->field(), !row->isLocked());
    else
        Q_EMIT lockRefused();
}

void FormPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void FormPanel::retranslateUi()
{
    m_heading->setText(tr("Workloads"));
    m_addWorkload->setText(tr("Add …"));
    m_addWorkload->setAccessibleName(tr("Add a workload"));
    m_workloads->setAccessibleName(tr("Workloads"));
    for (const auto &part : m_parts) {
        const QString title = sectionTitle(part->section);
        if (part->nested)
            part->box->setTitle(tr("More …"), tr("%1: more").arg(title));
        else
            part->box->setTitle(title);
        for (const Line &line : part->lines)
            if (line.row)
                line.row->retranslateUi();
    }
}

}   // namespace tenbin::ui
