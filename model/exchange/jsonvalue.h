// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace quarterdeck {

// What is not known is null in every document that programs read, never an empty text.

inline QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
/// RFC 3339, UTC.
inline QJsonValue timeOrNull(const std::optional<Instant> &at) { return at ? QJsonValue(toRfc3339(*at)) : QJsonValue(); }

} // namespace quarterdeck
