// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"

namespace quarterdeck {

class ScribePane;

/// Enter on a deadline: the command that meets it runs, or the scribe line begins with the words that do. A line that is being typed
/// stays; the keyboard goes there all the same. `clock` and `subject` are words of domain/clockname.h. GUI thread.
void doWhatIsDue(const QString &clock, const QString &subject, CommandActions &actions, ScribePane &scribe);

} // namespace quarterdeck
