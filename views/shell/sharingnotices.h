// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "sharing/conflictnotice.h"
#include "warroom/warroom.h"

#include <QObject>
#include <QSet>

namespace quarterdeck {

class BannerStack;

/// What the shared database makes people decide, as bands under the strip: it is not reached, refuses the login or some events, the clocks
/// differ, the connection is not safe, and changes of one field that met. A band that was dismissed stays away until its subject is
/// another one. GUI thread; room and stack outlive it.
class SharingNotices final : public QObject
{
    Q_OBJECT
public:
    SharingNotices(WarRoom &room, BannerStack &stack, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void setIncident(std::shared_ptr<LiveIncident> incident);
    /// What is unsafe about the connection, as a sentence; empty = nothing.
    void setRisk(const QString &sentence);

signals:
    void loginWanted();
    void diagnosticsWanted();
    void said(const QString &sentence);

private:
    void showSync();
    void showLink(const SyncState &state);
    void showRefused(const SyncState &state);
    void showSkew(const SyncState &state);
    void showConflicts();
    void submit(const ConflictNotice &notice);
    void settle(const EventId &conflict);

    WarRoom &m_room;
    BannerStack &m_stack;
    TimeFormat m_time;
    std::shared_ptr<LiveIncident> m_incident;
    QString m_linkShown; ///< what the link's band is about; its count may change without another band
    SyncState::Kind m_dismissed = SyncState::Kind::Embedded; ///< the kind whose band the person has dismissed
    qint64 m_refusedShown = 0;
    bool m_skewShown = false;
    bool m_skewDismissed = false;
    QSet<EventId> m_settled;             ///< conflicts dismissed or applied in this session
    QHash<EventId, QString> m_conflicts; ///< shown now, with their sentence
};

} // namespace quarterdeck
