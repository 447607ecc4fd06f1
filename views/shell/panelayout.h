// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QVector>

class QDockWidget;
class QMainWindow;

namespace quarterdeck {

class WindowSession;

/// The two arrangements of the same panes, and the review in their place.
enum class WindowMode { Command, Scribe, Review };

/// "command", "scribe", "review": the word the session remembers a mode by.
QString modeKey(WindowMode mode);

enum class Pane { Board, Details, Roles, Clocks, Checklist, Guidance, Work };

/// Where the panes around the centre stand: in each mode as the person left them, else as they come. GUI thread; window and session must
/// outlive it.
class PaneLayout final : public QObject
{
    Q_OBJECT
public:
    /// Without a session nothing is remembered.
    PaneLayout(QMainWindow &window, WindowSession *session);

    void add(Pane pane, const QString &title, QWidget *content);
    QVector<QDockWidget *> docks() const { return m_docks.values().toVector(); }
    WindowMode mode() const { return m_mode; }

    /// What stands now is to be remembered first.
    void arrange(WindowMode mode);
    /// As if nothing had ever been moved.
    void arrangeAfresh();
    void remember();
    /// The centre is all there is, and the layout stays as remembered.
    void hideAll();
    void show(Pane pane);
    /// The window is on the screen for the first time and knows its size.
    void windowShown();

    /// A layout without the roles shows them while they are asked for, and only then.
    void lendRoles();
    /// False when they were not lent.
    bool takeRolesBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sizePanes();
    void hideUnusedTabs();
    void hideUnusedTabsSoon();
    QByteArray remembered() const;

    QMainWindow &m_window;
    WindowSession *const m_session;
    QMap<Pane, QDockWidget *> m_docks;
    WindowMode m_mode = WindowMode::Command;
    bool m_stands = false; ///< the docks stand as this mode wants them; false while all are hidden
    bool m_rolesLent = false;
    bool m_tabsAreAwaited = false; ///< they are looked at when the event loop comes round
};

} // namespace quarterdeck
