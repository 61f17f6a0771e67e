#include "workload_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;

class WorkloadButton : public QAbstractButton
{
public:
    explicit WorkloadButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(30_px);
    }

    void setVerdict(bool pass, const QString &words)
    {
        m_pass = pass;
        m_words = words;
        setAccessibleName(text());
        setAccessibleDescription(words);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(theme.primary, 1) : QPen(Qt::NoPen));
            painter.setBrush(isChecked() ? theme.accentPale : theme.ground);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), kControlRadius, kControlRadius);
        }
        const QColor color = m_pass ? theme.pass : theme.fail;
        painter.setFont(fontOf(kCaption + 1));
        const int words = painter.fontMetrics().horizontalAdvance(m_words);
        painter.setPen(color);
        painter.drawText(rect().adjusted(0, 0, -kGap3, 0), Qt::AlignRight | Qt::AlignVCenter, m_words);
        const int icon = width() - kGap3 - words - 18_px;
        painter.drawPixmap(
            icon, (height() - 14_px) / 2, iconPixmap(m_pass ? Icon::Pass : Icon::Fail, color, 14_px, devicePixelRatioF()));
        painter.setFont(fontOf(kBody, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme.text);
        painter.drawText(QRect(kGap3, 0, icon - kGap3 - kGap2, height()), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, icon - kGap3 - kGap2));
    }

private:
    bool m_pass = true;
    QString m_words;
};

namespace {

class VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)

public:
    static QString of(const planner::Verdict &v)
    {
        if (!v.feasible)
            return tr("infeasible");
        const int missed = (v.latency ? 0 : 1) + (v.availability ? 0 : 1) + (v.cost ? 0 : 1);
        if (missed == 0)
            return tr("meets 3");
        if (missed > 1)
            return tr("misses %n", nullptr, missed);
        return !v.latency ? tr("latency") : !v.availability ? tr("availability") : tr("cost");
    }
};

}   // namespace

WorkloadList::WorkloadList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

void WorkloadList::present(const Project &project, const std::vector<planner::Verdict> &verdicts)
{
    while (m_buttons.size() > project.entries.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < project.entries.size()) {
        auto *button = new WorkloadButton(this);
        const int entry = static_cast<int>(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, entry] { Q_EMIT selected(entry); });
        m_layout->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(QString::fromStdString(project.entries[i].workload.name));
        m_buttons[i]->setChecked(static_cast<int>(i) == project.activeEntry);
        m_buttons[i]->setVerdict(verdicts[i].meetsAll(), VerdictText::of(verdicts[i]));
    }
}

void WorkloadList::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

}   // namespace tenbin::ui
