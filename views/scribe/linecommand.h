// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"
#include "domain/scribegrammar.h"

#include <variant>

namespace quarterdeck {

/// A command for the window, not for the log: "find", "goto", "help", and commands that need a choice first ("status" alone).
struct WindowRequest
{
    QString name;
    QString arguments;
};

/// Take back my last entry.
struct UndoRequest
{};

/// Open an entry in the line, to be amended there.
struct AmendRequest
{
    EventId entry;
};

/// What a /command means: a change to submit, something for the window, or one sentence why it means nothing.
struct SaySentence
{
    QString sentence;
    bool keepLine = true; ///< the line stays, to be put right
};
using LineDeed = std::variant<Payload, WindowRequest, UndoRequest, AmendRequest, SaySentence>;

/// What the commands are read against.
struct CommandContext
{
    const Incident &incident;
    const Policy &policy;
    const ScribeContext &scribe; ///< now = first keystroke: when the change happened
    QString author;
};

/// Reads /name arguments. Pure and total; a name that is no command gives a sentence.
LineDeed readCommand(const QString &name, const QString &arguments, const CommandContext &context);

/// What can stand after a command, for completion: statuses, levels, roles, audiences. Empty when it is free text.
QStringList argumentChoices(const QString &name, const Policy &policy);

} // namespace quarterdeck
