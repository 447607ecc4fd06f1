// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/policy.h"

#include <QVector>

namespace quarterdeck {

class PolicyStore;

/// What the stream of policies in the log comes to: which document each version is, and which version is in use. Every console with the
/// same log comes to the same. Two consoles that were offline may both have published: the first in order is in use, the other is `late` and
/// not used, whether it calls itself the same version or another; nor is what a moved journal brings along where there is one already.
struct PolicyHistory
{
    QVector<PolicyPublished> versions; ///< in the order they were first published
    QString inUse;                     ///< the last one published, not counting late ones; empty = none
    QVector<Event> late;
};

/// Events of policyStream() in log order. What cannot be read, or names a shipped version with another content, does not count. Pure.
PolicyHistory policyHistory(const QVector<Event> &events);

/// Writes a history into the store: every version is kept, the last one used. The log is right where a file says otherwise. Answers with
/// the policy now in use. Errors: Storage; Refused when the policy in use cannot be read by this version; NotFound when there is none.
/// Blocking file access.
Result<Policy> adoptHistory(PolicyStore &store, const PolicyHistory &history);

} // namespace quarterdeck
