// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wallfeed.h"

#include "warroom/whenready.h"

#include <utility>

namespace quarterdeck {

namespace {

constexpr int kTellMs = 100;
constexpr int kPulseMs = 500;
constexpr int kMostUnanswered = 6; // the same three seconds, counted so that a computer that slept misses none
constexpr qint64 kGraceMs = 3000; // with the wall's own second, "not live" stands there within five

/// People work on it, for real or as a drill; what is being filled in afterwards is nobody's emergency.
bool belongsOnTheWall(const IncidentSummary &summary)
{
    return isActive(summary.status) && summary.kind != IncidentKind::Backfill;
}

bool isClosed(const IncidentSummary &summary)
{
    return !isActive(summary.status) && summary.resolved && summary.kind == IncidentKind::Real && !summary.ref.isEmpty();
}

} // namespace

WallFeedSource::WallFeedSource(WarRoom &room, QObject *parent) : WallSource(parent), m_room(room), m_storage(room.storage().kind)
{
    m_news.setSingleShot(true);
    m_news.setInterval(kTellMs);
    connect(&m_news, &QTimer::timeout, this, &WallSource::changed);
    if (room.book().size() > 0)
        takeRows(0, room.book().size() - 1);
    connect(&room.book(), &IncidentBook::rowsInserted, this, &WallFeedSource::takeRows);
    connect(&room.book(), &IncidentBook::rowChanged, this, &WallFeedSource::takeRow);
    connect(&room, &WarRoom::syncChanged, this, &WallFeedSource::look);
    connect(&room, &WarRoom::storageChanged, this, [this](const StorageState &state) {
        m_storage = state.kind;
        look();
    });
    look();
    m_answered = clock().now();
    connect(&m_pulse, &QTimer::timeout, this, &WallFeedSource::pulse);
    m_pulse.start(kPulseMs);
}

void WallFeedSource::pulse()
{
    if (m_isAsked) {
        if (++m_unanswered == kMostUnanswered)
            emit changed();
        return;
    }
    m_isAsked = true;
    whenReady(this, m_room.door().syncState(), [this](const QFuture<Result<SyncState>> &) {
        m_isAsked = false;
        m_answered = clock().now();
        if (std::exchange(m_unanswered, 0) >= kMostUnanswered)
            emit changed();
    });
}

void WallFeedSource::takeRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        takeRow(row);
}

void WallFeedSource::takeRow(int row)
{
    const IncidentBook &book = m_room.book();
    const IncidentSummary &summary = book.at(row);
    if (belongsOnTheWall(summary))
        m_active.insert(row);
    else
        m_active.erase(row);
    if (isClosed(summary) && (!m_closed || !isClosed(book.at(*m_closed)) || *book.at(*m_closed).resolved <= *summary.resolved))
        m_closed = row;
    else if (m_closed == row && !isClosed(summary))
        findLastClosed(); // it was opened again
    if (!m_news.isActive())
        m_news.start();
}

void WallFeedSource::findLastClosed()
{
    const IncidentBook &book = m_room.book();
    m_closed.reset();
    for (int row = 0; row < book.size(); ++row) {
        if (isClosed(book.at(row)) && (!m_closed || *book.at(*m_closed).resolved < *book.at(row).resolved))
            m_closed = row;
    }
}

QVector<IncidentSummary> WallFeedSource::active() const
{
    QVector<IncidentSummary> summaries;
    for (int row : m_active)
        summaries.append(m_room.book().at(row));
    return summaries;
}

std::optional<IncidentSummary> WallFeedSource::lastClosed() const
{
    return m_closed ? std::optional(m_room.book().at(*m_closed)) : std::nullopt;
}

const Incident *WallFeedSource::follow(const IncidentId &incident)
{
    if (!m_followed || m_followed->id() != incident) {
        stopFollowing();
        m_followed = m_room.open(incident);
        const auto tell = [this] {
            if (!m_news.isActive())
                m_news.start();
        };
        connect(m_followed.get(), &LiveIncident::loaded, this, tell);
        connect(m_followed.get(), &LiveIncident::headChanged, this, tell);
        connect(m_followed.get(), &LiveIncident::entryAdded, this, tell);
        connect(m_followed.get(), &LiveIncident::entryChanged, this, tell);
        connect(m_followed.get(), &LiveIncident::orderChanged, this, tell);
        // Not inside its signal: letting go may be the end of it.
        connect(m_followed.get(), &LiveIncident::removed, this, &WallFeedSource::stopFollowing, Qt::QueuedConnection);
    }
    return m_followed->isLoaded() ? &m_followed->state() : nullptr;
}

void WallFeedSource::stopFollowing()
{
    if (m_followed)
        m_followed->disconnect(this);
    m_followed.reset();
}

void WallFeedSource::look()
{
    using Kind = SyncState::Kind;
    const SyncState &sync = m_room.sync();
    const Kind kind = sync.kind;
    const bool linked = kind == Kind::Embedded || kind == Kind::Live;
    if (linked && m_storage != StorageState::Kind::OwnerLost) {
        m_brokenAt.reset();
        m_lost = false;
        m_lastLive = clock().now();
    } else {
        // A link may be dead for seconds before anybody knows; a lost owner is known at once.
        if (!m_brokenAt && m_lastLive)
            m_lastLive = sync.heard.ms > 0 ? sync.heard : clock().now();
        if (!m_brokenAt)
            m_brokenAt = clock().monotonicMs();
        m_lost = m_lost || (!linked && kind != Kind::Connecting);
    }
    emit changed();
}

WallFeed WallFeedSource::feed() const
{
    if (m_unanswered >= kMostUnanswered)
        return {false, m_answered};
    if (!m_brokenAt || (!m_lost && clock().monotonicMs() - *m_brokenAt < kGraceMs))
        return {true, clock().now()};
    return {false, m_lastLive};
}

} // namespace quarterdeck
