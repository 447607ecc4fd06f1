// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"
#include "comms/commsdesk.h"
#include "comms/messagekeeper.h"

#include <QPointer>
#include <QSet>

namespace quarterdeck {

class BannerStack;

/// The communication desk of the incident at hand, one at most, and the bands about drafts: what waits for the commander, on every console
/// of theirs, and what came back or was approved, on the writer's. A band that was dismissed stays away. GUI thread; child of the window;
/// the references must outlive it.
class CommsCommands final : public QObject
{
    Q_OBJECT
public:
    /// draftPrefix: where half-written messages are kept; empty = nowhere.
    CommsCommands(WarRoom &room, CommandActions &actions, BannerStack &stack, const ThemeStore &themes, const IconSet &icons,
                  const QString &draftPrefix, QWidget *window);
    ~CommsCommands() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format);
    /// Opens the desk, writing to that audience; an empty one means the one that is due first.
    void compose(const QString &audience = {});
    CommsDesk *desk() const { return m_desk; }

signals:
    void said(const QString &sentence);

private:
    bool open();
    void read(const EventId &draft, bool reason);
    void approve(const EventId &draft);
    void refresh();
    void showWaiting();
    void showAnswered();
    bool concernsMe(const UpdateDraft &draft) const;
    QString audienceOf(const UpdateDraft &draft) const;

    WarRoom &m_room;
    CommandActions &m_actions;
    BannerStack &m_stack;
    const ThemeStore &m_themes;
    IconSet m_icons;
    MessageKeeper m_keeper;
    QWidget *m_window;
    TimeFormat m_time;
    std::shared_ptr<LiveIncident> m_incident;
    QPointer<CommsDesk> m_desk;
    QSet<EventId> m_dismissed;
    QString m_waitingShown, m_answeredShown; ///< what the bands are about: a button must not be replaced under the pointer
};

} // namespace quarterdeck
