#include "form_panel.h"

#include "form_rules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/field_row.h"
#include "workload_list.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;

namespace {

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
    , m_workloads(new WorkloadList(this))
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
    m_layout->addWidget(m_heading);
    m_layout->addSpacing(kGap2);
    m_layout->addWidget(m_workloads);
    m_layout->addSpacing(kGap2);
    connect(m_workloads, &WorkloadList::selected, this, &FormPanel::workloadSelected);
    for (int i = 0; i < static_cast<int>(Section::Targets); ++i)
        addSection(static_cast<Section>(i));
    m_layout->addStretch();
    retranslateUi();
}

void FormPanel::addSection(Section section)
{
    const auto inSection = [section](bool advanced) {
        return std::any_of(
            fields().begin(), fields().end(), [=](const Field &f) { return f.section == section && isFolded(f) == advanced; });
    };
    CollapsibleSection *outer = nullptr;
    for (const bool advanced : {false, true}) {
        if (!inSection(advanced))
            continue;
        // A section of advanced fields only has no "More …" inside.
        const bool nested = advanced && outer;
        auto part = std::make_unique<Part>();
        part->section = section;
        part->advanced = advanced;
        part->box = new CollapsibleSection(nested, this);
        if (nested)
            outer->content()->addWidget(part->box);
        else
            m_layout->addWidget(part->box);
        if (!nested)
            part->box->setOpen(!opensFolded(section));
        connect(part->box, &CollapsibleSection::toggled, this, [this, p = part.get()](bool open) {
            if (open && m_live)
                refreshRows(*p);
        });
        outer = part->box;
        m_parts.push_back(std::move(part));
    }
}

void FormPanel::makeRows(Part &part)
{
    part.made = true;
    int at = 0;
    for (const Field &field : fields()) {
        if (field.section != part.section || isFolded(field) != part.advanced)
            continue;
        FieldRow *row = makeFieldRow(field, *m_catalog, part.box);
        connect(row, &FieldRow::edited, this, &FormPanel::fieldEdited);
        part.box->content()->insertWidget(at++, row);
        row->hide();   // said, so that a layout which shows its children leaves it to us
        part.rows.push_back(row);
    }
}

void FormPanel::refreshRows(Part &part)
{
    if (!part.made)
        makeRows(part);
    const QLocale locale;
    for (FieldRow *row : part.rows) {
        const bool relevant = isRelevant(row->field(), m_live->subject);
        if (row->isHidden() == relevant)
            row->setVisible(relevant);
        if (!relevant)
            continue;
        row->showValue(fieldValue(row->field(), m_live->subject));
        row->setComputed(computedFor(row->field(), *m_live, locale));
    }
}

void FormPanel::present(const Project &project, const Live &live)
{
    m_project = &project;
    m_live = &live;
    if (m_catalog != live.catalog) {
        // Other prices, other models and Regions to choose from.
        m_catalog = live.catalog;
        for (const auto &part : m_parts) {
            qDeleteAll(part->rows);
            part->rows.clear();
            part->made = false;
        }
    }
    m_workloads->present(project, live.entryVerdicts);
    for (const auto &part : m_parts)
        if (part->box->isOpen())
            refreshRows(*part);
}

FieldRow *FormPanel::row(std::string_view path)
{
    for (const auto &part : m_parts) {
        const Field *field = findField(path);
        if (!field || field->section != part->section || isFolded(*field) != part->advanced)
            continue;
        if (!part->made)
            part->box->setOpen(true);
        if (!part->made)
            refreshRows(*part);
        for (FieldRow *row : part->rows)
            if (row->field().path == path)
                return row;
    }
    return nullptr;
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
    m_workloads->setAccessibleName(tr("Workloads"));
    for (const auto &part : m_parts) {
        const bool nested = part->advanced && qobject_cast<CollapsibleSection *>(part->box->parentWidget()->parentWidget());
        part->box->setTitle(nested ? tr("More …") : sectionTitle(part->section));
        for (FieldRow *row : part->rows)
            row->retranslateUi();
    }
}

}   // namespace tenbin::ui
