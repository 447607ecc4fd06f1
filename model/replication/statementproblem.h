// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/serverlink.h"

struct pg_result;

namespace quarterdeck {

/// What a failed statement means for replication and for people, by its SQLSTATE alone: the server's own words may quote the log. The detail
/// names the state and, where there is one, the constraint.
LinkProblem statementProblem(const pg_result *result);

/// An error of connectionproblem.h with what replication must do about it.
LinkProblem linkProblem(const Error &error, const QString &sqlState = {});

/// Five characters; empty when the failure is not the server's.
QString sqlStateOf(const pg_result *result);

/// After this failure nothing more can be asked on the connection: the server ends it, or a pool has put another one in its place.
bool endsConnection(const LinkProblem &problem);

/// The server's functions answered in another shape than this version knows.
LinkProblem unknownAnswer();

} // namespace quarterdeck
