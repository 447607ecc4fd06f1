// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

// What the commands about entries share. Errors end the command.
namespace quarterdeck::ctl {

/// A line in the scribe's grammar as the entry it makes.
Result<EntryBody> readLine(const QString &line, const ScribeContext &context);
/// What --at and --type preset for every line.
Outcome addPresets(Session &session, ScribeContext &context);
/// A length of time in milliseconds, from an option that is there.
Result<qint64> readSpan(const Arguments &arguments, const char *option);
/// --mitigation as a key of the catalogue; empty when it is not there.
Result<QString> readMitigation(const Arguments &arguments);
/// "12" or "#12".
Result<const Entry *> entryNumbered(const Incident &incident, const QString &text);
/// "A7", "H2", "D1": an item of work of this letter.
Result<const Entry *> entryNamed(const Incident &incident, QChar letter, const QString &text);
/// Logs one entry and prints it; it is on disk when this returns.
Outcome logAndPrint(Session &session, Incident &incident, const Payload &logged);
/// Submits a change of one entry and prints how it reads now.
Outcome changeEntry(Session &session, Incident &incident, const EventId &id, const Payload &payload);

/// `action REF A7 --extend|--give`.
Outcome changeAction(Session &session);

} // namespace quarterdeck::ctl
