// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostilestrings.h"
#include "postgres/logwriter.h"

namespace quarterdeck::testing {

/// A member of the shared database who does not use Quarterdeck: appends events that decide() would refuse, with a hostile text in every
/// place that an event has for one. One thread.
class HostileMember
{
public:
    HostileMember(const QString &login, const QString &uri) : m_writer(login, uri) {}

    /// An incident with this text everywhere. number makes its ref, where the text does not do that, too.
    void writeIncident(const QString &text, int number);
    /// One incident with all of them, under a proper ref and title.
    void writeCollection(const QString &ref, const QVector<HostileString> &strings);

    int accepted() const { return m_accepted; }
    /// By the database itself: too long, or nothing that PostgreSQL calls a text.
    int refused() const { return m_refused; }

private:
    EventId write(const IncidentId &incident, const Payload &payload, const QString &console = {},
                  const QString &onBehalfOf = {});
    /// Appends what write() has gathered: together, and one by one where the database refuses that.
    bool flush();

    LogWriter m_writer;
    SystemClock m_clock;
    QVector<LogRecord> m_waiting;
    int m_accepted = 0, m_refused = 0;
};

} // namespace quarterdeck::testing
