// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace quarterdeck::simulation {

/// Planted faults of the journal, the server or the link: what a careless implementation of either would do. The simulator must find each.
/// (Faults inside the replicator itself are planted into a copy of its sources, see planted.txt.)
enum class Plant {
    None,
    SavedBeforeCommit,     ///< the journal says saved, the write follows later
    CursorBeforeRows,      ///< cursor and rows in two transactions
    AcknowledgedIsOrdered, ///< an acknowledgement sets the seq and moves the cursor
    AcknowledgedIsSent,    ///< what was acknowledged once is never offered again
    RefusedIsDropped,      ///< a refused event is deleted
    RewindWipes,           ///< a rewind deletes the incident
    RewindKeepsCursor,     ///< a rewind leaves the cursor where it was
    PurgeTakesUnsent,      ///< a purge deletes what was never sent, too
    RenumberDoesNothing,   ///< a copied journal goes on under the same numbers
    AbsenceIsDeletion,     ///< an incident missing from the list counts as revoked
    NotIdempotent,         ///< the server takes a known id once more
    CommitOrderGap,        ///< the poll's mark ignores transactions still open
    PartialBatch,          ///< a refused batch keeps its first half
    FreshIdOnRetry,        ///< a retry is a new event
    AnyStoreWillDo,        ///< hello never tells another store
};

inline constexpr int kPlants = static_cast<int>(Plant::AnyStoreWillDo) + 1;
const char *nameOf(Plant plant);

} // namespace quarterdeck::simulation
