// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "domain/incident.h"
#include "domain/policy.h"
#include "domain/scribegrammar.h"
#include "output.h"
#include "warroom/door.h"

#include <QTimeZone>

#include <memory>

namespace quarterdeck::ctl {

/// One run of the program: who, which journal, which zone, how to print; and the door, opened when first needed. Main thread.
/// Every function that can fail answers with the Error that ends the command.
class Session
{
public:
    /// Reads the common options. Errors: Usage, or Refused for what this version cannot do.
    static Result<std::unique_ptr<Session>> start(const Arguments &arguments);
    ~Session();

    const Arguments &arguments() const { return m_arguments; }
    bool json() const { return m_json; }
    Output &out() { return m_out; }
    const Policy &policy() const { return m_policy; }
    const QString &author() const { return m_author; }
    const QString &console() const { return m_console; }
    const QString &journalPath() const { return m_journalPath; }
    bool journalIsNamed() const { return m_journalIsNamed; }
    void setJournalPath(const QString &path) { m_journalPath = path; }
    const QTimeZone &zone() const { return m_zone; }
    /// Reports are in UTC unless a zone is named.
    QTimeZone reportZone() const { return m_zoneIsNamed ? m_zone : QTimeZone::utc(); }
    const Clock &clock() const { return m_clock; }
    Instant now() const { return m_clock.now(); }

    Result<Door *> door();
    /// Push and pull now, waiting at most --wait; the state after that.
    const SyncState &sync();
    /// Waits for the place of what was written, where there is a shared database. The state is read again.
    Outcome settle(Incident &state);
    bool isShared() const { return m_database.has_value(); }
    void closeDoor();

    Result<IncidentId> find(const QString &ref);
    Result<Incident> load(const IncidentId &id);
    /// find() and load().
    Result<Incident> incident(const QString &ref);
    /// Brings a state up to date with what was accepted since; cheap when nothing was.
    Outcome refresh(Incident &state);
    Result<Receipt> submit(const IncidentId &incident, const Payload &payload);
    /// submit(), fold the answer into `state`, fetching what others wrote in between.
    Result<Receipt> apply(Incident &state, const Payload &payload);
    /// Several payloads in one transaction; the first that is refused is the error.
    Outcome applyAll(Incident &state, const QVector<Payload> &payloads);
    Command command(const IncidentId &incident, const Payload &payload) const;

    /// Reads --at or the like; a missing option is `fallback`.
    Result<Instant> time(const char *option, Instant fallback) const;
    Result<std::optional<Instant>> optionalTime(const char *option) const;
    /// A time in any form people may write; Usage when it is none. A date alone is allowed for ranges.
    Result<Instant> readMoment(const QString &text, bool dateAlone = false) const;
    Result<SeverityLevel> level(const QString &text) const { return level(text, m_policy); }
    static Result<SeverityLevel> level(const QString &text, const Policy &policy);
    ScribeContext scribeContext(const Incident &incident) const;

    /// The incident as this run prints it.
    Outcome print(const Incident &incident);
    /// One entry as this run prints it.
    void print(const Incident &incident, const Entry &entry);

    static Error usage(const QString &sentence) { return {ErrorCode::Usage, sentence, {}}; }

private:
    explicit Session(const Arguments &arguments) : m_arguments(arguments) {}
    Outcome readIdentity();
    Outcome readPlace();
    Outcome readDatabase();
    Outcome readPolicy();
    Outcome take(Incident &state, const Receipt &receipt);
    Milliseconds patience() const;

    const Arguments &m_arguments;
    SystemClock m_clock;
    Output m_out;
    Policy m_policy;
    QString m_author, m_console, m_journalPath;
    QTimeZone m_zone;
    bool m_json = false, m_journalIsNamed = false, m_zoneIsNamed = false;
    std::optional<DatabaseOptions> m_database;
    SyncState m_sync;
    std::unique_ptr<Door> m_door;
};

} // namespace quarterdeck::ctl
