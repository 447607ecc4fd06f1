// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folder.h"

#include <utility>

namespace quarterdeck {

/// Keeps the action facts of an entry in step with its wording. What was reassigned or extended holds until that part is reworded.
void Folder::refreshAction(Entry &entry, const EntryBody *before)
{
    const EntryBody &body = entry.body;
    if (body.type != EntryType::Action) {
        if (entry.action)
            m_state.indexOfAction.remove(entry.action->name);
        entry.action.reset();
        return;
    }
    const bool fresh = !entry.action;
    if (fresh) {
        entry.action = ActionInfo{};
        entry.action->name = QLatin1Char('A') + QString::number(++m_state.actionCount);
        m_state.indexOfAction.insert(entry.action->name, entry.number - 1);
    }
    if (fresh || before->assignee != body.assignee)
        entry.action->assignee = body.assignee;
    if (fresh || before->occurred != body.occurred || before->timeBoxMs != body.timeBoxMs)
        entry.action->dueAt =
            body.timeBoxMs > 0 ? std::optional(withinCalendar(body.occurred + Milliseconds(body.timeBoxMs))) : std::nullopt;
}

/// The same for what makes an entry an action, a hypothesis or a decision; `before` is the wording it had, null when it is new.
void Folder::refreshWork(Entry &entry, const EntryBody *before)
{
    refreshAction(entry, before);
    const int index = entry.number - 1;
    if (entry.body.type != EntryType::Hypothesis && entry.hypothesis) {
        m_state.indexOfItem.remove(entry.hypothesis->name);
        entry.hypothesis.reset();
    } else if (entry.body.type == EntryType::Hypothesis && !entry.hypothesis) {
        entry.hypothesis = HypothesisInfo{};
        entry.hypothesis->name = QLatin1Char('H') + QString::number(++m_state.hypothesisCount);
        entry.hypothesis->owner = entry.body.people.value(0);
        m_state.indexOfItem.insert(entry.hypothesis->name, index);
    }
    if (entry.body.type != EntryType::Decision && entry.decision) {
        m_state.indexOfItem.remove(entry.decision->name);
        entry.decision.reset();
    } else if (entry.body.type == EntryType::Decision && !entry.decision) {
        entry.decision = DecisionInfo{};
        entry.decision->name = QLatin1Char('D') + QString::number(++m_state.decisionCount);
        entry.decision->decidedBy = m_event.author;
        entry.decision->decidedAt = entry.body.occurred;
        m_state.indexOfItem.insert(entry.decision->name, index);
    }
}

/// A result that names actions closes those still open ("= A7 done").
void Folder::applyResult(const Entry &entry)
{
    if (entry.body.type != EntryType::Result || entry.struck)
        return;
    for (const QString &name : entry.body.refs) {
        const auto index = m_state.indexOfAction.constFind(name);
        if (index == m_state.indexOfAction.constEnd())
            continue;
        ActionInfo &action = *m_state.entries[*index].action;
        if (action.state == ActionInfo::State::Done)
            continue;
        action.state = ActionInfo::State::Done;
        action.result = entry.body.text;
        action.closedAt = entry.body.occurred;
        action.closedBy = entry.id;
        m_effect.entriesChanged.append(*index);
    }
}

void Folder::withdrawResult(const Entry &entry)
{
    if (entry.body.type != EntryType::Result)
        return;
    for (const QString &name : entry.body.refs) {
        const auto index = m_state.indexOfAction.constFind(name);
        if (index == m_state.indexOfAction.constEnd())
            continue;
        ActionInfo &action = *m_state.entries[*index].action;
        if (action.closedBy != entry.id)
            continue;
        action.state = ActionInfo::State::Open;
        action.result.clear();
        action.closedAt.reset();
        action.closedBy.reset();
        m_effect.entriesChanged.append(*index);
    }
}

void Folder::logEntry(const EntryBody &body)
{
    Entry entry{m_event.id};
    entry.body = body;
    entry.author = m_event.author;
    append(std::move(entry));
    Entry &added = m_state.entries.last();
    refreshWork(added, nullptr);
    applyResult(Entry(added));
}

void Folder::operator()(const EntryLogged &p)
{
    logEntry(p.body);
}

Entry *Folder::target(const EventId &id)
{
    const auto index = m_state.indexOfEntry.constFind(id);
    if (index == m_state.indexOfEntry.constEnd())
        return nullptr;
    Entry &entry = m_state.entries[*index];
    if (entry.isAutomatic())
        return nullptr;
    m_effect.entriesChanged.append(*index);
    return &entry;
}

void Folder::operator()(const EntryAmended &p)
{
    Entry *entry = target(p.entry);
    if (!entry)
        return;
    withdrawResult(Entry(*entry));
    if (entry->amendment)
        entry->earlier.append({*entry->amendment, entry->body, entry->amendedBy, entry->amendedAt});
    else
        entry->earlier.append({entry->id, entry->body, entry->author, entry->recorded});
    entry->amendment = m_event.id;
    entry->amendedBy = m_event.author;
    entry->amendedAt = m_event.recorded;
    const EntryBody before = std::exchange(entry->body, p.body);
    refreshWork(*entry, &before);
    applyResult(Entry(*entry));
}

void Folder::operator()(const EntryStruck &p)
{
    Entry *entry = target(p.entry);
    if (!entry || entry->struck)
        return;
    withdrawResult(Entry(*entry));
    entry->struck = true;
    entry->strikeReason = p.reason;
    entry->struckBy = m_event.author;
}

void Folder::operator()(const EntryRestored &p)
{
    Entry *entry = target(p.entry);
    if (!entry || !entry->struck)
        return;
    entry->struck = false;
    entry->strikeReason.clear();
    entry->struckBy.clear();
    applyResult(Entry(*entry));
}

/// The entry whose work changes; the change has a line of its own, so that line is announced as well.
Entry *Folder::workTarget(const EventId &id)
{
    Entry *entry = target(id);
    return entry && !entry->struck ? entry : nullptr;
}

// What changes an item of work is noted also where the item is gone (struck, reworded as something else by a console that was offline):
// somebody did say it. Only the item keeps what it was.

void Folder::operator()(const ActionChanged &p)
{
    if (Entry *entry = workTarget(p.entry); entry && entry->action) {
        if (p.assignee)
            entry->action->assignee = *p.assignee;
        if (p.due) {
            entry->action->dueAt = p.due;
            ++entry->action->extensions;
        }
    }
    if (p.due)
        note(What::ActionExtended, {p.label, QString::number((*p.due - p.at).count() / 1000), p.reason}, p.at);
    else
        note(What::ActionReassigned, {p.label, p.assignee.value_or(QString()), p.reason}, p.at);
}

void Folder::operator()(const HypothesisChanged &p)
{
    if (Entry *entry = workTarget(p.entry); entry && entry->hypothesis) {
        HypothesisInfo &hypothesis = *entry->hypothesis;
        if (p.owner)
            hypothesis.owner = *p.owner;
        if (p.to) {
            hypothesis.state = *p.to;
            hypothesis.steps.append({*p.to, m_event.author, p.reason, p.at});
        }
    }
    if (p.to)
        note(What::HypothesisMoved, {p.label, key(*p.to), p.reason}, p.at);
    else
        note(What::HypothesisOwned, {p.label, p.owner.value_or(QString()), p.reason}, p.at);
}

void Folder::operator()(const EvidenceLinked &p)
{
    if (Entry *entry = workTarget(p.hypothesis); entry && entry->hypothesis) {
        QVector<EventId> &evidence = entry->hypothesis->evidence;
        evidence.removeAll(p.entry);
        if (!p.removed)
            evidence.append(p.entry);
    }
    note(p.removed ? What::EvidenceUnlinked : What::EvidenceLinked, {p.label, p.evidence}, p.at);
}

void Folder::operator()(const DecisionProposed &p)
{
    logEntry(p.body);
    if (std::optional<DecisionInfo> &decision = m_state.entries.last().decision) {
        decision->state = DecisionState::Proposed;
        decision->proposedBy = m_event.author;
        decision->objectionsUntil = p.objectionsUntil;
        decision->decidedBy.clear();
        decision->decidedAt.reset();
    }
}

void Folder::operator()(const DecisionObjected &p)
{
    if (Entry *entry = workTarget(p.entry); entry && entry->decision)
        entry->decision->objections.append({p.text, m_event.author, p.at});
    note(What::DecisionObjected, {p.label, p.text}, p.at);
}

/// The first outcome stays: whoever decided later did not know of it, and their note says so for itself.
void Folder::operator()(const DecisionMade &p)
{
    if (Entry *entry = workTarget(p.entry); entry && entry->decision && entry->decision->state == DecisionState::Proposed) {
        DecisionInfo &decision = *entry->decision;
        decision.state = p.outcome;
        decision.decidedBy = p.by;
        decision.reason = p.reason;
        decision.decidedAt = p.at;
    }
    note(What::DecisionMade, {p.label, key(p.outcome), p.by, p.reason}, p.at, EntryType::Decision);
}

} // namespace quarterdeck
