// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scribe/linecommand.h"

#include <optional>

namespace quarterdeck {

/// The commands about what is worked on: /h, /evidence, /extend, /give, /propose, /object, /go, /nogo, /withdraw. nullopt for the name
/// of another command. Pure and total; a word that is near one that fits is offered in the sentence.
std::optional<LineDeed> readWorkCommand(const QString &name, const QString &arguments, const CommandContext &context);

/// What can stand at a place (0 = first) after one of these commands: names of what is open, states, entries. Empty when it is free text.
QStringList workChoices(const QString &name, int place, const Incident &incident);

} // namespace quarterdeck
