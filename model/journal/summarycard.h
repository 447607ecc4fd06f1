// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QByteArray>

#include <optional>

namespace quarterdeck {

/// A summary as one value of the board's table, with a checksum, so that a damaged row is noticed and never shown. Layout: checksum
/// (8 bytes over all that follows), version 1, numbers of fixed size, then texts as UTF-8 behind their length; little-endian.
namespace summarycard {

QByteArray encode(const IncidentSummary &summary);

/// nullopt for any bytes that encode() did not make.
std::optional<IncidentSummary> decode(QByteArrayView card);

} // namespace summarycard
} // namespace quarterdeck
