// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decide.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <QDateTime>

#include <algorithm>

namespace quarterdeck {

namespace {

QString clockTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(QStringLiteral("HH:mm:ss'Z'"));
}

/// Every rule of the log, one overload per payload: either the payloads to record or one sentence.
class Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    using Answer = Result<QVector<Payload>>;

    Rules(const Incident *state, const Command &command) : m_state(state), m_command(command) {}

    Answer run()
    {
        if (Outcome author = checkName(m_command.author, tr("The user name")); !author)
            return author.error();
        if (Outcome console = checkText(m_command.console, tr("The console name"), 255, false); !console)
            return console.error();
        const bool declares = std::holds_alternative<IncidentDeclared>(m_command.payload);
        if (!declares && (!m_state || !m_state->declared))
            return Error{ErrorCode::NotFound, tr("There is no such incident."), {}};
        return std::visit(*this, m_command.payload);
    }

    Answer operator()(IncidentDeclared p);
    Answer operator()(FieldEdited p);
    Answer operator()(const StatusChanged &p);
    Answer operator()(SeverityChanged p);
    Answer operator()(MilestoneRecorded p);
    Answer operator()(RoleAssigned p);
    Answer operator()(HandoverOffered p);
    Answer operator()(HandoverAccepted p);
    Answer operator()(const HandoverWithdrawn &p);
    Answer operator()(EntryLogged p);
    Answer operator()(EntryAmended p);
    Answer operator()(EntryStruck p);
    Answer operator()(const EntryRestored &p);
    Answer operator()(LinkAdded p);
    Answer operator()(const LinkRemoved &p);
    Answer operator()(AccessChanged p);
    Answer operator()(const SeverityAssessed &p);
    Answer operator()(UpdateSent p);
    Answer operator()(const DeadlineMissed &p);
    Answer operator()(const AlarmAnswered &p);
    Answer operator()(const CoachNoted &p);
    Answer operator()(const CoachDismissed &p);
    Answer operator()(const EventRedacted &) { return refuse(tr("Only the database's redactor can take out a text.")); }
    Answer operator()(const UnknownPayload &) { return refuse(tr("This version cannot write that kind of event; update Quarterdeck.")); }

private:
    static Error refuse(const QString &sentence) { return {ErrorCode::Refused, sentence, {}}; }
    static Answer record(Payload payload) { return QVector<Payload>{std::move(payload)}; }

    Outcome checkTime(Instant at, const QString &what) const;
    static Outcome checkName(const QString &name, const QString &what);
    static Outcome checkNames(QStringList &names, const QString &what);
    static Outcome checkUrl(const QString &url);
    Outcome checkBody(EntryBody &body) const;
    Outcome checkClock(const QString &clock, const QString &subject) const;
    Outcome checkNotLate(const QString &field, const QString &what) const;
    Result<const Entry *> typedEntry(const EventId &id) const;

    const Incident *m_state;
    const Command &m_command;
};

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

Outcome Rules::checkBody(EntryBody &body) const
{
    body.text = body.text.trimmed();
    if (body.text.isEmpty())
        return refuse(tr("The entry is empty; type what happened."));
    if (Outcome text = checkText(body.text, tr("The entry"), limits::EntryText, true); !text)
        return text;
    if (Outcome time = checkTime(body.occurred, tr("The entry's time")); !time)
        return time;
    for (QString &handle : body.people)
        handle = handle.toLower();
    if (Outcome people = checkNames(body.people, tr("A person")); !people)
        return people;
    if (Outcome services = checkNames(body.services, tr("A service")); !services)
        return services;
    if (Outcome refs = checkNames(body.refs, tr("A reference")); !refs)
        return refs;
    if (body.type == EntryType::Action) {
        if (body.assignee.isEmpty() && !body.people.isEmpty())
            body.assignee = body.people.first();
        body.assignee = body.assignee.toLower();
        if (!body.assignee.isEmpty()) {
            if (Outcome name = checkName(body.assignee, tr("The person")); !name)
                return name;
        }
        constexpr qint64 kLongestTimeBox = qint64(7) * 24 * 3600 * 1000;
        if (body.timeBoxMs < 0 || body.timeBoxMs > kLongestTimeBox)
            return refuse(tr("A time box lasts from a second to seven days."));
    } else {
        body.assignee.clear();
        body.timeBoxMs = 0;
    }
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

Result<const Entry *> Rules::typedEntry(const EventId &id) const
{
    const Entry *entry = m_state->entry(id);
    if (!entry)
        return Error{ErrorCode::NotFound, tr("There is no such entry in %1.").arg(m_state->ref), {}};
    if (entry->isAutomatic())
        return refuse(tr("Entry %1 was made by the console and cannot be changed; change what it reports instead.").arg(entry->number));
    return entry;
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

Rules::Answer Rules::operator()(EntryLogged p)
{
    if (Outcome o = checkBody(p.body); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(EntryAmended p)
{
    const Result<const Entry *> entry = typedEntry(p.entry);
    if (!entry)
        return entry.error();
    if ((*entry)->struck)
        return refuse(tr("Entry %1 is struck; restore it before amending it.").arg((*entry)->number));
    if (Outcome o = checkBody(p.body); !o)
        return o.error();
    if (p.body == (*entry)->body)
        return refuse(tr("Entry %1 already reads like that.").arg((*entry)->number));
    return record(std::move(p));
}

Rules::Answer Rules::operator()(EntryStruck p)
{
    const Result<const Entry *> entry = typedEntry(p.entry);
    if (!entry)
        return entry.error();
    if ((*entry)->struck)
        return refuse(tr("Entry %1 is already struck.").arg((*entry)->number));
    p.reason = p.reason.trimmed();
    if (p.reason.isEmpty())
        return refuse(tr("Striking entry %1 needs a reason.").arg((*entry)->number));
    if (Outcome o = checkText(p.reason, tr("The reason"), limits::Reason, false); !o)
        return o.error();
    return record(std::move(p));
}

Rules::Answer Rules::operator()(const EntryRestored &p)
{
    const Result<const Entry *> entry = typedEntry(p.entry);
    if (!entry)
        return entry.error();
    if (!(*entry)->struck)
        return refuse(tr("Entry %1 is not struck.").arg((*entry)->number));
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

Outcome Rules::checkClock(const QString &clock, const QString &subject) const
{
    if (Outcome o = checkName(clock, tr("The clock")); !o)
        return o;
    return checkText(subject, tr("The clock's subject"), limits::Name, false);
}

Rules::Answer Rules::operator()(const SeverityAssessed &p)
{
    if (p.answers.isEmpty())
        return refuse(tr("Answer at least one question of the severity matrix."));
    if (p.answers.size() > limits::ListItems)
        return refuse(tr("%1: %L2 are too many, at most %L3 fit.").arg(tr("The answers")).arg(p.answers.size()).arg(limits::ListItems));
    for (auto it = p.answers.begin(); it != p.answers.end(); ++it) {
        if (Outcome o = checkName(it.key(), tr("The question")); !o)
            return o.error();
        if (Outcome o = checkName(it.value(), tr("The answer")); !o)
            return o.error();
    }
    if (p.to.rank < 1 || p.to.name.isEmpty())
        return refuse(tr("The severity matrix gave no level."));
    if (Outcome o = checkTime(p.at, tr("The time of the severity")); !o)
        return o.error();
    return record(p);
}

Rules::Answer Rules::operator()(UpdateSent p)
{
    p.audience = p.audience.trimmed().toLower();
    p.text = p.text.trimmed();
    if (Outcome o = checkName(p.audience, tr("The audience")); !o)
        return o.error();
    if (p.text.isEmpty())
        return refuse(tr("The update is empty; say what the audience was told."));
    if (Outcome o = checkText(p.text, tr("The update"), limits::EntryText, true); !o)
        return o.error();
    if (Outcome o = checkTime(p.at, tr("The time of the update")); !o)
        return o.error();
    constexpr Milliseconds kLongestPromise{qint64(7) * 24 * 3600 * 1000};
    if (p.nextBy && (*p.nextBy <= p.at || *p.nextBy > p.at + kLongestPromise))
        return refuse(tr("The next update is promised for after this one, within seven days."));
    return record(std::move(p));
}

Rules::Answer Rules::operator()(const DeadlineMissed &p)
{
    if (Outcome o = checkClock(p.clock, p.subject); !o)
        return o.error();
    if (!isPlausible(p.due) || p.due > m_command.at)
        return refuse(tr("That deadline (%1) has not passed yet.").arg(toRfc3339(p.due)));
    if (m_state->hasMissed(p.clock, p.subject, p.due))
        return refuse(tr("That this deadline was missed is already recorded."));
    return record(p);
}

Rules::Answer Rules::operator()(const AlarmAnswered &p)
{
    if (Outcome o = checkClock(p.clock, p.subject); !o)
        return o.error();
    if (Outcome o = checkTime(p.at, tr("The time of the answer")); !o)
        return o.error();
    if (p.snoozeMs < 0 || p.snoozeMs > limits::Snooze.count())
        return refuse(tr("An alarm can be snoozed for ten minutes at most."));
    if (!isPlausible(p.due))
        return refuse(tr("%1 (%2) is not a plausible time; years from 1990 are accepted.").arg(tr("The deadline"), toRfc3339(p.due)));
    return record(p);
}

Rules::Answer Rules::operator()(const CoachNoted &p)
{
    if (Outcome o = checkClock(p.rule, p.subject); !o)
        return o.error();
    if (Outcome o = checkTime(p.at, tr("The time of the note")); !o)
        return o.error();
    if (m_state->coachNote(p.rule, p.subject))
        return refuse(tr("The coach has said that already."));
    return record(p);
}

Rules::Answer Rules::operator()(const CoachDismissed &p)
{
    const CoachNote *note = m_state->coachNote(p.rule, p.subject);
    if (!note)
        return Error{ErrorCode::NotFound, tr("The coach has said no such thing here."), {}};
    if (!note->dismissedBy.isEmpty())
        return refuse(tr("That note is already dismissed by %1.").arg(note->dismissedBy));
    return record(p);
}

} // namespace

Result<QVector<Payload>> decide(const Incident *state, const Command &command)
{
    return Rules(state, command).run();
}

} // namespace quarterdeck
