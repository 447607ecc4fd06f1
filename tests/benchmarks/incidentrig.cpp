// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentrig.h"

#include "laboratory.h"
#include "syntheticlog.h"

namespace quarterdeck::benchmarks {

IncidentRig::IncidentRig(Laboratory &, int entries) :
    m_clock({kEndOfHistory.ms + qint64(entries) * 1000}), m_door(m_clock), m_view(m_themes, m_clock)
{
    const IncidentId id = m_door.declare(QStringLiteral("a long one"));
    for (int i = 0; i < entries; ++i)
        (void)m_door.act(id, EntryLogged{syntheticEntry(i, kEndOfHistory + Milliseconds(i * 1000))});
    m_seq = m_door.stateOf(id)->lastSeq;
    m_incident = std::make_shared<LiveIncident>(m_door, id);
    m_model.setIncident(m_incident);
    m_view.setModel(&m_model);
    m_watch = std::make_unique<PaintWatch>(m_view);
    if (!runUntil([this] { return m_incident->isLoaded(); }))
        m_problem = QStringLiteral("the incident was not loaded within a minute");
    else if (!m_watch->show() || m_model.rowCount() < entries)
        m_problem = QStringLiteral("the timeline was not painted");
    m_watch->look();
}

IncidentRig::~IncidentRig() = default;

double IncidentRig::append()
{
    m_clock.advance(Milliseconds(1000));
    const Event event{EventId::random(), m_incident->id(), QStringLiteral("bob"), QStringLiteral("ops3"), m_clock.now(), ++m_seq, m_seq - 1,
                      EntryLogged{syntheticEntry(int(m_seq), m_clock.now())}};
    const Commit commit{{event}, {}};
    const int rows = m_model.rowCount();
    const double ms = m_watch->painted([&] { emit m_door.committed(commit); }, {m_view.viewport()});
    if (m_model.rowCount() != rows + 1)
        m_problem = QStringLiteral("an entry did not arrive");
    return ms;
}

} // namespace quarterdeck::benchmarks
