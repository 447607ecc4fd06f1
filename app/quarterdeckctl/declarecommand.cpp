// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"

namespace quarterdeck::ctl {

namespace {

Outcome readTimes(Session &session, IncidentDeclared &p)
{
    const Result<Instant> at = session.time("at", session.now());
    const Result<std::optional<Instant>> impact = session.optionalTime("impact-started");
    const Result<std::optional<Instant>> detected = session.optionalTime("detected");
    if (!at)
        return at.error();
    if (!impact)
        return impact.error();
    if (!detected)
        return detected.error();
    p.at = *at;
    p.impactStarted = *impact;
    p.detected = *detected;
    return Done{};
}

Outcome readWords(Session &session, IncidentDeclared &p)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has("kind")) {
        const auto kind = kindFromKey(arguments.value("kind"));
        if (!kind)
            return Session::usage(
                Ctl::tr("“%1” is no kind; use real, drill, test or backfill.").arg(shown(arguments.value("kind"))));
        p.kind = *kind;
    }
    if (arguments.has("source")) {
        p.source = sourceFromKey(arguments.value("source"));
        if (!p.source)
            return Session::usage(Ctl::tr("“%1” is no source; use alert, customer, internal or healthcheck.")
                                      .arg(shown(arguments.value("source"))));
    }
    if (arguments.has("severity")) {
        const Result<SeverityLevel> level = session.level(arguments.value("severity"));
        if (!level)
            return level.error();
        p.severity = *level;
    }
    return Done{};
}

} // namespace

Outcome declare(Session &session)
{
    const Arguments &arguments = session.arguments();
    IncidentDeclared p;
    p.title = arguments.at(0);
    p.isPrivate = arguments.has("private");
    p.services = arguments.values("service");
    p.customerImpact = arguments.value("customer-impact");
    p.commander = arguments.value("commander");
    if (p.commander.startsWith(u'@'))
        p.commander.remove(0, 1);
    p.policy = session.policy().id();
    if (Outcome words = readWords(session, p); !words)
        return words;
    if (Outcome times = readTimes(session, p); !times)
        return times;

    const Result<Receipt> receipt = session.submit(IncidentId::random(), p);
    if (!receipt)
        return receipt.error();
    Result<Incident> incident = session.load(receipt->incident);
    if (!incident)
        return incident.error();
    if (Outcome settled = session.settle(incident.value()); !settled)
        return settled;
    return session.print(*incident);
}

} // namespace quarterdeck::ctl
