// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foldedincident.h"

#include "domain/event.h"
#include "domain/fold.h"

#include <algorithm>
#include <utility>

namespace quarterdeck {

namespace {

bool isRedaction(const Event &event) { return std::holds_alternative<EventRedacted>(event.payload); }

} // namespace

FoldedIncident::FoldedIncident(const IncidentId &id, const QVector<Event> &events) : m_state(id)
{
    for (const Event &event : events)
        append(event);
}

qsizetype FoldedIncident::entries() const { return m_state.entries.size() + (m_accepted ? m_accepted->entries.size() : 0); }

void FoldedIncident::append(const Event &event)
{
    if (event.seq == 0) {
        if (!m_accepted)
            m_accepted = m_state;
        m_pending.append(event);
    } else if (m_accepted) {
        fold(*m_accepted, event);
    }
    fold(m_state, event);
}

FoldedIncident::Placed FoldedIncident::place(const QVector<Event> &events)
{
    if (std::any_of(events.begin(), events.end(), isRedaction) || std::any_of(m_pending.begin(), m_pending.end(), isRedaction))
        return Placed::Unclear;
    auto event = events.begin();
    for (; event != events.end(); ++event) {
        if (!m_pending.isEmpty() && m_pending.first().id == event->id) {
            confirm(m_state, *event);
            m_pending.removeFirst();
        } else if (m_pending.isEmpty() && !m_state.knows(event->id)) {
            fold(m_state, *event);
        } else {
            break;
        }
        if (m_accepted)
            fold(*m_accepted, *event);
    }
    if (event == events.end())
        return Placed::AsTheyWere;
    for (; event != events.end(); ++event) {
        if (!m_accepted || m_accepted->knows(event->id))
            return Placed::Unclear;
        fold(*m_accepted, *event);
        m_pending.removeIf([&](const Event &pending) { return pending.id == event->id; });
    }
    m_state = *m_accepted;
    for (const Event &pending : std::as_const(m_pending))
        fold(m_state, pending);
    return Placed::Reordered;
}

} // namespace quarterdeck
