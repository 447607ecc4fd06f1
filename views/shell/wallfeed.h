// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wall/wallsource.h"
#include "warroom/warroom.h"

#include <QTimer>

#include <set>

namespace quarterdeck {

/// The war room as the wall may see it. Keeps the rows of active incidents at hand, so that a board of 100,000 is not searched every second,
/// and tells of changes at most ten times a second. "Not live" begins when the shared database is lost, and after three seconds of
/// connecting, of a journal without its owner, or of one that does not answer (a program that hangs, a disk), because most of those end before
/// anybody could read it. GUI thread; the room outlives it.
class WallFeedSource final : public WallSource
{
    Q_OBJECT
public:
    explicit WallFeedSource(WarRoom &room, QObject *parent = nullptr);

    const Clock &clock() const override { return m_room.clock(); }
    QVector<IncidentSummary> active() const override;
    std::optional<IncidentSummary> lastClosed() const override;
    const Incident *follow(const IncidentId &incident) override;
    const Policy &policyOf(const Incident &incident) override { return m_room.policyOf(incident); }
    WallFeed feed() const override;

private:
    void takeRow(int row);
    void takeRows(int first, int last);
    void findLastClosed();
    void look();
    void pulse();
    void stopFollowing();

    WarRoom &m_room;
    std::set<int> m_active;      ///< rows of the book
    std::optional<int> m_closed; ///< row of the one resolved last
    std::shared_ptr<LiveIncident> m_followed;
    QTimer m_news; ///< runs while news waits to be told
    StorageState::Kind m_storage;
    std::optional<qint64> m_brokenAt; ///< monotonic; since when the feed is not live
    bool m_lost = false;              ///< more than a moment's trouble, since then
    std::optional<Instant> m_lastLive;
    QTimer m_pulse;        ///< asks the journal for a sign of life
    bool m_isAsked = false;
    int m_unanswered = 0; ///< pulses since it was asked
    Instant m_answered;
};

} // namespace quarterdeck
