// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folder.h"

#include "domain/clockname.h"

namespace quarterdeck {

namespace {

const QString kConsole = QStringLiteral("console");

QString roleField(const QString &role)
{
    return QStringLiteral("role:") + role;
}

} // namespace

/// The late field rule: someone else changed this field after what the author had seen. The first stays.
bool Folder::cameTooLate(const QString &field, const QString &value, Instant at)
{
    const auto last = m_state.changedAt.constFind(field);
    if (last == m_state.changedAt.constEnd() || last->seq <= m_event.baseSeq || last->by == m_event.author)
        return false;
    m_state.conflicts.append({m_event.id, field, value, m_event.author, at});
    m_effect.headChanged = true;
    return true;
}

void Folder::append(Entry entry)
{
    entry.number = int(m_state.entries.size()) + 1;
    entry.seq = m_event.seq;
    entry.recorded = m_event.recorded;
    entry.onBehalfOf = m_event.onBehalfOf;
    entry.console = m_event.console;
    m_effect.entryAdded = int(m_state.entries.size());
    m_state.indexOfEntry.insert(entry.id, m_effect.entryAdded);
    m_state.entries.append(std::move(entry));
}

void Folder::note(What what, const QStringList &args, Instant occurred, EntryType type)
{
    Entry entry{m_event.id};
    entry.body.type = type;
    entry.body.occurred = occurred;
    entry.author = kConsole;
    entry.automatic = {what, m_event.author, args};
    append(std::move(entry));
    m_effect.headChanged = true;
}

void Folder::operator()(const IncidentDeclared &p)
{
    if (m_state.declared)
        return; // an incident is declared once; a redactor's restatement is read in the place of the first (restated.h)
    m_state.declared = true;
    m_state.ref = p.ref;
    m_state.title = p.title;
    m_state.kind = p.kind;
    m_state.isPrivate = p.isPrivate;
    if (p.isPrivate) {
        m_state.members = {m_event.author};
        if (!p.commander.isEmpty() && p.commander != m_event.author)
            m_state.members << p.commander;
    }
    m_state.services = p.services;
    m_state.tags = p.tags;
    m_state.customerImpact = p.customerImpact;
    m_state.source = p.source;
    m_state.policy = p.policy;
    m_state.origin = p.origin;
    milestone(Milestone::Declared) = MilestoneValue::time(p.at);
    if (p.impactStarted)
        milestone(Milestone::ImpactStarted) = MilestoneValue::time(*p.impactStarted);
    if (p.detected)
        milestone(Milestone::Detected) = MilestoneValue::time(*p.detected, p.detectedIsProxy);
    m_state.commanderVacantSince = p.at;
    if (p.severity)
        setSeverity(*p.severity, p.at);
    if (!p.commander.isEmpty())
        setHolder(role::Commander, p.commander, p.at);
    m_state.channel = p.channel;
    m_state.bridge = p.bridge;
    note(What::Declared, {p.title, p.severity ? p.severity->name : QString(), p.channel}, p.at, EntryType::Detection);
}

void Folder::operator()(const FieldEdited &p)
{
    const QString text = p.value.value(0);
    switch (p.field) {
    case Field::Title: m_state.title = text; break;
    case Field::CustomerImpact: m_state.customerImpact = text; break;
    case Field::InternalImpact: m_state.internalImpact = text; break;
    case Field::Services: m_state.services = p.value; break;
    case Field::Tags: m_state.tags = p.value; break;
    case Field::Channel: m_state.channel = text; break;
    case Field::Bridge: m_state.bridge = text; break;
    case Field::Postmortem: m_state.postmortem = text; break;
    }
    note(What::FieldEdited, {key(p.field), p.value.join(QStringLiteral(", "))}, m_event.recorded);
}

void Folder::operator()(const StatusChanged &p)
{
    const QString field = QStringLiteral("status");
    if (cameTooLate(field, key(p.to), p.at))
        return;
    const Status from = m_state.status;
    m_state.status = p.to;
    touch(field, p.at);
    MilestoneValue &resolved = milestone(Milestone::Resolved);
    if (p.to == Status::Resolved) {
        resolved = MilestoneValue::time(p.at);
        if (!m_state.firstResolved)
            m_state.firstResolved = p.at;
    } else if (!isActive(from) && isActive(p.to)) {
        ++m_state.reopenCount;
        resolved = {};
    }
    note(What::StatusChanged, {key(from), key(p.to)}, p.at, p.to == Status::Resolved ? EntryType::Resolution : EntryType::Note);
}

void Folder::setSeverity(const SeverityLevel &level, Instant at)
{
    if (!m_state.severitySegments.isEmpty())
        m_state.severitySegments.last().to = at;
    m_state.severitySegments.append({level, at, std::nullopt});
    if (!m_state.severityInitial)
        m_state.severityInitial = level;
    if (!m_state.severityMax || level.rank < m_state.severityMax->rank)
        m_state.severityMax = level;
    m_state.severity = level;
    stampOnce(Milestone::SeveritySet, at);
}

void Folder::operator()(const SeverityChanged &p)
{
    const QString field = QStringLiteral("severity");
    if (cameTooLate(field, p.to.name, p.at))
        return;
    const QString from = m_state.severity ? m_state.severity->name : QString();
    setSeverity(p.to, p.at);
    touch(field, p.at);
    // The war room fills in what nobody has chosen.
    const bool opens = m_state.channel.isEmpty() && !p.channel.isEmpty();
    if (opens)
        m_state.channel = p.channel;
    if (opens && m_state.bridge.isEmpty())
        m_state.bridge = p.bridge;
    note(What::SeverityChanged, {from, p.to.name, p.reason, opens ? p.channel : QString()}, p.at);
}

void Folder::operator()(const MilestoneRecorded &p)
{
    milestone(p.milestone) = p.value;
    if (p.milestone == Milestone::Resolved && p.value.state == MilestoneValue::State::At && !m_state.firstResolved)
        m_state.firstResolved = p.value.at;
    const bool timed = p.value.state == MilestoneValue::State::At;
    QString value = QStringLiteral("cleared");
    if (timed)
        value = toRfc3339(p.value.at);
    else if (p.value.state == MilestoneValue::State::Unknown)
        value = QStringLiteral("unknown");
    note(What::MilestoneRecorded, {key(p.milestone), value, p.reason}, timed ? p.value.at : m_event.recorded);
}

void Folder::setHolder(const QString &role, const QString &handle, Instant at)
{
    for (Tenure &tenure : m_state.tenures) {
        if (tenure.role == role && !tenure.to)
            tenure.to = at;
    }
    if (handle.isEmpty()) {
        m_state.roles.remove(role);
    } else {
        m_state.roles.insert(role, handle);
        m_state.tenures.append({role, handle, at, std::nullopt});
        stampOnce(Milestone::Engaged, at); // ux: engaged = first named responder or commander
    }
    if (role == role::Commander) {
        m_state.handover.reset();
        m_state.commanderVacantSince = handle.isEmpty() ? std::optional(at) : std::nullopt;
    }
}

/// "450" seconds when command was vacant beyond its deadline and is taken now: the length of the gap belongs to the story. Empty otherwise.
QString Folder::missedGap(Instant takenAt) const
{
    const std::optional<Instant> since = m_state.commanderVacantSince;
    const bool missed = since && std::any_of(m_state.missed.begin(), m_state.missed.end(), [&since](const DeadlineMissed &one) {
        return one.clock == clockname::Commander && one.due > *since;
    });
    return missed && takenAt > *since ? QString::number((takenAt - *since).count() / 1000) : QString();
}

void Folder::operator()(const RoleAssigned &p)
{
    const QString field = roleField(p.role);
    const bool exclusive = p.role == role::Commander;
    if (exclusive && cameTooLate(field, p.handle, p.at))
        return;
    const QString before = m_state.holder(p.role);
    const QString gap = exclusive ? missedGap(p.at) : QString();
    setHolder(p.role, p.handle, p.at);
    touch(field, p.at);
    if (p.handle.isEmpty())
        note(What::RoleVacated, {p.role, before}, p.at);
    else
        note(What::RoleAssigned, {p.role, p.handle, before, gap}, p.at);
}

void Folder::operator()(const HandoverOffered &p)
{
    m_state.handover = p;
    note(What::HandoverOffered, {p.to}, p.at);
}

void Folder::operator()(const HandoverAccepted &p)
{
    const QString field = roleField(role::Commander);
    if (m_state.holder(role::Commander) != p.from) {
        m_state.conflicts.append({m_event.id, field, p.to, m_event.author, p.at});
        m_effect.headChanged = true;
        return;
    }
    setHolder(role::Commander, p.to, p.at);
    touch(field, p.at);
    note(What::HandoverAccepted, {p.from, p.to}, p.at);
}

void Folder::operator()(const HandoverWithdrawn &p)
{
    const QString to = m_state.handover ? m_state.handover->to : QString();
    m_state.handover.reset();
    note(What::HandoverWithdrawn, {to}, p.at);
}

void Folder::operator()(const LinkAdded &p)
{
    const Link link{p.url, p.label};
    if (!m_state.links.contains(link))
        m_state.links.append(link);
    note(What::LinkAdded, {p.url}, m_event.recorded);
}

void Folder::operator()(const LinkRemoved &p)
{
    m_state.links.removeIf([&p](const Link &link) { return link.url == p.url; });
    note(What::LinkRemoved, {p.url}, m_event.recorded);
}

void Folder::operator()(const AccessChanged &p)
{
    m_state.isPrivate = p.isPrivate;
    m_state.members = p.isPrivate ? p.members : QStringList();
    note(What::AccessChanged, {m_state.members.join(QStringLiteral(", "))}, p.at);
}

void Folder::operator()(const EventRedacted &p)
{
    note(What::Redaction, {p.reason}, m_event.recorded);
}

void Folder::operator()(const IncidentWithdrawn &p)
{
    m_state.withdrawn = p.withdrawn;
    note(p.withdrawn ? What::Withdrawn : What::Reinstated, {p.reason}, p.at);
}

void Folder::operator()(const PolicyPublished &p)
{
    note(What::PolicyPublished, {p.policy}, p.at);
}

void Folder::operator()(const UnknownPayload &p)
{
    if (m_event.redacted) {
        // Corrections never had a line of their own: what they corrected reads as it did before them.
        if (p.kind == u"entry.amended" || p.kind == u"entry.struck" || p.kind == u"entry.restored")
            return;
        return note(What::Redacted, {}, m_event.recorded);
    }
    ++m_state.unknownEvents;
    note(What::Newer, {p.kind}, m_event.recorded);
}

FoldEffect fold(Incident &state, const Event &event)
{
    return Folder(state, event).run();
}

FoldEffect confirm(Incident &state, const Event &event)
{
    FoldEffect effect;
    state.lastSeq = std::max(state.lastSeq, event.seq);
    state.pending.removeOne(event.id);
    for (FieldChange &change : state.changedAt) {
        if (change.event == event.id)
            change.seq = event.seq;
    }
    if (const auto index = state.indexOfEntry.constFind(event.id); index != state.indexOfEntry.constEnd()) {
        state.entries[*index].seq = event.seq;
        effect.entriesChanged.append(*index);
    }
    return effect;
}

Incident foldAll(const IncidentId &id, const QVector<Event> &events)
{
    Incident state(id);
    for (const Event &event : events)
        fold(state, event);
    return state;
}

} // namespace quarterdeck
