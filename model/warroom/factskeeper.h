// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "journal/factspage.h"

#include <QHash>
#include <QSet>

namespace quarterdeck {

class Journal;
class StateCache;
struct Commit;
struct Incident;

/// Keeps what figures need of every incident beside the log: of what is over with the events that end it, of the rest, and of what others changed,
/// when it is asked for and a little at a time. On the journal's thread. Where the table cannot be written, appending goes on without it, and only
/// who asks for facts is told.
class FactsKeeper
{
public:
    /// All three must outlive it.
    FactsKeeper(Journal &journal, StateCache &states, const Policy &policy)
        : m_journal(journal),
          m_states(states),
          m_policy(policy)
    {}

    /// Facts kept under another one are made anew.
    static QString version();

    /// Before an append: the rows that go with it, of what these incidents will be. Those that go on are only remembered.
    QVector<FactsRow> rowsOf(const QVector<const Incident *> &changed);
    /// What was appended is not what rowsOf() was told.
    void forget(const IncidentId &incident);
    /// After any change of the log, whoever made it.
    void distrust(const Commit &commit);
    /// The policy says more or other things from now on.
    void policyChanged() { m_ready = false; }

    /// Some rows after this stamp; `more` also while there are some to be made.
    Result<FactsPage> page(qint64 after, int limit);

private:
    Outcome ready();
    FactsRow rowOf(const Incident &state) const;
    Outcome derive();

    Journal &m_journal;
    StateCache &m_states;
    const Policy &m_policy;
    bool m_ready = false;
    QHash<IncidentId, FactsRow> m_made; ///< not in the table yet: a transaction each would wait for the disk each time
    QSet<IncidentId> m_due;             ///< known to be without facts; there may be others
};

} // namespace quarterdeck
