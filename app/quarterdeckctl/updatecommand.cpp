// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "domain/clockname.h"
#include "domain/messageplan.h"
#include "domain/messagerules.h"
#include "domain/messagetemplate.h"
#include "exchange/jsonvalue.h"
#include "incidenttext.h"
#include "warroom/incidentpolicies.h"
#include "warroom/shippedwords.h"

#include <algorithm>

namespace quarterdeck::ctl {

namespace {

constexpr int kShortestId = 4;

QString word(MessageRecord::Kind kind)
{
    constexpr const char *words[]{"sent", "waiting", "approved", "returned"};
    return QString::fromLatin1(words[int(kind)]);
}
QString word(MessageRecord::Promise promise)
{
    constexpr const char *words[]{"none", "running", "kept", "missed"};
    return QString::fromLatin1(words[int(promise)]);
}
QString kindText(MessageRecord::Kind kind)
{
    switch (kind) {
    case MessageRecord::Kind::Waiting:
        return Ctl::tr("waits for approval");
    case MessageRecord::Kind::Approved:
        return Ctl::tr("approved");
    case MessageRecord::Kind::Returned:
        return Ctl::tr("returned");
    case MessageRecord::Kind::Sent:
        break;
    }
    return Ctl::tr("sent");
}

QJsonObject json(const AudiencePlan &plan, Instant now)
{
    return {{QStringLiteral("audience"), plan.audience},
            {QStringLiteral("name"), plan.name},
            {QStringLiteral("owed"), textOrNull(plan.owed)},
            {QStringLiteral("told"), plan.told},
            {QStringLiteral("approval"), plan.approval},
            {QStringLiteral("due_at"), plan.clock ? timeOrNull(plan.clock->dueAt) : QJsonValue()},
            {QStringLiteral("state"), plan.clock ? QJsonValue(key(stateAt(*plan.clock, now, {}))) : QJsonValue()},
            {QStringLiteral("sent"), plan.sent},
            {QStringLiteral("last_at"), timeOrNull(plan.lastAt)},
            {QStringLiteral("last_by"), textOrNull(plan.lastBy)},
            {QStringLiteral("promises"), plan.due},
            {QStringLiteral("kept"), plan.onTime},
            {QStringLiteral("waiting"), plan.waiting}};
}

QJsonObject json(const MessageRecord &record)
{
    return {{QStringLiteral("id"), record.draft ? QJsonValue(record.draft->toString()) : QJsonValue()},
            {QStringLiteral("state"), word(record.kind)},
            {QStringLiteral("audience"), record.audience},
            {QStringLiteral("text"), record.text},
            {QStringLiteral("by"), record.by},
            {QStringLiteral("at"), toRfc3339(record.at)},
            {QStringLiteral("next_by"), timeOrNull(record.nextBy)},
            {QStringLiteral("promise"), word(record.promise)},
            {QStringLiteral("late_ms"), qint64(record.late.count())},
            {QStringLiteral("reviewed_by"), textOrNull(record.reviewedBy)},
            {QStringLiteral("reason"), textOrNull(record.reason)}};
}

QJsonArray json(const QVector<MessageFinding> &findings, const QString &text)
{
    QJsonArray array;
    for (const MessageFinding &one : findings)
        array.append(QJsonObject{{QStringLiteral("rule"), one.rule},
                                 {QStringLiteral("blocks"), one.blocks},
                                 {QStringLiteral("from"), one.from},
                                 {QStringLiteral("length"), one.length},
                                 {QStringLiteral("text"), text.mid(one.from, one.length)},
                                 {QStringLiteral("sentence"), one.sentence}});
    return array;
}

/// One run of `update`: what was asked, over one incident.
class UpdateRun
{
public:
    UpdateRun(Session &session, Incident incident)
        : m_session(session),
          m_incident(std::move(incident)),
          m_policies(session.policy(), session.journalPath()),
          m_policy(m_policies.of(m_incident))
    {}

    Outcome list();
    Outcome review(bool approved);
    Outcome sendApproved();
    Outcome write();

private:
    const Arguments &arguments() const { return m_session.arguments(); }
    Result<const UpdateDraft *> draft(const char *option) const;
    Outcome readAudience();
    Outcome readTime();
    Outcome readText();
    Result<const MessageTemplate *> findTemplate() const;
    Outcome check();
    Outcome refuse() const;
    Outcome record();
    Outcome apply(const Payload &payload);
    Outcome applied(const Result<Receipt> &receipt);
    QVector<MessageFinding> findings() const
    {
        return findingsIn(m_text, {m_incident, m_policy, shippedMessageWords(), m_audience, m_nextBy, m_at, m_session.zone()});
    }

    Session &m_session;
    Incident m_incident;
    IncidentPolicies m_policies;
    const Policy &m_policy;
    QString m_audience, m_templateKey, m_text;
    Instant m_at;
    std::optional<Instant> m_nextBy;
};

Outcome UpdateRun::list()
{
    const Instant now = m_session.now();
    const QVector<AudiencePlan> plans = audiencePlans(m_incident, m_policy, now);
    const QVector<MessageRecord> records = messageRecords(m_incident, arguments().value("audience"), now);
    if (m_session.json()) {
        QJsonArray audiences, messages;
        for (const AudiencePlan &plan : plans)
            audiences.append(json(plan, now));
        for (const MessageRecord &record : records)
            messages.append(json(record));
        m_session.out().document(QJsonObject{{QStringLiteral("ref"), m_incident.ref},
                                             {QStringLiteral("audiences"), audiences},
                                             {QStringLiteral("messages"), messages}});
        return Done{};
    }
    QVector<QStringList> rows;
    for (const AudiencePlan &plan : plans) {
        const QString due = plan.clock ? localTime(plan.clock->dueAt, m_session.zone()) + QStringLiteral(" ")
                                             + displayName(stateAt(*plan.clock, now, {}))
                                       : QString();
        const QString last =
            plan.lastAt ? Ctl::tr("%1 by %2").arg(localTime(*plan.lastAt, m_session.zone()), plan.lastBy) : QString();
        rows.append({plan.audience, due, last, plan.due > 0 ? QStringLiteral("%1/%2").arg(plan.onTime).arg(plan.due) : QString(),
                     plan.owed});
    }
    m_session.out().table({Ctl::tr("Audience"), Ctl::tr("Due"), Ctl::tr("Last"), Ctl::tr("In time"), Ctl::tr("Owed")}, rows);
    rows.clear();
    for (const MessageRecord &record : records) {
        const QString id = record.draft ? record.draft->toString().left(8) : QString();
        rows.append({localTime(record.at, m_session.zone()), record.audience, record.by, kindText(record.kind), id, record.text});
    }
    if (!rows.isEmpty())
        m_session.out().table(
            {Ctl::tr("Time"), Ctl::tr("Audience"), Ctl::tr("By"), Ctl::tr("State"), Ctl::tr("Draft"), Ctl::tr("Text")}, rows);
    return Done{};
}

Result<const UpdateDraft *> UpdateRun::draft(const char *option) const
{
    const QString id = arguments().value(option).toLower();
    const UpdateDraft *found = nullptr;
    for (const UpdateDraft &one : m_incident.drafts) {
        if (id.size() < kShortestId || !one.id.toString().startsWith(id))
            continue;
        if (found)
            return Session::usage(Ctl::tr("Several drafts begin with “%1”; write more of it.").arg(shown(id)));
        found = &one;
    }
    if (!found)
        return Error{ErrorCode::NotFound,
                     Ctl::tr("%1 has no draft “%2”; `update %1 --list` lists them.").arg(m_incident.ref, shown(id)),
                     {}};
    return found;
}

Outcome UpdateRun::review(bool approved)
{
    const Result<const UpdateDraft *> one = draft(approved ? "approve" : "return");
    if (!one)
        return one.error();
    const QString commander = m_incident.holder(role::Commander);
    if (approved && commander != m_session.author()) {
        if (!arguments().has("force"))
            return Error{
                ErrorCode::Refused,
                commander.isEmpty()
                    ? Ctl::tr("Nobody has command of %1; the commander approves updates. --force approves it all the same.")
                          .arg(m_incident.ref)
                    : Ctl::tr("%1 has command of %2 and approves updates. --force approves it all the same.")
                          .arg(commander, m_incident.ref),
                {}};
    }
    const UpdateReviewed answer{(*one)->id, approved, arguments().value("reason"), (*one)->what.audience, m_session.now()};
    return apply(answer);
}

Outcome UpdateRun::sendApproved()
{
    const Result<const UpdateDraft *> one = draft("send");
    if (!one)
        return one.error();
    if ((*one)->state != UpdateDraft::State::Approved)
        return Error{ErrorCode::Refused,
                     Ctl::tr("Only an approved draft is sent; `update %1 --list` says how it stands.").arg(m_incident.ref),
                     {}};
    const UpdateDrafted &what = (*one)->what;
    return apply(UpdateSent{what.audience, what.text, m_session.now(), what.nextBy, (*one)->id});
}

Outcome UpdateRun::readAudience()
{
    m_audience = arguments().value("audience").toLower().replace(QLatin1Char('-'), QLatin1Char('_'));
    if (m_audience.isEmpty() && arguments().has("template")) {
        const Result<const MessageTemplate *> one = findTemplate();
        if (!one)
            return one.error();
        m_audience = (*one)->audiences.value(0, audience::Internal);
    }
    QStringList known = audiencesOf(m_incident, m_policy);
    if (!known.contains(audience::Management))
        known << audience::Management;
    if (!known.contains(m_audience))
        return Session::usage(Ctl::tr("Say who was told: --audience %1.").arg(known.join(QLatin1Char('|'))));
    return Done{};
}

Outcome UpdateRun::readTime()
{
    const Result<Instant> at = m_session.time("at", m_session.now());
    if (!at)
        return at.error();
    m_at = *at;
    if (!arguments().has("next")) {
        if (arguments().has("template"))
            m_nextBy = suggestedNextUpdate(m_incident, m_policy, m_audience, m_at);
        return Done{};
    }
    const std::optional<qint64> ms = parseDuration(arguments().value("next"));
    if (!ms)
        return Session::usage(Ctl::tr("“%1” is no length of time; write 10m or 1h30.").arg(shown(arguments().value("next"))));
    m_nextBy = m_at + Milliseconds(*ms);
    return Done{};
}

Result<const MessageTemplate *> UpdateRun::findTemplate() const
{
    const QString wanted = arguments().value("template").toLower();
    QStringList keys;
    for (const MessageTemplate &one : m_policy.templates.rows) {
        if (one.key == wanted)
            return &one;
        keys << one.key;
    }
    return Session::usage(
        Ctl::tr("There is no template “%1”; there are %2.").arg(shown(wanted), keys.join(QStringLiteral(", "))));
}

/// The template filled, and what was typed after it.
Outcome UpdateRun::readText()
{
    m_text = arguments().at(1).trimmed();
    if (!arguments().has("template"))
        return m_text.isEmpty() ? Outcome(Session::usage(Ctl::tr("Say what they were told, or name a --template.")))
                                : Outcome(Done{});
    const Result<const MessageTemplate *> one = findTemplate();
    if (!one)
        return one.error();
    m_templateKey = (*one)->key;
    const FilledMessage filled =
        fillTemplate((*one)->text, {m_incident, m_policy, m_audience, m_session.author(), m_at, m_nextBy, m_session.zone()});
    m_text = m_text.isEmpty() ? filled.text : filled.text + QLatin1Char(' ') + m_text;
    return Done{};
}

Outcome UpdateRun::write()
{
    for (Outcome (UpdateRun::*step)() : {&UpdateRun::readAudience, &UpdateRun::readTime, &UpdateRun::readText}) {
        if (Outcome done = (this->*step)(); !done)
            return done;
    }
    if (arguments().has("check"))
        return check();
    if (arguments().has("print")) {
        if (m_session.json())
            m_session.out().document(QJsonObject{{QStringLiteral("audience"), m_audience},
                                                 {QStringLiteral("template"), textOrNull(m_templateKey)},
                                                 {QStringLiteral("text"), m_text},
                                                 {QStringLiteral("next_by"), timeOrNull(m_nextBy)}});
        else
            m_session.out().line(m_text);
        return Done{};
    }
    return record();
}

Outcome UpdateRun::check()
{
    const QVector<MessageFinding> found = findings();
    m_session.out().document(QJsonObject{{QStringLiteral("audience"), m_audience},
                                         {QStringLiteral("text"), m_text},
                                         {QStringLiteral("blocked"), blocks(found)},
                                         {QStringLiteral("findings"), json(found, m_text)}});
    return blocks(found) ? Outcome(Error{ErrorCode::Cancelled, {}, {}}) : Outcome(Done{});
}

/// What is written here keeps the rules. What went out already is recorded as it was, but for what must stay out of a log.
Outcome UpdateRun::refuse() const
{
    const bool writtenHere = arguments().has("draft") || arguments().has("template");
    QStringList sentences;
    for (const MessageFinding &one : findings()) {
        const bool unsafe = one.rule == messagerule::Secret || one.rule == messagerule::Unfilled;
        if (one.blocks && (writtenHere || unsafe))
            sentences << QStringLiteral("%1: %2").arg(one.rule, one.sentence);
    }
    if (sentences.isEmpty())
        return Done{};
    return Error{ErrorCode::Refused,
                 sentences.join(QLatin1Char(' ')) + QLatin1Char(' ') + Ctl::tr("--force records it all the same, and says so."),
                 {}};
}

Outcome UpdateRun::record()
{
    const Outcome refused = refuse();
    if (!refused && !arguments().has("force"))
        return refused;
    Outcome done = arguments().has("draft") ? apply(UpdateDrafted{m_audience, m_templateKey, m_text, m_nextBy, m_at})
                                            : apply(UpdateSent{m_audience, m_text, m_at, m_nextBy, std::nullopt});
    if (!done || refused)
        return done;
    QStringList rules;
    for (const MessageFinding &one : findings()) {
        if (one.blocks && !rules.contains(one.rule))
            rules << one.rule;
    }
    EntryBody body;
    body.text = Ctl::tr("Update to %1 was written past the rules: %2").arg(m_audience, rules.join(QStringLiteral(", ")));
    body.occurred = m_session.now();
    const Result<Receipt> receipt = m_session.apply(m_incident, EntryLogged{body});
    return receipt ? m_session.settle(m_incident) : Outcome(receipt.error());
}

Outcome UpdateRun::apply(const Payload &payload) { return applied(m_session.apply(m_incident, payload)); }

Outcome UpdateRun::applied(const Result<Receipt> &receipt)
{
    if (!receipt)
        return receipt.error();
    const EventId event = receipt->events.first().id;
    if (Outcome settled = m_session.settle(m_incident); !settled)
        return settled;
    if (const UpdateDraft *draft = draftById(m_incident, event); draft && m_session.json()) {
        for (const MessageRecord &record : messageRecords(m_incident, draft->what.audience, m_session.now())) {
            if (record.draft == event)
                m_session.out().document(json(record));
        }
        return Done{};
    }
    if (const UpdateDraft *draft = draftById(m_incident, event))
        m_session.out().line(Ctl::tr("Draft %1 waits for %2.")
                                 .arg(draft->id.toString().left(8), m_incident.holder(role::Commander).isEmpty()
                                                                        ? Ctl::tr("a commander")
                                                                        : m_incident.holder(role::Commander)));
    else if (const Entry *entry = m_incident.entry(event))
        m_session.print(m_incident, *entry);
    return Done{};
}

} // namespace

Outcome update(Session &session)
{
    Result<Incident> incident = session.incident(session.arguments().at(0));
    if (!incident)
        return incident.error();
    UpdateRun run(session, std::move(incident.value()));
    if (session.arguments().has("list"))
        return run.list();
    if (session.arguments().has("approve"))
        return run.review(true);
    if (session.arguments().has("return"))
        return run.review(false);
    if (session.arguments().has("send"))
        return run.sendApproved();
    return run.write();
}

} // namespace quarterdeck::ctl
