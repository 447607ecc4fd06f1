// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident.h"

#include "domain/clockname.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace quarterdeck {

namespace {

/// The wording of automatic notes. Arguments are keys and values as fold() stored them.
class NoteText
{
    Q_DECLARE_TR_FUNCTIONS(AutomaticNote)

public:
    static QString of(const AutomaticNote &note)
    {
        using What = AutomaticNote::What;
        const auto arg = [&note](int i) { return note.args.value(i); };
        switch (note.what) {
        case What::None:
            return {};
        case What::Declared:
            return arg(1).isEmpty() ? tr("Declared by %1: %2").arg(note.by, arg(0))
                                    : tr("Declared by %1 as %3: %2").arg(note.by, arg(0), arg(1));
        case What::StatusChanged:
            return tr("Status %1 → %2, by %3").arg(statusName(arg(0)), statusName(arg(1)), note.by);
        case What::SeverityChanged:
            return severity(note);
        case What::MilestoneRecorded:
            return milestone(note);
        case What::RoleAssigned:
            return roleAssigned(note);
        case What::RoleVacated:
            return tr("%1: vacant, %2 released by %3").arg(role::displayName(arg(0)), arg(1), note.by);
        case What::HandoverOffered:
            return tr("Command offered to %1 by %2").arg(arg(0), note.by);
        case What::HandoverAccepted:
            return tr("Command handed over from %1 to %2").arg(arg(0), arg(1));
        case What::HandoverWithdrawn:
            return tr("Offer of command to %1 withdrawn by %2").arg(arg(0), note.by);
        case What::FieldEdited:
            return arg(1).isEmpty() ? tr("%1 cleared by %2").arg(fieldName(arg(0)), note.by)
                                    : tr("%1 set by %2: %3").arg(fieldName(arg(0)), note.by, arg(1));
        case What::LinkAdded:
            return tr("Link added by %1: %2").arg(note.by, arg(0));
        case What::LinkRemoved:
            return tr("Link removed by %1: %2").arg(note.by, arg(0));
        case What::AccessChanged:
            return arg(0).isEmpty() ? tr("Open to everyone again, by %1").arg(note.by)
                                    : tr("Private to %1, by %2").arg(arg(0), note.by);
        case What::Redacted:
            return tr("Taken out by law; see the note about it below");
        case What::Redaction:
            return arg(0).isEmpty() ? tr("A text was taken out by law, by %1").arg(note.by)
                                    : tr("A text was taken out by law, by %1: %2").arg(note.by, arg(0));
        case What::SeverityAssessed:
            return arg(1).isEmpty() ? tr("Severity matrix: %1, by %2").arg(arg(0), note.by)
                                    : tr("Severity matrix: %1 (%3), by %2").arg(arg(0), note.by, arg(1));
        case What::UpdateSent:
            return tr("Update to %1, by %2: %3").arg(clockname::displayAudience(arg(0)), note.by, arg(1));
        case What::DeadlineMissed:
            return tr("Deadline missed: %1").arg(clockname::display(arg(0), arg(1)));
        case What::AlarmAcknowledged:
            return tr("Overdue and seen by %2: %1").arg(clockname::display(arg(0), arg(1)), note.by);
        case What::AlarmSnoozed:
            return tr("Snoozed for %3 by %2: %1").arg(clockname::display(arg(0), arg(1)), note.by, span(arg(2)));
        case What::CoachNoted:
            return tr("Coach: %1").arg(clockname::displayRule(arg(0), arg(1)));
        case What::CoachDismissed:
            return tr("Coach's note dismissed by %2: %1").arg(clockname::displayRule(arg(0), arg(1)), note.by);
        case What::Newer:
            return tr("Recorded by a newer version of Quarterdeck (%1), by %2").arg(arg(0), note.by);
        }
        return {};
    }

private:
    static QString roleAssigned(const AutomaticNote &note)
    {
        const QString role = role::displayName(note.args.value(0)), who = note.args.value(1), before = note.args.value(2), gap = note.args.value(3);
        if (!before.isEmpty())
            return tr("%1: %2 takes over from %3, by %4").arg(role, who, before, note.by);
        return gap.isEmpty() ? tr("%1: %2, by %3").arg(role, who, note.by) : tr("%1: %2, by %3, after %4 without one").arg(role, who, note.by, span(gap));
    }
    /// "450" seconds -> "7:30".
    static QString span(const QString &seconds)
    {
        const qint64 s = seconds.toLongLong();
        return QStringLiteral("%1:%2").arg(s / 60).arg(s % 60, 2, 10, QLatin1Char('0'));
    }
    static QString statusName(const QString &word)
    {
        const auto status = statusFromKey(word);
        return status ? displayName(*status) : word;
    }
    static QString fieldName(const QString &word)
    {
        const auto field = fieldFromKey(word);
        return field ? displayName(*field) : word;
    }
    static QString severity(const AutomaticNote &note)
    {
        const QString from = note.args.value(0), to = note.args.value(1), reason = note.args.value(2);
        QString text = from.isEmpty() ? tr("Severity set to %1, by %2").arg(to, note.by)
                                      : tr("Severity %1 → %2, by %3").arg(from, to, note.by);
        return reason.isEmpty() ? text : tr("%1: %2").arg(text, reason);
    }
    static QString milestone(const AutomaticNote &note)
    {
        const auto which = milestoneFromKey(note.args.value(0));
        const QString name = which ? displayName(*which) : note.args.value(0);
        const QString value = note.args.value(1), reason = note.args.value(2);
        QString text;
        if (value == u"cleared")
            text = tr("Milestone cleared by %2: %1").arg(name, note.by);
        else if (value == u"unknown")
            text = tr("Milestone recorded as unknown by %2: %1").arg(name, note.by);
        else
            text = tr("Milestone recorded by %2: %1").arg(name, note.by);
        return reason.isEmpty() ? text : tr("%1 (%2)").arg(text, reason);
    }
};

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
                     << body.refs << body.assignee << body.timeBoxMs;
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
    return entry.isAutomatic() ? NoteText::of(entry.automatic) : entry.body.text;
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
    for (const Entry &entry : incident.entries) {
        digest << entry.id.toString() << entry.body << entry.recorded.ms << entry.author << entry.onBehalfOf << entry.console
               << qint64(entry.automatic.what) << entry.automatic.by << entry.automatic.args << qint64(entry.struck)
               << entry.strikeReason << entry.struckBy << qint64(entry.earlier.size());
        if (entry.action)
            digest << entry.action->name << entry.action->assignee << qint64(entry.action->state) << entry.action->dueAt;
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
