// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"

#include <QVector>

#include <array>
#include <limits>

namespace quarterdeck {

/// One follow-up of an incident: what is left to do after it.
struct FollowUpFact
{
    Instant raised;
    bool owned = false; ///< somebody is named in it
};

/// How updates to customers kept to the policy's clocks and to what was promised.
struct UpdateFact
{
    int due = 0;    ///< updates that fell due
    int onTime = 0; ///< of these, sent in time
    friend bool operator==(const UpdateFact &, const UpdateFact &) = default;
};

/// Somebody was called into an incident: their first role in it. Once a person and incident.
struct ResponderFact
{
    QString handle;
    Instant from;
};

/// What figures need of one incident, and nothing else: a plain value of about 500 bytes, because 100,000 of them are held at once.
/// Texts share their storage with the incident they came from. Times are UTC milliseconds; a milestone is a time, unknown or not recorded.
struct IncidentFacts
{
    explicit IncidentFacts(const IncidentId &incidentId) : id(incidentId) { milestones.fill(kNotRecorded); }

    static constexpr qint64 kNotRecorded = std::numeric_limits<qint64>::min();
    static constexpr qint64 kUnknown = kNotRecorded + 1;

    IncidentId id;
    QString ref;
    QString title;
    IncidentKind kind = IncidentKind::Real;
    Status status = Status::Detected;
    SeverityLevel severity, severityInitial, severityMax; ///< rank 0 = never rated
    QStringList services;
    QStringList tags;
    std::optional<DetectionSource> source;
    QString system; ///< where it was imported from; empty = recorded here
    QString batch;  ///< the import it came with; empty = none
    QString policy; ///< Policy::id() it was declared under
    Instant recorded;       ///< when its declaration was written here
    bool untouched = false; ///< it is as its import left it
    bool withdrawn = false; ///< taken back: counted nowhere

    std::array<qint64, kAllMilestones.size()> milestones; ///< ms, kUnknown or kNotRecorded; read with at() or milestone()
    quint16 proxies = 0;                                  ///< bit n: milestone n was taken from a stand-in
    std::optional<Instant> firstResolved;
    int reopenCount = 0;

    std::optional<qint64>
        commanderGapMs; ///< time without a commander, declared to resolved; nullopt = not kept (imported, still open)
    bool hadCommander = false;
    bool hasPostmortem = false;
    std::optional<qint64> firstCustomerUpdateMs; ///< declared to the first update to customers; nullopt = none was sent or logged
    bool judged = false; ///< `updates` were held against the policy
    UpdateFact updates;
    int actions = 0;       ///< actions given
    int ownedActions = 0;  ///< of these, to a named person
    int closedActions = 0; ///< of these, with a result
    QVector<FollowUpFact> followUps;
    QVector<ResponderFact> responders;
    QString cause; ///< what was found to have caused it, in the log's words; empty = not recorded
    QString fix;   ///< what ended it, in the log's words; empty = not recorded
    std::optional<double> impactFraction; ///< share of users or requests hit, 0 to 1; nullopt = not recorded

    /// ms of a milestone, kUnknown or kNotRecorded.
    qint64 at(Milestone m) const { return milestones[static_cast<size_t>(m)]; }
    bool isRecorded(Milestone m) const { return at(m) > kUnknown; }
    bool isProxy(Milestone m) const { return proxies & (1U << static_cast<unsigned>(m)); }
    MilestoneValue milestone(Milestone m) const;
    void setMilestone(Milestone m, const MilestoneValue &value);
    Instant declared() const { return {isRecorded(Milestone::Declared) ? at(Milestone::Declared) : 0}; }
    /// People are still working on it: neither resolved nor closed.
    bool isOpen() const { return isActive(status); }
};

/// The facts of a folded incident. Pure; struck entries do not count. Whether updates came in time is known only with the policy the incident
/// was declared under; nullptr leaves it out.
IncidentFacts factsOf(const Incident &incident, const Policy *policy = nullptr);

} // namespace quarterdeck
