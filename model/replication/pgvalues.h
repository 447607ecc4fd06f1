// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/pgconnection.h"
#include "replication/serverlink.h"

#include <optional>

namespace quarterdeck {

/// The shared database's functions as this program calls them: SQL text, parameters in, structs out. The columns are asked for by name and
/// in the order that the readers below expect, in PostgreSQL's binary form: hashes come as bytes and numbers need no parsing. A reader
/// gives nullopt when a result has another shape, which only another version of the server's functions can cause. Pure functions.
namespace pgvalues {

/// hello() without a prepared statement: the first thing asked, perhaps of a database that is none of ours. Text form.
const char *helloSql();
std::optional<Welcome> readHello(const pg_result *result);
/// The server process that answered hello().
int helloBackend(const pg_result *result);

/// LISTEN and PREPARE of everything below, in one round trip.
const char *prepareSql();
/// Is the connection alive, does it still listen, is it still the same server process? As a prepared statement and as text.
inline constexpr char kCheck[] = "qd_check";
const char *checkSql();
struct Check
{
    int backend = 0;
    bool listening = false;
};
std::optional<Check> readCheck(const pg_result *result);

inline constexpr char kAppend[] = "qd_append";
QVector<PgParameter> appendParameters(const IncidentId &incident, const QVector<LogRecord> &events);
/// The answer to those events, in the order in which they were sent.
std::optional<QVector<Acceptance>> readAcceptances(const pg_result *result, const QVector<EventId> &events);
/// Wakes every console. A statement of its own behind an append, because a transaction that notifies shares its flush with no other.
const char *wakeSql();

inline constexpr char kPoll[] = "qd_poll"; ///< all incidents
inline constexpr char kNews[] = "qd_news"; ///< what moved since a mark
QVector<PgParameter> newsParameters(const QByteArray &sinceMark);
std::optional<PollAnswer> readPoll(const pg_result *result);
/// `sinceMark` is what was asked with; it stays the mark when nothing moved.
std::optional<PollAnswer> readNews(const pg_result *result, const QByteArray &sinceMark);

inline constexpr char kPull[] = "qd_pull";
QVector<PgParameter> pullParameters(const IncidentId &incident, qint64 afterSeq, int limit);
std::optional<QVector<LogRecord>> readRecords(const pg_result *result, const IncidentId &incident);

/// Not prepared: a server that does not have this function yet must be usable without.
const char *accessSql();
QVector<PgParameter> accessParameters(const QVector<HeldHead> &heads);
std::optional<QVector<Access>> readAccess(const pg_result *result);

const char *presentSql();
QVector<PgParameter> presentParameters(const std::optional<IncidentId> &incident, bool typing, const QString &console);
const char *whoSql();
std::optional<QVector<Presence>> readPresence(const pg_result *result);

} // namespace pgvalues

} // namespace quarterdeck
