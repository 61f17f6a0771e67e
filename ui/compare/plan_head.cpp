#include "plan_head.h"

#include "report/plan_comparison.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tenbin::ui {

using namespace metrics;

namespace {
constexpr Measure kBand = 4_px;   // of the plan's colour, as in the charts
constexpr Measure kButton = 24_px;
}   // namespace

PlanHead::PlanHead(std::size_t column, QWidget *parent)
    : QFrame(parent)
    , m_column(column)
    , m_label(new FigureLabel(60_px, this))
    , m_edit(new QLineEdit(this))
    , m_baseMark(new QLabel(this))
    , m_promote(new QToolButton(this))
    , m_rename(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap2, kBand + kGap2, kGap2, kGap1);
    layout->setSpacing(kGap1);
    setKind(*m_label, "strong");
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setKind(*m_baseMark, "caption");
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_baseMark);
    row->addWidget(m_promote);
    row->addStretch();
    row->addWidget(m_rename);
    row->addWidget(m_remove);
    layout->addLayout(row);
    for (QToolButton *button : {m_promote, m_rename, m_remove}) {
        button->setFixedSize(kButton, kButton);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_edit->hide();
    m_edit->setMaxLength(80);
    m_edit->installEventFilter(this);
    m_label->installEventFilter(this);
    connect(m_promote, &QToolButton::clicked, this, &PlanHead::promoted);
    connect(m_rename, &QToolButton::clicked, this, &PlanHead::rename);
    connect(m_remove, &QToolButton::clicked, this, &PlanHead::removed);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_edit->text().trimmed();
        const bool open = !m_edit->isHidden();
        closeEdit();
        if (open && !name.isEmpty() && name != m_name)
            Q_EMIT renamed(name);
    });
    restyle();
    retranslateUi();
}

void PlanHead::present(const QString &name, bool base, bool last)
{
    m_name = name;
    m_base = base;
    m_last = last;
    m_label->setFigure(QStringLiteral("%1  %2").arg(m_column + 1).arg(name));   // its number in the charts
    m_label->setToolTip(name);
    m_baseMark->setVisible(base);
    m_promote->setVisible(!base);
    m_remove->setEnabled(!last);
    retranslateUi();
    update();
}

void PlanHead::rename()
{
    m_edit->setText(m_name);
    m_label->hide();
    m_edit->show();
    m_edit->selectAll();
    m_edit->setFocus();
}

void PlanHead::closeEdit()
{
    if (m_edit->isHidden())
        return;
    const bool had = m_edit->hasFocus();
    m_edit->hide();
    m_label->show();
    if (had)
        m_rename->setFocus();
}

bool PlanHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonDblClick) {
        rename();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_edit->setText(m_name);   // as it was
        closeEdit();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void PlanHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(m_base ? theme.accentPale : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    const QColor mark = theme.role(report::planRole(m_column));
    painter.setPen(QPen(theme.outline(mark), 1));
    painter.setBrush(mark);
    painter.drawRoundedRect(QRectF(kGap2, kGap1 + 0.5, width() - 2 * kGap2, kBand), 2, 2);
}

// Where there is room, the flag says what it does.
void PlanHead::resizeEvent(QResizeEvent *)
{
    const int words = QFontMetrics(m_promote->font()).horizontalAdvance(m_promote->text()) + kButton + kGap3;
    const bool room = width() >= words + 2 * kButton + 3 * kGap2;
    m_promote->setToolButtonStyle(room ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_promote->setFixedWidth(room ? words : kButton);
}

void PlanHead::restyle()
{
    const Theme &theme = Theme::current();
    m_promote->setIcon(iconOf(Icon::Promote, theme.text, theme.axis, 16_px));
    m_rename->setIcon(iconOf(Icon::Rename, theme.text, theme.axis, 16_px));
    m_remove->setIcon(iconOf(Icon::Remove, theme.text, theme.axis, 16_px));
}

void PlanHead::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PlanHead::retranslateUi()
{
    m_baseMark->setText(tr("Base"));
    m_baseMark->setToolTip(tr("The plan under edit in Plan mode; the others are measured against it."));
    m_promote->setText(tr("Make it the base"));
    m_promote->setAccessibleName(tr("Make %1 the base").arg(m_name));
    m_promote->setToolTip(tr("Make it the base, and the plan under edit"));
    m_rename->setAccessibleName(tr("Rename %1").arg(m_name));
    m_rename->setToolTip(tr("Rename"));
    m_remove->setAccessibleName(tr("Remove %1").arg(m_name));
    m_remove->setToolTip(m_last ? tr("A workload keeps at least one plan.") : tr("Remove; undo brings it back"));
    m_edit->setAccessibleName(tr("Name of %1").arg(m_name));
}

}   // namespace tenbin::ui
