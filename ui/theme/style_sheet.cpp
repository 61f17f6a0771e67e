#include "theme.h"

#include <QRegularExpression>

namespace tenbin::ui {

// Selectors name a class or the dynamic property "kind"; widgets that paint themselves need none.
static const char *const kSheet = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @hairline; padding: 4px; }
QMenuBar { background: @surface; border-bottom: 1px solid @hairline; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; color: @text; }
QMenuBar::item:selected { background: @accentPale; }
QMenu { background: @surface; border: 1px solid @hairline; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @accentPale; color: @text; }
QMenu::item:disabled { color: @axis; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 6px; }

QLineEdit, QComboBox { background: @surface; color: @text; border: 1px solid @controlBorder; border-radius: 4px; padding: 0 8px;
    min-height: 24px; max-height: 24px; selection-background-color: @primary; selection-color: @onPrimary; }
QLineEdit:hover, QComboBox:hover { border-color: @secondary; }
QLineEdit:focus, QComboBox:focus { border: 1px solid @primary; }
QLineEdit[refused="true"] { border: 1px solid @fail; }
QLineEdit:disabled, QComboBox:disabled { color: @axis; background: @ground; }
QComboBox { padding-right: 20px; }
QComboBox::drop-down { width: 0; border: none; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @hairline; padding: 4px; outline: none;
    selection-background-color: @accentPale; selection-color: @text; }
QCheckBox { spacing: 8px; color: @text; }
QCheckBox:focus { color: @accentText; }

QPushButton { background: @surface; color: @text; border: 1px solid @controlBorder; border-radius: 4px; padding: 0 12px; min-height: 26px; }
QPushButton:hover { border-color: @secondary; }
QPushButton:focus { border: 1px solid @primary; }
QPushButton:disabled { color: @axis; }
QPushButton[kind="primary"] { background: @primary; color: @onPrimary; border: 1px solid @primary; font-weight: 600; padding: 8px 12px; }
QPushButton[kind="primary"]:hover { background: @primaryHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @hairline; color: @secondary; border-color: @hairline; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accentText; padding: 0 4px; min-height: 22px; }
QPushButton[kind="link"]:focus { border-color: @primary; }
QPushButton[kind="rating"] { min-height: 40px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; color: @text; padding: 2px 6px; }
QToolButton:hover { background: @accentPale; }
QToolButton:focus { border-color: @primary; }
QToolButton:disabled { color: @axis; }

QToolButton[kind="tab"] { padding: 8px 14px 6px 14px; border-radius: 0; border-bottom: 2px solid transparent; color: @secondary; }
QToolButton[kind="tab"]:checked { color: @text; border-bottom: 2px solid @primary; font-weight: 600; }
QToolButton[kind="tab"]:focus { border: 1px solid @primary; border-bottom: 2px solid @primary; }

QScrollArea, QScrollArea > QWidget > QTableWidget { background: @surface; alternate-background-color: @ground; color: @text; border: 1px solid @hairline; border-radius: 4px; }
QTableWidget::item { padding: 4px 12px; border: none; }
QTableView[kind="list"], QListWidget[kind="list"] { background: @surface; alternate-background-color: @ground; color: @text; border: 1px solid @hairline;
    border-radius: 4px; outline: none; selection-background-color: @accentPale; selection-color: @text; }
QTableView[kind="list"]:focus, QListWidget[kind="list"]:focus { border-color: @primary; }
QTableView[kind="list"]::item, QListWidget[kind="list"]::item { padding: 4px 12px; border: none; }
QTableView[kind="list"]::item:selected, QListWidget[kind="list"]::item:selected { background: @accentPale; color: @text; }
QHeaderView::section { background: @surface; color: @secondary; border: none; border-bottom: 1px solid @hairline; padding: 6px 12px; }

QTableView[kind="grid"] { background: @surface; alternate-background-color: @ground; color: @text; border: 1px solid @hairline;
    border-radius: 4px; selection-background-color: @accentPale; selection-color: @text; outline: none; }
QTableView[kind="grid"]::item { padding: 0 12px; border: none; }
QTableView[kind="grid"]:focus { border: 1px solid @primary; }

QScrollArea[kind="page"] { background: transparent; border: none; border-radius: 0; }
QScrollArea[kind="pages"] { background: @ground; border: 1px solid transparent; border-radius: 0; }
QScrollArea[kind="pages"]:focus { border: 1px solid @primary; }

QProgressBar { background: @hairline; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @primary; border-radius: 3px; }

QWidget[kind="panel"] { background: @surface; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @controlBorder; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @secondary; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @controlBorder; border-radius: 3px; min-width: 32px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: @secondary; }
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0; }
QScrollBar::add-page:horizontal, QScrollBar::sub-page:horizontal { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: @hairline; }

QWidget[kind="panel"] { background: @surface; }
QFrame[kind="card"] { background: @surface; border: 1px solid @hairline; border-radius: 8px; }
QScrollArea[kind="bare"] { border: 1px solid transparent; }
QScrollArea[kind="bare"]:focus { border-color: @primary; }
QFrame[kind="popup"] { background: @surface; border: 1px solid @controlBorder; }
QLabel[kind="title"] { color: @text; font-size: 21px; font-weight: 600; }
QLabel[kind="section"] { color: @text; font-size: 15px; font-weight: 600; }
QLabel[kind="caption"] { color: @secondary; font-size: 11px; }
QLabel[kind="heading"] { color: @secondary; font-size: 11px; font-weight: 600; }
QLabel[kind="label"] { color: @fieldLabel; }
QLabel[kind="strong"] { color: @text; font-weight: 600; }
QLabel[kind="error"] { color: @fail; font-size: 11px; }
QLabel[kind="pass"] { color: @pass; }
QLabel[kind="fail"] { color: @fail; }
QLabel[kind="warning"] { color: @warning; }
QFrame[kind="column"] { background: @hairline; border: none; }
QFrame[kind="rule"] { background: @hairline; border: none; max-height: 1px; min-height: 1px; }
)";

// Every length but hairlines.
static QString zoomed(const QString &sheet)
{
    static const QRegularExpression length(QStringLiteral("\\b(\\d+)px"));
    QString result;
    qsizetype at = 0;
    for (auto match = length.globalMatch(sheet); match.hasNext();) {
        const auto found = match.next();
        const int usual = found.captured(1).toInt();
        result += QStringView(sheet).mid(at, found.capturedStart() - at);
        result += QString::number(usual > 1 ? static_cast<int>(Measure(usual)) : usual) + QStringLiteral("px");
        at = found.capturedEnd();
    }
    return result + QStringView(sheet).mid(at);
}

QString Theme::styleSheet() const
{
    QString sheet = QString::fromLatin1(kSheet);
    const std::pair<const char *, QColor> names[]{{"@surface", surface}, {"@hairline", hairline},
        {"@controlBorder", controlBorder}, {"@text", text}, {"@secondary", secondary}, {"@accentPale", accentPale},
        {"@accentText", accentText}, {"@primaryHover", primary.lighter(112)}, {"@primary", primary}, {"@onPrimary", onPrimary},
        {"@pass", pass}, {"@fail", fail}, {"@warning", warning}, {"@ground", ground}, {"@axis", axis},
        {"@fieldLabel", dark ? secondary : QColor(0x3E4C59)}};
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    return zoom::percent() == zoom::kLeast ? sheet : zoomed(sheet);
}

}   // namespace tenbin::ui
