// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace quarterdeck {

// Text from people is plain text: what may be recorded, what is left of it where refusing would lose more, and what may be shown of what others
// recorded past the rules. Pure.

/// Checks one text that a person typed: not longer than limit, no control characters (newline and tab allowed in `multiline`),
/// no bidirectional overrides. `what` names the field in the sentence ("The title").
Outcome checkText(const QString &text, const QString &what, int limit, bool multiline);

/// The same text with what checkText refuses taken out: for imports and paste, where losing the rest would be worse.
QString cleaned(const QString &text, int limit, bool multiline);

/// What a text of the log may show of itself: others may have written it past decide(). Without control characters and bidirectional
/// overrides, of any length; as it is where there are none.
QString inert(const QString &text);

} // namespace quarterdeck
