// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coach.h"

#include "domain/clockname.h"
#include "domain/mitigation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr Milliseconds kLate{30 * 60 * 1000};
constexpr int kSpanOfControl = 7;
constexpr int kHandsOnEntries = 2; // one command in the log is an observation, two are work

bool isTyped(const Entry &entry) { return !entry.struck && !entry.isAutomatic(); }

/// Somebody's own hands on the system: a command as it is typed into a shell.
bool isCommandLine(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("(?:^|[\\s`])(?:\\$ \\S|sudo \\S|kubectl \\S|ssh \\S|systemctl \\S|psql\\b|docker \\S|terraform \\S|helm "
                       "\\S|journalctl\\b|git (?:revert|push|checkout)\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

bool heldCommandAt(const Incident &incident, const QString &who, Instant at)
{
    return std::any_of(incident.tenures.begin(), incident.tenures.end(), [&](const Tenure &tenure) {
        return tenure.role == role::Commander && tenure.handle == who && tenure.from <= at && (!tenure.to || at < *tenure.to);
    });
}

/// Responders were busy from here on: what the lateness of coordination and declaration is measured from.
std::optional<Instant> begunAt(const Incident &incident)
{
    const std::optional<Instant> detected = incident.milestone(Milestone::Detected).known();
    return detected ? detected : std::optional(incident.declaredAt());
}

/// One function per rule.
class Coach
{
public:
    Coach(const Incident &incident, const Policy &policy, Instant now) : m_incident(incident), m_policy(policy), m_now(now) {}

    QVector<CoachFinding> run()
    {
        deadlines();
        mitigations();
        cause();
        handsOn();
        lateness();
        span();
        return std::move(m_findings);
    }

private:
    void say(const QString &rule, Instant at, const QString &subject = {}) { m_findings.append({rule, subject, at}); }

    /// No commander and silence are deadlines of the policy that have passed: the coach says what to do about them.
    void deadlines()
    {
        bool vacant = false, silent = false;
        for (const ClockReading &reading : clocksOf(m_incident, m_policy)) {
            if (reading.metAt || m_now < reading.dueAt)
                continue;
            const bool update = reading.clock == clockname::FirstUpdate || reading.clock == clockname::Cadence;
            if (reading.clock == clockname::Commander && !std::exchange(vacant, true))
                say(coachrule::NoCommander, reading.dueAt);
            else if (update && reading.subject == u"customers" && !std::exchange(silent, true))
                say(coachrule::Silence, reading.dueAt);
        }
    }

    void mitigations()
    {
        const QVector<const Entry *> running = openMitigations(m_incident);
        if (running.size() < 2)
            return;
        QStringList names;
        for (const Entry *entry : running.mid(0, 2))
            names << entry->action->name;
        say(coachrule::TwoMitigations, running.at(1)->body.occurred, names.join(QStringLiteral(", ")));
    }

    void cause()
    {
        const std::optional<Instant> found = m_incident.milestone(Milestone::CauseIdentified).known();
        if (!found)
            return;
        const bool supported = std::any_of(m_incident.entries.begin(), m_incident.entries.end(), [](const Entry &entry) {
            return isTyped(entry) && entry.body.type == EntryType::Finding;
        });
        if (!supported)
            say(coachrule::UnsupportedCause, *found);
    }

    void handsOn()
    {
        int commands = 0;
        for (const Entry &entry : m_incident.entries) {
            if (!isTyped(entry))
                continue;
            const Instant at = entry.body.occurred;
            const bool mine = entry.action && heldCommandAt(m_incident, entry.action->assignee, at) && isMitigation(entry.body);
            const bool typed = !entry.action && heldCommandAt(m_incident, entry.author, at) && isCommandLine(entry.body.text);
            if (mine || (typed && ++commands >= kHandsOnEntries))
                return say(coachrule::CommanderHandsOn, at);
        }
    }

    void lateness()
    {
        const std::optional<Instant> begun = begunAt(m_incident);
        const Instant coordinated = m_incident.milestone(Milestone::Engaged).known().value_or(m_now);
        if (coordinated - *begun > kLate)
            say(coachrule::LateCoordination, *begun + kLate);
        const std::optional<Instant> impact = m_incident.milestone(Milestone::ImpactStarted).known();
        if (impact && m_incident.declaredAt() - *impact > kLate)
            say(coachrule::LateDeclaration, m_incident.declaredAt());
    }

    /// Everyone with another role or an open action answers to the commander.
    void span()
    {
        const QString commander = m_incident.holder(role::Commander);
        if (commander.isEmpty())
            return;
        QSet<QString> reports;
        Instant last = m_incident.declaredAt();
        for (const Tenure &tenure : m_incident.tenures) {
            if (!tenure.to && tenure.handle != commander) {
                reports.insert(tenure.handle);
                last = std::max(last, tenure.from);
            }
        }
        for (const Entry &entry : m_incident.entries) {
            const bool open = isTyped(entry) && entry.action && entry.action->state == ActionInfo::State::Open;
            if (open && !entry.action->assignee.isEmpty() && entry.action->assignee != commander) {
                reports.insert(entry.action->assignee);
                last = std::max(last, entry.body.occurred);
            }
        }
        if (reports.size() > kSpanOfControl)
            say(coachrule::SpanOfControl, last);
    }

    const Incident &m_incident;
    const Policy &m_policy;
    Instant m_now;
    QVector<CoachFinding> m_findings;
};

} // namespace

QVector<CoachFinding> coachFindings(const Incident &incident, const Policy &policy, Instant now)
{
    if (!incident.declared || !isActive(incident.status) || incident.kind == IncidentKind::Backfill
        || !incident.origin.system.isEmpty())
        return {};
    return Coach(incident, policy, now).run();
}

QVector<CoachFinding> newCoachFindings(const Incident &incident, const Policy &policy, Instant now)
{
    QVector<CoachFinding> findings = coachFindings(incident, policy, now);
    findings.removeIf(
        [&incident](const CoachFinding &finding) { return incident.coachNote(finding.rule, finding.subject) != nullptr; });
    return findings;
}

std::optional<Instant> nextCoachMoment(const Incident &incident, Instant now)
{
    if (!incident.declared || !isActive(incident.status) || incident.milestone(Milestone::Engaged).known())
        return std::nullopt;
    const Instant late = *begunAt(incident) + kLate + Milliseconds(1);
    return late > now ? std::optional(late) : std::nullopt;
}

} // namespace quarterdeck
