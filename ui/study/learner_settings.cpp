#include "learner_settings.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flag_box.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/number_edit.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

namespace {
constexpr int kMostSpread = 365;
constexpr Measure kNumberWidth = 92_px;
}   // namespace

LearnerSettings::LearnerSettings(StudyDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
    , m_twoButtons(new FlagBox(this))
    , m_exam(new FlagBox(this))
    , m_examDay(new QDateEdit(this))
    , m_pause(new QPushButton(this))
    , m_spread(new QPushButton(this))
    , m_spreadLabel(new QLabel(this))
    , m_spreadDays(new NumberEdit(this))
    , m_examNote(new NoteLabel(this))
    , m_pauseNote(new NoteLabel(this))
    , m_spreadNote(new NoteLabel(this))
{
    setKind(*this, "panel");
    m_layout->setContentsMargins(kGap3, kGap3, kGap3, kGap3);
    m_layout->setSpacing(kGap2);
    const auto whole = [](double value) { return static_cast<int>(std::lround(value)); };
    constexpr int kMost = 9'999, kPercent = 100, kMostLapses = 99;
    addNumber(
        0, kMost, 1, [](const LearnerOptions &o) { return o.settings.newPerDay; },
        [whole](LearnerOptions &o, double value) { o.settings.newPerDay = whole(value); });
    addNumber(
        1, kMost, 1, [](const LearnerOptions &o) { return o.settings.cardsPerDay; },
        [whole](LearnerOptions &o, double value) { o.settings.cardsPerDay = whole(value); });
    addNumber(
        kPercent * kLeastRetention, kPercent * kMostRetention, kPercent,
        [](const LearnerOptions &o) { return o.settings.scheduler.fsrs.retention; },
        [](LearnerOptions &o, double value) { o.settings.scheduler.fsrs.retention = value; });
    addNumber(
        0, kMostLapses, 1, [](const LearnerOptions &o) { return o.settings.leechLapses; },
        [whole](LearnerOptions &o, double value) { o.settings.leechLapses = whole(value); });
    m_layout->addWidget(m_twoButtons);
    m_layout->addSpacing(kGap2);
    auto *exam = new QHBoxLayout;
    exam->addWidget(m_exam, 1);
    exam->addWidget(m_examDay);
    m_layout->addLayout(exam);
    m_layout->addWidget(m_examNote);
    m_layout->addSpacing(kGap2);
    auto *spreadRow = new QHBoxLayout;
    spreadRow->addWidget(m_spreadLabel, 1);
    spreadRow->addWidget(m_spreadDays);
    m_layout->addLayout(spreadRow);
    m_layout->addWidget(m_spread);
    m_layout->addWidget(m_spreadNote);
    m_layout->addSpacing(kGap2);
    m_layout->addWidget(m_pause);
    m_layout->addWidget(m_pauseNote);
    m_layout->addStretch();
    m_examDay->setCalendarPopup(true);
    m_examDay->setFixedHeight(kControlHeight);
    m_spreadDays->setFixedWidth(kNumberWidth);
    m_spreadLabel->setBuddy(m_spreadDays);
    setKind(*m_spreadLabel, "label");
    connect(m_twoButtons, &QCheckBox::clicked, this, [this](bool on) { change([on](LearnerOptions &o) { o.twoButtons = on; }); });
    connect(m_exam, &QCheckBox::clicked, this, [this](bool on) {
        constexpr int kUsually_days = 30;
        const QDate day = on ? m_desk.clock().today().addDays(kUsually_days) : QDate();
        change([day](LearnerOptions &o) { o.settings.examDay = day; });
    });
    connect(m_examDay, &QDateEdit::dateChanged, this,
        [this](QDate day) { change([day](LearnerOptions &o) { o.settings.examDay = day; }); });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const bool paused = m_desk.options().settings.pausedSince.isValid();
        const QDate since = paused ? QDate() : m_desk.clock().today();
        change([since](LearnerOptions &o) { o.settings.pausedSince = since; });
    });
    connect(m_spread, &QPushButton::clicked, this, &LearnerSettings::spread);
    const auto setDays = [this](double value) {
        m_days = std::clamp(static_cast<int>(std::lround(value)), 1, kMostSpread);
        m_spreadDays->setValue(m_days);
    };
    connect(m_spreadDays, &NumberEdit::stepped, this, setDays);
    connect(m_spreadDays, &NumberEdit::typed, this, [this, setDays](const QString &text) {
        const auto value = numberOf(text, QLocale());
        m_spreadDays->setRefused(!value || *value < 1 || *value > kMostSpread);
        if (!m_spreadDays->isRefused())
            setDays(*value);
    });
    retranslateUi();
}

void LearnerSettings::addNumber(double low, double high, double shown, std::function<double(const LearnerOptions &)> get,
    std::function<void(LearnerOptions &, double)> set)
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(this);
    auto *edit = new NumberEdit(this);
    setKind(*label, "label");
    label->setBuddy(edit);
    edit->setFixedWidth(kNumberWidth);
    row->addWidget(label, 1);
    row->addWidget(edit);
    m_layout->addLayout(row);
    const std::size_t number = m_numbers.size();
    m_numbers.push_back({label, edit, low, high, shown, std::move(get), std::move(set)});
    connect(edit, &NumberEdit::stepped, this,
        [this, number](double value) { take(number, std::clamp(value, m_numbers[number].low, m_numbers[number].high)); });
    connect(edit, &NumberEdit::typed, this, [this, number](const QString &text) {
        const Number &n = m_numbers[number];
        const auto value = numberOf(text, QLocale());
        const bool refused = !value || *value < n.low || *value > n.high || std::floor(*value) != *value;
        n.edit->setRefused(refused);
        n.edit->setToolTip(refused ? tr("A whole number from %1 to %2").arg(n.low).arg(n.high) : QString());
        if (!refused)
            take(number, *value);
    });
}

void LearnerSettings::take(std::size_t number, double value)
{
    change([&](LearnerOptions &options) { m_numbers[number].set(options, value / m_numbers[number].shown); });
}

void LearnerSettings::change(const std::function<void(LearnerOptions &)> &edit)
{
    LearnerOptions options = m_desk.options();
    edit(options);
    m_desk.setOptions(options);
    present();
}

void LearnerSettings::spread()
{
    m_perDay = m_desk.spread(m_days);
    present();
}

void LearnerSettings::present()
{
    const QLocale locale;
    const LearnerOptions &options = m_desk.options();
    const StudySettings &settings = options.settings;
    for (const Number &n : m_numbers)
        n.edit->setValue(std::round(n.get(options) * n.shown));
    m_twoButtons->setChecked(options.twoButtons);
    m_exam->setChecked(settings.examDay.isValid());
    {
        const QSignalBlocker quiet(m_examDay);
        m_examDay->setEnabled(settings.examDay.isValid());
        m_examDay->setMinimumDate(m_desk.clock().today());
        if (settings.examDay.isValid())
            m_examDay->setDate(settings.examDay);
    }
    const QDate today = m_desk.clock().today();
    m_examNote->setNote({},
        settings.examDay > today ? tr(
            "%n day(s) to go. Every card comes once more by the eve.", nullptr, static_cast<int>(today.daysTo(settings.examDay)))
            : settings.examDay.isValid() ? tr("The exam day is here or behind; intervals are as usual.")
                                         : tr("With a date, no interval reaches past the eve of the exam."));
    const bool paused = settings.pausedSince.isValid();
    m_pause->setText(paused ? tr("End the pause") : tr("Pause"));
    m_pauseNote->setNote(paused ? Icon::Info : std::optional<Icon>(),
        paused ? tr("Paused since %1. After it, spread what has gathered.")
                     .arg(locale.toString(settings.pausedSince, QLocale::ShortFormat))
               : tr("Nothing is due during a pause, and nothing is lost."));
    m_spreadDays->setValue(m_days);
    m_spread->setEnabled(!paused);
    const int moved = std::accumulate(m_perDay.begin(), m_perDay.end(), 0);
    m_spreadNote->setNote(m_perDay.empty() ? std::optional<Icon>() : Icon::Pass,
        m_perDay.empty() ? tr("Evenly, what is best remembered first.")
            : moved == 0 ? tr("Nothing was overdue.")
            : static_cast<int>(m_perDay.size()) > m_days
            ? tr("%n card(s) spread over %1 days: sooner they would exceed the daily cap.", nullptr, moved).arg(m_perDay.size())
            : tr("%n card(s) spread, at most %1 a day.", nullptr, moved)
                  .arg(locale.toString(*std::max_element(m_perDay.begin(), m_perDay.end()))));
}

void LearnerSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void LearnerSettings::retranslateUi()
{
    const QStringList names{
        tr("New cards a day"), tr("Cards a day at most"), tr("Retention aimed at"), tr("Suspend after lapses")};
    const QStringList units{{}, {}, QStringLiteral("%"), {}};
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i].label->setText(names[static_cast<qsizetype>(i)]);
        m_numbers[i].edit->setAccessibleName(names[static_cast<qsizetype>(i)]);
        m_numbers[i].edit->setUnit(units[static_cast<qsizetype>(i)]);
    }
    m_twoButtons->setText(tr("Only Again and Good"));
    m_exam->setText(tr("Exam on"));
    m_examDay->setAccessibleName(tr("Day of the exam"));
    m_examDay->setLocale(QLocale());
    m_examDay->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_spreadLabel->setText(tr("Days to spread over"));
    m_spreadDays->setAccessibleName(m_spreadLabel->text());
    m_spread->setText(tr("Spread the overdue"));
    present();
}

}   // namespace tenbin::ui
