// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/followedincident.h"

#include "warroom/liveincident.h"

namespace quarterdeck {

namespace {

constexpr int kReadSoonMs = 50; ///< at the least between two reads that nobody waits for

} // namespace

FollowedIncident::FollowedIncident(std::function<void()> read) : m_read(std::move(read))
{
    m_readSoon.setSingleShot(true);
    m_readSoon.callOnTimeout([this] {
        m_sinceRead.start();
        m_read();
    });
}

void FollowedIncident::follow(std::shared_ptr<LiveIncident> incident)
{
    if (incident == m_incident)
        return;
    if (m_incident)
        m_incident->disconnect(&m_readSoon);
    m_readSoon.stop();
    m_incident = std::move(incident);
    if (m_incident) {
        const auto soon = [this] {
            if (!m_readSoon.isActive())
                m_readSoon.start(m_sinceRead.isValid() && m_sinceRead.elapsed() < kReadSoonMs ? kReadSoonMs : 0);
        };
        QObject::connect(m_incident.get(), &LiveIncident::loaded, &m_readSoon, m_read);
        QObject::connect(m_incident.get(), &LiveIncident::headChanged, &m_readSoon, soon);
        QObject::connect(m_incident.get(), &LiveIncident::entryAdded, &m_readSoon, soon);
        QObject::connect(m_incident.get(), &LiveIncident::entryChanged, &m_readSoon, soon);
        QObject::connect(m_incident.get(), &LiveIncident::orderChanged, &m_readSoon, soon);
    }
    m_read();
}

} // namespace quarterdeck
