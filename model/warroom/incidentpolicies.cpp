// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/incidentpolicies.h"

#include "warroom/policystore.h"

namespace quarterdeck {

const Policy &IncidentPolicies::of(const Incident &incident)
{
    if (incident.policy.isEmpty() || incident.policy == m_inUse.id())
        return m_inUse;
    auto known = m_known.constFind(incident.policy);
    if (known == m_known.constEnd()) {
        const Result<Policy> read = PolicyStore(m_journalPath).policy(incident.policy);
        known = m_known.insert(incident.policy, read ? std::make_shared<const Policy>(*read) : nullptr);
    }
    return *known ? **known : m_inUse;
}

} // namespace quarterdeck
