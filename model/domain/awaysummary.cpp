// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/awaysummary.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

using Topic = AwaySummary::Topic;
using What = AutomaticNote::What;

constexpr Topic kTopics[] = {Topic::Status,         Topic::Severity,   Topic::ActionsOverdue, Topic::Missed,        Topic::Decisions,
                             Topic::Roles,          Topic::Updates,    Topic::ActionsOpened,  Topic::ActionsClosed, Topic::Hypotheses};

std::optional<Topic> topicOf(const Entry &entry)
{
    switch (entry.automatic.what) {
    case What::StatusChanged:
        return Topic::Status;
    case What::SeverityChanged:
        return Topic::Severity;
    case What::RoleAssigned:
    case What::RoleVacated:
    case What::HandoverOffered:
    case What::HandoverAccepted:
    case What::HandoverWithdrawn:
        return Topic::Roles;
    case What::UpdateSent:
        return Topic::Updates;
    case What::DeadlineMissed:
        return Topic::Missed;
    case What::DecisionMade:
    case What::DecisionObjected:
        return Topic::Decisions;
    case What::HypothesisMoved:
        return Topic::Hypotheses;
    case What::None:
        break;
    default:
        return std::nullopt;
    }
    if (entry.struck)
        return std::nullopt;
    switch (entry.body.type) {
    case EntryType::Decision:
        return Topic::Decisions;
    case EntryType::Action:
        return Topic::ActionsOpened;
    case EntryType::Hypothesis:
        return Topic::Hypotheses;
    case EntryType::Communication:
        return Topic::Updates;
    default:
        return std::nullopt;
    }
}

class Summing
{
public:
    Summing(const Incident &incident, const AwayPoint &since, Instant now, const QString &reader)
        : m_incident(incident),
          m_since(since),
          m_now(now),
          m_reader(reader)
    {}

    AwaySummary sum()
    {
        for (const Entry &entry : m_incident.entries)
            look(entry);
        AwaySummary summary{m_entries, int(m_people.size()), m_corrected, {}};
        for (const Topic topic : kTopics) {
            if (m_lines.contains(topic))
                summary.groups.append({topic, m_lines.value(topic)});
        }
        return summary;
    }

private:
    bool isNew(qint64 seq, Instant recorded) const
    {
        return (m_since.seq && (seq == 0 || seq > *m_since.seq)) || (m_since.at && recorded > *m_since.at);
    }
    QString whoDid(const Entry &entry) const { return entry.isAutomatic() ? entry.automatic.by : entry.author; }

    void look(const Entry &entry)
    {
        lookAtAction(entry);
        if (!isNew(entry.seq, entry.recorded)) {
            const bool amended = entry.isAmended() && m_since.at && entry.amendedAt > *m_since.at;
            m_corrected += amended ? 1 : 0;
            return;
        }
        if (!m_reader.isEmpty() && whoDid(entry) == m_reader)
            return;
        ++m_entries;
        if (const QString who = whoDid(entry); !who.isEmpty())
            m_people.insert(who);
        if (const auto topic = topicOf(entry))
            add(*topic, entry, entryText(entry), entry.body.occurred);
    }

    void lookAtAction(const Entry &entry)
    {
        if (!entry.action || entry.struck)
            return;
        const ActionInfo &action = *entry.action;
        const QString name = action.name + u' ' + entryText(entry);
        if (action.state == ActionInfo::State::Done && action.closedBy) {
            const Entry *closing = m_incident.entry(*action.closedBy);
            const bool mine = closing && !m_reader.isEmpty() && closing->author == m_reader;
            if (closing && !mine && isNew(closing->seq, closing->recorded))
                add(Topic::ActionsClosed, entry, name, action.closedAt.value_or(closing->body.occurred));
        } else if (action.state == ActionInfo::State::Open && action.dueAt && *action.dueAt <= m_now && ranOut(*action.dueAt)) {
            add(Topic::ActionsOverdue, entry, name, *action.dueAt);
        }
    }
    /// With a place alone nothing says when that was; then everything that is overdue is told.
    bool ranOut(Instant due) const { return !m_since.at || due > *m_since.at; }

    void add(Topic topic, const Entry &entry, const QString &text, Instant at)
    {
        m_lines[topic].append({text.simplified(), at, entry.id});
    }

    const Incident &m_incident;
    const AwayPoint &m_since;
    Instant m_now;
    QString m_reader;
    QMap<Topic, QVector<AwaySummary::Line>> m_lines;
    QSet<QString> m_people;
    int m_entries = 0;
    int m_corrected = 0;
};

QString counted(const char *text, int count) { return QCoreApplication::translate("AwaySummary", text, nullptr, count); }

} // namespace

AwaySummary awaySummary(const Incident &incident, const AwayPoint &since, Instant now, const QString &reader)
{
    return Summing(incident, since, now, reader).sum();
}

QString countText(Topic topic, int count)
{
    switch (topic) {
    case Topic::Status:
        return counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n change(s) of status"), count);
    case Topic::Severity:
        return counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n change(s) of severity"), count);
    case Topic::Roles:
        return counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n change(s) of roles"), count);
    case Topic::Decisions:
        return counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n on decisions"), count);
    case Topic::ActionsOpened:
        return counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n new action(s)"), count);
    case Topic::ActionsClosed:
        return counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n action(s) done"), count);
    case Topic::ActionsOverdue:
        return counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n action(s) overdue"), count);
    case Topic::Hypotheses:
        return counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n on hypotheses"), count);
    case Topic::Updates:
        return counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n message(s) sent"), count);
    case Topic::Missed:
        return counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n deadline(s) missed"), count);
    }
    return {};
}

QString overview(const AwaySummary &summary)
{
    QStringList parts;
    if (summary.entries > 0)
        parts << QCoreApplication::translate("AwaySummary", "%1 by %2", "12 entries by 3 people")
                     .arg(counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n new entry(s)"), summary.entries),
                          counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n person(s)"), summary.people));
    for (const AwaySummary::Group &group : summary.groups) {
        const int count = int(group.lines.size());
        const bool stands = group.topic == Topic::Status || group.topic == Topic::Severity;
        parts << (stands ? group.lines.last().text : countText(group.topic, count));
    }
    if (summary.corrected > 0)
        parts << counted(QT_TRANSLATE_N_NOOP("AwaySummary", "%n entry(s) corrected"), summary.corrected);
    return parts.join(QStringLiteral(" · "));
}

} // namespace quarterdeck
