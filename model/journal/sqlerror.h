// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

class QSqlError;

namespace quarterdeck {

/// What SQLite reported, as an Error of this project: one sentence that says what to do, and the code for logs (never user text).
Error toError(const QSqlError &error);

/// The one sentence for "what was read is not what was written".
Error damagedError(const QString &detail);

} // namespace quarterdeck
