// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <functional>

namespace quarterdeck::ctl {

/// The incidents that the filters of `list` leave. Works on board rows; only what is printed in full is read in full.
class IncidentQuery
{
public:
    /// Reads --status, --severity, --service, --kind, --from, --to, --text, --open.
    static Result<IncidentQuery> read(const Session &session);

    bool matches(const IncidentSummary &summary) const;

private:
    QString m_status, m_severity, m_kind;
    QStringList m_services, m_words;
    std::optional<Instant> m_from, m_to;
    bool m_openOnly = false;
};

/// Rows that match (all without a query), newest declared first.
Result<QVector<IncidentSummary>> findIncidents(Session &session, const IncidentQuery *query);

/// Reads these incidents in full, in this order, several at a time; `use` gets one after the other.
Outcome readIncidents(Session &session, const QVector<IncidentSummary> &rows, const std::function<void(const Incident &)> &use);

} // namespace quarterdeck::ctl
