// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scribecursor.h"

namespace quarterdeck {

/// Takes "5m", "90s", "2h", "1h20" or "1h20m" (at most nine digits each): milliseconds. On nullopt the cursor is anywhere.
std::optional<qint64> takeDuration(ScribeCursor &cursor);

/// Reads "/10" (minutes), "/90s", "/2h", "/1h20" or "/1500ms": milliseconds, at most 366 days. "/0" is 0, no time box.
/// A bare number has three digits at most: "/2024" is text.
std::optional<qint64> readTimeBox(QStringView word);

/// The shortest form that readTimeBox() reads back; `ms` from 0 to 366 days.
QString writeTimeBox(qint64 ms);

} // namespace quarterdeck
