// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/values.h"
#include "domain/workitem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

#include <variant>

namespace quarterdeck {

/// A file that belongs to an entry: what it is, not its bytes. Those are kept once per hash in the journal of the console that took it in;
/// the small picture travels with the log, so that every console shows something.
struct EntryFile
{
    QString name;   ///< without folders
    QString mime;   ///< "image/png"
    QString sha256; ///< 64 hex digits, lower case: its identity
    qint64 bytes = 0;
    std::optional<Instant> captured; ///< when the picture was taken, where its source says so
    QByteArray thumbnail;            ///< JPEG or PNG, at most limits::Thumbnail bytes; empty = none
    friend bool operator==(const EntryFile &, const EntryFile &) = default;
};

/// What one timeline entry says. People, services and refs are stored as parsed, so that a later grammar changes no history.
struct EntryBody
{
    EntryType type = EntryType::Note;
    QString text;             ///< plain text, as typed after time and type; mentions stay in it
    Instant occurred;         ///< when it happened (may be backdated)
    bool approximate = false; ///< typed with "?"
    QStringList people;       ///< handles, lower case, without "@", in order of mention
    QStringList services;     ///< without "#"
    QStringList refs;         ///< "A7" and the like, upper case
    QString assignee;         ///< for actions: the one named person (first mention), else empty
    qint64 timeBoxMs = 0;     ///< for actions: report back within; 0 = none
    QString mitigation;       ///< for actions and decisions: key of the mitigation catalogue; empty = none
    QVector<EntryFile> files; ///< evidence
    friend bool operator==(const EntryBody &, const EntryBody &) = default;
};

/// A milestone as recorded: a time, or the knowledge that nobody knows. NotRecorded is also how a record is cleared.
struct MilestoneValue
{
    enum class State { NotRecorded, Unknown, At };
    State state = State::NotRecorded;
    Instant at;          ///< valid when state is At
    bool proxy = false;  ///< taken from a stand-in (an importer's first posting), shown as such
    friend bool operator==(const MilestoneValue &, const MilestoneValue &) = default;
    /// The time, where one is known.
    std::optional<Instant> known() const { return state == State::At ? std::optional(at) : std::nullopt; }
    static MilestoneValue time(Instant t, bool isProxy = false) { return {State::At, t, isProxy}; }
    static MilestoneValue unknown() { return {State::Unknown, {}, false}; }
};

/// Where an imported incident came from; (system, key) is its identity there.
struct Origin
{
    QString system; ///< "statuspage"
    QString key;
    QString url;
    QString batch; ///< the import it came with: what is undone together
    friend bool operator==(const Origin &, const Origin &) = default;
};

// --- Payloads: one struct per kind of event. A command proposes a payload; decide() checks and completes it;
//     the same struct is what the log holds. Only ever add fields; never change what one means. -----------------

struct IncidentDeclared
{
    QString ref; ///< "INC-7K3QZP"; empty in a command: the door makes it
    QString title;
    IncidentKind kind = IncidentKind::Real;
    bool isPrivate = false;
    std::optional<SeverityLevel> severity;
    QStringList services;
    QStringList tags;
    QString customerImpact;
    QString commander; ///< empty = nobody yet
    Instant at;        ///< declared
    std::optional<Instant> impactStarted;
    std::optional<Instant> detected;
    bool detectedIsProxy = false;
    std::optional<DetectionSource> source;
    QString policy; ///< profile name and version it was declared under
    Origin origin;
    QString channel, bridge; ///< the war room that is opened with it; the door names it where the policy asks for one
};

/// Free fields, last in order wins.
enum class Field { Title, CustomerImpact, InternalImpact, Services, Tags, Channel, Bridge, Postmortem };
struct FieldEdited
{
    Field field = Field::Title;
    QStringList value; ///< one element for text fields, any number for Services and Tags
};

struct StatusChanged
{
    Status to = Status::Detected;
    Instant at;
};

struct SeverityChanged
{
    SeverityLevel to;
    QString reason; ///< required when lowering
    Instant at;
    QString channel, bridge; ///< the war room that the level opens; fills in what nobody has chosen
};

/// The severity matrix as a person answered it. The level itself changes by SeverityChanged; this says why.
struct SeverityAssessed
{
    QMap<QString, QString> answers; ///< criterion -> level number, or "2/3" when unsure between two
    QString policy;                 ///< Policy::id() whose matrix was asked
    SeverityLevel to;               ///< what the matrix says of these answers
    Instant at;
};

struct MilestoneRecorded
{
    Milestone milestone = Milestone::ImpactStarted;
    MilestoneValue value; ///< NotRecorded clears
    QString reason;       ///< required when correcting a recorded time
};

struct RoleAssigned
{
    QString role;                    ///< canonical
    QString handle;                  ///< empty = vacant
    std::optional<QString> expected; ///< holder the person saw ("" = vacant); another holder now = conflict
    Instant at;
};

struct HandoverOffered
{
    QString to; ///< command passes only when they accept
    Instant at;
};
struct HandoverAccepted
{
    QString from;
    QString to;
    Instant at;
};
struct HandoverWithdrawn
{
    Instant at;
};

struct EntryLogged
{
    EntryBody body;
};
struct EntryAmended
{
    EventId entry; ///< the EntryLogged event it corrects
    EntryBody body;
};
struct EntryStruck
{
    EventId entry;
    QString reason;
};
/// Undo of a strike.
struct EntryRestored
{
    EventId entry;
};

/// An action got another person or more time: exactly one of the two.
struct ActionChanged
{
    EventId entry;
    std::optional<QString> assignee; ///< empty = nobody
    std::optional<Instant> due;
    QString reason;
    QString label; ///< the beginning of the action's text, for the note; decide() fills it
    Instant at;
};

/// A hypothesis changed its state or its owner: exactly one of the two.
struct HypothesisChanged
{
    EventId entry;
    std::optional<HypothesisState> to;
    std::optional<QString> owner; ///< empty = nobody
    QString reason;               ///< required to support, refute or park
    QString label;                ///< as in ActionChanged
    Instant at;
};

/// An entry speaks for or against a hypothesis, or (removed) does not after all.
struct EvidenceLinked
{
    EventId hypothesis;
    EventId entry;
    bool removed = false;
    QString label;    ///< of the hypothesis, as in ActionChanged
    QString evidence; ///< of the entry
    Instant at;
};

/// A decision to be taken: an entry of type decision that stands until DecisionMade.
struct DecisionProposed
{
    EntryBody body;
    std::optional<Instant> objectionsUntil; ///< after its time, at most a day
};
struct DecisionObjected
{
    EventId entry;
    QString text;
    QString label; ///< as in ActionChanged
    Instant at;
};
struct DecisionMade
{
    EventId entry;
    DecisionState outcome = DecisionState::Go; ///< Go, NoGo or Withdrawn
    QString by;                                ///< who took it; empty in a command = the author
    QString reason;                            ///< required for NoGo and when objections stand
    QString label;                             ///< as in ActionChanged
    Instant at;
};

/// A step of the policy's checklist is done, or (not done) open again.
struct ChecklistTicked
{
    QString step; ///< ChecklistStep::key
    QString task; ///< its words as the person saw them: policies change
    bool done = true;
    Instant at;
};

/// A message that somebody wrote and that the commander is to approve before it goes out.
struct UpdateDrafted
{
    QString audience;
    QString templateKey; ///< MessageTemplate::key; empty = free text
    QString text;
    std::optional<Instant> nextBy;
    Instant at;
};
struct UpdateReviewed
{
    EventId draft;
    bool approved = true;
    QString reason;   ///< required to return it
    QString audience; ///< of the draft; decide() fills it
    Instant at;
};

/// A message that went out. What it promises drives the clocks.
struct UpdateSent
{
    QString audience; ///< "customers", "internal", "leadership", "status_page"
    QString text;
    Instant at;                    ///< when it was sent: the cadence starts again from here
    std::optional<Instant> nextBy; ///< the next one is promised by then
    std::optional<EventId> draft;  ///< the UpdateDrafted it was sent from
};

/// A deadline of the policy passed unmet. Programs on one journal derive the same event id; consoles of a shared database take turns and
/// may still write two (an event has one author). fold() takes the first only: told once, however many consoles run.
struct DeadlineMissed
{
    QString clock;   ///< a word of clockname.h
    QString subject; ///< audience, action or step where the clock has several; else empty
    Instant due;
};

/// Someone has seen an overdue deadline, and keeps it quiet for a while when snoozed.
struct AlarmAnswered
{
    QString clock;
    QString subject;
    Instant due;
    Instant at;
    qint64 snoozeMs = 0; ///< 0 = acknowledged; at most ten minutes
};

/// A known failure mode of incident response was seen in the log. Once per rule and subject.
struct CoachNoted
{
    QString rule; ///< a key of coach.h
    QString subject;
    Instant at;
};
struct CoachDismissed
{
    QString rule;
    QString subject;
    Instant at;
};

struct LinkAdded
{
    QString url;
    QString label;
};
struct LinkRemoved
{
    QString url;
};

/// Who may see the incident on the shared database. The whole list, not a difference: the last one in order holds.
struct AccessChanged
{
    bool isPrivate = false;
    QStringList members; ///< logins; not empty when private
    Instant at;
};
/// Written by the database itself when a redactor takes out a text; no console may write it.
struct EventRedacted
{
    EventId event;
    QString reason;
};

/// The incident should not be there (an import taken back): no list, figure or report shows it while it is withdrawn. Nothing is erased.
struct IncidentWithdrawn
{
    bool withdrawn = true; ///< false = it counts again
    QString reason;
    Instant at;
};

/// A team's policy profile, published to every console. Only in policyStream().
struct PolicyPublished
{
    QString policy;      ///< Policy::id()
    QByteArray document; ///< the profile's JSON
    Instant at;
};

/// The stream of the log that holds the team's policies; no incident.
IncidentId policyStream();

/// An event from a newer console: kept and passed on as it came.
struct UnknownPayload
{
    QString kind;
    QJsonObject body;
};

using Payload = std::variant<IncidentDeclared, FieldEdited, StatusChanged, SeverityChanged, MilestoneRecorded, RoleAssigned,
                             HandoverOffered, HandoverAccepted, HandoverWithdrawn, EntryLogged, EntryAmended, EntryStruck,
                             EntryRestored, LinkAdded, LinkRemoved, AccessChanged, EventRedacted, SeverityAssessed, UpdateSent,
                             DeadlineMissed, AlarmAnswered, CoachNoted, CoachDismissed, ActionChanged, HypothesisChanged, EvidenceLinked,
                             DecisionProposed, DecisionObjected, DecisionMade, ChecklistTicked, UpdateDrafted, UpdateReviewed,
                             IncidentWithdrawn, PolicyPublished, UnknownPayload>;

/// "entry.logged" and so on: the kind column of the log.
QString kindOf(const Payload &payload);
QJsonObject encode(const Payload &payload);
/// Total: what this version does not know, or cannot read, becomes UnknownPayload.
Payload decode(const QString &kind, const QJsonObject &body);

QString key(Field field);
std::optional<Field> fieldFromKey(const QString &word);
QString displayName(Field field);
bool isList(Field field);

} // namespace quarterdeck
