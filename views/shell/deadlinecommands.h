// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandcatalog.h"

namespace quarterdeck {

class CommsCommands;
class ScribePane;

/// Enter on a deadline: the command that meets it runs, the communication desk opens for who is to be told, or the scribe line begins with the
/// words that do it. A line that is being typed stays; the keyboard goes there all the same. `clock` and `subject` are words of
/// domain/clockname.h. GUI thread.
void doWhatIsDue(const QString &clock, const QString &subject, CommandActions &actions, CommsCommands &comms, ScribePane &scribe);

} // namespace quarterdeck
