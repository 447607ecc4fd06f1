// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quarterdeck {

/// Whether a person can see any window of this program: shown, not minimised, not on another desktop. Of a window behind others this says
/// yes: a desktop does not tell. GUI thread; on X11 it asks the display server, so ask when something is to be told, not all the time.
bool isAnyWindowSeen();

} // namespace quarterdeck
