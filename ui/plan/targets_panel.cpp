#include "targets_panel.h"

#include "lever_card.h"
#include "plan_words.h"
#include "report/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/target_slider.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tenbin::ui {

using namespace metrics;
using namespace planner;
using namespace report;

namespace {

constexpr std::array kPaths{"targets.p95_s", "targets.availability", "targets.monthlyCost_usd"};
constexpr std::size_t kNotes = 8;

}   // namespace

TargetsPanel::TargetsPanel(QWidget *parent)
    : QWidget(parent)
    , m_adopt(new QPushButton(this))
    , m_relaxation(new NoteLabel(this))
    , m_levers(new QVBoxLayout)
    , m_notes(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    outer->addWidget(scroll);
    auto *page = new QWidget;
    setKind(*page, "panel");
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kGap3, kGap3, kGap3, kGap3);
    layout->setSpacing(0);

    m_heading = heading(*layout);
    for (const TargetKind kind : {TargetKind::Latency, TargetKind::Availability, TargetKind::Cost})
        makeRow(kind, *layout);
    setKind(*m_adopt, "primary");
    layout->addWidget(m_adopt);
    layout->addSpacing(kGap2);
    layout->addWidget(m_relaxation);
    layout->addSpacing(kGap3);
    m_helpHeading = heading(*layout);
    m_levers->setSpacing(kGap2);
    layout->addLayout(m_levers);
    layout->addSpacing(kGap3);
    m_notesHeading = heading(*layout);
    m_notes->setSpacing(kGap1 + 2);
    layout->addLayout(m_notes);
    layout->addStretch();
    connect(m_adopt, &QPushButton::clicked, this, [this] {
        if (m_cheapest)
            Q_EMIT planAdopted(*m_cheapest);
    });
}

bool TargetsPanel::isAdoptButton(const QWidget &widget) const
{
    return &widget == m_adopt;
}

QLabel *TargetsPanel::heading(QVBoxLayout &layout)
{
    auto *label = new QLabel(this);
    setKind(*label, "heading");
    layout.addWidget(label);
    layout.addSpacing(kGap2);
    return label;
}

void TargetsPanel::makeRow(TargetKind kind, QVBoxLayout &layout)
{
    Row &row = m_rows[static_cast<std::size_t>(kind)];
    row.name = new QLabel(this);
    row.value = new FigureLabel(104, this);
    setKind(*row.name, "strong");
    setKind(*row.value, "strong");
    row.slider = new TargetSlider(kind == TargetKind::Availability ? TargetScale::Nines : TargetScale::Logarithmic, this);
    row.verdict = new NoteLabel(this);
    auto *line = new QHBoxLayout;
    line->addWidget(row.name, 1);
    line->addWidget(row.value);
    layout.addLayout(line);
    layout.addWidget(row.slider);
    layout.addWidget(row.verdict);
    layout.addSpacing(kGap3);
    row.slider->setFormat([kind](double value) {
        return kind == TargetKind::Latency     ? seconds(value, QLocale())
            : kind == TargetKind::Availability ? availabilityPercent(value, QLocale())
                                               : money(value, QLocale());
    });
    const Field *field = findField(kPaths[static_cast<std::size_t>(kind)]);
    connect(row.slider, &TargetSlider::moved, this,
        [this, field](double value, int gesture) { Q_EMIT fieldEdited(*field, value, gesture); });
}

// Two decades or more around target and plan. They stand until a value falls outside, so that the track never moves
// unprompted, and never under the hand that drags.
void TargetsPanel::setLimits(Row &row, double target, double plan)
{
    const auto inside
        = [&](double v) { return !std::isfinite(v) || v <= 0 || (v >= row.slider->minimum() && v <= row.slider->maximum()); };
    if (row.slider->isDragging() || (m_limitsStand && inside(target) && inside(plan)))
        return;
    const double low = std::min(target, std::isfinite(plan) && plan > 0 ? plan : target),
                 high = std::max(target, std::isfinite(plan) ? plan : target);
    const double from = std::pow(10, std::floor(std::log10(low / 2))), to = std::pow(10, std::ceil(std::log10(high * 2)));
    row.slider->setLimits(from, std::max(to, from * 100));
}

void TargetsPanel::presentRow(TargetKind kind, const QString &name, double target, double plan, bool pass, const QString &words)
{
    Row &row = m_rows[static_cast<std::size_t>(kind)];
    row.name->setText(name);
    if (kind != TargetKind::Availability)
        setLimits(row, target, plan);
    else if (!m_limitsStand || target < row.slider->minimum() || target > row.slider->maximum())
        row.slider->setLimits(std::min({0.9, target}), std::max({0.99999, target}));
    row.slider->setValue(target);
    row.slider->setPlanValue(plan);
    row.slider->setPlanWord(tr("plan"));
    row.slider->setAccessibleName(name);
    row.slider->setAccessibleDescription(words);
    row.value->setFigure(row.slider->valueText());
    row.verdict->setNote(pass ? Icon::Pass : Icon::Fail, words);
}

void TargetsPanel::present(const Live &live)
{
    const QLocale locale;
    const Outcome &o = live.outcome;
    const Targets &t = live.subject.targets;
    const Workload &w = live.subject.workload;
    m_limitsStand = std::exchange(m_showing, live.showing) == live.showing;
    m_heading->setText(tr("Targets"));

    const double p95 = trustedP95(live);
    const bool streaming = w.needs.interaction == Interaction::Streaming;
    presentRow(TargetKind::Latency, Wording::targetedLatency(w.needs.interaction), t.p95_s, p95, live.verdict.latency,
        streaming ? tr("plan %1, worst hour %2 %3")
                        .arg(seconds(p95, locale), weekday(o.latency.worstHour, locale),
                            seconds(o.latency.worstHourFirstTokenP95_s, locale))
                  : tr("plan %1").arg(seconds(p95, locale)));
    presentRow(TargetKind::Availability, tr("Availability"), t.availability, o.availability.design, live.verdict.availability,
        tr("plan %1, %2 min a month down")
            .arg(availabilityPercent(o.availability.design, locale), quantity(o.availability.downtime_minPerMonth, locale)));
    const QString cost = money(o.priced.usd(), locale);
    presentRow(TargetKind::Cost, tr("Monthly cost"), t.monthlyCost_usd, o.priced.usd(), live.verdict.cost,
        o.total() ? tr("plan %1").arg(cost) : tr("plan %1 and what has no price").arg(cost));
    presentAdvice(live);
    presentNotes(live);
}

void TargetsPanel::presentAdvice(const Live &live)
{
    const QLocale locale;
    m_cheapest.reset();
    if (live.tried) {
        const Alternative &a = live.alternatives[*live.tried];
        m_cheapest = a.plan;
        m_adopt->setText((live.outcome.feasible() ? tr("Adopt the plan on trial:\n%1 a month")
                                                  : tr("Adopt the plan on trial,\nthough infeasible: %1 a month"))
                             .arg(money(a.cost_usd, locale)));
    } else if (live.cheapest) {
        const Alternative &a = live.alternatives[*live.cheapest];
        const bool already = a.plan == live.subject.plan;
        if (!already)
            m_cheapest = a.plan;
        m_adopt->setText(already ? tr("This plan is the cheapest\nthat meets all")
                                 : tr("Adopt cheapest that meets all:\n%1 a month").arg(money(a.cost_usd, locale)));
    } else {
        m_adopt->setText(tr("No plan meets all targets"));
    }
    m_adopt->setEnabled(m_cheapest.has_value());
    m_relaxation->setNote({}, relaxationText(live, locale));
    m_relaxation->setVisible(!m_relaxation->text().isEmpty());

    m_leverPlans.clear();
    for (const Lever &lever : live.levers)
        m_leverPlans.push_back(lever.alternative.plan);
    m_helpHeading->setText(tr("What would help, in this plan"));
    m_helpHeading->setVisible(!live.levers.empty());
    while (m_leverCards.size() < live.levers.size()) {
        auto *card = new LeverCard(this);
        const std::size_t at = m_leverCards.size();
        connect(card, &LeverCard::applied, this, [this, at] { Q_EMIT planAdopted(planner::Plan(m_leverPlans[at])); });
        m_levers->addWidget(card);
        m_leverCards.push_back(card);
    }
    for (std::size_t i = 0; i < m_leverCards.size(); ++i) {
        if (i < live.levers.size())
            m_leverCards[i]->present(leverTitle(live.levers[i], live, locale), leverEffect(live.levers[i], live, locale));
        m_leverCards[i]->setVisible(i < live.levers.size());
    }
}

void TargetsPanel::presentNotes(const Live &live)
{
    const QLocale locale;
    std::vector<std::pair<Icon, QString>> words;
    const auto add = [&](Icon icon, const std::vector<Note> &notes) {
        for (const Note &note : notes)
            words.emplace_back(icon, Wording::finding(note, locale));
    };
    add(Icon::Fail, live.outcome.infeasible);
    add(Icon::Warning, doubtsOf(live));
    add(Icon::Warning, live.outcome.gaps);
    add(Icon::Info, live.outcome.warnings);
    const std::size_t more = words.size() > kNotes ? words.size() - kNotes + 1 : 0;
    if (more > 0) {
        words.resize(kNotes - 1);
        words.emplace_back(Icon::Info, tr("and %n more, listed in the report", nullptr, static_cast<int>(more)));
    }
    m_notesHeading->setText(tr("What to know about these figures"));
    m_notesHeading->setVisible(!words.empty());
    while (m_noteLabels.size() < words.size()) {
        auto *label = new NoteLabel(this);
        m_notes->addWidget(label);
        m_noteLabels.push_back(label);
    }
    for (std::size_t i = 0; i < m_noteLabels.size(); ++i) {
        if (i < words.size())
            m_noteLabels[i]->setNote(words[i].first, words[i].second);
        m_noteLabels[i]->setVisible(i < words.size());
    }
}

}   // namespace tenbin::ui
