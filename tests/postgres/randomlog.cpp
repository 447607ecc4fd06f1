// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomlog.h"

#include "domain/clockname.h"
#include "domain/decide.h"
#include "domain/fold.h"
#include "domain/incidentref.h"

namespace quarterdeck::testing {

QString RandomLog::words()
{
    static const QStringList all{
        QStringLiteral("rolled back v3.2"), QStringLiteral("p99 über 4 s"), QStringLiteral("%s %1 100 % \\ 'x' \"y\""),
        QStringLiteral("支払いが失敗"),     QStringLiteral("two\nlines"),   QStringLiteral("\U0001F6A8 pager"),
        QStringLiteral("<b>not bold</b>"),  QStringLiteral("A1 done")};
    return pick(all) + u' ' + QString::number(below(1000));
}

SeverityLevel RandomLog::level()
{
    const int rank = 1 + below(4);
    return {rank, QStringLiteral("SEV-%1").arg(rank)};
}

EntryBody RandomLog::body(const Incident &state)
{
    EntryBody body;
    body.type = pick(std::vector<EntryType>(kAllEntryTypes.begin(), kAllEntryTypes.end()));
    if (chance(30))
        body.type = chance(60) ? EntryType::Action : EntryType::Result;
    body.text = words();
    body.occurred = around();
    body.approximate = chance(10);
    if (chance(40))
        body.people = {person(), person()};
    if (chance(20))
        body.services = {QStringLiteral("Git operations")};
    if (state.actionCount > 0 && chance(70))
        body.refs = {QStringLiteral("A%1").arg(1 + below(state.actionCount)),
                     QStringLiteral("A%1").arg(1 + below(state.actionCount + 1))};
    if (body.type == EntryType::Action && chance(60))
        body.timeBoxMs = 60'000 * (1 + below(60));
    return body;
}

/// Mostly one that somebody typed: the console's own lines cannot be corrected.
EventId RandomLog::entryOf(const Incident &state)
{
    QVector<EventId> typed;
    for (const Entry &entry : state.entries) {
        if (!entry.isAutomatic())
            typed.append(entry.id);
    }
    if (!typed.isEmpty() && chance(70))
        return pick(typed);
    return state.entries.isEmpty() ? EventId::random() : state.entries.at(below(int(state.entries.size()))).id;
}

IncidentDeclared RandomLog::declaring()
{
    IncidentDeclared p;
    // Now and then one that is none, which nobody takes over.
    p.ref = chance(3) ? QStringLiteral("INC-0OIL01") : incidentref::generate([this](quint32 n) { return quint32(below(int(n))); }, [](const QString &) { return false; });
    p.title = words().replace(u'\n', u' ');
    p.kind = pick(std::vector<IncidentKind>(kAllKinds.begin(), kAllKinds.end()));
    if (chance(70))
        p.severity = level();
    if (chance(50))
        p.services = {QStringLiteral("checkout"), QStringLiteral("Git operations")};
    if (chance(30))
        p.tags = {QStringLiteral("eu")};
    // Some open a war room; what is random already decides, so that the rest of the log stays what it was.
    if (p.title.size() % 3 == 0)
        p.channel = QStringLiteral("#inc-20241115-checkout");
    if (p.title.size() % 2 == 0)
        p.bridge = QStringLiteral("https://meet.example.com/inc");
    if (chance(30))
        p.customerImpact = words();
    if (chance(60))
        p.commander = person();
    p.at = {m_now};
    if (chance(50))
        p.impactStarted = around();
    if (chance(50)) {
        p.detected = around();
        p.detectedIsProxy = chance(30);
    }
    if (chance(60))
        p.source = pick(std::vector<DetectionSource>(kAllSources.begin(), kAllSources.end()));
    p.policy = QStringLiteral("four-level@1");
    if (chance(10))
        p.origin = {QStringLiteral("statuspage"), QStringLiteral("k1"), QStringLiteral("https://status.example.com/1")};
    return p;
}

Payload RandomLog::anything(const Incident &state)
{
    if (chance(15))
        return work(state);
    if (state.handover && chance(15)) // now and then by two consoles at once
        return HandoverWithdrawn{around()};
    switch (below(25)) {
    case 0:
    case 1:
    case 2:
        return StatusChanged{pick(std::vector<Status>(kAllStatuses.begin(), kAllStatuses.end())), around()};
    case 3:
    case 4:
    {
        SeverityChanged p{level(), chance(80) ? words().replace(u'\n', u' ') : QString(), around(), {}, {}};
        if (p.reason.size() % 2 == 0)
            p.channel = QStringLiteral("#inc-20241115-raised");
        if (p.reason.size() % 3 == 0)
            p.bridge = QStringLiteral("https://meet.example.com/raised");
        return p;
    }
    case 5:
    case 6: {
        MilestoneRecorded p;
        p.milestone = pick(std::vector<Milestone>(kAllMilestones.begin(), kAllMilestones.end()));
        if (chance(70))
            p.value = MilestoneValue::time(around(), chance(20));
        else if (chance(60))
            p.value = MilestoneValue::unknown();
        p.reason = chance(80) ? QStringLiteral("seen in the graph") : QString();
        return p;
    }
    case 7:
        return RoleAssigned{QStringLiteral("ic"), chance(80) ? person() : QString(), std::nullopt, around()};
    case 8:
        return RoleAssigned{pick(QStringList{QStringLiteral("scribe"), QStringLiteral("ops"), QStringLiteral("débug-lead")}),
                            chance(80) ? person() : QString(), std::nullopt, around()};
    case 9:
        return HandoverOffered{person(), around()};
    case 10:
        return HandoverAccepted{state.holder(role::Commander), state.handover ? state.handover->to : person(), around()};
    case 11:
        return chance(50) ? Payload(HandoverWithdrawn{around()})
                          : Payload(LinkAdded{QStringLiteral("https://grafana.example.com/d/1"), QStringLiteral("graph")});
    case 12: {
        const Field field = static_cast<Field>(below(8));
        if (isList(field))
            return FieldEdited{field, chance(70) ? QStringList{QStringLiteral("api"), QStringLiteral("web")} : QStringList()};
        return FieldEdited{field,
                           {field == Field::Bridge || field == Field::Postmortem ? QStringLiteral("https://example.com/x")
                                                                                 : words().replace(u'\n', u' ')}};
    }
    case 13:
        return EntryStruck{entryOf(state), QStringLiteral("wrong incident")};
    case 14:
        return EntryRestored{entryOf(state)};
    case 15:
    case 16:
        return EntryAmended{entryOf(state), body(state)};
    case 17:
        return SeverityAssessed{{{QStringLiteral("users"), QStringLiteral("2")}, {QStringLiteral("data"), QStringLiteral("2/3")}}, QStringLiteral("four-level@1"), level(), around()};
    case 18: {
        const Instant sent = around();
        return UpdateSent{pick(QStringList{QStringLiteral("customers"), QStringLiteral("internal"), QStringLiteral("partners")}), words(), sent,
                          chance(70) ? std::optional(sent + Milliseconds(1'800'000)) : std::nullopt};
    }
    case 19: // few due times, so that two consoles report the same one
        return DeadlineMissed{chance(60) ? clockname::Commander : clockname::Cadence, chance(50) ? QString() : QStringLiteral("customers"),
                              {(m_now / 600'000) * 600'000}};
    case 20:
        return AlarmAnswered{clockname::Escalation, QStringLiteral("L2"), around(), around(), chance(50) ? 0 : 1000 * below(600)};
    case 21:
        return CoachNoted{pick(QStringList{QStringLiteral("silence"), QStringLiteral("a_team_rule")}), chance(70) ? QString() : QStringLiteral("A1"), around()};
    case 22:
        return CoachDismissed{QStringLiteral("silence"), QString(), around()};
    default:
        return EntryLogged{body(state)};
    }
}

/// What is worked on and what it needs: actions, hypotheses, decisions, the checklist, messages.
Payload RandomLog::work(const Incident &state)
{
    switch (below(9)) {
    case 0:
        return chance(50) ? ActionChanged{workOf(state), person(), std::nullopt, reason(), {}, around()}
                          : ActionChanged{workOf(state), std::nullopt, Instant{m_now + 60'000 * (1 + below(60))}, reason(), {}, {m_now}};
    case 1:
        return chance(70) ? HypothesisChanged{workOf(state), static_cast<HypothesisState>(below(5)), std::nullopt, reason(), {}, around()}
                          : HypothesisChanged{workOf(state), std::nullopt, chance(80) ? person() : QString(), reason(), {}, around()};
    case 2:
        return EvidenceLinked{workOf(state), entryOf(state), chance(20), {}, {}, around()};
    case 3: {
        EntryBody proposal = body(state);
        proposal.type = EntryType::Decision;
        return DecisionProposed{proposal, chance(50) ? std::optional(proposal.occurred + Milliseconds(300'000)) : std::nullopt};
    }
    case 4:
        return DecisionObjected{workOf(state), QStringLiteral("the cache is cold"), {}, around()};
    case 5:
        return DecisionMade{workOf(state), pick(std::vector<DecisionState>{DecisionState::Go, DecisionState::NoGo, DecisionState::Withdrawn}),
                            chance(50) ? person() : QString(), reason(), {}, around()};
    case 6:
        return ChecklistTicked{pick(QStringList{QStringLiteral("assess"), QStringLiteral("assemble")}), QStringLiteral("Assess “impact”"), chance(70), around()};
    case 7: {
        const Instant at = around();
        if (state.drafts.isEmpty() || chance(50))
            return UpdateDrafted{QStringLiteral("customers"), QStringLiteral("initial"), words(), at + Milliseconds(600'000), at};
        const UpdateDraft &draft = state.drafts.at(below(int(state.drafts.size())));
        if (chance(50))
            return UpdateReviewed{draft.id, chance(60), QStringLiteral("say when"), {}, at};
        return UpdateSent{draft.what.audience, draft.what.text, at, std::nullopt, draft.id};
    }
    default:
        return IncidentWithdrawn{!state.withdrawn, QStringLiteral("imported twice"), around()};
    }
}

/// An entry that is worked on, when there is one.
EventId RandomLog::workOf(const Incident &state)
{
    const QStringList names = state.indexOfAction.keys() + state.indexOfItem.keys();
    if (names.isEmpty())
        return entryOf(state);
    QStringList sorted = names;
    sorted.sort();
    return state.entryByName(pick(sorted))->id;
}

QString RandomLog::reason()
{
    return chance(70) ? words().replace(u'\n', u' ') : QString();
}

/// What a newer console, another program or a damaged one may have written.
std::optional<LogRecord> RandomLog::oddity(Console &console, const IncidentId &incident)
{
    static const std::vector<std::pair<const char *, const char *>> odd{
        {"poll.started", R"({"v":1,"recorded":1731681612000,"console":"c","p":{"question":"?"}})"},
        {"status.changed", R"({"v":2,"recorded":1731681612000,"console":"c","p":{"to":"resolved","at":1731681612000}})"},
        {"status.changed", R"({"v":1,"recorded":"yesterday","console":7,"p":{"to":"solved","at":1731681612000}})"},
        {"entry.logged",
         R"({"v":1,"recorded":1731681612000,"console":"c","p":{"type":"NOTE","text":"loud","occurred":1731681612000.0,"people":[1,"x"]}})"},
        {"entry.logged", R"({"v":1.0,"recorded":1.5,"console":"c","p":{"type":"note","text":"half","occurred":0.5}})"},
        {"entry.logged", R"({"v":1,"recorded":1731681612000,"console":"c","p":{"type":"note","text":"timeless"}})"},
        {"entry.amended", R"({"v":1,"recorded":1731681612000,"console":"c","p":{"entry":"nothing","type":"note","occurred":1}})"},
        {"severity.changed",
         R"({"v":1,"recorded":1731681612000,"console":"c","p":{"to":{"rank":0,"name":"SEV-0"},"at":1731681612000}})"},
        {"severity.changed",
         R"({"v":1,"recorded":1731681612000,"console":"c","p":{"to":{"rank":99999999999,"name":"SEV-0"},"at":1731681612000}})"},
        {"milestone.recorded",
         R"({"v":1,"recorded":1731681612000,"console":"c","p":{"milestone":"Detected","value":"Unknown"}})"},
        {"milestone.recorded",
         R"({"v":1,"recorded":1731681612000,"console":"c","p":{"milestone":"DETECTED","value":1e12,"proxy":true}})"},
        {"role.assigned", R"({"v":1,"recorded":1731681612000,"console":"c","p":{"role":"","handle":"x","at":1}})"},
        {"field.edited", R"({"v":1,"recorded":1731681612000,"console":"c","p":{"field":"title","value":["a","b"]}})"},
        {"field.edited", R"({"v":1,"recorded":1731681612000,"console":"c","p":{"field":"tags","value":"eu"}})"},
        {"handover.accepted",
         R"({"v":1,"recorded":1731681612000,"console":"c","p":{"from":"nobody","to":"x","at":1731681612000}})"},
        {"update.sent", R"({"v":1,"recorded":1731681612000,"console":"c","p":{"audience":7,"text":"said","at":1731681612000,"next":"soon"}})"},
        {"deadline.missed", R"({"v":1,"recorded":1731681612000,"console":"c","p":{"clock":"commander","due":"14:05"}})"},
        {"severity.assessed",
         R"({"v":1,"recorded":1731681612000,"console":"c","p":{"answers":{"users":3},"to":{"rank":2,"name":"SEV-2"},"at":1731681612000}})"},
        {"action.changed",
         R"({"v":1,"recorded":1731681612000,"console":"c","p":{"entry":"{0b6c2cf5-7a0e-4b43-9d0c-6a8f0e2f1a11}","assignee":"x","due":1,"at":1}})"},
        {"hypothesis.changed",
         R"({"v":1,"recorded":1731681612000,"console":"c","p":{"entry":"{0b6c2cf5-7a0e-4b43-9d0c-6a8f0e2f1a11}","to":"REFUTED","at":1731681612000}})"},
        {"decision.proposed", R"({"v":1,"recorded":1731681612000,"console":"c","p":{"type":"note","text":"no proposal","occurred":1731681612000}})"},
        {"event.redacted.not", R"({"v":1})"},
        {"note", R"({})"}};
    const auto &one = odd[size_t(below(int(odd.size())))];
    return console.writer->makeRaw(incident, QString::fromLatin1(one.first), QByteArray(one.second), console.state.lastSeq);
}

void RandomLog::work(Console &console, const IncidentId &incident, QVector<LogRecord> &batch)
{
    m_now += 1000 + below(60'000);
    std::optional<LogRecord> record;
    if (m_log.isEmpty()) {
        record = console.writer->make(incident, declaring(), 0, {m_now});
    } else if (chance(4)) {
        record = oddity(console, incident);
    } else {
        const Command command{CommandId::random(),
                              incident,
                              console.writer->author(),
                              QStringLiteral("laptop"),
                              {m_now},
                              anything(console.state),
                              std::nullopt,
                              std::nullopt};
        const Result<QVector<Payload>> decided = decide(&console.state, command);
        if (!decided || decided->isEmpty())
            return;
        for (const Payload &payload : *decided) {
            const QString as = chance(5) ? QStringLiteral("zoe") : QString();
            batch.append(console.writer->make(incident, payload, console.state.lastSeq, {m_now}, as));
        }
        return;
    }
    batch.append(*record);
}

bool RandomLog::send(Console &console, QVector<LogRecord> &batch)
{
    if (batch.isEmpty())
        return true;
    const PgRows answer = console.writer->append(batch.first().incident, batch);
    if (!answer.ok()) {
        m_error = answer.message;
        return false;
    }
    for (qsizetype i = 0; i < batch.size(); ++i) {
        LogRecord record = batch.at(i);
        record.seq = answer.rows.at(i).at(1)->toLongLong();
        m_races += record.baseSeq + i < record.seq - 1;
        m_log.append(toEvent(record));
    }
    batch.clear();
    return true;
}

bool RandomLog::grow(const IncidentId &incident, int commands)
{
    m_log.clear();
    m_now += 3'600'000;
    std::vector<Console> consoles;
    for (LogWriter *writer : m_writers)
        consoles.push_back({writer, Incident(incident), 0});
    while (commands > 0) {
        Console &console = consoles[size_t(below(int(consoles.size())))];
        // Catches up with the log, or with a part of it.
        const qsizetype behind = m_log.size() - console.seen;
        const qsizetype until = m_log.size() - (behind > 1 && console.seen > 0 && chance(50) ? below(int(behind)) : 0);
        for (; console.seen < until; ++console.seen)
            fold(console.state, m_log.at(console.seen));
        QVector<LogRecord> batch;
        for (int burst = 1 + below(5); burst > 0 && commands > 0; --burst, --commands) {
            work(console, incident, batch);
            if (m_log.isEmpty())
                break; // the declaration goes first, alone
        }
        if (!send(console, batch))
            return false;
    }
    return true;
}

} // namespace quarterdeck::testing
