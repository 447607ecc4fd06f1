// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/incidentreport.h"

#include <QByteArray>

namespace quarterdeck {

/// Writes a report as an A4 PDF with Pango and Cairo, so that a server without a GUI library can do it: shaped text in any script,
/// tables whose rows break across pages under a repeated head, page numbers, document properties, an outline.
/// Any thread, one call at a time per thread. Text is never markup. Fails only when Cairo cannot write or has no font, or when the two
/// libraries, which are loaded by the first call, are not installed.
class PdfWriter
{
public:
    static Result<QByteArray> write(const IncidentReport &report);
};

} // namespace quarterdeck
