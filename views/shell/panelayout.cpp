// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/panelayout.h"

#include "shell/windowsession.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace quarterdeck {

namespace {

// Raise when panes are added or renamed, so that an old layout is not read into the new one.
constexpr int kLayoutVersion = 3;

struct Place
{
    const char *name;
    Qt::DockWidgetArea area; ///< where reading begins on the left
};

Place placeOf(Pane pane)
{
    switch (pane) {
    case Pane::Board:
        return {"board", Qt::LeftDockWidgetArea};
    case Pane::Details:
        return {"details", Qt::TopDockWidgetArea};
    case Pane::Roles:
        return {"roles", Qt::RightDockWidgetArea};
    case Pane::Clocks:
        return {"clocks", Qt::LeftDockWidgetArea};
    case Pane::Checklist:
        return {"checklist-dock", Qt::LeftDockWidgetArea};
    case Pane::Guidance:
        return {"guidance-dock", Qt::LeftDockWidgetArea};
    case Pane::Work:
        return {"work-dock", Qt::RightDockWidgetArea};
    }
    Q_UNREACHABLE();
}

Qt::DockWidgetArea mirrored(Qt::DockWidgetArea area)
{
    return area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : area == Qt::RightDockWidgetArea ? Qt::LeftDockWidgetArea : area;
}

} // namespace

QString modeKey(WindowMode mode)
{
    switch (mode) {
    case WindowMode::Command:
        return QStringLiteral("command");
    case WindowMode::Scribe:
        return QStringLiteral("scribe");
    case WindowMode::Review:
        return QStringLiteral("review");
    }
    Q_UNREACHABLE();
}

PaneLayout::PaneLayout(QMainWindow &window, WindowSession *session) : QObject(&window), m_window(window), m_session(session)
{
    window.installEventFilter(this);
    // The keyboard is never where nobody sees it: a pane behind another comes to the front with it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        for (QDockWidget *dock : std::as_const(m_docks)) {
            if (now && dock->isAncestorOf(now) && !m_window.tabifiedDockWidgets(dock).isEmpty())
                dock->raise();
        }
    });
    window.setDockNestingEnabled(true);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
}

/// Qt leaves the tabs of docks that shared a place where they were, empty or with names of what is hidden, and the keyboard would stop there.
void PaneLayout::hideUnusedTabs()
{
    const auto isShown = [this](const QString &title) {
        return std::any_of(m_docks.cbegin(), m_docks.cend(),
                           [&title](const QDockWidget *dock) { return dock->windowTitle() == title && !dock->isHidden() && !dock->isFloating(); });
    };
    for (QTabBar *tabs : m_window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        bool used = tabs->count() > 1;
        for (int tab = 0; tab < tabs->count(); ++tab)
            used = used && isShown(tabs->tabText(tab));
        tabs->setFocusPolicy(used ? Qt::TabFocus : Qt::NoFocus);
        tabs->setVisible(used); // Qt itself only takes its size away
    }
}

/// Once, after all that is happening to the docks now.
void PaneLayout::hideUnusedTabsSoon()
{
    if (!std::exchange(m_tabsAreAwaited, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_tabsAreAwaited = false;
                hideUnusedTabs();
            },
            Qt::QueuedConnection);
    }
}

/// Qt makes them when docks come to share a place, and shows them when it lays out.
bool PaneLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished && watched == &m_window) {
        if (auto *tabs = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child()))
            tabs->installEventFilter(this);
    } else if (event->type() == QEvent::Show && watched != &m_window) {
        hideUnusedTabsSoon();
    }
    return QObject::eventFilter(watched, event);
}

void PaneLayout::add(Pane pane, const QString &title, QWidget *content)
{
    const Place place = placeOf(pane);
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QLatin1String(place.name));
    dock->setWidget(content);
    m_window.addDockWidget(place.area, dock);
    m_docks.insert(pane, dock);
    for (auto changed : {&QDockWidget::visibilityChanged, &QDockWidget::topLevelChanged})
        connect(dock, changed, this, &PaneLayout::hideUnusedTabsSoon);
    if (pane == Pane::Roles)
        connect(dock->toggleViewAction(), &QAction::triggered, this, [this] { m_rolesLent = false; });
}

QByteArray PaneLayout::remembered() const
{
    return m_session ? m_session->bytes(QStringLiteral("layout/") + modeKey(m_mode)) : QByteArray();
}

void PaneLayout::arrange(WindowMode mode)
{
    m_mode = mode;
    if (mode == WindowMode::Review)
        return hideAll();
    const QByteArray layout = remembered();
    if (layout.isEmpty() || !m_window.restoreState(layout, kLayoutVersion))
        arrangeAfresh();
    m_stands = true;
    hideUnusedTabsSoon();
}

void PaneLayout::arrangeAfresh()
{
    // Dock areas are not mirrored by themselves: the board stands where reading begins.
    const bool rightToLeft = m_window.layoutDirection() == Qt::RightToLeft;
    for (auto it = m_docks.cbegin(); it != m_docks.cend(); ++it) {
        const Qt::DockWidgetArea area = placeOf(it.key()).area;
        it.value()->setFloating(false);
        m_window.addDockWidget(rightToLeft ? mirrored(area) : area, it.value());
        it.value()->setVisible(m_mode == WindowMode::Command);
    }
    // Deadlines, steps and guidance are three pages of one place.
    QDockWidget *clocks = m_docks.value(Pane::Clocks);
    for (const Pane page : {Pane::Checklist, Pane::Guidance}) {
        if (clocks && m_docks.contains(page))
            m_window.tabifyDockWidget(clocks, m_docks.value(page));
    }
    if (clocks)
        clocks->raise();
    sizePanes();
    // Once more when the layout has taken the window's real size: before it is shown Qt spreads the space by size hints.
    QMetaObject::invokeMethod(this, &PaneLayout::sizePanes, Qt::QueuedConnection);
}

void PaneLayout::sizePanes()
{
    QDockWidget *board = m_docks.value(Pane::Board);
    const int width = m_window.width();
    const int height = m_window.height();
    m_window.resizeDocks({board, m_docks.value(Pane::Roles)}, {width * 36 / 100, width * 20 / 100}, Qt::Horizontal);
    m_window.resizeDocks({m_docks.value(Pane::Details)}, {height * 38 / 100}, Qt::Vertical);
    m_window.resizeDocks({board, m_docks.value(Pane::Clocks)}, {height * 58 / 100, height * 42 / 100}, Qt::Vertical);
    QDockWidget *roles = m_docks.value(Pane::Roles);
    if (QDockWidget *work = m_docks.value(Pane::Work); work && roles) {
        const int rolesHeight = std::min(roles->sizeHint().height(), height * 60 / 100); // every slot, where there is room
        m_window.resizeDocks({roles, work}, {rolesHeight, height - rolesHeight}, Qt::Vertical);
    }
    hideUnusedTabs();
}

void PaneLayout::windowShown()
{
    if (remembered().isEmpty())
        QMetaObject::invokeMethod(this, &PaneLayout::sizePanes, Qt::QueuedConnection);
}

void PaneLayout::hideAll()
{
    m_stands = false;
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->hide();
    hideUnusedTabs();
}

void PaneLayout::show(Pane pane)
{
    m_docks.value(pane)->show();
    m_docks.value(pane)->raise(); // it may stand behind another page
}

void PaneLayout::remember()
{
    takeRolesBack();
    if (m_stands && m_session)
        m_session->setBytes(QStringLiteral("layout/") + modeKey(m_mode), m_window.saveState(kLayoutVersion));
}

void PaneLayout::lendRoles()
{
    if (m_docks.value(Pane::Roles)->isVisible())
        return;
    m_rolesLent = true;
    show(Pane::Roles);
}

bool PaneLayout::takeRolesBack()
{
    if (!std::exchange(m_rolesLent, false))
        return false;
    m_docks.value(Pane::Roles)->hide();
    return true;
}

} // namespace quarterdeck
