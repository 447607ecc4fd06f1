// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QJsonObject>

namespace quarterdeck {

/// The figures a rehearsal is checked by: times after detection, what is not recorded, severity, commander, entries. Pure.
QJsonObject figuresJson(const Incident &incident);

/// The same for people, one figure a line.
QString figuresText(const Incident &incident);

} // namespace quarterdeck
