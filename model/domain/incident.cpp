// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident.h"

#include "domain/notetext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace quarterdeck {

namespace {

/// Feeds fields with separators, so that no two states share a digest by running together.
class Digest
{
public:
    Digest &operator<<(const QString &text)
    {
        m_hash.addData(text.toUtf8());
        m_hash.addData(QByteArrayView("\x1f", 1));
        return *this;
    }
    Digest &operator<<(qint64 number) { return *this << QString::number(number); }
    Digest &operator<<(const QStringList &list)
    {
        *this << qint64(list.size());
        for (const QString &item : list)
            *this << item;
        return *this;
    }
    Digest &operator<<(const std::optional<Instant> &at) { return at ? *this << at->ms : *this << QStringLiteral("-"); }
    Digest &operator<<(const std::optional<SeverityLevel> &level)
    {
        return level ? *this << qint64(level->rank) << level->name : *this << QStringLiteral("-");
    }
    Digest &operator<<(const EntryBody &body)
    {
        return *this << key(body.type) << body.text << body.occurred.ms << qint64(body.approximate) << body.people << body.services
                     << body.refs << body.assignee << body.timeBoxMs << body.mitigation << [&body] {
            QStringList files;
            for (const EntryFile &file : body.files)
                files << file.sha256 << file.name;
            return files;
        }();
    }
    QString result() { return QString::fromLatin1(m_hash.result().toHex().left(16)); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

const Entry *Incident::entry(const EventId &entryId) const
{
    const auto it = indexOfEntry.constFind(entryId);
    return it == indexOfEntry.constEnd() ? nullptr : &entries.at(*it);
}

const Entry *Incident::entryByName(const QString &name) const
{
    const QString upper = name.toUpper();
    const int index = indexOfAction.value(upper, indexOfItem.value(upper, -1));
    return index < 0 ? nullptr : &entries.at(index);
}

const Entry *Incident::entryByNumber(int number) const
{
    return number >= 1 && number <= entries.size() ? &entries.at(number - 1) : nullptr;
}

bool Incident::hasMissed(const QString &clock, const QString &subject, Instant due) const
{
    return std::any_of(missed.begin(), missed.end(), [&](const DeadlineMissed &one) { return one.due == due && one.clock == clock && one.subject == subject; });
}

const CoachNote *Incident::coachNote(const QString &rule, const QString &subject) const
{
    const auto it = std::find_if(coachNotes.begin(), coachNotes.end(), [&](const CoachNote &one) { return one.rule == rule && one.subject == subject; });
    return it == coachNotes.end() ? nullptr : &*it;
}

QMap<QString, qint64> timeInSeverityMs(const Incident &incident, Instant now)
{
    const MilestoneValue &resolved = incident.milestone(Milestone::Resolved);
    const Instant end = resolved.state == MilestoneValue::State::At ? resolved.at : now;
    QMap<QString, qint64> total;
    for (const SeveritySegment &segment : incident.severitySegments) {
        const Instant to = segment.to ? *segment.to : end;
        total[segment.level.name] += std::max<qint64>(0, (to - segment.from).count());
    }
    return total;
}

QString authorText(const Entry &entry)
{
    return entry.onBehalfOf.isEmpty() || entry.isAutomatic()
             ? entry.author
             : QCoreApplication::translate("Incident", "%1, brought in by %2", "author of an entry moved from another journal").arg(entry.onBehalfOf, entry.author);
}

QString entryText(const Entry &entry)
{
    return entry.isAutomatic() ? noteText(entry.automatic) : entry.body.text;
}

QString customerStatus(const Incident &incident)
{
    switch (incident.status) {
    case Status::Resolved:
    case Status::Closed:
        return QStringLiteral("resolved");
    case Status::Monitoring:
        return QStringLiteral("monitoring");
    case Status::Detected:
    case Status::Investigating:
    case Status::Mitigating:
        break;
    }
    return incident.milestone(Milestone::CauseIdentified).state == MilestoneValue::State::At ? QStringLiteral("identified")
                                                                                              : QStringLiteral("investigating");
}

QString stateHash(const Incident &incident)
{
    Digest digest;
    digest << incident.id.toString() << incident.ref << incident.title << key(incident.kind) << qint64(incident.isPrivate) << incident.members
           << key(incident.status) << incident.severity << incident.severityInitial << incident.severityMax << incident.services
           << incident.tags << incident.customerImpact << incident.internalImpact << incident.channel << incident.bridge
           << incident.postmortem << incident.policy << incident.firstResolved << qint64(incident.reopenCount)
           << qint64(incident.unknownEvents) << incident.lastSeq << incident.commanderVacantSince
           << (incident.handover ? incident.handover->to : QString());
    for (const MilestoneValue &value : incident.milestones)
        digest << qint64(value.state) << value.at.ms << qint64(value.proxy);
    for (auto it = incident.roles.begin(); it != incident.roles.end(); ++it)
        digest << it.key() << it.value();
    for (const Tenure &tenure : incident.tenures)
        digest << tenure.role << tenure.handle << tenure.from.ms << tenure.to;
    for (const SeveritySegment &segment : incident.severitySegments)
        digest << segment.level.name << segment.from.ms << segment.to;
    for (const Link &link : incident.links)
        digest << link.url << link.label;
    for (const FieldConflict &conflict : incident.conflicts)
        digest << conflict.event.toString() << conflict.field << conflict.value << conflict.by;
    for (const Assessment &one : incident.assessments) {
        digest << one.what.to.name << one.what.policy << one.what.at.ms << one.by;
        for (auto it = one.what.answers.begin(); it != one.what.answers.end(); ++it)
            digest << it.key() << it.value();
    }
    for (const SentUpdate &one : incident.updates)
        digest << one.what.audience << one.what.text << one.what.at.ms << one.what.nextBy << one.by;
    for (const DeadlineMissed &one : incident.missed)
        digest << one.clock << one.subject << one.due.ms;
    for (const AlarmAnswered &one : incident.alarmAnswers)
        digest << one.clock << one.subject << one.due.ms << one.at.ms << one.snoozeMs;
    for (const CoachNote &one : incident.coachNotes)
        digest << one.rule << one.subject << one.at.ms << one.dismissedBy;
    for (const UpdateDraft &one : incident.drafts)
        digest << one.id.toString() << one.what.audience << one.what.text << one.by << qint64(one.state) << one.reviewedBy << one.reason;
    for (auto it = incident.ticks.begin(); it != incident.ticks.end(); ++it)
        digest << it.key() << it->by << it->at.ms;
    digest << qint64(incident.withdrawn);
    for (const Entry &entry : incident.entries) {
        digest << entry.id.toString() << entry.body << entry.recorded.ms << entry.author << entry.onBehalfOf << entry.console
               << qint64(entry.automatic.what) << entry.automatic.by << entry.automatic.args << qint64(entry.struck)
               << entry.strikeReason << entry.struckBy << qint64(entry.earlier.size());
        if (entry.action)
            digest << entry.action->name << entry.action->assignee << qint64(entry.action->state) << entry.action->dueAt;
        if (entry.hypothesis) {
            digest << entry.hypothesis->name << entry.hypothesis->owner << qint64(entry.hypothesis->state) << qint64(entry.hypothesis->steps.size());
            for (const EventId &evidence : entry.hypothesis->evidence)
                digest << evidence.toString();
        }
        if (entry.decision)
            digest << entry.decision->name << qint64(entry.decision->state) << entry.decision->decidedBy << qint64(entry.decision->objections.size());
    }
    return digest.result();
}

IncidentSummary summarise(const Incident &incident)
{
    const MilestoneValue &resolved = incident.milestone(Milestone::Resolved);
    IncidentSummary s{incident.id};
    s.ref = incident.ref;
    s.title = incident.title;
    s.kind = incident.kind;
    s.isPrivate = incident.isPrivate;
    s.withdrawn = incident.withdrawn;
    s.status = incident.status;
    s.severityRank = incident.severity ? incident.severity->rank : 0;
    s.severityName = incident.severity ? incident.severity->name : QString();
    s.services = incident.services.join(QStringLiteral(", "));
    s.commander = incident.holder(role::Commander);
    s.commanderVacantSince = incident.commanderVacantSince;
    s.declared = incident.declaredAt();
    if (resolved.state == MilestoneValue::State::At)
        s.resolved = resolved.at;
    s.lastActivity = incident.lastRecorded;
    s.entries = int(incident.entries.size());
    s.lastSeq = incident.lastSeq;
    return s;
}

} // namespace quarterdeck
