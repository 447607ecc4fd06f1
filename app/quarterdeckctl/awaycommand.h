// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace quarterdeck::ctl {

/// `show REF --since T`: what happened since then.
Outcome showSince(Session &session, const Incident &incident);

} // namespace quarterdeck::ctl
