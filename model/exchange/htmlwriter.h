// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incidentreport.h"

namespace quarterdeck {

/// Writes a report as one HTML page that loads nothing and runs nothing: light, dark and print styles inside, a content security
/// policy that forbids the rest. All text is escaped; right-to-left text keeps its direction.
class HtmlWriter
{
public:
    static QString write(const IncidentReport &report);

    /// Heading and timeline table as a fragment for the clipboard (inline, no style sheet).
    static QString writeTimeline(const IncidentReport &report);
};

} // namespace quarterdeck
