// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilemember.h"

namespace quarterdeck::testing {

namespace {

constexpr int kManyTimes = 1000; ///< characters of a text that one event can hold ten times
constexpr int kInAList = 300;    ///< characters of a text that one event can hold with all the others
constexpr int kPrivateOneIn = 10;
constexpr qsizetype kTogether = 40; ///< events in one append

IncidentDeclared declared(const QString &text, const QString &ref, Instant at)
{
    const QString many = text.left(kManyTimes);
    IncidentDeclared p;
    p.ref = ref;
    p.title = text.left(30000);
    p.severity = SeverityLevel{2, text.left(kInAList)};
    p.services = {many, QStringLiteral("checkout")};
    p.tags = {many};
    p.customerImpact = many;
    p.commander = text.left(kInAList);
    p.policy = text.left(kInAList);
    p.origin = {many, many, many};
    p.at = at;
    return p;
}

EntryBody body(EntryType type, const QString &text, Instant at)
{
    const QString name = text.left(kInAList);
    return {type,
            text,
            at,
            false,
            {name},
            {name},
            {name},
            type == EntryType::Action ? name : QString(),
            type == EntryType::Action ? 60000 : 0};
}

} // namespace

EventId HostileMember::write(const IncidentId &incident, const Payload &payload, const QString &console,
                             const QString &onBehalfOf)
{
    m_waiting.append(m_writer.makeRaw(incident, kindOf(payload), encodeBody(m_clock.now(), console, payload, onBehalfOf)));
    const EventId id = m_waiting.last().id;
    if (m_waiting.size() == kTogether)
        flush();
    return id;
}

bool HostileMember::flush()
{
    const QVector<LogRecord> waiting = std::exchange(m_waiting, {});
    if (waiting.isEmpty() || m_writer.append(waiting.first().incident, waiting).ok()) {
        m_accepted += int(waiting.size());
        return true;
    }
    bool all = true;
    for (const LogRecord &record : waiting) {
        const bool taken = m_writer.append(record).ok();
        ++(taken ? m_accepted : m_refused);
        all = all && taken;
    }
    return all;
}

void HostileMember::writeIncident(const QString &text, int number)
{
    const IncidentId id = IncidentId::random();
    const Instant now = m_clock.now();
    const QString many = text.left(kManyTimes);
    const bool isWhole = number % 3 == 0;
    const QString ref = isWhole ? many : QStringLiteral("INC-%1").arg(number, 6, 10, QLatin1Char('2'));
    write(id, declared(text, ref, now), many, many);
    if (!flush()) // the rest is to be looked at nevertheless
        write(id, declared(QStringLiteral("A title that PostgreSQL takes"),
                           QStringLiteral("INC-X%1").arg(number, 5, 10, QLatin1Char('2')), now));
    for (const Field field : {Field::CustomerImpact, Field::InternalImpact, Field::Services, Field::Tags, Field::Channel,
                              Field::Bridge, Field::Postmortem})
        write(id, FieldEdited{field, {many}}, many);
    write(id, SeverityChanged{{1, many}, many, now});
    write(id, MilestoneRecorded{Milestone::Mitigated, MilestoneValue::time(now), many});
    write(id, RoleAssigned{many, many, {}, now});
    write(id, RoleAssigned{role::Scribe, many, {}, now});
    write(id, RoleAssigned{role::Commander, many, QStringLiteral("somebody else"), now});
    write(id, HandoverOffered{many, now});
    const EventId first = write(id, EntryLogged{body(EntryType::Note, text, now)}, many, many);
    const EventId second = write(id, EntryLogged{body(EntryType::Action, many, now)}, many);
    write(id, EntryAmended{first, body(EntryType::Decision, many, now)});
    write(id, EntryStruck{second, many});
    write(id, LinkAdded{many, many});
    write(id, LinkAdded{QStringLiteral("https://example.com/") + many, many});
    write(id, UnknownPayload{QStringLiteral("x.") + text.left(40), {{QStringLiteral("text"), many}}});
    if (number % kPrivateOneIn == 0)
        write(id, AccessChanged{true, {QStringLiteral("alice"), m_writer.author(), text.left(60)}, now});
    flush();
}

void HostileMember::writeCollection(const QString &ref, const QVector<HostileString> &strings)
{
    const IncidentId id = IncidentId::random();
    const Instant now = m_clock.now();
    IncidentDeclared declaration;
    declaration.ref = ref;
    declaration.title = QStringLiteral("Note of death");
    declaration.at = now;
    write(id, declaration);
    for (const HostileString &string : strings) {
        const QString some = string.text.left(kInAList);
        const QString many = string.text.left(kManyTimes);
        const EventId entry = write(id, EntryLogged{body(EntryType::Note, many, now)}, some, some);
        write(id, EntryAmended{entry, body(EntryType::Action, many, now)});
        write(id, EntryStruck{entry, some});
        write(id, RoleAssigned{some, some, {}, now});
        write(id, LinkAdded{some, some});
        write(id, FieldEdited{Field::Services, {some}});
        write(id, FieldEdited{Field::CustomerImpact, {some}});
        write(id, SeverityChanged{{2, some}, some, now});
    }
    flush();
}

} // namespace quarterdeck::testing
