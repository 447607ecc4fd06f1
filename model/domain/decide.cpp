// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <QDateTime>
#include <QTimeZone>

namespace quarterdeck {

namespace {

QString clockTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(QStringLiteral("HH:mm:ss'Z'"));
}

} // namespace

Outcome Rules::checkTime(Instant at, const QString &what) const
{
    if (!isPlausible(at))
        return refuse(tr("%1 (%2) is not a plausible time; years from 1990 are accepted.").arg(what, toRfc3339(at)));
    if (at > m_command.at + limits::FutureSlack)
        return refuse(tr("%1 hasn't happened yet: %2 is after now, %3.").arg(what, toRfc3339(at), clockTime(m_command.at)));
    return Done{};
}

Outcome Rules::checkName(const QString &name, const QString &what)
{
    if (name.isEmpty())
        return refuse(tr("%1 is empty.").arg(what));
    if (Outcome text = checkText(name, what, limits::Name, false); !text)
        return text;
    for (const QChar c : name) {
        if (c.isSpace() || c == u'@' || c == u'#' || c == u',')
            return refuse(tr("%1 “%2” may not contain spaces, commas, @ or #.").arg(what, name));
    }
    return Done{};
}

/// Trims, drops empty ones and doubles, and checks the rest. Services may have spaces ("Git operations"), so only text rules hold.
Outcome Rules::checkNames(QStringList &names, const QString &what)
{
    QStringList out;
    for (const QString &raw : std::as_const(names)) {
        const QString name = raw.trimmed();
        if (name.isEmpty() || out.contains(name))
            continue;
        if (Outcome text = checkText(name, what, limits::Name, false); !text)
            return text;
        out << name;
    }
    if (out.size() > limits::ListItems)
        return refuse(tr("%1: %L2 are too many, at most %L3 fit.").arg(what).arg(out.size()).arg(limits::ListItems));
    names = out;
    return Done{};
}

Outcome Rules::checkUrl(const QString &url)
{
    if (Outcome text = checkText(url, tr("The link"), limits::Url, false); !text)
        return text;
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || (parsed.scheme() != u"https" && parsed.scheme() != u"http"))
        return refuse(tr("“%1” is not a web address; it must begin with https:// or http://.").arg(url.left(80)));
    return Done{};
}

/// What the person saw may be old: then the first change stays and they are told who was first.
Outcome Rules::checkNotLate(const QString &field, const QString &what) const
{
    if (!m_command.baseSeq)
        return Done{};
    const auto last = m_state->changedAt.constFind(field);
    if (last == m_state->changedAt.constEnd() || last->seq <= *m_command.baseSeq || last->by == m_command.author)
        return Done{};
    return Error{ErrorCode::Conflict, tr("%1 changed %2 at %3, before you. Look again, then apply your change if it is still right.")
                                          .arg(last->by, what, clockTime(last->at)), field};
}

Outcome Rules::checkWarRoom(const QString &channel, const QString &bridge)
{
    if (Outcome o = checkText(channel, displayName(Field::Channel), limits::Title, false); !o)
        return o;
    return bridge.isEmpty() ? Outcome(Done{}) : checkUrl(bridge);
}

Rules::Answer Rules::operator()(IncidentDeclared p)
{
    if (m_state && m_state->declared)
        return refuse(tr("This incident is already declared as %1.").arg(m_state->ref));
    p.title = p.title.trimmed();
    if (p.title.isEmpty())
        return refuse(tr("An incident needs a title; say in a few words what is failing."));
    if (Outcome o = checkText(p.title, tr("The title"), limits::Title, false); !o)
        return o.error();
    if (Outcome o = checkText(p.customerImpact, tr("The customer impact"), limits::Impact, true); !o)
        return o.error();
    if (Outcome o = checkWarRoom(p.channel, p.bridge); !o)
        return o.error();
    if (Outcome o = checkNames(p.services, tr("A service")); !o)
        return o.error();
    if (Outcome o = checkNames(p.tags, tr("A tag")); !o)
        return o.error();
    p.commander = p.commander.toLower();
    if (!p.commander.isEmpty()) {
        if (Outcome o = checkName(p.commander, tr("The commander")); !o)
            return o.error();
    }
    if (Outcome o = checkTime(p.at, tr("The time of declaring")); !o)
        return o.error();
    if (p.impactStarted) {
        if (Outcome o = checkTime(*p.impactStarted, tr("The start of impact")); !o)
            return o.error();
    }
    if (p.detected) {
        if (Outcome o = checkTime(*p.detected, tr("The time of detection")); !o)
            return o.error();
    }
    return record(std::move(p));
}

Rules::Answer Rules::operator()(FieldEdited p)
{
    const QString what = displayName(p.field);
    if (isList(p.field)) {
        if (Outcome o = checkNames(p.value, what); !o)
            return o.error();
    } else {
        QString text = p.value.value(0).trimmed();
        const bool isImpact = p.field == Field::CustomerImpact || p.field == Field::InternalImpact;
        if (p.field == Field::Title && text.isEmpty())
            return refuse(tr("An incident needs a title; say in a few words what is failing."));
        if (Outcome o = checkText(text, what, isImpact ? limits::Impact : limits::Title, isImpact); !o)
            return o.error();
        if ((p.field == Field::Bridge || p.field == Field::Postmortem) && !text.isEmpty()) {
            if (Outcome o = checkUrl(text); !o)
                return o.error();
        }
        p.value = {text};
    }
    return record(std::move(p));
}

Rules::Answer Rules::operator()(const StatusChanged &p)
{
    if (Outcome o = checkNotLate(QStringLiteral("status"), tr("the status")); !o)
        return o.error();
    if (p.to == m_state->status)
        return refuse(tr("%1 is already %2.").arg(m_state->ref, displayName(p.to)));
    if (Outcome o = checkTime(p.at, tr("The time of the status")); !o)
        return o.error();
    return record(p);
}

Rules::Answer Rules::operator()(SeverityChanged p)
{
    if (Outcome o = checkNotLate(QStringLiteral("severity"), tr("the severity")); !o)
        return o.error();
    if (m_state->severity == p.to)
        return refuse(tr("%1 is already %2.").arg(m_state->ref, p.to.name));
    p.reason = p.reason.trimmed();
    if (Outcome o = checkText(p.reason, tr("The reason"), limits::Reason, false); !o)
        return o.error();
    if (Outcome o = checkWarRoom(p.channel, p.bridge); !o)
        return o.error();
    if (m_state->severity && p.to.rank > m_state->severity->rank && p.reason.isEmpty())
        return refuse(tr("Lowering the severity from %1 to %2 needs a reason.").arg(m_state->severity->name, p.to.name));
    if (Outcome o = checkTime(p.at, tr("The time of the severity")); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(MilestoneRecorded p)
{
    const MilestoneValue &now = m_state->milestone(p.milestone);
    const QString name = displayName(p.milestone);
    p.reason = p.reason.trimmed();
    if (Outcome o = checkText(p.reason, tr("The reason"), limits::Reason, false); !o)
        return o.error();
    if (p.value == now)
        return refuse(tr("“%1” is already recorded like that.").arg(name));
    if (p.milestone == Milestone::Declared && p.value.state != MilestoneValue::State::At)
        return refuse(tr("Every incident was declared at some time; correct it instead."));
    if (p.value.state == MilestoneValue::State::At) {
        if (Outcome o = checkTime(p.value.at, name); !o)
            return o.error();
    }
    if (now.state == MilestoneValue::State::At && p.reason.isEmpty())
        return refuse(tr("“%1” is recorded as %2; correcting it needs a reason.").arg(name, toRfc3339(now.at)));
    return record(std::move(p));
}

Rules::Answer Rules::operator()(RoleAssigned p)
{
    p.role = role::canonical(p.role);
    p.handle = p.handle.trimmed().toLower();
    if (Outcome o = checkName(p.role, tr("The role")); !o)
        return o.error();
    if (!p.handle.isEmpty()) {
        if (Outcome o = checkName(p.handle, tr("The person")); !o)
            return o.error();
    }
    const QString holder = m_state->holder(p.role);
    const QString roleName = role::displayName(p.role);
    if (p.expected && *p.expected != holder) {
        return Error{ErrorCode::Conflict,
                     holder.isEmpty() ? tr("%1 has become vacant meanwhile; look again.").arg(roleName)
                                      : tr("%1 is now held by %2. Ask %2 for a handover instead.").arg(roleName, holder), {}};
    }
    if (p.role == role::Commander) {
        if (Outcome o = checkNotLate(QStringLiteral("role:commander"), tr("the commander")); !o)
            return o.error();
    }
    if (p.handle == holder)
        return refuse(holder.isEmpty() ? tr("%1 is already vacant.").arg(roleName) : tr("%1 is already held by %2.").arg(roleName, holder));
    if (Outcome o = checkTime(p.at, tr("The time of the assignment")); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(HandoverOffered p)
{
    p.to = p.to.trimmed().toLower();
    if (Outcome o = checkName(p.to, tr("The person")); !o)
        return o.error();
    const QString holder = m_state->holder(role::Commander);
    if (holder.isEmpty())
        return refuse(tr("Nobody holds command of %1; assign the commander instead of handing over.").arg(m_state->ref));
    if (holder == p.to)
        return refuse(tr("%1 already holds command.").arg(holder));
    if (m_state->handover && m_state->handover->to == p.to)
        return refuse(tr("Command is already offered to %1; they accept it.").arg(p.to));
    if (Outcome o = checkTime(p.at, tr("The time of the handover")); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(HandoverAccepted p)
{
    if (!m_state->handover)
        return refuse(tr("Nobody has offered command of %1.").arg(m_state->ref));
    p.to = p.to.isEmpty() ? m_command.author : p.to.toLower();
    if (m_state->handover->to != p.to || m_command.author.toLower() != p.to)
        return Error{ErrorCode::NotAuthorised, tr("Command is offered to %1; only they can accept it.").arg(m_state->handover->to), {}};
    const QString holder = m_state->holder(role::Commander);
    if (!p.from.isEmpty() && p.from != holder)
        return Error{ErrorCode::Conflict, tr("Command is now held by %1; the offer no longer stands.").arg(holder), {}};
    p.from = holder;
    if (Outcome o = checkTime(p.at, tr("The time of the handover")); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(const HandoverWithdrawn &p)
{
    if (!m_state->handover)
        return refuse(tr("There is no offer of command to withdraw."));
    return record(p);
}

Rules::Answer Rules::operator()(LinkAdded p)
{
    p.url = p.url.trimmed();
    p.label = p.label.trimmed();
    if (Outcome o = checkUrl(p.url); !o)
        return o.error();
    if (Outcome o = checkText(p.label, tr("The link's name"), limits::Title, false); !o)
        return o.error();
    for (const Link &link : m_state->links) {
        if (link.url == p.url)
            return refuse(tr("That link is already there."));
    }
    return record(std::move(p));
}

Rules::Answer Rules::operator()(const LinkRemoved &p)
{
    for (const Link &link : m_state->links) {
        if (link.url == p.url)
            return record(p);
    }
    return Error{ErrorCode::NotFound, tr("There is no such link."), {}};
}

Rules::Answer Rules::operator()(AccessChanged p)
{
    for (QString &member : p.members)
        member = member.trimmed().toLower();
    if (Outcome o = checkNames(p.members, tr("A member")); !o)
        return o.error();
    for (const QString &member : std::as_const(p.members)) {
        if (Outcome o = checkName(member, tr("The member")); !o)
            return o.error();
    }
    if (!p.isPrivate)
        p.members.clear();
    else if (p.members.isEmpty())
        return refuse(tr("A private incident needs at least one member; name who may see it."));
    if (p.isPrivate == m_state->isPrivate && p.members == m_state->members)
        return refuse(p.isPrivate ? tr("%1 is already private to exactly these people.").arg(m_state->ref)
                                  : tr("%1 is already open to everyone.").arg(m_state->ref));
    if (Outcome o = checkTime(p.at, tr("The time of the change")); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(IncidentWithdrawn p)
{
    if (m_state->withdrawn == p.withdrawn)
        return refuse(p.withdrawn ? tr("%1 is withdrawn already.").arg(m_state->ref) : tr("%1 counts already.").arg(m_state->ref));
    if (Outcome o = checkReason(p.reason); !o)
        return o.error();
    if (p.withdrawn && p.reason.isEmpty())
        return refuse(tr("Say why %1 should not be there.").arg(m_state->ref));
    if (Outcome o = checkTime(p.at, tr("The time of the change")); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(const PolicyPublished &p)
{
    if (p.policy.isEmpty() || p.document.isEmpty())
        return refuse(tr("There is no policy to publish."));
    if (Outcome o = checkTime(p.at, tr("The time of publishing")); !o)
        return o.error();
    return record(p);
}

Result<QVector<Payload>> decide(const Incident *state, const Command &command)
{
    return Rules(state, command).run();
}

} // namespace quarterdeck
