// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/warroomlog.h"

namespace quarterdeck {

Q_LOGGING_CATEGORY(logWarroom, "quarterdeck.warroom", QtWarningMsg)

} // namespace quarterdeck
