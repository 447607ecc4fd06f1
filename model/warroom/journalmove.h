// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QString>

#include <functional>

namespace quarterdeck {

struct MoveReport
{
    qint64 incidents = 0;
    qint64 events = 0;
    qint64 already = 0;     ///< events that were there: an earlier run brought them
    qint64 onBehalf = 0;    ///< events of others, vouched for by the login that moved them
};

struct MoveOptions
{
    QString from;           ///< the journal to copy; it stays as it is
    QString to;             ///< created when it is not there
    QString login;          ///< with a shared log: the author of everything, who wrote it is kept beside; empty: authors stay
    bool shared = false;    ///< the copy is a replica: its events wait for the database to order them; else it orders them itself
};

/// Copies every event of one journal into another, ids and content as they were: how an embedded journal becomes a console of a shared
/// database, and how a console gets a journal of its own again. What the law took stays behind; the note about it goes along, to a shared
/// database as an entry. Running it twice changes nothing. Blocking, for a pool thread; takes both
/// locks, so no program may have either journal open (Busy). progress(done, total) may return false: what was copied stays, and the next
/// run goes on from there.
Result<MoveReport> moveJournal(const MoveOptions &options, const Clock &clock, const std::function<bool(qint64, qint64)> &progress = {});

} // namespace quarterdeck
