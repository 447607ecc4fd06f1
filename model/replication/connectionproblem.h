// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

struct pg_conn;
typedef struct pg_conn PGconn; // as in libpq-fe.h

namespace quarterdeck {

// What went wrong on the way to the shared database, in one plain sentence that says what to do. Never a password, never the URI: libpq's
// own text goes no further than this. Pure but for keepLibpqEnglish(). What the codes mean to a caller that retries:
// NotAuthorised = the login is refused, ask the person; Storage and Busy = not reached or not ready, try again; Newer, NotFound and
// Refused = somebody must change something first.

/// libpq's messages are recognised by their words: keeps them English whatever the locale. Once, before the first connection.
void keepLibpqEnglish();

/// A connection that did not come up. host: as people call it. PQsetErrorVerbosity(connection, PQERRORS_VERBOSE) right after
/// PQconnectStart makes the server's part independent of its language.
Error connectionProblem(const PGconn *connection, const QString &host);

/// The same from libpq's words alone.
Error connectionProblem(const QString &libpqMessage, const QString &host, const QString &port, const QString &user,
                        const QString &database);

/// quarterdeck.hello() could not be asked: no such schema, no right to it, or something else.
Error helloProblem(const QString &sqlState, const QString &host, const QString &database);

/// The database speaks a protocol that this program is too old for.
Error newerSchemaProblem(const QString &host);
/// The database lacks what this program needs.
Error olderSchemaProblem(const QString &host);

/// session_user is not the login, or the backend changes between two statements.
Error poolProblem(const QString &host);

} // namespace quarterdeck
