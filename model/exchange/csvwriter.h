// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QByteArray>

namespace quarterdeck {

/// Writes incidents as CSV, one row each: UTF-8, CRLF, every cell quoted, and a cell that a spreadsheet would run as a formula
/// is led by an apostrophe. (JSON exports stay exact.)
class CsvWriter
{
public:
    /// The header row, with its line end.
    static QByteArray header();
    static QByteArray row(const Incident &incident, Instant now);

    /// One quoted, guarded cell.
    static QByteArray cell(const QString &text);
};

} // namespace quarterdeck
