// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about actions, and what begins something; about hypotheses and decisions: workpromptsmore.cpp.
#include "shell/workprompts.h"

#include "domain/clockname.h"
#include "domain/scribegrammar.h"
#include "scribe/completions.h"
#include "warroom/mitigationcatalogue.h"
#include "warroom/whenready.h"

#include <QPromise>

#include <array>

namespace quarterdeck {

namespace {

constexpr Milliseconds kMinute{60 * 1000};
constexpr std::array kExtensions{5, 10, 30};
constexpr Milliseconds kSnooze{5 * 60 * 1000};

} // namespace

WorkPrompts::WorkPrompts(WarRoom &room, PromptPanel &panel, QObject *parent) : QObject(parent), m_room(room), m_panel(panel) {}

QFuture<Outcome> WorkPrompts::submit(const Payload &payload, const QString &done)
{
    if (!m_incident)
        return ready(Error{ErrorCode::NotFound, tr("Open an incident first."), {}});
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    whenReady(this, m_room.submit(m_incident->id(), payload), [this, promise, done](const QFuture<Result<Receipt>> &answer) {
        const Result<Receipt> receipt = answer.result();
        if (receipt && !done.isEmpty())
            emit said(done);
        promise->addResult(receipt ? Outcome(Done{}) : Outcome(receipt.error()));
        promise->finish();
    });
    return promise->future();
}

void WorkPrompts::submitNow(const Payload &payload, const QString &done)
{
    whenReady(this, submit(payload, done), [this](const QFuture<Outcome> &answer) {
        if (const Outcome outcome = answer.result(); !outcome)
            emit said(outcome.error().message);
    });
}

/// As the scribe line reads it: time, people, services and time box.
EntryBody WorkPrompts::read(const QString &text, EntryType type) const
{
    ScribeContext context;
    context.now = now();
    context.zone = QTimeZone::systemTimeZone();
    context.presetType = type;
    EntryBody body = parseScribeLine(text, context).body;
    body.type = type;
    return body;
}

// --- Beginning something -----------------------------------------------------------------------------------------

void WorkPrompts::newAction(const QString &typed)
{
    if (!m_incident)
        return;
    Prompt prompt;
    prompt.title = tr("New action");
    prompt.placeholder = tr("@alice check the pool /10");
    prompt.hint = tr("For one named person, with the minutes until they report back. A clock starts, and says when to call them back.");
    prompt.initial = typed;
    prompt.accept = [this](const QString &text, const QVariant &) { return logAction(text, nullptr); };
    m_panel.ask(prompt);
}

QFuture<Outcome> WorkPrompts::logAction(const QString &text, const Mitigation *kind)
{
    EntryBody body = read(text, EntryType::Action);
    if (body.people.isEmpty())
        return ready(refuse(tr("An action is for one named person: begin with @name.")));
    body.assignee = body.people.first();
    if (kind)
        body.mitigation = kind->key;
    if (isMitigation(body) && !openMitigations(state()).isEmpty()) {
        // After this panel has closed.
        QMetaObject::invokeMethod(this, [this, body, text, kind] { askOneChange(body, text, kind); }, Qt::QueuedConnection);
        return ready(Done{});
    }
    return submit(EntryLogged{body});
}

/// Waiting brings the words back, so that nothing typed is lost.
void WorkPrompts::askOneChange(const EntryBody &body, const QString &typed, const Mitigation *kind)
{
    const QVector<const Entry *> running = m_incident ? openMitigations(state()) : QVector<const Entry *>();
    if (running.isEmpty())
        return submitNow(EntryLogged{body}, {});
    Prompt prompt;
    const Entry &first = *running.first();
    prompt.title = tr("One change at a time: %1 is still open").arg(first.action->name);
    prompt.hint = tr("“%1” is under way. With two changes at once nobody knows which one helped, or which one hurt.").arg(first.body.text.simplified());
    prompt.hasText = false;
    prompt.choices = [](const QString &) { return QVector<PromptChoice>{{tr("1  Wait"), {}, false, {}}, {tr("2  Log anyway"), {}, true, {}}}; };
    prompt.accept = [this, body, typed, kind](const QString &, const QVariant &value) {
        if (value.toBool())
            return submit(EntryLogged{body});
        QMetaObject::invokeMethod(
            this,
            [this, typed, kind] {
                if (kind)
                    askMitigation(*kind, typed);
                else
                    newAction(typed);
            },
            Qt::QueuedConnection);
        return ready(Done{});
    };
    m_panel.ask(prompt);
}

void WorkPrompts::newMitigation()
{
    if (!m_incident)
        return;
    Prompt prompt;
    prompt.title = tr("Which mitigation?");
    prompt.hint = tr("A mitigation makes the impact go away; the fix removes the cause and comes after. Press a digit, then Enter.");
    prompt.hasText = false;
    prompt.detailBeside = true;
    prompt.choices = [](const QString &) {
        QVector<PromptChoice> choices;
        for (const Mitigation &kind : mitigationCatalogue())
            choices.append({QStringLiteral("%1  %2").arg(choices.size() + 1).arg(mitigationText(kind.name)), mitigationText(kind.does), kind.key, {}});
        return choices;
    };
    prompt.accept = [this](const QString &, const QVariant &value) {
        if (const Mitigation *kind = findMitigation(value.toString()))
            QMetaObject::invokeMethod(this, [this, kind] { askMitigation(*kind); }, Qt::QueuedConnection);
        return ready(Done{});
    };
    m_panel.ask(prompt);
}

void WorkPrompts::askMitigation(const Mitigation &kind, const QString &typed)
{
    Prompt prompt;
    prompt.title = tr("%1: who does it, and what exactly?").arg(mitigationText(kind.name));
    prompt.placeholder = tr("@alice #checkout to v3.1 /10");
    prompt.hint = tr("Risk: %1\nAfterwards, the fix: %2").arg(mitigationText(kind.risk), mitigationText(kind.fix));
    prompt.initial = typed;
    prompt.accept = [this, &kind](const QString &text, const QVariant &) {
        // The words say what is done, also where nobody knows the key.
        const bool says = mitigates(text) || text.contains(mitigationText(kind.name), Qt::CaseInsensitive);
        const QString name = mitigationText(kind.name).toLower();
        const qsizetype space = text.startsWith(u'@') ? text.indexOf(u' ') : -1;
        const QString whole = says ? text : space < 0 ? text + u' ' + name : text.left(space + 1) + name + u' ' + text.mid(space + 1);
        return logAction(whole, &kind);
    };
    m_panel.ask(prompt);
}

void WorkPrompts::newHypothesis()
{
    if (!m_incident)
        return;
    Prompt prompt;
    prompt.title = tr("New hypothesis");
    prompt.placeholder = tr("What may be the cause? For example: the cache serves old prices");
    prompt.hint = tr("@name says who looks into it. What comes out is kept with it, so that nobody tries it twice.");
    prompt.accept = [this](const QString &text, const QVariant &) { return submit(EntryLogged{read(text, EntryType::Hypothesis)}); };
    m_panel.ask(prompt);
}

void WorkPrompts::propose()
{
    if (!m_incident)
        return;
    Prompt prompt;
    prompt.title = tr("Propose a decision");
    prompt.placeholder = tr("roll back checkout to v3.1 /5");
    prompt.hint = tr("/5 is a round of objections of five minutes; without it the commander decides at once. The wall shows it.");
    prompt.accept = [this](const QString &text, const QVariant &) {
        // An action's grammar knows the time box; here it is the round of objections.
        DecisionProposed proposed{read(text, EntryType::Action), {}};
        if (proposed.body.timeBoxMs > 0)
            proposed.objectionsUntil = proposed.body.occurred + Milliseconds(proposed.body.timeBoxMs);
        proposed.body.type = EntryType::Decision;
        return submit(proposed);
    };
    m_panel.ask(prompt);
}

// --- Actions -----------------------------------------------------------------------------------------------------

void WorkPrompts::run(WorkVerb verb, const EventId &id)
{
    const Entry *entry = m_incident ? state().entry(id) : nullptr;
    if (!entry)
        return;
    switch (verb) {
    case WorkVerb::Done: return askDone(*entry);
    case WorkVerb::Extend: return askMoreTime(*entry);
    case WorkVerb::AskTime: return askForTime(*entry);
    case WorkVerb::Give: return askPerson(*entry, true);
    case WorkVerb::CallBack: return askCallBack(*entry);
    case WorkVerb::Snooze: return snooze(*entry);
    case WorkVerb::Test: return submitNow(HypothesisChanged{id, HypothesisState::Testing, {}, {}, {}, now()}, {});
    case WorkVerb::Reopen: return submitNow(HypothesisChanged{id, HypothesisState::Open, {}, {}, {}, now()}, {});
    case WorkVerb::Support: return askReason(*entry, HypothesisState::Supported);
    case WorkVerb::Refute: return askReason(*entry, HypothesisState::Refuted);
    case WorkVerb::Park: return askReason(*entry, HypothesisState::Parked);
    case WorkVerb::Conclude: return askConclusion(*entry);
    case WorkVerb::Own: return askPerson(*entry, false);
    case WorkVerb::Evidence: return askEvidence(*entry, false);
    case WorkVerb::Unlink: return askEvidence(*entry, true);
    case WorkVerb::Decide: return askOutcome(*entry, std::nullopt);
    case WorkVerb::Go: return askOutcome(*entry, DecisionState::Go);
    case WorkVerb::NoGo: return askOutcome(*entry, DecisionState::NoGo);
    case WorkVerb::Withdraw: return askOutcome(*entry, DecisionState::Withdrawn);
    case WorkVerb::Object: return askObjection(*entry);
    case WorkVerb::Show: return emit entryWanted(id);
    case WorkVerb::New:
    case WorkVerb::NewMitigation:
    case WorkVerb::Next: return;
    }
}

void WorkPrompts::askDone(const Entry &entry)
{
    Prompt prompt;
    const QString name = entry.action->name;
    prompt.title = tr("%1 is done. What came out?").arg(name);
    prompt.placeholder = tr("done");
    prompt.hint = entry.body.text.simplified();
    prompt.accept = [this, name](const QString &text, const QVariant &) {
        EntryBody body = read(name + u' ' + (text.trimmed().isEmpty() ? tr("done") : text.trimmed()), EntryType::Result);
        return submit(EntryLogged{body});
    };
    m_panel.ask(prompt);
}

/// What is over already gets the whole time from now.
Payload WorkPrompts::extended(const Entry &entry, Milliseconds more, const QString &reason) const
{
    return ActionChanged{entry.id, {}, std::max(entry.action->dueAt.value_or(now()), now()) + more, reason.trimmed(), {}, now()};
}

void WorkPrompts::askMoreTime(const Entry &entry)
{
    Prompt prompt;
    prompt.title = tr("More time for %1").arg(entry.action->name);
    prompt.placeholder = tr("Why? (may stay empty)");
    prompt.hint = tr("Up and Down choose, Enter gives it.");
    prompt.freeText = false;
    prompt.selected = 1;
    prompt.choices = [](const QString &) {
        QVector<PromptChoice> choices;
        for (const int minutes : kExtensions)
            choices.append({tr("+%n minute(s)", nullptr, minutes), {}, minutes, {}});
        return choices;
    };
    prompt.accept = [this, id = entry.id](const QString &text, const QVariant &value) {
        const Entry *now = m_incident ? state().entry(id) : nullptr;
        return now && now->action ? submit(extended(*now, value.toInt() * kMinute, text)) : ready(Done{});
    };
    m_panel.ask(prompt);
}

void WorkPrompts::askForTime(const Entry &entry)
{
    const QString commander = state().holder(role::Commander), name = entry.action->name;
    if (commander.isEmpty())
        return emit said(tr("Nobody holds command, so nobody can be asked: E gives %1 more time.").arg(name));
    const QString who = entry.action->assignee.isEmpty() ? m_room.author() : entry.action->assignee;
    Prompt prompt;
    prompt.title = tr("%1 asks %2 for more time on %3").arg(who, commander, name);
    prompt.placeholder = tr("10 minutes: the backup is still running");
    prompt.hint = tr("It is logged as a note to the commander, who gives the time with E on %1.").arg(name);
    prompt.accept = [this, commander, who, name](const QString &text, const QVariant &) {
        if (text.trimmed().isEmpty())
            return ready(refuse(tr("Say how much time, and why.")));
        return submit(EntryLogged{read(tr("@%1 %2: @%3 asks for more time: %4").arg(commander, name, who, text.trimmed()), EntryType::Note)});
    };
    m_panel.ask(prompt);
}

void WorkPrompts::askCallBack(const Entry &entry)
{
    const QString name = entry.action->name, who = entry.action->assignee;
    Prompt prompt;
    prompt.title = who.isEmpty() ? tr("Call back about %1").arg(name) : tr("Call %1 back about %2").arg(who, name);
    prompt.placeholder = tr("What do they say?");
    prompt.hint = tr("Up and Down choose what follows, Enter logs it.");
    prompt.freeText = false;
    prompt.selected = 2;
    prompt.choices = [](const QString &) {
        QVector<PromptChoice> choices{{tr("Done"), {}, 0, {}}};
        for (const int minutes : kExtensions)
            choices.append({tr("+%n minute(s)", nullptr, minutes), {}, minutes, {}});
        choices.append({tr("No new time"), {}, -1, {}});
        return choices;
    };
    prompt.accept = [this, id = entry.id, name](const QString &text, const QVariant &value) {
        const Entry *now = m_incident ? state().entry(id) : nullptr;
        if (!now || !now->action)
            return ready(Done{});
        if (value.toInt() > 0)
            return submit(extended(*now, value.toInt() * kMinute, text));
        if (value.toInt() < 0 && text.trimmed().isEmpty())
            return ready(refuse(tr("Say what they told you; it is logged with %1.").arg(name)));
        const QString words = text.trimmed().isEmpty() ? tr("done") : text.trimmed();
        return submit(EntryLogged{read(name + u' ' + words, value.toInt() == 0 ? EntryType::Result : EntryType::Note)});
    };
    m_panel.ask(prompt);
}

void WorkPrompts::snooze(const Entry &entry)
{
    if (!entry.action->dueAt || *entry.action->dueAt > now())
        return emit said(tr("%1 still has time.").arg(entry.action->name));
    submitNow(AlarmAnswered{clockname::Action, entry.action->name, *entry.action->dueAt, now(), kSnooze.count()},
              tr("%1 comes back in five minutes.").arg(entry.action->name));
}

QVector<PromptChoice> WorkPrompts::people(const QString &typed) const
{
    constexpr int kMost = 9;
    QVector<PromptChoice> choices;
    const QString begin = typed.startsWith(u'@') ? typed.mid(1) : typed;
    const QStringList all = m_incident ? joinedOnce(recentPeople(state()), m_room.knownPeople()) : QStringList();
    for (const QString &handle : all) {
        if (handle.startsWith(begin, Qt::CaseInsensitive) && choices.size() < kMost)
            choices.append({handle, {}, handle, {}});
    }
    return choices;
}

void WorkPrompts::askPerson(const Entry &entry, bool isAction)
{
    const QString name = isAction ? entry.action->name : entry.hypothesis->name;
    Prompt prompt;
    prompt.title = isAction ? tr("Who gets %1?").arg(name) : tr("Who looks into %1?").arg(name);
    prompt.placeholder = isAction ? tr("@raj") : tr("@raj, or empty for nobody");
    prompt.choices = [this](const QString &typed) { return people(typed); };
    prompt.accept = [this, id = entry.id, isAction](const QString &text, const QVariant &value) {
        QString handle = value.isValid() ? value.toString() : text.trimmed();
        if (handle.startsWith(u'@'))
            handle.remove(0, 1);
        if (isAction && handle.isEmpty())
            return ready(refuse(tr("An action is for one named person: type a name.")));
        return isAction ? submit(ActionChanged{id, handle, {}, {}, {}, now()}) : submit(HypothesisChanged{id, {}, handle, {}, {}, now()});
    };
    m_panel.ask(prompt);
}

} // namespace quarterdeck
