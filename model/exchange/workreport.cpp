// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workreport.h"

#include "domain/mitigation.h"
#include "exchange/jsonvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace quarterdeck {

namespace {

const QString kSemicolon = QStringLiteral("; ");

/// Where a reader looks first: what held, what was ruled out, then what nobody got to.
int placeOf(HypothesisState state)
{
    switch (state) {
    case HypothesisState::Supported: return 0;
    case HypothesisState::Refuted: return 1;
    case HypothesisState::Testing: return 2;
    case HypothesisState::Parked: return 3;
    case HypothesisState::Open: return 4;
    }
    return 4;
}

/// All wording of these tables is here.
class WorkTables
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    WorkTables(const Incident &incident, const std::function<QString(Instant)> &timeOf) : m_incident(incident), m_timeOf(timeOf) {}

    QVector<IncidentReport::Table> make() const
    {
        QVector<IncidentReport::Table> tables{hypotheses(), decisions(), actions()};
        tables.removeIf([](const IncidentReport::Table &table) { return table.rows.isEmpty(); });
        return tables;
    }

private:
    QVector<const Entry *> typed(EntryType type) const
    {
        QVector<const Entry *> found;
        for (const Entry &entry : m_incident.entries) {
            const bool known = entry.action || entry.hypothesis || entry.decision;
            if (entry.body.type == type && known && !entry.struck)
                found.append(&entry);
        }
        return found;
    }

    QString evidence(const HypothesisInfo &hypothesis) const
    {
        QStringList numbers;
        for (const EventId &id : hypothesis.evidence) {
            if (const Entry *entry = m_incident.entry(id))
                numbers << QString::number(entry->number);
        }
        return numbers.isEmpty() ? QString() : tr("entries %1").arg(numbers.join(QStringLiteral(", ")));
    }

    static QString joined(QStringList parts, const QString &separator)
    {
        parts.removeAll(QString());
        return parts.join(separator);
    }

    IncidentReport::Table hypotheses() const
    {
        IncidentReport::Table table{tr("Tried and not tried"), {QStringLiteral("#"), tr("Hypothesis"), tr("State"), tr("Owner"), tr("Why")}, {}};
        QVector<const Entry *> found = typed(EntryType::Hypothesis);
        std::stable_sort(found.begin(), found.end(), [](const Entry *a, const Entry *b) {
            return placeOf(a->hypothesis->state) < placeOf(b->hypothesis->state);
        });
        for (const Entry *entry : std::as_const(found)) {
            const HypothesisInfo &one = *entry->hypothesis;
            const HypothesisStep *last = one.steps.isEmpty() ? nullptr : &one.steps.last();
            const QString state = last ? tr("%1, %2").arg(displayName(one.state), m_timeOf(last->at)) : displayName(one.state);
            table.rows.append({one.name, entry->body.text, state, one.owner, joined({last ? last->reason : QString(), evidence(one)}, kSemicolon)});
        }
        return table;
    }

    IncidentReport::Table decisions() const
    {
        IncidentReport::Table table{tr("Decisions"), {QStringLiteral("#"), tr("Decision"), tr("Outcome"), tr("Decided by"), tr("Why")}, {}};
        for (const Entry *entry : typed(EntryType::Decision)) {
            const DecisionInfo &one = *entry->decision;
            QStringList why{one.reason};
            for (const DecisionObjection &objection : one.objections)
                why << tr("objection by %1: %2").arg(objection.by, objection.text);
            const QString outcome = one.decidedAt ? tr("%1, %2").arg(displayName(one.state), m_timeOf(*one.decidedAt)) : displayName(one.state);
            table.rows.append({one.name, entry->body.text, outcome, one.decidedBy, joined(why, kSemicolon)});
        }
        return table;
    }

    IncidentReport::Table actions() const
    {
        IncidentReport::Table table{tr("Actions"), {QStringLiteral("#"), tr("Action"), tr("State"), tr("Person"), tr("Result")}, {}};
        for (const Entry *entry : typed(EntryType::Action)) {
            const ActionInfo &one = *entry->action;
            QString state = one.closedAt ? tr("done, %1").arg(m_timeOf(*one.closedAt)) : tr("open");
            const int times = one.extensions;
            if (times > 0)
                state += kSemicolon + tr("extended %n time(s)", nullptr, times);
            if (isMitigation(entry->body))
                state += kSemicolon + tr("mitigation");
            table.rows.append({one.name, entry->body.text, state, one.assignee, one.result});
        }
        return table;
    }

    const Incident &m_incident;
    const std::function<QString(Instant)> &m_timeOf;
};

} // namespace

QVector<IncidentReport::Table> workTables(const Incident &incident, const std::function<QString(Instant)> &timeOf)
{
    return WorkTables(incident, timeOf).make();
}

QJsonValue hypothesisJson(const Incident &incident, const Entry &entry)
{
    if (!entry.hypothesis)
        return {};
    const HypothesisInfo &one = *entry.hypothesis;
    QJsonArray evidence, steps;
    for (const EventId &id : one.evidence) {
        if (const Entry *linked = incident.entry(id))
            evidence.append(linked->number);
    }
    for (const HypothesisStep &step : one.steps) {
        steps.append(QJsonObject{{QStringLiteral("state"), key(step.state)},
                                 {QStringLiteral("by"), step.by},
                                 {QStringLiteral("reason"), textOrNull(step.reason)},
                                 {QStringLiteral("at"), toRfc3339(step.at)}});
    }
    return QJsonObject{{QStringLiteral("name"), one.name},
                       {QStringLiteral("state"), key(one.state)},
                       {QStringLiteral("owner"), textOrNull(one.owner)},
                       {QStringLiteral("evidence"), evidence},
                       {QStringLiteral("steps"), steps}};
}

QJsonValue decisionJson(const Entry &entry)
{
    if (!entry.decision)
        return {};
    const DecisionInfo &one = *entry.decision;
    QJsonArray objections;
    for (const DecisionObjection &objection : one.objections) {
        objections.append(QJsonObject{{QStringLiteral("text"), objection.text},
                                      {QStringLiteral("by"), objection.by},
                                      {QStringLiteral("at"), toRfc3339(objection.at)}});
    }
    return QJsonObject{{QStringLiteral("name"), one.name},
                       {QStringLiteral("state"), key(one.state)},
                       {QStringLiteral("proposed_by"), textOrNull(one.proposedBy)},
                       {QStringLiteral("objections_until"), timeOrNull(one.objectionsUntil)},
                       {QStringLiteral("objections"), objections},
                       {QStringLiteral("decided_by"), textOrNull(one.decidedBy)},
                       {QStringLiteral("decided_at"), timeOrNull(one.decidedAt)},
                       {QStringLiteral("reason"), textOrNull(one.reason)},
                       {QStringLiteral("mitigation"), textOrNull(entry.body.mitigation)}};
}

QJsonArray workJson(const Incident &incident, EntryType type, const std::function<QJsonObject(const Entry &)> &entryJson)
{
    QJsonArray found;
    for (const Entry &entry : incident.entries) {
        if (entry.body.type == type && !entry.struck && !entry.isAutomatic())
            found.append(entryJson(entry));
    }
    return found;
}

} // namespace quarterdeck
