// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

namespace quarterdeck {

/// One thing a level asks for: what it is, and what it comes to.
struct Consequence
{
    QString what;
    QString value; ///< "–" when the level asks nothing
    friend bool operator==(const Consequence &, const Consequence &) = default;
};

/// What the level asks of the responders, in the order people need it: war room, pages, deadlines, rhythm, target. The same lines for
/// every level, so that two levels can stand side by side. Pure.
QVector<Consequence> responseConsequences(const PolicyLevel &level);
/// Who is told what: pages and leadership, then the policy's stakeholders without a rhythm of their own. The same lines for every level.
QVector<Consequence> toldConsequences(const Policy &policy, const PolicyLevel &level);

/// "60 min", "2 h", "1 week"; "–" when not set.
QString deadlineText(const std::optional<Milliseconds> &time);

} // namespace quarterdeck
