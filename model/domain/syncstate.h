// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QMetaType>

namespace quarterdeck {

/// What is true right now between this journal and the shared database; shown as it is, never better. A plain value.
struct SyncState
{
    enum class Kind {
        Embedded,   ///< no shared database is set: the journal itself gives the order
        Connecting, ///< first attempt, or again after a loss; typing goes on
        Live,       ///< a poll succeeded within the last two intervals
        Offline,    ///< lost or never reached; tries again by itself
        NeedsLogin, ///< the database refuses the login: a person must act
        Stopped,    ///< another store, a newer schema, a pool: nothing is sent until a person decides
    };
    Kind kind = Kind::Embedded;
    Error why;                ///< for Offline, NeedsLogin and Stopped: one sentence that says what to do
    Instant since;            ///< when this kind began
    Instant heard;            ///< while it is not Live: when the server was last heard, before anybody noticed; zero = never
    bool upToDate = false;    ///< all heads compared equal in the last full poll, and nothing unsent
    bool mayWrite = true;     ///< false: a manager's login; what is typed stays here
    qint64 unsent = 0;        ///< saved here, not yet on the server (refused ones not counted)
    Instant unsentSince;      ///< recorded time of the oldest unsent event; valid while unsent > 0
    qint64 refused = 0;       ///< events the server will never take; kept and exportable
    qint64 skewMs = 0;        ///< this console's clock minus the server's
    QString login;            ///< who the server says we are
    QString server;           ///< host and database for people, no password

    friend bool operator==(const SyncState &a, const SyncState &b)
    {
        return a.kind == b.kind && a.why.message == b.why.message && a.since == b.since && a.heard == b.heard && a.upToDate == b.upToDate && a.mayWrite == b.mayWrite
            && a.unsent == b.unsent && a.unsentSince == b.unsentSince && a.refused == b.refused && a.skewMs == b.skewMs && a.login == b.login
            && a.server == b.server;
    }
};

} // namespace quarterdeck

Q_DECLARE_METATYPE(quarterdeck::SyncState)
