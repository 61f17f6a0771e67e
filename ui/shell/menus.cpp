#include "menus.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_language.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace tenbin::ui {

namespace {
constexpr std::array kRecipes{"customer-chat", "internal-qa", "batch-summaries", "demo"};
constexpr std::array kLanguages{"zh", "ja", "en"};

// Where "&" is a part of a name, and marks no letter.
QString literal(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}   // namespace

Menus::Menus(QWidget *parent)
    : QMenuBar(parent)
    , m_file(addMenu(QString()))
    , m_new(new QMenu(this))
    , m_recent(new QMenu(this))
    , m_edit(addMenu(QString()))
    , m_view(addMenu(QString()))
    , m_language(new QMenu(this))
    , m_theme(new QMenu(this))
    , m_help(addMenu(QString()))
    , m_undoButton(new QToolButton(this))
    , m_redoButton(new QToolButton(this))
{
    setNativeMenuBar(false);
    m_file->addMenu(m_new);
    for (const char *recipe : kRecipes) {
        QAction *action = add(m_new);
        connect(action, &QAction::triggered, this, [this, recipe] { Q_EMIT newWanted(QLatin1String(recipe)); });
        m_recipes.push_back(action);
    }
    open = add(m_file, QKeySequence::Open);
    m_file->addMenu(m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, [this] { Q_EMIT recentAboutToShow(m_recent); });
    m_file->addSeparator();
    save = add(m_file, QKeySequence::Save);
    saveAs = add(m_file, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_file->addSeparator();
    importTrace = add(m_file);
    exportPdf = add(m_file, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_file->addSeparator();
    quit = add(m_file, QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = add(m_edit, QKeySequence::Undo);
    redo = add(m_edit, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_edit->addSeparator();
    addWorkload = add(m_edit, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    duplicateWorkload = add(m_edit);
    removeWorkload = add(m_edit);
    m_edit->addSeparator();
    lockField = add(m_edit, QKeySequence(Qt::CTRL | Qt::Key_L));
    findByName = add(m_edit, QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *modes = new QActionGroup(this);
    for (const Mode mode : kAllModes) {
        QAction *action = add(m_view, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(mode))));
        action->setCheckable(true);
        modes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT modeWanted(mode); });
        m_modes.push_back(action);
    }
    m_view->addSeparator();
    m_view->addMenu(m_language);
    m_view->addMenu(m_theme);
    auto *languages = new QActionGroup(this), *themes = new QActionGroup(this);
    for (const char *code : kLanguages) {
        QAction *action = add(m_language);
        action->setCheckable(true);
        action->setText(languageName(QLatin1String(code)));
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageWanted(QLatin1String(code)); });
        m_languages.push_back(action);
    }
    for (int theme = 0; theme < kThemes; ++theme) {
        QAction *action = add(m_theme);
        action->setCheckable(true);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeWanted(theme); });
        m_themes.push_back(action);
    }
    m_view->addSeparator();
    zoomIn = add(m_view);
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    zoomOut = add(m_view, QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = add(m_view, QKeySequence(Qt::CTRL | Qt::Key_0));
    fullScreen = add(m_view, QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    m_view->addSeparator();
    explain = add(m_view, QKeySequence(Qt::CTRL | Qt::Key_I));
    promptLab = add(m_view, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    fieldHelp = add(m_help, QKeySequence::HelpContents);
    trust = add(m_help);
    about = add(m_help);

    auto *corner = new QWidget(this);
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, metrics::kGap1, 0);
    layout->setSpacing(metrics::kGap1);
    for (QToolButton *button : {m_undoButton, m_redoButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    m_redoButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(m_undoButton, &QToolButton::clicked, undo, &QAction::trigger);
    connect(m_redoButton, &QToolButton::clicked, redo, &QAction::trigger);
    setCornerWidget(corner);
    presentZoom(zoom::percent());
    restyle();
    retranslateUi();
}

QAction *Menus::add(QMenu *menu, const QKeySequence &keys)
{
    QAction *action = menu->addAction(QString());
    action->setShortcut(keys);
    return action;
}

void Menus::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void Menus::presentZoom(int percent)
{
    zoomIn->setEnabled(percent < zoom::kMost);
    zoomOut->setEnabled(percent > zoom::kLeast);
    zoomReset->setEnabled(percent != zoom::kLeast);
}

void Menus::presentUndo(bool canUndo, const QString &undoWhat, bool canRedo, const QString &redoWhat)
{
    m_undoWhat = undoWhat;
    m_redoWhat = redoWhat;
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    undo->setText(canUndo ? tr("&Undo %1").arg(literal(undoWhat)) : tr("&Undo"));
    redo->setText(canRedo ? tr("&Redo %1").arg(literal(redoWhat)) : tr("&Redo"));
    m_undoButton->setEnabled(canUndo);
    m_redoButton->setEnabled(canRedo);
    const QString words = canUndo ? tr("Undo %1").arg(undoWhat) : tr("Undo");
    m_undoButton->setText(literal(QFontMetrics(font()).elidedText(words, Qt::ElideRight, Measure(380))));
    m_undoButton->setToolTip(words);
    m_undoButton->setAccessibleName(words);
    m_redoButton->setAccessibleName(canRedo ? tr("Redo %1").arg(redoWhat) : tr("Redo"));
    m_redoButton->setToolTip(m_redoButton->accessibleName());
    if (QWidget *corner = cornerWidget(); corner && corner->size() != corner->sizeHint()) {
        corner->adjustSize();
        corner->move(width() - corner->width(), (height() - corner->height()) / 2);
    }
    update();
}

void Menus::presentChoices(const QString &language, int theme)
{
    for (std::size_t i = 0; i < m_languages.size(); ++i)
        m_languages[i]->setChecked(language == QLatin1String(kLanguages[i]));
    for (std::size_t i = 0; i < m_themes.size(); ++i)
        m_themes[i]->setChecked(static_cast<int>(i) == theme);
}

void Menus::setOffered(Mode mode, bool offered)
{
    m_modes[placeOf(mode)]->setEnabled(offered);
}

// What is about a field of the form has none to be about elsewhere.
void Menus::setMode(Mode mode)
{
    m_modes[placeOf(mode)]->setChecked(true);
    for (QAction *action : {lockField, fieldHelp})
        action->setEnabled(mode == Mode::Plan);
}

void Menus::paintEvent(QPaintEvent *event)
{
    QMenuBar::paintEvent(event);
    QPainter painter(this);
    painter.setFont(fontOf(metrics::kBody, QFont::DemiBold));
    painter.setPen(Theme::current().text);
    const int left = actionGeometry(m_help->menuAction()).right() + metrics::kGap4;
    const int right = cornerWidget() ? cornerWidget()->x() - metrics::kGap4 : width();
    const int words = painter.fontMetrics().horizontalAdvance(m_title);
    int x = (width() - words) / 2;   // in the middle of the window while there is room
    x = std::max(left, std::min(x, right - words));
    painter.drawText(QRect(x, 0, right - x, height()), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_title, Qt::ElideRight, right - x));
}

void Menus::changeEvent(QEvent *event)
{
    QMenuBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void Menus::restyle()
{
    const Theme &theme = Theme::current();
    m_undoButton->setIcon(iconOf(Icon::Undo, theme.text, theme.axis, Measure(16)));
    m_redoButton->setIcon(iconOf(Icon::Redo, theme.text, theme.axis, Measure(16)));
}

void Menus::retranslateUi()
{
    m_file->setTitle(tr("&File"));
    m_new->setTitle(tr("&New from recipe"));
    const QStringList recipes{tr("&Customer chat"), tr("&Internal Q&&A"), tr("&Batch summaries"), tr("&Low-traffic demo")};
    for (std::size_t i = 0; i < m_recipes.size(); ++i)
        m_recipes[i]->setText(recipes[static_cast<qsizetype>(i)]);
    open->setText(tr("&Open …"));
    m_recent->setTitle(tr("Open &recent"));
    save->setText(tr("&Save"));
    saveAs->setText(tr("Save &as …"));
    importTrace->setText(tr("&Import trace …"));
    exportPdf->setText(tr("&Export PDF report …"));
    quit->setText(tr("&Quit"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    const QStringList modes{tr("&Plan"), tr("&Compare"), tr("&Report"), tr("&Study"), tr("Pr&ices")};
    for (std::size_t i = 0; i < m_modes.size(); ++i)
        m_modes[i]->setText(modes[static_cast<qsizetype>(i)]);
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Theme"));
    const QStringList themes{tr("As the &system"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (std::size_t i = 0; i < m_themes.size(); ++i)
        m_themes[i]->setText(themes[static_cast<qsizetype>(i)]);
    m_help->setTitle(tr("&Help"));
    addWorkload->setText(tr("Add a &workload …"));
    duplicateWorkload->setText(tr("&Duplicate the workload"));
    removeWorkload->setText(tr("Re&move the workload"));
    lockField->setText(tr("&Lock or unlock the field"));
    zoomIn->setText(tr("Larger te&xt"));
    zoomOut->setText(tr("Sm&aller text"));
    zoomReset->setText(tr("Usual text si&ze"));
    fullScreen->setText(tr("F&ull screen"));
    findByName->setText(tr("&Find by name …"));
    fieldHelp->setText(tr("About this &field"));
    explain->setText(tr("&Why, and how sure"));
    promptLab->setText(tr("Pro&mpt lab …"));
    trust->setText(tr("&How sure is this?"));
    about->setText(tr("&About Tenbin"));
    presentUndo(undo->isEnabled(), m_undoWhat, redo->isEnabled(), m_redoWhat);
}

}   // namespace tenbin::ui
