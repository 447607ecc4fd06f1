// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace quarterdeck {

class Connection;

/// Brings a journal from its format to kFormat, one atomic step a format; the SQL is in migrations/NNNN_*.sql. A failing step leaves
/// the file at the format before it. `from` 0 = an empty file, which also gets its identity.
Outcome migrate(Connection &connection, int from);

} // namespace quarterdeck
