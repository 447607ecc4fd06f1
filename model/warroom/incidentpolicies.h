// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

#include <QHash>

#include <memory>

namespace quarterdeck {

/// The policy each incident runs under: the version it was declared with, as long as it is kept beside the journal or shipped; else the
/// one in use. A version is read from its file the first time an incident asks for it. One thread; never fails.
class IncidentPolicies
{
public:
    IncidentPolicies(Policy inUse, QString journalPath);

    /// Valid until this object goes, as is what was in use before.
    const Policy &of(const Incident &incident);
    const Policy &inUse() const { return *m_inUse; }
    /// Another one was published. What could not be read before is tried again.
    void setInUse(Policy policy);

private:
    using Shared = std::shared_ptr<const Policy>;

    Shared m_inUse;
    QString m_journalPath;
    QHash<QString, Shared> m_known; ///< by id; null: cannot be read
    QVector<Shared> m_handedOut;    ///< replaced by another content since
};

} // namespace quarterdeck
