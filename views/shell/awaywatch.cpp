// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/awaywatch.h"

#include "domain/awaysummary.h"
#include "scribe/scribepane.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kMostRemembered = 200;
constexpr int kEntriesOfANewcomer = 10; // fewer are read quicker than a summary

} // namespace

AwayWatch::AwayWatch(WarRoom &room, ScribePane &pane, WindowSession *session, QWidget *window)
    : QObject(window),
      m_room(room),
      m_pane(pane),
      m_session(session),
      m_window(window)
{
    read();
    window->installEventFilter(this);
}

void AwayWatch::setIncident(std::shared_ptr<LiveIncident> incident)
{
    noteSeen();
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (!m_incident)
        return;
    if (m_incident->isLoaded())
        tell();
    else
        connect(m_incident.get(), &LiveIncident::loaded, this, &AwayWatch::tell);
}

void AwayWatch::tell()
{
    const Incident &state = m_incident->state();
    const auto seen = m_seen.constFind(m_incident->id());
    const Instant now = m_room.clock().now();
    if (seen == m_seen.cend()) {
        const AwaySummary all = awaySummary(state, {std::nullopt, Instant{0}}, now, m_room.author());
        if (isActive(state.status) && all.entries >= kEntriesOfANewcomer)
            m_pane.showAway(all, std::nullopt);
        return;
    }
    const AwaySummary since = awaySummary(state, {seen->seq, std::nullopt}, now, m_room.author());
    if (since.entries > 0)
        m_pane.showAway(since, seen->at);
}

void AwayWatch::noteSeen()
{
    // While the window is in the background nobody sees what comes.
    if (m_leftAt || !m_incident || !m_incident->isLoaded() || m_incident->state().lastSeq == 0)
        return;
    m_seen.insert(m_incident->id(), {m_incident->state().lastSeq, m_room.clock().now()});
    write();
}

void AwayWatch::comeBack()
{
    const Instant left = *std::exchange(m_leftAt, std::nullopt);
    if (!m_incident || !m_incident->isLoaded() || m_room.clock().now() - left < kAway)
        return;
    const AwaySummary summary = awaySummary(m_incident->state(), {std::nullopt, left}, m_room.clock().now(), m_room.author());
    if (!summary.isEmpty())
        m_pane.showAway(summary, left);
}

bool AwayWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && !m_leftAt) {
        noteSeen();
        m_leftAt = m_room.clock().now();
    } else if (event->type() == QEvent::WindowActivate && m_leftAt) {
        comeBack();
    }
    return QObject::eventFilter(watched, event);
}

// --- Between runs ------------------------------------------------------------------------------------------------

void AwayWatch::read()
{
    if (!m_session)
        return;
    for (const QString &line : m_session->text(QStringLiteral("seen")).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'/');
        const auto incident = IncidentId::fromString(parts.value(0));
        if (incident && parts.size() == 3)
            m_seen.insert(*incident, {parts.at(1).toLongLong(), {parts.at(2).toLongLong()}});
    }
}

void AwayWatch::write()
{
    if (!m_session)
        return;
    QVector<std::pair<IncidentId, Seen>> rows;
    for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen)
        rows.append({seen.key(), seen.value()});
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.second.at > b.second.at; });
    QStringList lines;
    for (const auto &[incident, seen] : rows.mid(0, kMostRemembered))
        lines << QStringLiteral("%1/%2/%3").arg(incident.toString()).arg(seen.seq).arg(seen.at.ms);
    m_session->setText(QStringLiteral("seen"), lines.join(u' '));
}

} // namespace quarterdeck
