#include "nothing_due.h"

#include "ui/theme/theme.h"
#include "ui/widgets/note_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

namespace {
constexpr int kForecast_days = 366;
constexpr Measure kWidth = 460_px;
}   // namespace

NothingDue::NothingDue(const StudyDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_text(new NoteLabel(this))
    , m_undo(new QPushButton(this))
{
    setKind(*this, "card");
    setKind(*m_title, "title");
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kGap3);
    layout->addStretch(2);
    layout->addWidget(m_title);
    // In a row of its own: aligned in the column it would be measured at the column's width.
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_text);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(m_undo, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_undo, &QPushButton::clicked, this, &NothingDue::undoWanted);
}

// As far as is known today.
QString NothingDue::nextDue() const
{
    const Clock clock = m_desk.clock();
    const std::vector<int> days = forecast(m_desk.progress(), m_desk.options().settings, m_desk.deck(), clock, kForecast_days);
    for (std::size_t i = 1; i < days.size(); ++i)
        if (days[i] > 0)
            return tr("Next: %n card(s) on %1.", nullptr, days[i])
                .arg(QLocale().toString(clock.today().addDays(static_cast<qint64>(i)), QLocale::LongFormat));
    return {};
}

void NothingDue::present(const DayPlan &plan)
{
    const QLocale locale;
    const QDate paused = m_desk.options().settings.pausedSince;
    QStringList text;
    if (paused.isValid()) {
        m_title->setText(tr("Paused"));
        text << tr("Paused since %1: nothing is due. End the pause under Statistics, and spread what has gathered.")
                    .arg(locale.toString(paused, QLocale::LongFormat));
    } else if (plan.nextStep.isValid()) {
        m_title->setText(tr("A short wait"));
        text << tr("The next learning step comes at %1.")
                    .arg(locale.toString(plan.nextStep.toTimeZone(m_desk.clock().zone).time(), QLocale::ShortFormat));
    } else {
        m_title->setText(tr("Done for today"));
        text << tr("%n card(s) studied today.", nullptr, doneToday(m_desk.progress(), m_desk.clock()).cards);
        if (plan.dueBeyondCap > 0)
            text << tr("%n more due card(s) wait behind today's limit.", nullptr, plan.dueBeyondCap);
        text << nextDue() << tr("Questions and the mock exam are there at any time.");
    }
    text.removeAll(QString());
    m_text->setNote({}, text.join(QLatin1Char('\n')));
    m_undo->setText(tr("Take the last rating back"));
    m_undo->setVisible(m_desk.canUndo());
}

void NothingDue::focusUndo()
{
    m_undo->setFocus();
}

}   // namespace tenbin::ui
