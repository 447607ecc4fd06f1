// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace quarterdeck {

/// "quarterdeck.warroom": what the war room's threads and servers tell whoever looks for a fault. Any thread.
Q_DECLARE_LOGGING_CATEGORY(logWarroom)

} // namespace quarterdeck
