// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "pgsession.h"

namespace quarterdeck::testing {

/// One console of one login: makes events as a console does and appends them as any SQL client could. One thread.
class LogWriter
{
public:
    LogWriter(const QString &author, const QString &uri) : m_author(author), m_session(uri) {}

    LogRecord make(const IncidentId &incident, const Payload &payload, qint64 baseSeq = 0, Instant recorded = {1731681612000},
                   const QString &onBehalfOf = {});
    /// The same with a body of the test's own.
    LogRecord makeRaw(const IncidentId &incident, const QString &kind, const QByteArray &body, qint64 baseSeq = 0);
    PgRows append(const IncidentId &incident, const QVector<LogRecord> &events);
    PgRows append(const LogRecord &event) { return append(event.incident, {event}); }
    /// make() and append().
    PgRows write(const IncidentId &incident, const Payload &payload, qint64 baseSeq = 0)
    {
        return append(make(incident, payload, baseSeq));
    }
    /// All events of an incident after seq, as a console would store them.
    QVector<LogRecord> pull(const IncidentId &incident, qint64 afterSeq = 0);

    PgSession &session() { return m_session; }
    PgRows run(const QString &sql, const QVector<std::optional<QString>> &parameters = {})
    {
        return m_session.run(sql, parameters);
    }
    QString author() const { return m_author; }

private:
    QString m_author;
    PgSession m_session;
    DeviceId m_device = DeviceId::random();
    qint64 m_deviceSeq = 0;
};

IncidentDeclared declaration(const QString &title, bool isPrivate = false, const QString &commander = {});
EntryLogged note(const QString &text);

/// Empty when the rows are 1..n, bound to each other and to what they say; else the first thing wrong.
QString brokenChain(const QVector<LogRecord> &records);

} // namespace quarterdeck::testing
