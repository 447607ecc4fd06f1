// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"
#include "domain/plaintext.h"

#include <QCoreApplication>

namespace quarterdeck {

/// Every rule of the log, one overload per payload: either the payloads to record or one sentence. decide.cpp holds the incident's own
/// fields and its roles, decidework.cpp the timeline and what is worked on, decideduties.cpp deadlines, messages and the checklist.
/// Pure; used by decide() only.
class Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    using Answer = Result<QVector<Payload>>;

    Rules(const Incident *state, const Command &command) : m_state(state), m_command(command) {}

    Answer run()
    {
        if (Outcome author = checkName(m_command.author, tr("The user name")); !author)
            return author.error();
        if (Outcome console = checkText(m_command.console, tr("The console name"), 255, false); !console)
            return console.error();
        const bool publishes = std::holds_alternative<PolicyPublished>(m_command.payload);
        if (publishes != (m_command.incident == policyStream()))
            return refuse(tr("Policies have a stream of their own, and nothing else is written there."));
        const bool begins = publishes || std::holds_alternative<IncidentDeclared>(m_command.payload);
        if (!begins && (!m_state || !m_state->declared))
            return Error{ErrorCode::NotFound, tr("There is no such incident."), {}};
        return std::visit(*this, m_command.payload);
    }

    Answer operator()(IncidentDeclared p);
    Answer operator()(FieldEdited p);
    Answer operator()(const StatusChanged &p);
    Answer operator()(SeverityChanged p);
    Answer operator()(MilestoneRecorded p);
    Answer operator()(RoleAssigned p);
    Answer operator()(HandoverOffered p);
    Answer operator()(HandoverAccepted p);
    Answer operator()(const HandoverWithdrawn &p);
    Answer operator()(EntryLogged p);
    Answer operator()(EntryAmended p);
    Answer operator()(EntryStruck p);
    Answer operator()(const EntryRestored &p);
    Answer operator()(LinkAdded p);
    Answer operator()(const LinkRemoved &p);
    Answer operator()(AccessChanged p);
    Answer operator()(const SeverityAssessed &p);
    Answer operator()(UpdateSent p);
    Answer operator()(const DeadlineMissed &p);
    Answer operator()(const AlarmAnswered &p);
    Answer operator()(const CoachNoted &p);
    Answer operator()(const CoachDismissed &p);
    Answer operator()(ActionChanged p);
    Answer operator()(HypothesisChanged p);
    Answer operator()(EvidenceLinked p);
    Answer operator()(DecisionProposed p);
    Answer operator()(DecisionObjected p);
    Answer operator()(DecisionMade p);
    Answer operator()(ChecklistTicked p);
    Answer operator()(UpdateDrafted p);
    Answer operator()(UpdateReviewed p);
    Answer operator()(IncidentWithdrawn p);
    Answer operator()(const PolicyPublished &p);
    Answer operator()(const EventRedacted &) { return refuse(tr("Only the database's redactor can take out a text.")); }
    Answer operator()(const UnknownPayload &) { return refuse(tr("This version cannot write that kind of event; update Quarterdeck.")); }

private:
    static Answer record(Payload payload) { return QVector<Payload>{std::move(payload)}; }

    Outcome checkTime(Instant at, const QString &what) const;
    static Outcome checkName(const QString &name, const QString &what);
    static Outcome checkNames(QStringList &names, const QString &what);
    static Outcome checkUrl(const QString &url);
    static Outcome checkWarRoom(const QString &channel, const QString &bridge);
    Outcome checkBody(EntryBody &body) const;
    Outcome checkClock(const QString &clock, const QString &subject) const;
    Outcome checkNotLate(const QString &field, const QString &what) const;
    Outcome checkFiles(QVector<EntryFile> &files) const;
    Outcome checkMessage(QString &audience, QString &text, Instant at, const std::optional<Instant> &nextBy) const;
    Outcome checkReason(QString &reason) const;
    Result<const Entry *> typedEntry(const EventId &id) const;
    Result<const Entry *> workEntry(const EventId &id, bool (*is)(const Entry &), const QString &what) const;

    const Incident *m_state;
    const Command &m_command;
};

} // namespace quarterdeck
