// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "shell/wallfeed.h"
#include "wall/wallwindow.h"

#include <memory>

namespace quarterdeck {

class ThemeStore;

/// F11 and Shift+F11: opens the wall on the screen it was on last, else on one that the console is not on, and closes it again. GUI
/// thread; child of the console's window, the wall goes with it.
class WallCommand final : public QObject
{
    Q_OBJECT
public:
    WallCommand(WarRoom &room, CommandActions &actions, const ThemeStore &themes, QWidget *console);
    ~WallCommand() override;

    /// The open wall; null when there is none.
    WallWindow *wall() const { return m_wall.get(); }

signals:
    void said(const QString &sentence);
    /// The wall was opened or closed.
    void shown(bool isOpen);

private:
    void toggle();
    void setUp();
    void open();
    QScreen *screenForWall() const;

    WarRoom &m_room;
    const ThemeStore &m_themes;
    QWidget *m_console;
    std::unique_ptr<WallFeedSource> m_feed; ///< made with the first wall
    std::unique_ptr<WallWindow> m_wall;
};

} // namespace quarterdeck
