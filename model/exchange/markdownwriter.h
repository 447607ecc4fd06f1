// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incidentreport.h"

namespace quarterdeck {

/// Writes a report as Markdown (CommonMark with GFM tables). What users typed cannot become markup, whatever it is.
class MarkdownWriter
{
public:
    static QString write(const IncidentReport &report);

    /// The heading and the timeline table only: what "Copy as Markdown" puts on the clipboard.
    static QString writeTimeline(const IncidentReport &report);

    /// Plain text as one run of Markdown that renders as exactly that text; line breaks become <br>.
    static QString escaped(const QString &text);
};

} // namespace quarterdeck
