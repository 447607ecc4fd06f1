// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/chaincheck.h"

namespace quarterdeck {

std::optional<ReplicaCursor> follow(const IncidentId &incident, const ReplicaCursor &from, const QVector<LogRecord> &rows)
{
    ReplicaCursor at = from;
    for (const LogRecord &row : rows) {
        if (row.incident != incident || row.seq != at.seq + 1)
            return std::nullopt;
        // Of a redacted row only the hash of its text is vouched for, so it must not bring any.
        if (row.isRedacted() && !(row.body.isEmpty() && row.salt.isEmpty()))
            return std::nullopt;
        if (contentHash(row) != row.contentHash)
            return std::nullopt;
        if (chainHash(at.hash, row.contentHash, row.seq, row.receivedUs) != row.chainHash)
            return std::nullopt;
        at = {row.seq, row.chainHash};
    }
    return at;
}

} // namespace quarterdeck
