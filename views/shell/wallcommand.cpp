// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wallcommand.h"

#include <QGuiApplication>
#include <QScreen>

namespace quarterdeck {

WallCommand::WallCommand(WarRoom &room, CommandActions &actions, const ThemeStore &themes, QWidget *console)
    : QObject(console),
      m_room(room),
      m_themes(themes),
      m_console(console)
{
    connect(actions.action(CommandKey::Wall), &QAction::triggered, this, &WallCommand::toggle);
    connect(actions.action(CommandKey::WallSetup), &QAction::triggered, this, &WallCommand::setUp);
}

WallCommand::~WallCommand() = default;

void WallCommand::toggle()
{
    if (m_wall)
        m_wall->close();
    else
        open();
}

void WallCommand::setUp()
{
    if (!m_wall)
        open();
    if (m_wall)
        m_wall->openSetup();
}

void WallCommand::open()
{
    QScreen *screen = screenForWall();
    if (!screen) {
        emit said(tr("There is no screen to show the wall on."));
        return;
    }
    if (!m_feed)
        m_feed = std::make_unique<WallFeedSource>(m_room);
    m_wall = std::make_unique<WallWindow>(*m_feed, m_themes);
    // Not while it still handles its own closing.
    connect(m_wall.get(), &WallWindow::closed, this, [this] {
        m_wall.release()->deleteLater();
        emit shown(false);
    });
    m_wall->showOn(*screen);
    emit shown(true);
}

QScreen *WallCommand::screenForWall() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QString last = WallSettings().screenKey();
    QScreen *free = nullptr;
    for (QScreen *screen : screens) {
        if (screen == m_console->screen())
            continue;
        if (WallSettings::keyOf(*screen) == last)
            return screen;
        if (!free)
            free = screen;
    }
    return free ? free : m_console->screen();
}

} // namespace quarterdeck
