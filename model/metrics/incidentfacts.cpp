// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/incidentfacts.h"

#include "domain/clocks.h"

#include <algorithm>

namespace quarterdeck {

namespace {

bool isForCustomers(const QString &audience) { return audience == u"customers" || audience == u"status_page"; }

/// The moment work ended; nullopt while it goes on or when nobody recorded it.
std::optional<Instant> endOf(const Incident &incident)
{
    const MilestoneValue &resolved = incident.milestone(Milestone::Resolved);
    if (isActive(incident.status) || resolved.state != MilestoneValue::State::At)
        return std::nullopt;
    return resolved.at;
}

/// Time between declared and resolved in which nobody held command. Tenures may overlap where times were backdated.
std::optional<qint64> commanderGap(const Incident &incident)
{
    const std::optional<Instant> end = endOf(incident);
    const MilestoneValue &declared = incident.milestone(Milestone::Declared);
    const bool kept = incident.origin.system.isEmpty() || !incident.tenures.isEmpty();
    if (!kept || !end || declared.state != MilestoneValue::State::At || *end < declared.at)
        return std::nullopt;
    QVector<std::pair<qint64, qint64>> held;
    for (const Tenure &tenure : incident.tenures) {
        if (tenure.role == role::Commander)
            held.append({tenure.from.ms, tenure.to.value_or(*end).ms});
    }
    std::sort(held.begin(), held.end());
    qint64 gap = 0;
    qint64 covered = declared.at.ms;
    for (const auto &[from, to] : held) {
        gap += std::max<qint64>(0, std::min(from, end->ms) - covered);
        covered = std::max(covered, std::min(to, end->ms));
    }
    return gap + std::max<qint64>(0, end->ms - covered);
}

/// How the updates to customers kept to their deadlines, as far as the log goes.
UpdateFact updatesKept(const Incident &incident, const Policy &policy)
{
    UpdateFact fact;
    const QVector<UpdateAdherence> audiences = adherenceOf(incident, policy, endOf(incident).value_or(incident.lastRecorded));
    for (const UpdateAdherence &one : audiences) {
        if (isForCustomers(one.audience)) {
            fact.due += one.due;
            fact.onTime += one.onTime;
        }
    }
    return fact;
}

void takeEntries(const Incident &incident, IncidentFacts &facts)
{
    for (const Entry &entry : incident.entries) {
        if (entry.struck || entry.isAutomatic())
            continue;
        if (entry.action) {
            ++facts.actions;
            facts.ownedActions += !entry.action->assignee.isEmpty();
            facts.closedActions += entry.action->state == ActionInfo::State::Done;
        }
        if (entry.body.type == EntryType::Followup)
            facts.followUps.append({entry.body.occurred, !entry.body.people.isEmpty()});
    }
}

/// Who was called, and when first. Two roles are one call.
QVector<ResponderFact> respondersOf(const Incident &incident)
{
    QVector<ResponderFact> responders;
    for (const Tenure &tenure : incident.tenures) {
        const auto known = std::find_if(responders.begin(), responders.end(),
                                        [&](const ResponderFact &one) { return one.handle == tenure.handle; });
        if (known == responders.end())
            responders.append({tenure.handle, tenure.from});
        else
            known->from = std::min(known->from, tenure.from);
    }
    return responders;
}

bool isWithdrawalNote(const Entry &entry)
{
    return entry.automatic.what == AutomaticNote::What::Withdrawn || entry.automatic.what == AutomaticNote::What::Reinstated;
}

/// All that is in the log of it was written with its declaration, in one import. That it was taken back and forth changes nothing of it.
bool isUntouched(const Incident &incident)
{
    if (incident.entries.isEmpty())
        return false;
    const Instant written = incident.entries.first().recorded;
    bool lastIsKnown = incident.lastRecorded == written;
    for (const Entry &entry : incident.entries) {
        if (isWithdrawalNote(entry))
            lastIsKnown = lastIsKnown || incident.lastRecorded == entry.recorded;
        else if (entry.recorded != written || entry.struck || (entry.isAmended() && entry.amendedAt != written))
            return false;
    }
    return lastIsKnown;
}

constexpr qsizetype kWords = 200; ///< of cause and fix: enough to tell one from another

/// The hypothesis that was supported last; else the last finding before the cause was recorded.
QString causeOf(const Incident &incident)
{
    for (auto entry = incident.entries.crbegin(); entry != incident.entries.crend(); ++entry) {
        if (!entry->struck && entry->hypothesis && entry->hypothesis->state == HypothesisState::Supported)
            return entry->body.text.left(kWords);
    }
    const MilestoneValue &found = incident.milestone(Milestone::CauseIdentified);
    const Entry *last = nullptr;
    for (const Entry &entry : incident.entries) {
        const bool counts = !entry.struck && !entry.isAutomatic() && entry.body.type == EntryType::Finding;
        if (counts && found.state == MilestoneValue::State::At && entry.body.occurred <= found.at
            && (!last || last->body.occurred <= entry.body.occurred))
            last = &entry;
    }
    return last ? last->body.text.left(kWords) : QString();
}

/// The last resolution that was logged, else the result of the action closed last.
QString fixOf(const Incident &incident)
{
    const Entry *resolution = nullptr, *action = nullptr;
    for (const Entry &entry : incident.entries) {
        if (entry.struck || entry.isAutomatic())
            continue;
        if (entry.body.type == EntryType::Resolution)
            resolution = &entry;
        if (entry.action && entry.action->state == ActionInfo::State::Done && entry.action->closedAt
            && (!action || *action->action->closedAt <= *entry.action->closedAt))
            action = &entry;
    }
    if (resolution)
        return resolution->body.text.left(kWords);
    if (!action)
        return {};
    return (action->action->result.isEmpty() ? action->body.text : action->action->result).left(kWords);
}

} // namespace

MilestoneValue IncidentFacts::milestone(Milestone m) const
{
    const qint64 ms = at(m);
    if (ms == kNotRecorded)
        return {};
    return ms == kUnknown ? MilestoneValue::unknown() : MilestoneValue::time({ms}, isProxy(m));
}

void IncidentFacts::setMilestone(Milestone m, const MilestoneValue &value)
{
    using State = MilestoneValue::State;
    const auto bit = quint16(1U << static_cast<unsigned>(m));
    milestones[static_cast<size_t>(m)] = value.state == State::At      ? value.at.ms
                                       : value.state == State::Unknown ? kUnknown
                                                                       : kNotRecorded;
    proxies = quint16(value.state == State::At && value.proxy ? proxies | bit : proxies & ~bit);
}

IncidentFacts factsOf(const Incident &incident, const Policy *policy)
{
    IncidentFacts facts(incident.id);
    facts.ref = incident.ref;
    facts.title = incident.title;
    facts.kind = incident.kind;
    facts.status = incident.status;
    facts.severity = incident.severity.value_or(SeverityLevel());
    facts.severityInitial = incident.severityInitial.value_or(SeverityLevel());
    facts.severityMax = incident.severityMax.value_or(SeverityLevel());
    facts.services = incident.services;
    facts.tags = incident.tags;
    facts.source = incident.source;
    facts.system = incident.origin.system;
    for (const Milestone m : kAllMilestones)
        facts.setMilestone(m, incident.milestone(m));
    facts.firstResolved = incident.firstResolved;
    facts.reopenCount = incident.reopenCount;
    facts.commanderGapMs = commanderGap(incident);
    facts.hadCommander = std::any_of(incident.tenures.begin(), incident.tenures.end(),
                                     [](const Tenure &tenure) { return tenure.role == role::Commander; });
    facts.hasPostmortem = !incident.postmortem.isEmpty();
    for (const SentUpdate &update : incident.updates) {
        const qint64 after = (update.what.at - incident.declaredAt()).count();
        if (isForCustomers(update.what.audience) && after >= 0)
            facts.firstCustomerUpdateMs = std::min(after, facts.firstCustomerUpdateMs.value_or(after));
    }
    facts.batch = incident.origin.batch;
    facts.recorded = incident.entries.isEmpty() ? Instant() : incident.entries.first().recorded;
    facts.withdrawn = incident.withdrawn;
    facts.untouched = !facts.system.isEmpty() && isUntouched(incident);
    facts.policy = incident.policy;
    facts.judged = policy && facts.system.isEmpty();
    if (facts.judged)
        facts.updates = updatesKept(incident, *policy);
    takeEntries(incident, facts);
    facts.responders = respondersOf(incident);
    facts.cause = causeOf(incident);
    facts.fix = fixOf(incident);
    return facts;
}

} // namespace quarterdeck
