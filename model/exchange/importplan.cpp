// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "domain/decide.h"
#include "domain/fold.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace quarterdeck {

namespace {

// Name space of all ids derived from other systems' ids. Never change it: ids of past imports come from it.
const QUuid kImportSpace(QStringLiteral("{b0b8f2f4-5a44-5d0e-9a5c-0f2b7c1d6e93}"));

QByteArray identity(const Origin &origin)
{
    return origin.system.toUtf8() + '\n' + origin.key.toUtf8();
}

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// Plans one incident: proposes a command, lets the domain's rules judge it on a copy of the state, and goes on from there.
class Planner
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    Planner(const ImportedIncident &source, const QVector<Event> &events, const ImportContext &context)
        : m_source(source), m_context(context), m_state(foldAll(importedIncidentId(source.origin), events))
    {
        for (const Event &event : events) {
            m_known.insert(event.id);
            if (const auto *declared = std::get_if<IncidentDeclared>(&event.payload))
                m_declared = *declared;
        }
    }

    Result<ImportPlan> run()
    {
        declare();
        editField(Field::Title, {m_source.title}, {m_declared.title});
        editField(Field::Services, m_source.services, m_declared.services);
        addUpdates();
        resolve();
        recordMilestone(Milestone::ImpactStarted, m_source.impactStarted);
        recordMilestone(Milestone::CauseIdentified, m_source.causeIdentified);
        recordMilestone(Milestone::Mitigated, m_source.mitigated);
        if (m_error)
            return *m_error;
        return std::move(m_plan);
    }

private:
    EventId idOf(const QByteArray &what) const { return EventId::derived(kImportSpace, identity(m_source.origin) + '\n' + what); }
    bool propose(const QByteArray &what, const Payload &payload);
    void declare();
    void editField(Field field, const QStringList &now, const QStringList &before);
    void addUpdates();
    void addEntry(const ImportedUpdate &update);
    void amendEntry(const Entry &entry, const ImportedUpdate &update);
    void changeStatus(const QByteArray &key, Status to, Instant at);
    void resolve();
    void recordMilestone(Milestone milestone, const std::optional<Instant> &at);

    const ImportedIncident &m_source;
    const ImportContext &m_context;
    Incident m_state;
    IncidentDeclared m_declared;
    QSet<EventId> m_known;
    Status m_told = Status::Detected; ///< the status the source has told so far
    ImportPlan m_plan;
    std::optional<Error> m_error;
};

/// Adds the command `what` unless it was done before; false when the rules refuse it.
bool Planner::propose(const QByteArray &what, const Payload &payload)
{
    const EventId id = idOf(what);
    if (m_error || m_known.contains(id))
        return !m_error;
    Command command{CommandId::derived(kImportSpace, identity(m_source.origin) + "\ncommand\n" + what), m_state.id, m_context.author,
                    m_context.console, m_context.now, payload, std::nullopt, id};
    Command judged = command;
    if (auto *declared = std::get_if<IncidentDeclared>(&judged.payload))
        declared->ref = QStringLiteral("INC-222222"); // the door makes the real one
    const Result<QVector<Payload>> payloads = decide(m_state.declared ? &m_state : nullptr, judged);
    if (!payloads) {
        m_error = payloads.error();
        return false;
    }
    for (const Payload &decided : *payloads)
        fold(m_state, Event{id, m_state.id, m_context.author, m_context.console, m_context.now, m_state.lastSeq + 1, m_state.lastSeq, decided});
    m_known.insert(id);
    m_plan.commands.append(std::move(command));
    return true;
}

void Planner::declare()
{
    if (m_state.declared)
        return;
    IncidentDeclared p;
    p.title = m_source.title;
    p.services = m_source.services;
    p.tags = m_source.tags;
    p.at = m_source.declared;
    p.detected = m_source.detected;
    p.detectedIsProxy = m_source.detectedIsProxy;
    p.policy = m_context.policy;
    p.origin = m_source.origin;
    m_declared = p;
    propose("declared", p);
}

void Planner::editField(Field field, const QStringList &now, const QStringList &before)
{
    if (now == before || now.isEmpty())
        return;
    propose("field\n" + key(field).toUtf8() + '\n' + digest(now.join(QLatin1Char('\n'))), FieldEdited{field, now});
}

void Planner::addUpdates()
{
    for (const ImportedUpdate &update : m_source.updates) {
        const Entry *entry = m_state.entry(idOf("entry\n" + update.key.toUtf8()));
        if (entry)
            amendEntry(*entry, update);
        else
            addEntry(update);
        if (update.status && *update.status != m_told) {
            m_told = *update.status;
            changeStatus("status\n" + update.key.toUtf8(), m_told, update.at);
        }
    }
}

void Planner::addEntry(const ImportedUpdate &update)
{
    EntryBody body;
    body.type = m_source.entryType;
    body.text = update.text;
    body.occurred = update.at;
    if (propose("entry\n" + update.key.toUtf8(), EntryLogged{body}))
        ++m_plan.newEntries;
}

/// The source changed the wording of a posting: the entry is amended, unless people here have struck it.
void Planner::amendEntry(const Entry &entry, const ImportedUpdate &update)
{
    const bool seen = entry.body.text == update.text
                   || std::any_of(entry.earlier.begin(), entry.earlier.end(),
                                  [&](const EntryVersion &version) { return version.body.text == update.text; });
    if (seen || entry.struck)
        return;
    EntryBody body = entry.body;
    body.text = update.text;
    propose("amend\n" + update.key.toUtf8() + '\n' + digest(update.text), EntryAmended{entry.id, body});
}

/// A step that is new to us counts only if nothing later happened here: late news of the past does not move the present.
void Planner::changeStatus(const QByteArray &what, Status to, Instant at)
{
    if (m_known.contains(idOf(what)) || to == m_state.status)
        return;
    const auto last = m_state.changedAt.constFind(QStringLiteral("status"));
    if (last != m_state.changedAt.constEnd() && last->at > at)
        return;
    propose(what, StatusChanged{to, at});
}

void Planner::resolve()
{
    if (m_source.resolved && m_told != Status::Resolved)
        changeStatus("status\nresolved_at", Status::Resolved, *m_source.resolved);
}

void Planner::recordMilestone(Milestone milestone, const std::optional<Instant> &at)
{
    const MilestoneValue &now = m_state.milestone(milestone);
    if (!at || now == MilestoneValue::time(*at))
        return;
    const bool corrects = now.state == MilestoneValue::State::At;
    propose("milestone\n" + key(milestone).toUtf8() + '\n' + QByteArray::number(at->ms),
            MilestoneRecorded{milestone, MilestoneValue::time(*at), corrects ? tr("The source now gives this time.") : QString()});
}

} // namespace

IncidentId importedIncidentId(const Origin &origin)
{
    return IncidentId::derived(kImportSpace, identity(origin));
}

Result<ImportPlan> planImport(const ImportedIncident &incident, const QVector<Event> &events, const ImportContext &context)
{
    return Planner(incident, events, context).run();
}

} // namespace quarterdeck
