// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QVector>

namespace quarterdeck {

/// Events of one incident, read as one. Where the law took the text of its declaration, the redactor's restatement of it, a second declaration
/// without the texts, which the event.redacted names, is read in its place: under the first one's author and time, so that the fold is the
/// same but for the texts. quarterdeck.redact() writes both; who cannot write event.redacted can restate nothing. Pure.
QVector<Event> eventsOf(const QVector<LogRecord> &records);

/// The same for one record, among all records of its incident.
Event eventOf(const LogRecord &record, const QVector<LogRecord> &all);

} // namespace quarterdeck
