// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

namespace quarterdeck {

/// An automatic note as people read it, in the interface's language. The database's fold says the same in English (resources/sql/0009_fold.sql).
QString noteText(const AutomaticNote &note);

} // namespace quarterdeck
