// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <optional>

namespace quarterdeck {

struct Event;

/// An incident folded from its log, which remembers what it was without the pending events: when a shared log puts others before them, those
/// that move are folded again, not the whole log. From the first pending event on it is held twice. Pure; to be copied only with a reason.
class FoldedIncident
{
public:
    explicit FoldedIncident(const IncidentId &id) : m_state(id) {}
    /// Accepted events in their order, pending ones (seq 0) behind them, as the log is read (restated.h).
    FoldedIncident(const IncidentId &id, const QVector<Event> &events);

    const Incident &state() const { return m_state; }
    qsizetype entries() const; ///< that it holds in memory

    /// Behind all others: pending, or with its seq while nothing is pending.
    void append(const Event &event);

    enum class Placed {
        AsTheyWere, ///< the order here was right already
        Reordered,  ///< some come before what is pending here, so that entries have other numbers
        Unclear     ///< they change or repeat what was folded before: this object is void, fold the log anew
    };
    /// The shared log put these next.
    [[nodiscard]] Placed place(const QVector<Event> &events);

private:
    Incident m_state;
    std::optional<Incident> m_accepted; ///< without m_pending; folded on beside m_state
    QVector<Event> m_pending;
};

} // namespace quarterdeck
