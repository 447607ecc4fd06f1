// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowsession.h"
#include "warroom/warroom.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace quarterdeck {

class ScribePane;

/// Knows up to where the reader saw each incident, in this run and the last ones, and has the pane tell what happened since: when the window
/// comes back after ten minutes, and when an incident is opened that moved on. GUI thread; what it is given must outlive it. Remembers the last
/// 200 incidents.
class AwayWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds kAway{10 * 60 * 1000};

    /// `session` may be null: nothing is remembered for the next run.
    AwayWatch(WarRoom &room, ScribePane &pane, WindowSession *session, QWidget *window);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    /// What is shown now has been seen; before the window goes.
    void noteSeen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Seen
    {
        qint64 seq = 0;
        Instant at;
    };
    void tell();
    void comeBack();
    void read();
    void write();

    WarRoom &m_room;
    ScribePane &m_pane;
    WindowSession *m_session;
    QWidget *m_window;
    std::shared_ptr<LiveIncident> m_incident;
    QHash<IncidentId, Seen> m_seen;
    std::optional<Instant> m_leftAt; ///< while the window is not active
};

} // namespace quarterdeck
