// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about hypotheses and decisions.
#include "shell/workprompts.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kMostEntries = 30;

bool matchesAll(const QString &text, const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&text](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
}

/// A line of the timeline as a choice.
PromptChoice choiceOf(const Entry &entry)
{
    return {QStringLiteral("%1  %2").arg(entry.number).arg(entryText(entry).simplified()), displayName(entry.body.type), entry.id.uuid(), {}};
}

} // namespace

// --- Hypotheses --------------------------------------------------------------------------------------------------

void WorkPrompts::askReason(const Entry &entry, HypothesisState to)
{
    const HypothesisInfo &hypothesis = *entry.hypothesis;
    Prompt prompt;
    prompt.title = tr("%1 becomes %2. Why?").arg(hypothesis.name, displayName(to));
    prompt.placeholder = tr("What shows it, in one line");
    prompt.hint = hypothesis.evidence.isEmpty() ? entry.body.text.simplified() : tr("Its evidence is linked, so the reason may stay empty.");
    prompt.accept = [this, id = entry.id, to](const QString &text, const QVariant &) {
        return submit(HypothesisChanged{id, to, {}, text.trimmed(), {}, now()});
    };
    m_panel.ask(prompt);
}

void WorkPrompts::askConclusion(const Entry &entry)
{
    Prompt prompt;
    prompt.title = tr("What became of %1?").arg(entry.hypothesis->name);
    prompt.placeholder = tr("What shows it, in one line");
    prompt.hint = tr("Up and Down choose, Enter logs it.");
    prompt.freeText = false;
    prompt.choices = [](const QString &) {
        QVector<PromptChoice> choices;
        for (const HypothesisState state : {HypothesisState::Refuted, HypothesisState::Supported, HypothesisState::Parked})
            choices.append({displayName(state), {}, int(state), {}});
        return choices;
    };
    prompt.accept = [this, id = entry.id](const QString &text, const QVariant &value) {
        return submit(HypothesisChanged{id, static_cast<HypothesisState>(value.toInt()), {}, text.trimmed(), {}, now()});
    };
    m_panel.ask(prompt);
}

/// The latest first; what is selected in the timeline before all.
QVector<PromptChoice> WorkPrompts::entriesMatching(const Entry &hypothesis, const QString &typed, bool linked) const
{
    QVector<PromptChoice> choices;
    const QVector<EventId> &evidence = hypothesis.hypothesis->evidence;
    const QString words = typed.startsWith(u'#') ? typed.mid(1) : typed;
    const auto fits = [&](const Entry &entry) {
        return entry.id != hypothesis.id && evidence.contains(entry.id) == linked && (linked || !entry.isAutomatic())
            && matchesAll(QString::number(entry.number) + u' ' + entryText(entry), words);
    };
    const Entry *selected = m_selected ? state().entry(*m_selected) : nullptr;
    if (selected && words.isEmpty() && fits(*selected))
        choices.append(choiceOf(*selected));
    // A number that is typed means that entry, whatever other texts hold.
    const Entry *numbered = state().entryByNumber(words.toInt());
    if (numbered && fits(*numbered))
        choices.append(choiceOf(*numbered));
    for (auto entry = state().entries.crbegin(); entry != state().entries.crend() && choices.size() < kMostEntries; ++entry) {
        const bool there = !choices.isEmpty() && choices.first().value.toUuid() == entry->id.uuid();
        if (!there && fits(*entry))
            choices.append(choiceOf(*entry));
    }
    return choices;
}

void WorkPrompts::askEvidence(const Entry &entry, bool remove)
{
    Prompt prompt;
    prompt.title = remove ? tr("What is no evidence for %1 after all?").arg(entry.hypothesis->name) : tr("What speaks for or against %1?").arg(entry.hypothesis->name);
    prompt.placeholder = tr("Number or words of an entry");
    prompt.hint = entry.body.text.simplified();
    prompt.freeText = false;
    prompt.choices = [this, id = entry.id, remove](const QString &typed) {
        const Entry *hypothesis = m_incident ? state().entry(id) : nullptr;
        return hypothesis && hypothesis->hypothesis ? entriesMatching(*hypothesis, typed, remove) : QVector<PromptChoice>();
    };
    prompt.accept = [this, id = entry.id, remove](const QString &, const QVariant &value) {
        const std::optional<EventId> evidence = EventId::from(value.toUuid());
        return evidence ? submit(EvidenceLinked{id, *evidence, remove, {}, {}, now()}) : ready(Done{});
    };
    m_panel.ask(prompt);
}

void WorkPrompts::linkAsEvidence(const EventId &id)
{
    const Entry *evidence = m_incident ? state().entry(id) : nullptr;
    if (!evidence)
        return;
    if (state().hypothesisCount == 0)
        return emit said(tr("There is no hypothesis yet; log one with ? and what may be the cause."));
    Prompt prompt;
    prompt.title = tr("For or against which hypothesis does entry %1 speak?").arg(evidence->number);
    prompt.placeholder = tr("Name or words of a hypothesis");
    prompt.hint = entryText(*evidence).simplified();
    prompt.freeText = false;
    prompt.choices = [this, id](const QString &typed) {
        QVector<PromptChoice> choices;
        for (const Entry &entry : state().entries) {
            if (entry.hypothesis && !entry.struck && entry.id != id && matchesAll(entry.hypothesis->name + u' ' + entry.body.text, typed))
                choices.append({entry.hypothesis->name + QStringLiteral("  ") + entry.body.text.simplified(), displayName(entry.hypothesis->state), entry.id.uuid(), {}});
        }
        return choices;
    };
    prompt.accept = [this, id](const QString &, const QVariant &value) {
        const std::optional<EventId> hypothesis = EventId::from(value.toUuid());
        return hypothesis ? submit(EvidenceLinked{*hypothesis, id, false, {}, {}, now()}) : ready(Done{});
    };
    m_panel.ask(prompt);
}

// --- Decisions ---------------------------------------------------------------------------------------------------

void WorkPrompts::askOutcome(const Entry &entry, std::optional<DecisionState> outcome)
{
    const DecisionInfo &decision = *entry.decision;
    Prompt prompt;
    prompt.title = outcome ? tr("%1: %2. Why?").arg(decision.name, displayName(*outcome)) : tr("%1: go or no go?").arg(decision.name);
    prompt.placeholder = outcome == DecisionState::NoGo || !decision.objections.isEmpty() ? tr("Why, in one line") : tr("Why? (may stay empty for a go)");
    QStringList hints{entry.body.text.simplified()};
    for (const DecisionObjection &objection : decision.objections)
        hints << tr("%1 objects: %2").arg(objection.by, objection.text);
    prompt.hint = hints.join(u'\n');
    if (!outcome) {
        prompt.freeText = false;
        prompt.choices = [](const QString &) {
            QVector<PromptChoice> choices;
            for (const DecisionState state : {DecisionState::Go, DecisionState::NoGo, DecisionState::Withdrawn})
                choices.append({displayName(state), {}, int(state), {}});
            return choices;
        };
    }
    prompt.accept = [this, id = entry.id, outcome](const QString &text, const QVariant &value) {
        const DecisionState state = outcome.value_or(static_cast<DecisionState>(value.toInt()));
        return submit(DecisionMade{id, state, {}, text.trimmed(), {}, now()});
    };
    m_panel.ask(prompt);
}

void WorkPrompts::askObjection(const Entry &entry)
{
    Prompt prompt;
    prompt.title = tr("What speaks against %1?").arg(entry.decision->name);
    prompt.placeholder = tr("One line, for everyone who decides");
    prompt.hint = entry.body.text.simplified();
    prompt.accept = [this, id = entry.id](const QString &text, const QVariant &) { return submit(DecisionObjected{id, text.trimmed(), {}, now()}); };
    m_panel.ask(prompt);
}

} // namespace quarterdeck
