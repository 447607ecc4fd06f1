// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "domain/severitymatrix.h"
#include "exchange/incidentjson.h"
#include "warroom/incidentpolicies.h"

namespace quarterdeck::ctl {

namespace {

/// Submits one change of one incident and prints what became of it.
Outcome change(Session &session, const Payload &payload)
{
    Result<Incident> incident = session.incident(session.arguments().at(0));
    if (!incident)
        return incident.error();
    const Result<Receipt> receipt = session.apply(incident.value(), payload);
    if (!receipt)
        return receipt.error();
    if (Outcome settled = session.settle(incident.value()); !settled)
        return settled;
    return session.print(*incident);
}

QString handleOf(const QString &word)
{
    return word.startsWith(u'@') ? word.mid(1) : word;
}

template <class Values>
QString keys(const Values &values)
{
    QStringList words;
    for (const auto value : values)
        words << key(value);
    return words.join(QStringLiteral(", "));
}

} // namespace

Outcome status(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (const Result<IncidentId> id = session.find(arguments.at(0)); !id)
        return id.error();
    const auto to = statusFromKey(arguments.at(1));
    if (!to)
        return Session::usage(Ctl::tr("“%1” is no status; use one of %2.").arg(shown(arguments.at(1)), keys(kAllStatuses)));
    const Result<Instant> at = session.time("at", session.now());
    if (!at)
        return at.error();
    return change(session, StatusChanged{*to, *at});
}

Outcome access(Session &session)
{
    const Arguments &arguments = session.arguments();
    AccessChanged p;
    p.at = session.now();
    const bool opens = arguments.count() == 2 && arguments.at(1) == u"open" && !arguments.positional.at(1).literal;
    if (!opens) {
        p.isPrivate = true;
        for (int i = 1; i < arguments.count(); ++i)
            p.members << handleOf(arguments.at(i));
    }
    return change(session, p);
}

namespace {

QJsonObject assessmentJson(const Policy &policy, const SeverityAssessed &assessed, const MatrixResult &result)
{
    QJsonObject answers;
    for (auto it = assessed.answers.begin(); it != assessed.answers.end(); ++it)
        answers.insert(it.key(), it.value());
    return {{QStringLiteral("policy"), policy.id()},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("level"), result.level.name},
            {QStringLiteral("answered"), result.answered},
            {QStringLiteral("asked"), result.asked},
            {QStringLiteral("decided_by"), QJsonArray::fromStringList(result.decidedBy)}};
}

/// The severity that the policy's matrix gives. Answers and level are written together or not at all.
Outcome severityByMatrix(Session &session, const IncidentId &id, Instant at)
{
    Result<Incident> incident = session.load(id);
    if (!incident)
        return incident.error();
    IncidentPolicies policies(session.policy(), session.journalPath());
    const Policy &policy = policies.of(*incident);
    const Result<MatrixAnswers> answers = readAnswers(policy, session.arguments().value("answers"));
    if (!answers)
        return answers.error();
    const MatrixResult result = *assess(policy, *answers);
    const QString reason = session.arguments().value("reason");
    if (incident->severity && result.level.rank > incident->severity->rank && reason.trimmed().isEmpty())
        return Error{ErrorCode::Refused,
                     Ctl::tr("The answers lower the severity from %1 to %2; say why with --reason.").arg(incident->severity->name, result.level.name), {}};
    const SeverityAssessed assessed{answersForLog(policy, *answers), policy.id(), result.level, at};
    QVector<Payload> payloads{assessed};
    if (incident->severity != result.level)
        payloads << SeverityChanged{result.level, reason, at};
    if (Outcome applied = session.applyAll(incident.value(), payloads); !applied)
        return applied;
    if (Outcome settled = session.settle(incident.value()); !settled)
        return settled;
    if (session.json()) {
        QJsonObject document = incidentJson(*incident, session.now());
        document.insert(QStringLiteral("assessment"), assessmentJson(policy, assessed, result));
        session.out().document(document);
        return Done{};
    }
    session.out().line(Ctl::tr("%1 by %2: %3 of %4 questions answered.")
                           .arg(result.level.name, result.decidedBy.join(QStringLiteral(", "))).arg(result.answered).arg(result.asked));
    return session.print(*incident);
}

} // namespace

Outcome severity(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has("answers") == (arguments.count() == 2))
        return Session::usage(Ctl::tr("Name the level, or answer the matrix with --answers."));
    const Result<IncidentId> id = session.find(arguments.at(0));
    if (!id)
        return id.error();
    if (arguments.has("answers")) {
        const Result<Instant> at = session.time("at", session.now());
        return at ? severityByMatrix(session, *id, *at) : Outcome(at.error());
    }
    const Result<Incident> incident = session.load(*id);
    if (!incident)
        return incident.error();
    IncidentPolicies policies(session.policy(), session.journalPath());
    const Result<SeverityLevel> level = Session::level(arguments.at(1), policies.of(*incident));
    if (!level)
        return level.error();
    const Result<Instant> at = session.time("at", session.now());
    if (!at)
        return at.error();
    return change(session, SeverityChanged{*level, arguments.value("reason"), *at});
}

Outcome milestone(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (const Result<IncidentId> id = session.find(arguments.at(0)); !id)
        return id.error();
    const auto which = milestoneFromKey(arguments.at(1));
    if (!which)
        return Session::usage(Ctl::tr("“%1” is no milestone; use one of %2.").arg(shown(arguments.at(1)), keys(kAllMilestones)));
    MilestoneValue value;
    const QString word = arguments.at(2).toLower();
    if (word == u"unknown") {
        value = MilestoneValue::unknown();
    } else if (word != u"clear") {
        const Result<Instant> at = session.readMoment(arguments.at(2));
        if (!at)
            return at.error();
        value = MilestoneValue::time(*at);
    }
    return change(session, MilestoneRecorded{*which, value, arguments.value("reason")});
}

Outcome role(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Result<Instant> at = session.time("at", session.now());
    if (!at)
        return at.error();
    const QString handle = arguments.at(2).compare(u"vacant", Qt::CaseInsensitive) == 0 ? QString() : handleOf(arguments.at(2));
    if (arguments.at(2).trimmed().isEmpty())
        return Session::usage(Ctl::tr("Name the person, or write vacant."));
    return change(session, RoleAssigned{role::canonical(handleOf(arguments.at(1))), handle, std::nullopt, *at});
}

Outcome handover(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has("brief"))
        return brief(session);
    const bool accepts = arguments.has("accept");
    if (!accepts && arguments.count() < 2)
        return Session::usage(Ctl::tr("Name the person who shall take command."));
    const QString handle = arguments.count() > 1 ? handleOf(arguments.at(1)) : session.author();
    if (!accepts)
        return change(session, HandoverOffered{handle, session.now()});
    const Result<Incident> incident = session.incident(arguments.at(0));
    if (!incident)
        return incident.error();
    return change(session, HandoverAccepted{incident->holder(role::Commander), handle, session.now()});
}

} // namespace quarterdeck::ctl
