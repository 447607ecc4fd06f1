// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/conflictnotice.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

constexpr Milliseconds kWorthAWord{7LL * 24 * 60 * 60 * 1000};

/// Who came first with what, and who came late: the same four words for every field.
struct Clash
{
    QString first, firstAt;
    QString late, lateAt;
    bool mine = false;
};

class Notices
{
    Q_DECLARE_TR_FUNCTIONS(ConflictNotice)
public:
    Notices(const Incident &incident, const Policy &policy, const QString &me, Instant now)
        : m_incident(incident),
          m_policy(policy),
          m_me(me),
          m_now(now)
    {}

    std::optional<ConflictNotice> of(const FieldConflict &conflict, const TimeFormat &time) const
    {
        const auto stands = m_incident.changedAt.constFind(conflict.field);
        if (stands == m_incident.changedAt.cend())
            return std::nullopt;
        const Clash clash{stands->by, time.timeWithSeconds(stands->at), conflict.by, time.timeWithSeconds(conflict.at),
                          conflict.by == m_me};
        const bool commands = m_incident.holder(role::Commander) == m_me;
        if (stands->by == conflict.by || (!clash.mine && !commands) || m_now - conflict.at > kWorthAWord)
            return std::nullopt;
        if (conflict.field == u"status")
            return status(conflict, clash);
        if (conflict.field == u"severity")
            return severity(conflict, clash);
        if (conflict.field == u"role:commander")
            return commander(conflict, clash);
        return std::nullopt;
    }

private:
    ConflictNotice notice(const FieldConflict &conflict, const Clash &clash, const QString &sentence, const Payload &apply) const
    {
        ConflictNotice made{conflict.event, sentence, {}, std::nullopt, clash.mine};
        if (clash.mine) {
            made.offer = tr("Apply mine");
            made.apply = apply;
        }
        return made;
    }

    std::optional<ConflictNotice> status(const FieldConflict &conflict, const Clash &clash) const
    {
        const std::optional<Status> late = statusFromKey(conflict.value);
        if (!late || *late == m_incident.status)
            return std::nullopt;
        const QString stands = displayName(m_incident.status);
        const QString sentence = clash.mine
                                   ? tr("%1 set the status to %2 at %3, you to %4 at %5. %1's stands.")
                                         .arg(clash.first, stands, clash.firstAt, displayName(*late), clash.lateAt)
                                   : tr("%1 set the status to %2 at %3, %4 to %5 at %6. %1's stands.")
                                         .arg(clash.first, stands, clash.firstAt, clash.late, displayName(*late), clash.lateAt);
        return notice(conflict, clash, sentence, StatusChanged{*late, m_now});
    }

    std::optional<ConflictNotice> severity(const FieldConflict &conflict, const Clash &clash) const
    {
        const std::optional<SeverityLevel> late = m_policy.levelFrom(conflict.value);
        if (!late || !m_incident.severity || *late == *m_incident.severity)
            return std::nullopt;
        const QString stands = m_incident.severity->name;
        const QString sentence = clash.mine ? tr("%1 set the severity to %2 at %3, you to %4 at %5. %1's stands.")
                                                  .arg(clash.first, stands, clash.firstAt, late->name, clash.lateAt)
                                            : tr("%1 set the severity to %2 at %3, %4 to %5 at %6. %1's stands.")
                                                  .arg(clash.first, stands, clash.firstAt, clash.late, late->name, clash.lateAt);
        const bool lowers = late->rank > m_incident.severity->rank;
        return notice(
            conflict, clash, sentence,
            SeverityChanged{*late, lowers ? tr("Set at the same time as %1's change").arg(clash.first) : QString(), m_now});
    }

    std::optional<ConflictNotice> commander(const FieldConflict &conflict, const Clash &clash) const
    {
        const QString holder = m_incident.holder(role::Commander);
        if (conflict.value == holder)
            return std::nullopt;
        if (conflict.value == conflict.by && !holder.isEmpty())
            return tookCommand(conflict, clash, holder);
        const QString late = conflict.value.isEmpty() ? tr("nobody") : conflict.value;
        const QString stands = holder.isEmpty() ? tr("nobody") : holder;
        const QString sentence = clash.mine ? tr("%1 made %2 commander at %3, you %4 at %5. %1's stands.")
                                                  .arg(clash.first, stands, clash.firstAt, late, clash.lateAt)
                                            : tr("%1 made %2 commander at %3, %4 %5 at %6. %1's stands.")
                                                  .arg(clash.first, stands, clash.firstAt, clash.late, late, clash.lateAt);
        return notice(conflict, clash, sentence, RoleAssigned{role::Commander, conflict.value, holder, m_now});
    }

    ConflictNotice tookCommand(const FieldConflict &conflict, const Clash &clash, const QString &holder) const
    {
        const QString sentence =
            clash.mine
                ? tr("%1 took command at %2, you at %3. %1 is commander.").arg(holder, clash.firstAt, clash.lateAt)
                : tr("%1 took command at %2, %3 at %4. %1 is commander.").arg(holder, clash.firstAt, clash.late, clash.lateAt);
        ConflictNotice made{conflict.event, sentence, {}, std::nullopt, clash.mine};
        if (clash.mine && holder != m_me) {
            // Only the commander can pass command on, so asking for it is an entry that he and the log see.
            EntryLogged request;
            request.body.type = EntryType::Note;
            request.body.text = tr("@%1: please hand command over to @%2").arg(holder, m_me);
            request.body.occurred = m_now;
            request.body.people = {holder, m_me};
            made.offer = tr("Request handover");
            made.apply = request;
        }
        return made;
    }

    const Incident &m_incident;
    const Policy &m_policy;
    QString m_me;
    Instant m_now;
};

} // namespace

QVector<ConflictNotice> conflictNotices(const Incident &incident, const Policy &policy, const QString &me, Instant now,
                                        const TimeFormat &time)
{
    const Notices notices(incident, policy, me, now);
    QVector<ConflictNotice> found;
    for (const FieldConflict &conflict : incident.conflicts) {
        if (std::optional<ConflictNotice> notice = notices.of(conflict, time))
            found.append(*notice);
    }
    return found;
}

} // namespace quarterdeck
