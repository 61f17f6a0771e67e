#include "targets_panel.h"

#include "lever_card.h"
#include "plan_words.h"
#include "report/advice_words.h"
#include "report/report.h"
#include "report/rule_words.h"
#include "report/wording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/column_area.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/flag_box.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/phrase_label.h"
#include "ui/widgets/target_slider.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
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
constexpr std::size_t kNotes = 8, kRules = 3;

}   // namespace

TargetsPanel::TargetsPanel(QWidget *parent)
    : QWidget(parent)
    , m_auto(new FlagBox(this))
    , m_adopt(new QPushButton(this))
    , m_searched(new PhraseLabel(this))
    , m_searchingPlace(new QVBoxLayout)
    , m_relaxation(new NoteLabel(this))
    , m_levers(new QVBoxLayout)
    , m_rules(new QVBoxLayout)
    , m_notes(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ColumnArea(this);
    outer->addWidget(scroll);
    auto *page = new QWidget;
    setKind(*page, "panel");
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kGap3, kGap3, kGap3, kGap3);
    layout->setSpacing(0);

    auto *top = new QHBoxLayout;
    m_heading = new QLabel(this);
    setKind(*m_heading, "heading");
    top->addWidget(m_heading, 1);
    top->addWidget(m_auto);
    layout->addLayout(top);
    layout->addSpacing(kGap2);
    for (const Target kind : {Target::Latency, Target::Availability, Target::Cost})
        makeRow(kind, *layout);
    setKind(*m_adopt, "primary");
    layout->addWidget(m_adopt);
    layout->addSpacing(kGap1);
    setKind(*m_searched, "caption");
    layout->addWidget(m_searched);
    layout->addLayout(m_searchingPlace);
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
    layout->addSpacing(kGap3);
    m_rulesHeading = heading(*layout);
    m_rules->setSpacing(kGap2);
    layout->addLayout(m_rules);
    layout->addStretch();
    connect(m_auto, &QCheckBox::clicked, this, &TargetsPanel::autoWanted);
    connect(m_adopt, &QPushButton::clicked, this, [this] {
        if (m_cheapest)
            Q_EMIT planAdopted(*m_cheapest);
    });
}

void TargetsPanel::setAuto(bool on)
{
    m_auto->setChecked(on);
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

void TargetsPanel::makeRow(Target kind, QVBoxLayout &layout)
{
    Row &row = m_rows[static_cast<std::size_t>(kind)];
    row.name = new QLabel(this);
    row.value = new FigureLabel(104_px, this);
    setKind(*row.name, "strong");
    setKind(*row.value, "strong");
    row.slider = new TargetSlider(kind == Target::Availability ? TargetScale::Nines : TargetScale::Logarithmic, this);
    row.verdict = new NoteLabel(this);
    auto *line = new QHBoxLayout;
    line->addWidget(row.name, 1);
    line->addWidget(row.value);
    layout.addLayout(line);
    layout.addWidget(row.slider);
    layout.addWidget(row.verdict);
    layout.addSpacing(kGap3);
    row.slider->setFormat([kind](double value) {
        return kind == Target::Latency     ? seconds(value, QLocale())
            : kind == Target::Availability ? availabilityPercent(value, QLocale())
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

void TargetsPanel::presentRow(Target kind, const QString &name, double target, double plan, bool pass, const QString &words)
{
    Row &row = m_rows[static_cast<std::size_t>(kind)];
    row.name->setText(name);
    if (kind != Target::Availability)
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

// A screen reader hears a verdict that changed, and nothing while it is the same.
void TargetsPanel::announce(const Live &live)
{
    const QString words = verdictSentence(live.subject.workload, live.verdict, QLocale());
    if (words == accessibleDescription())
        return;
    setAccessibleName(tr("Verdict"));
    setAccessibleDescription(words);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TargetsPanel::present(const Live &live)
{
    const QLocale locale;
    const Outcome &o = live.outcome;
    const Targets &t = live.subject.targets;
    const Workload &w = live.subject.workload;
    m_limitsStand = std::exchange(m_showing, live.showing) == live.showing;
    m_heading->setText(tr("Targets"));
    m_auto->setText(tr("Auto"));
    m_auto->setToolTip(tr("The plan follows the targets: always the cheapest that meets them all."));
    m_auto->setAccessibleName(m_auto->text());
    m_auto->setAccessibleDescription(m_auto->toolTip());

    announce(live);
    const double p95 = trustedP95(live);
    const bool streaming = w.needs.interaction == Interaction::Streaming;
    presentRow(Target::Latency, Wording::targetedLatency(w.needs.interaction), t.p95_s, p95, live.verdict.latency,
        streaming ? tr("plan %1, worst hour %2 %3")
                        .arg(seconds(p95, locale), weekday(o.latency.worstHour, locale),
                            seconds(o.latency.worstHourFirstTokenP95_s, locale))
                  : tr("plan %1").arg(seconds(p95, locale)));
    const planner::AvailabilityOutcome availability = trustedAvailability(live);
    presentRow(Target::Availability, tr("Availability"), t.availability, availability.design, live.verdict.availability,
        tr("plan %1, %2 min a month down")
            .arg(availabilityPercent(availability.design, locale), quantity(availability.downtime_minPerMonth, locale)));
    const QString cost = money(o.priced.usd(), locale);
    presentRow(Target::Cost, tr("Monthly cost"), t.monthlyCost_usd, o.priced.usd(), live.verdict.cost,
        o.total() ? tr("plan %1").arg(cost) : tr("plan %1 and what has no price").arg(cost));
    presentAdvice(live);
    presentRules(live);
    presentNotes(live);
}

// Those that the model disagrees with first: they are what is to be learnt.
void TargetsPanel::presentRules(const Live &live)
{
    const QLocale locale;
    std::vector<const RuleVerdict *> verdicts;
    for (const RuleVerdict &verdict : live.rules)
        verdicts.push_back(&verdict);
    const auto rank = [](const RuleVerdict *v) { return v->standing == RuleStanding::NotOffered ? 2 : v->agrees() ? 1 : 0; };
    std::stable_sort(verdicts.begin(), verdicts.end(), [&](auto *a, auto *b) { return rank(a) < rank(b); });
    verdicts.resize(std::min(verdicts.size(), kRules));
    std::vector<std::pair<Icon, QString>> words;
    words.reserve(verdicts.size());
    for (const RuleVerdict *verdict : verdicts)
        words.emplace_back(verdict->agrees() ? Icon::Pass : Icon::Info,
            ruleTitle(verdict->rule, locale) + QLatin1Char('\n') + ruleStanding(*verdict, live.subject, *live.catalog, locale));
    m_rulesHeading->setText(tr("For the exam"));
    m_rulesHeading->setVisible(!words.empty());
    fillNotes(*m_rules, m_ruleLabels, words);
}

void TargetsPanel::presentAdvice(const Live &live)
{
    const QLocale locale;
    m_cheapest.reset();
    if (live.tried) {
        const Alternative &a = live.comparison.plans[*live.tried];
        m_cheapest = a.plan;
        m_adopt->setText((live.outcome.feasible() ? tr("Adopt the plan on trial:\n%1 a month")
                                                  : tr("Adopt the plan on trial,\nthough infeasible: %1 a month"))
                             .arg(money(a.cost_usd, locale)));
    } else if (live.comparison.cheapest) {
        const Alternative &a = live.comparison.plans[*live.comparison.cheapest];
        const bool already = a.plan == live.subject.plan;
        if (!already)
            m_cheapest = a.plan;
        m_adopt->setText(already ? tr("This plan is the cheapest\nthat meets all")
                                 : tr("Adopt cheapest that meets all:\n%1 a month").arg(money(a.cost_usd, locale)));
    } else {
        m_adopt->setText(tr("No plan meets all targets"));
    }
    m_adopt->setEnabled(m_cheapest.has_value());
    m_searched->setWords(searchText(live, locale));
    m_searched->setVisible(!m_searched->words().isEmpty());
    presentProgress(live);
    QString relaxation = relaxationText(live, locale);
    if (m_auto->isChecked() && live.comparison.searched && !live.comparison.cheapest)
        relaxation += (relaxation.isEmpty() ? QString() : QStringLiteral("\n"))
            + tr("Auto keeps the plan as it is: none meets all three.");
    m_relaxation->setNote({}, relaxation);
    m_relaxation->setVisible(!m_relaxation->text().isEmpty());

    m_leverPlans.clear();
    for (const planner::Lever &lever : live.levers)
        m_leverPlans.push_back(lever.then.plan);
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
            m_leverCards[i]->present(
                leverTitle(live.levers[i], live.subject, *live.catalog, locale), leverEffect(live.levers[i], locale));
        m_leverCards[i]->setVisible(i < live.levers.size());
    }
}

void TargetsPanel::presentProgress(const Live &live)
{
    constexpr int kSteps = 1'000;
    const bool shown = live.searchSlow && !live.tried;
    if (shown && !m_searching) {
        m_searching = new QWidget(this);
        auto *row = new QHBoxLayout(m_searching);
        row->setContentsMargins(0, 0, 0, 0);
        m_progress = new QProgressBar(m_searching);
        m_progress->setRange(0, kSteps);
        m_progress->setTextVisible(false);
        m_progress->setFixedHeight(6_px);
        m_stop = new QPushButton(m_searching);
        setKind(*m_stop, "link");
        row->addWidget(m_progress, 1);
        row->addWidget(m_stop);
        m_searchingPlace->addWidget(m_searching);
        connect(m_stop, &QPushButton::clicked, this, &TargetsPanel::searchStopWanted);
    }
    if (!m_searching)
        return;
    m_searching->setVisible(shown);
    m_progress->setValue(static_cast<int>(live.searchShare * kSteps));
    m_progress->setAccessibleName(tr("Search"));
    m_stop->setText(tr("Cancel"));
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
    fillNotes(*m_notes, m_noteLabels, words);
}

void TargetsPanel::fillNotes(
    QVBoxLayout &layout, std::vector<NoteLabel *> &labels, const std::vector<std::pair<Icon, QString>> &words)
{
    while (labels.size() < words.size()) {
        labels.push_back(new NoteLabel(this));
        layout.addWidget(labels.back());
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (i < words.size())
            labels[i]->setNote(words[i].first, words[i].second);
        labels[i]->setVisible(i < words.size());
    }
}

}   // namespace tenbin::ui
