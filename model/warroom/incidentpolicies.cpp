// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/incidentpolicies.h"

#include "warroom/policystore.h"

namespace quarterdeck {

IncidentPolicies::IncidentPolicies(Policy inUse, QString journalPath)
    : m_inUse(std::make_shared<const Policy>(std::move(inUse))),
      m_journalPath(std::move(journalPath))
{
    m_known.insert(m_inUse->id(), m_inUse);
}

const Policy &IncidentPolicies::of(const Incident &incident)
{
    if (incident.policy.isEmpty())
        return *m_inUse;
    auto known = m_known.constFind(incident.policy);
    if (known == m_known.constEnd()) {
        const Result<Policy> read = PolicyStore(m_journalPath).policy(incident.policy);
        known = m_known.insert(incident.policy, read ? std::make_shared<const Policy>(*read) : nullptr);
    }
    return *known ? **known : *m_inUse;
}

void IncidentPolicies::setInUse(Policy policy)
{
    const QString id = policy.id();
    m_known.removeIf([](const auto &entry) { return !entry.value(); });
    if (const Shared before = m_known.value(id))
        m_handedOut.append(before);
    m_inUse = std::make_shared<const Policy>(std::move(policy));
    m_known.insert(id, m_inUse);
}

} // namespace quarterdeck
