// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handoverbrief.h"

#include "domain/clockname.h"
#include "domain/clocks.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kLatest = 5;       // how much of the log a situation needs
constexpr int kDecisions = 8;    // the latest; older ones are in the timeline
constexpr int kLongestLine = 240; // characters of a typed text

/// Writes one brief, one function per section.
class BriefWriter
{
    Q_DECLARE_TR_FUNCTIONS(HandoverBrief)

public:
    BriefWriter(const Incident &incident, const Policy &policy, Instant now, const QTimeZone &zone)
        : m_incident(incident), m_policy(policy), m_now(now), m_zone(zone)
    {}

    HandoverBrief write()
    {
        m_brief.title = m_incident.ref + u' ' + m_incident.title;
        const QString level = m_incident.severity ? m_incident.severity->name : tr("not rated");
        m_brief.made = tr("Brief of %1: %2, %3").arg(zoned(m_now), level, displayName(m_incident.status));
        situation();
        actions();
        decisions();
        hypotheses();
        roles();
        nextUpdates();
        conflicts();
        return std::move(m_brief);
    }

private:
    void add(const QString &title, const QStringList &lines, const QString &none = {})
    {
        if (!lines.isEmpty() || !none.isEmpty())
            m_brief.sections.append({title, lines.isEmpty() ? QStringList{none} : lines});
    }

    QString time(Instant at) const
    {
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(at.ms, m_zone), now = QDateTime::fromMSecsSinceEpoch(m_now.ms, m_zone);
        return then.toString(then.date() == now.date() ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    QString zoned(Instant at) const
    {
        return time(at) + u' ' + (m_zone == QTimeZone::utc() ? QStringLiteral("UTC") : m_zone.displayName(QDateTime::fromMSecsSinceEpoch(at.ms, m_zone), QTimeZone::ShortName));
    }
    static QString shortened(const QString &text)
    {
        const QString line = text.simplified();
        return line.size() > kLongestLine ? line.left(kLongestLine - 1) + u'…' : line;
    }
    static QString person(const QString &handle) { return handle.isEmpty() ? tr("nobody") : u'@' + handle; }
    static bool isTyped(const Entry &entry) { return !entry.isAutomatic() && !entry.struck; }

    void situation()
    {
        const int minutes = minutesSince(m_incident.declaredAt());
        QStringList lines{tr("Declared %1, %n minute(s) ago", nullptr, minutes).arg(time(m_incident.declaredAt()))};
        if (!m_incident.services.isEmpty())
            lines << tr("Services: %1").arg(m_incident.services.join(QStringLiteral(", ")));
        if (!m_incident.customerImpact.isEmpty())
            lines << tr("Customers: %1").arg(shortened(m_incident.customerImpact));
        if (!m_incident.internalImpact.isEmpty())
            lines << tr("Inside: %1").arg(shortened(m_incident.internalImpact));
        for (const Milestone milestone : {Milestone::ImpactStarted, Milestone::CauseIdentified, Milestone::Mitigated, Milestone::Resolved}) {
            if (const MilestoneValue &value = m_incident.milestone(milestone); value.state == MilestoneValue::State::At)
                lines << tr("%1: %2", "milestone, time").arg(displayName(milestone), time(value.at));
        }
        if (!m_incident.channel.isEmpty())
            lines << tr("War room: %1").arg(m_incident.bridge.isEmpty() ? m_incident.channel : m_incident.channel + u' ' + m_incident.bridge);
        add(tr("Situation"), lines);

        QStringList latest;
        for (auto entry = m_incident.entries.crbegin(); entry != m_incident.entries.crend() && latest.size() < kLatest; ++entry) {
            if (isTyped(*entry))
                latest.prepend(QStringLiteral("%1 %2: %3").arg(time(entry->body.occurred), authorText(*entry), shortened(entry->body.text)));
        }
        add(tr("Last in the log"), latest);
    }

    int minutesSince(Instant at) const { return int(std::max<qint64>(0, (m_now - at).count() / 60000)); }

    void actions()
    {
        QStringList lines;
        for (const Entry &entry : m_incident.entries) {
            if (!entry.action || entry.struck || entry.action->state != ActionInfo::State::Open)
                continue;
            QString line = QStringLiteral("%1 %2 (%3").arg(entry.action->name, shortened(entry.body.text), person(entry.action->assignee));
            if (const std::optional<Instant> due = entry.action->dueAt)
                line += *due < m_now ? tr(", was due %1").arg(time(*due)) : tr(", due %1").arg(time(*due));
            lines << line + u')';
        }
        add(tr("Open actions"), lines, tr("None is open."));
    }

    void decisions()
    {
        QStringList lines;
        for (auto entry = m_incident.entries.crbegin(); entry != m_incident.entries.crend() && lines.size() < kDecisions; ++entry) {
            if (isTyped(*entry) && entry->body.type == EntryType::Decision)
                lines.prepend(decision(*entry));
        }
        add(tr("Decisions"), lines, tr("None is recorded."));
    }

    static QString stated(const DecisionInfo &info)
    {
        const QString name = info.name.isEmpty() ? QString() : info.name + u' ';
        return info.state == DecisionState::Decided ? name : name + displayName(info.state) + QStringLiteral(": ");
    }
    QString decision(const Entry &entry) const
    {
        const QString head = entry.decision ? stated(*entry.decision) : QString();
        const QString by = entry.decision && !entry.decision->decidedBy.isEmpty() ? entry.decision->decidedBy : authorText(entry);
        return QStringLiteral("%1 %2%3 (%4)").arg(time(entry.body.occurred), head, shortened(entry.body.text), person(by));
    }

    void hypotheses()
    {
        QStringList lines;
        for (const Entry &entry : m_incident.entries) {
            if (!isTyped(entry) || entry.body.type != EntryType::Hypothesis)
                continue;
            if (!entry.hypothesis) {
                lines << shortened(entry.body.text);
                continue;
            }
            const QString owner = entry.hypothesis->owner.isEmpty() ? QString() : QStringLiteral(", ") + person(entry.hypothesis->owner);
            lines << QStringLiteral("%1 %2 (%3%4)").arg(entry.hypothesis->name, shortened(entry.body.text), displayName(entry.hypothesis->state), owner);
        }
        add(tr("Hypotheses"), lines);
    }

    void roles()
    {
        QStringList lines;
        QStringList names = role::standard();
        for (auto it = m_incident.roles.cbegin(); it != m_incident.roles.cend(); ++it) {
            if (!names.contains(it.key()))
                names << it.key();
        }
        for (const QString &name : std::as_const(names)) {
            const QString holder = m_incident.holder(name);
            if (holder.isEmpty() && name == role::Deputy)
                continue; // nobody misses one
            lines << tr("%1: %2", "role, person").arg(role::displayName(name), holder.isEmpty() ? tr("vacant") : person(holder) + since(name));
        }
        add(tr("Roles"), lines);
    }

    QString since(const QString &roleName) const
    {
        for (auto tenure = m_incident.tenures.crbegin(); tenure != m_incident.tenures.crend(); ++tenure) {
            if (tenure->role == roleName && !tenure->to)
                return tr(" since %1").arg(time(tenure->from));
        }
        return {};
    }

    void nextUpdates()
    {
        QStringList lines;
        QVector<ClockReading> readings = clocksOf(m_incident, m_policy);
        sortByUrgency(readings, m_now, m_incident.alarmAnswers);
        for (const ClockReading &reading : std::as_const(readings)) {
            // Open actions have their own section.
            if (reading.metAt || reading.clock == clockname::Action)
                continue;
            const QString name = clockname::display(reading.clock, reading.subject);
            lines << (reading.dueAt <= m_now ? tr("%1: was due %2", "deadline, time").arg(name, time(reading.dueAt))
                                             : tr("%1: due %2", "deadline, time").arg(name, time(reading.dueAt)));
        }
        add(tr("Next updates and deadlines"), lines, tr("None is running."));
    }

    void conflicts()
    {
        QStringList lines;
        for (const FieldConflict &conflict : m_incident.conflicts)
            lines << tr("%1 wanted %2 = %3 at %4, too late; it waits for a person", "person, field, value, time").arg(person(conflict.by), conflict.field, conflict.value, time(conflict.at));
        add(tr("Conflicts"), lines);
    }

    const Incident &m_incident;
    const Policy &m_policy;
    Instant m_now;
    QTimeZone m_zone;
    HandoverBrief m_brief;
};

} // namespace

HandoverBrief handoverBrief(const Incident &incident, const Policy &policy, Instant now, const QTimeZone &zone)
{
    return BriefWriter(incident, policy, now, zone).write();
}

QString plainText(const HandoverBrief &brief)
{
    QString text = brief.title + u'\n' + brief.made + u'\n';
    for (const HandoverBrief::Section &section : brief.sections) {
        text += u'\n' + section.title + u'\n';
        for (const QString &line : section.lines)
            text += QStringLiteral("- ") + line + u'\n';
    }
    return text;
}

} // namespace quarterdeck
