// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/incident.h"

#include <QVector>

namespace quarterdeck::benchmarks {

/// The moment at which all made-up history ends: 2024-11-15T14:40:12Z.
inline constexpr Instant kEndOfHistory{1731681612000};

/// The n-th made-up incident with that many typed entries: what a journal would hold for it. The same on every machine; incidents with
/// higher numbers are older, one in fifty is still active. Pure.
QVector<Event> syntheticIncident(int number, int entries);
/// A typed entry; `number` decides all of it. About 120 bytes, common and rare words.
EntryBody syntheticEntry(int number, Instant occurred);
/// A status page's export of that many incidents as JSON lines; another `series` gives other incidents.
QByteArray syntheticStatuspage(int incidents, int series);

/// Words that syntheticEntry() uses: in every few entries, in one of a thousand, in one of ten thousand.
QString commonWord(int which);
QString seldomWord(int which);
QString rareWord(int which);

} // namespace quarterdeck::benchmarks
