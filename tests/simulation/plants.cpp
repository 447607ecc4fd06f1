// SPDX-License-Identifier: GPL-3.0-or-later
#include "plants.h"

namespace quarterdeck::simulation {

const char *nameOf(Plant plant)
{
    switch (plant) {
    case Plant::None:
        return "none";
    case Plant::SavedBeforeCommit:
        return "journal: saved before commit";
    case Plant::CursorBeforeRows:
        return "journal: cursor before rows";
    case Plant::AcknowledgedIsOrdered:
        return "journal: acknowledgement sets the order";
    case Plant::AcknowledgedIsSent:
        return "journal: acknowledged is never offered again";
    case Plant::RefusedIsDropped:
        return "journal: refused is dropped";
    case Plant::RewindWipes:
        return "journal: rewind wipes";
    case Plant::RewindKeepsCursor:
        return "journal: rewind keeps the cursor";
    case Plant::PurgeTakesUnsent:
        return "journal: purge takes unsent events";
    case Plant::RenumberDoesNothing:
        return "journal: renumber does nothing";
    case Plant::AbsenceIsDeletion:
        return "link: absence is deletion";
    case Plant::NotIdempotent:
        return "server: a known id is taken again";
    case Plant::CommitOrderGap:
        return "server: poll mark ignores open transactions";
    case Plant::PartialBatch:
        return "server: refused batch leaves its first half";
    case Plant::FreshIdOnRetry:
        return "link: a retry gets fresh ids";
    case Plant::AnyStoreWillDo:
        return "link: hello hides another store";
    }
    return "";
}

} // namespace quarterdeck::simulation
