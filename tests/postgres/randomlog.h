// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "logwriter.h"

#include <QRandomGenerator>

#include <vector>

namespace quarterdeck::testing {

/// Grows incidents as several consoles would that see each other late: each decides on what it has pulled so far, so its changes race
/// with those of the others. Among them are events of newer versions, unreadable ones and ones moved from another journal.
/// The same seed makes the same incidents, but for their ids.
class RandomLog
{
public:
    RandomLog(quint32 seed, const std::vector<LogWriter *> &writers) : m_random(seed), m_writers(writers) {}

    /// Appends one whole incident. False and error() when the log refuses what it must take.
    bool grow(const IncidentId &incident, int commands);
    QString error() const { return m_error; }
    /// Events that an author made without knowing an earlier one of somebody else.
    int races() const { return m_races; }

private:
    struct Console
    {
        LogWriter *writer;
        Incident state;
        qsizetype seen = 0; ///< events folded into state
    };

    int below(int limit) { return m_random.bounded(limit); }
    bool chance(int percent) { return below(100) < percent; }
    template <class List>
    auto pick(const List &list)
    {
        return list[static_cast<typename List::size_type>(below(int(list.size())))];
    }
    QString person()
    {
        return pick(QStringList{QStringLiteral("anna"), QStringLiteral("ben"), QStringLiteral("cleo"), QStringLiteral("dana")});
    }
    QString words();
    Instant around() { return {m_now - below(900'000)}; }
    SeverityLevel level();
    EntryBody body(const Incident &state);
    EventId entryOf(const Incident &state);
    EventId workOf(const Incident &state);
    QString reason();
    IncidentDeclared declaring();
    Payload anything(const Incident &state);
    Payload work(const Incident &state);
    std::optional<LogRecord> oddity(Console &console, const IncidentId &incident);
    void work(Console &console, const IncidentId &incident, QVector<LogRecord> &batch);
    bool send(Console &console, QVector<LogRecord> &batch);

    QRandomGenerator m_random;
    std::vector<LogWriter *> m_writers;
    QVector<Event> m_log;
    qint64 m_now = 1731681612000;
    int m_races = 0;
    QString m_error;
};

} // namespace quarterdeck::testing
