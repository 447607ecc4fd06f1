// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <array>

namespace quarterdeck {

/// What the console itself noted in the timeline. The text is made when shown, in the reader's language.
struct AutomaticNote
{
    enum class What {
        None, Declared, StatusChanged, SeverityChanged, MilestoneRecorded, RoleAssigned, RoleVacated, HandoverOffered,
        HandoverAccepted, HandoverWithdrawn, FieldEdited, LinkAdded, LinkRemoved, AccessChanged, Redacted, Redaction,
        SeverityAssessed, UpdateSent, DeadlineMissed, AlarmAcknowledged, AlarmSnoozed, CoachNoted, CoachDismissed, ActionReassigned, ActionExtended, HypothesisMoved,
        HypothesisOwned, EvidenceLinked, EvidenceUnlinked, DecisionObjected, DecisionMade, ChecklistDone, ChecklistUndone,
        UpdateDrafted, UpdateApproved, UpdateReturned, Withdrawn, Reinstated, PolicyPublished, Newer
    };
    What what = What::None;
    QString by;       ///< who did it
    QStringList args; ///< keys and values, meaning by What (see notetext.cpp)
};

/// An earlier wording of an entry, or the reason it changed; nothing is erased.
struct EntryVersion
{
    EventId event;    ///< the event that held this wording
    EntryBody body;
    QString author;
    Instant recorded;
};

/// One line of the timeline as it now reads.
struct Entry
{
    EventId id;             ///< the event that made it; stable
    int number = 0;         ///< 1..n in log order, automatic entries included
    qint64 seq = 0;         ///< 0 = pending
    EntryBody body;
    Instant recorded;
    QString author;         ///< "console" for automatic entries
    QString onBehalfOf;     ///< who wrote it before the author moved it to this log; empty = the author
    QString console;
    AutomaticNote automatic; ///< What::None for typed entries
    QVector<EntryVersion> earlier; ///< oldest first; empty = never amended
    std::optional<EventId> amendment; ///< the event that holds the present wording, when it is not the first
    QString amendedBy;
    Instant amendedAt;             ///< recorded time of that event
    bool struck = false;
    QString strikeReason;
    QString struckBy;
    std::optional<ActionInfo> action;
    std::optional<HypothesisInfo> hypothesis;
    std::optional<DecisionInfo> decision;

    bool isAutomatic() const { return automatic.what != AutomaticNote::What::None; }
    bool isAmended() const { return !earlier.isEmpty(); }
};

struct SeveritySegment
{
    SeverityLevel level;
    Instant from;
    std::optional<Instant> to; ///< nullopt = still
};

struct Tenure
{
    QString role;
    QString handle;
    Instant from;
    std::optional<Instant> to;
};

struct Link
{
    QString url;
    QString label;
    friend bool operator==(const Link &, const Link &) = default;
};

/// A change that came too late: someone else had changed the same field first. The first stays until a person applies this.
struct FieldConflict
{
    EventId event;
    QString field;   ///< "status", "severity", "role:commander"
    QString value;   ///< the late value, as its key
    QString by;
    Instant at;
};

/// The severity matrix as answered, oldest first in Incident::assessments.
struct Assessment
{
    SeverityAssessed what;
    QString by;
};

struct SentUpdate
{
    UpdateSent what;
    QString by;
};

/// A message waiting for the commander's word, and what became of it.
struct UpdateDraft
{
    enum class State { Waiting, Approved, Returned, Sent };
    EventId id;
    UpdateDrafted what;
    QString by;
    State state = State::Waiting;
    QString reviewedBy;
    QString reason; ///< why it was returned
};

struct ChecklistTick
{
    QString by;
    Instant at;
};

struct CoachNote
{
    QString rule;
    QString subject;
    Instant at;
    QString dismissedBy; ///< empty = still standing
};

/// Who changed a field last, and where in the order.
struct FieldChange
{
    qint64 seq = 0;
    QString by;
    Instant at;
    EventId event; ///< the change itself
};

/// Everything known about one incident: the fold of its events, and nothing else. A plain value.
struct Incident
{
    explicit Incident(const IncidentId &incidentId) : id(incidentId) {}

    IncidentId id;
    bool declared = false; ///< false until an IncidentDeclared was folded
    QString ref;
    QString title;
    IncidentKind kind = IncidentKind::Real;
    bool isPrivate = false;
    QStringList members; ///< logins that may see it, when private
    Status status = Status::Detected;
    std::optional<SeverityLevel> severity, severityInitial, severityMax;
    QVector<SeveritySegment> severitySegments;
    QStringList services, tags;
    QString customerImpact, internalImpact;
    QString channel, bridge, postmortem;
    QVector<Link> links;
    std::optional<DetectionSource> source;
    QString policy;
    Origin origin;

    std::array<MilestoneValue, kAllMilestones.size()> milestones;
    std::optional<Instant> firstResolved;
    int reopenCount = 0;

    QMap<QString, QString> roles; ///< role -> handle; absent = vacant
    QVector<Tenure> tenures;
    std::optional<HandoverOffered> handover; ///< offered by the commander, not yet accepted
    std::optional<Instant> commanderVacantSince;

    QVector<Assessment> assessments;   ///< in log order
    QVector<SentUpdate> updates;       ///< in log order
    QVector<DeadlineMissed> missed;    ///< once per clock, subject and due time
    QVector<AlarmAnswered> alarmAnswers; ///< in log order
    QVector<CoachNote> coachNotes;     ///< once per rule and subject
    QVector<UpdateDraft> drafts;       ///< in log order
    QMap<QString, ChecklistTick> ticks; ///< step -> who did it; absent = open
    bool withdrawn = false;

    QVector<Entry> entries; ///< in number order; display order is by occurred, then number
    QVector<FieldConflict> conflicts;
    int actionCount = 0, hypothesisCount = 0, decisionCount = 0;
    int unknownEvents = 0; ///< events of a newer version: kept, not understood

    qint64 lastSeq = 0;    ///< last accepted event folded
    QVector<EventId> pending;      ///< events folded but not accepted yet, in the order folded
    QSet<EventId> withoutEntry;    ///< events folded that have no entry of their own (corrections, late changes)
    Instant lastRecorded;
    QHash<QString, FieldChange> changedAt; ///< field -> its last change (late field rule)
    QHash<EventId, int> indexOfEntry; ///< EntryLogged id -> index in entries
    QHash<QString, int> indexOfAction; ///< "A7" -> index in entries
    QHash<QString, int> indexOfItem;   ///< "H2" and "D1" -> index in entries

    const MilestoneValue &milestone(Milestone m) const { return milestones[static_cast<size_t>(m)]; }
    QString holder(const QString &role) const { return roles.value(role); }
    const Entry *entry(const EventId &entryId) const;
    /// This event was folded already.
    bool knows(const EventId &event) const { return indexOfEntry.contains(event) || withoutEntry.contains(event); }
    const Entry *entryByNumber(int number) const;
    /// "A7", "H2" or "D1", in any case; nullptr when there is none such.
    const Entry *entryByName(const QString &name) const;
    bool hasMissed(const QString &clock, const QString &subject, Instant due) const;
    const CoachNote *coachNote(const QString &rule, const QString &subject) const;
    Instant declaredAt() const { return milestone(Milestone::Declared).at; }
};

/// How long each level lasted, by name; the open segment counts to `now` unless the incident is resolved.
QMap<QString, qint64> timeInSeverityMs(const Incident &incident, Instant now);

/// Who an entry is by, as people read it: the author, and for whom they brought it into this log.
QString authorText(const Entry &entry);

/// The text of an entry as people read it: typed text, or the automatic note in the interface's language.
QString entryText(const Entry &entry);

/// The customer-facing status derived from the internal one (S2): investigating, identified, monitoring, resolved.
QString customerStatus(const Incident &incident);

/// Stable digest of the folded state (hex, 16 characters): equal logs give equal digests on every console.
QString stateHash(const Incident &incident);

/// One row of the board: what a card needs without folding the incident.
struct IncidentSummary
{
    IncidentId id;
    QString ref;
    QString title;
    IncidentKind kind = IncidentKind::Real;
    bool isPrivate = false;
    bool withdrawn = false;
    Status status = Status::Detected;
    int severityRank = 0;      ///< 0 = not rated
    QString severityName;
    QString services;          ///< ", "-joined
    QString commander;         ///< empty = vacant
    std::optional<Instant> commanderVacantSince;
    Instant declared;
    std::optional<Instant> resolved;
    Instant lastActivity;      ///< recorded time of the last event
    int entries = 0;
    qint64 lastSeq = 0;
};

IncidentSummary summarise(const Incident &incident);

} // namespace quarterdeck
