// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

// What each command does; one file per group. An Error ends the program: Usage 2, NotFound 3, NotAuthorised 4, else 1.
// Cancelled with no message ends it with 1 without another word.
namespace quarterdeck::ctl {

Outcome declare(Session &session);

Outcome log(Session &session);
Outcome amend(Session &session);
Outcome strike(Session &session);
Outcome action(Session &session);
Outcome done(Session &session);
Outcome hypothesis(Session &session);
Outcome decision(Session &session);
Outcome clocks(Session &session);
Outcome update(Session &session);
Outcome ack(Session &session);
Outcome checklist(Session &session);
Outcome warroom(Session &session);

Outcome status(Session &session);
Outcome access(Session &session);
Outcome severity(Session &session);
Outcome milestone(Session &session);

Outcome role(Session &session);
Outcome handover(Session &session);
/// `handover --brief`: what the next commander has to know.
Outcome brief(Session &session);

Outcome list(Session &session);
Outcome show(Session &session);
Outcome timeline(Session &session);
Outcome attach(Session &session);
Outcome attachment(Session &session);
Outcome search(Session &session);

Outcome metrics(Session &session);
Outcome exportReport(Session &session);
Outcome import(Session &session);
Outcome watch(Session &session);
Outcome verify(Session &session);
Outcome sync(Session &session);
Outcome move(Session &session);
/// A sync state as every command prints it.
QJsonObject syncJson(const SyncState &state);
Outcome recover(Session &session);
Outcome policy(Session &session);
Outcome database(Session &session);
Outcome rehearse(Session &session);

} // namespace quarterdeck::ctl
