#include "exam_intro.h"

#include "ui/theme/theme.h"
#include "ui/widgets/note_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace tenbin::ui {

using namespace metrics;
using namespace study;

QString timeText(qint64 left_ms)
{
    constexpr qint64 kSecond_ms = 1'000;
    return QTime(0, 0)
        .addMSecs(static_cast<int>((left_ms + kSecond_ms - 1) / kSecond_ms * kSecond_ms))
        .toString(QStringLiteral("H:mm:ss"));
}

ExamIntro::ExamIntro(const ExamSitting &sitting, QWidget *parent)
    : QFrame(parent)
    , m_sitting(sitting)
    , m_title(new QLabel(this))
    , m_text(new NoteLabel(this))
    , m_saved(new NoteLabel(this))
    , m_start(new QPushButton(this))
    , m_resume(new QPushButton(this))
{
    constexpr Measure kWidth = 560_px, kButton = 160_px;
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kGap4);
    setKind(*m_title, "title");
    setKind(*m_resume, "primary");
    m_start->setMinimumWidth(kButton);
    m_text->setFixedWidth(kWidth);
    m_saved->setFixedWidth(kWidth);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    for (NoteLabel *note : {m_text, m_saved}) {
        // In a row of its own: aligned in the column it would be measured at the column's width.
        auto *line = new QHBoxLayout;
        line->addStretch();
        line->addWidget(note);
        line->addStretch();
        layout->addLayout(line);
    }
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_resume);
    row->addWidget(m_start);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_start, &QPushButton::clicked, this, &ExamIntro::startWanted);
    connect(m_resume, &QPushButton::clicked, this, &ExamIntro::resumeWanted);
}

void ExamIntro::present()
{
    const QLocale locale;
    const auto state = m_sitting.state();
    const bool waiting = state == ExamSitting::State::Waiting, drawing = state == ExamSitting::State::Drawing;
    m_title->setText(tr("Mock exam AIF-C01"));
    const QDate date = QDate::fromString(QLatin1String(kExamGuideDate), Qt::ISODate);
    m_text->setNote({},
        QStringList{tr("%1 questions in %2 minutes, weighted by domain as in the exam guide, version %3 of %4.")
                        .arg(locale.toString(kExamQuestions), locale.toString(kExam_min), QLatin1String(kExamGuideVersion),
                            locale.toString(date, QLocale::LongFormat)),
            tr("A wrong answer costs no more than a missing one. Questions may be flagged, left and changed until you hand in."),
            tr("The result is the share of right answers, against an own target of 70 %. It is not the exam's scaled score."),
            tr("The exam is kept at every step: after a crash or a restart it goes on with the time it had.")}
            .join(QLatin1Char('\n')));
    m_saved->setVisible(waiting);
    if (waiting) {
        const auto &items = m_sitting.exam().items;
        const auto answered = std::count_if(items.begin(), items.end(), [](const ExamItem &item) { return item.answer.given(); });
        m_saved->setNote(Icon::Info,
            tr("An exam is waiting: %1 of %2 questions answered, %3 left.")
                .arg(locale.toString(answered), locale.toString(items.size()), timeText(m_sitting.left_ms())));
    }
    m_resume->setText(tr("Go on with it"));
    m_resume->setVisible(waiting);
    m_start->setText(drawing ? tr("Questions are being drawn …") : waiting ? tr("Begin a new one instead") : tr("Begin"));
    m_start->setEnabled(!drawing);
    setKind(*m_start, waiting ? "plain" : "primary");
}

}   // namespace tenbin::ui
