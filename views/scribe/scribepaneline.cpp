// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane does with the line: logging, commands, amending, recall, undo, stamps, and what is kept for the next start.
#include "scribe/changeguard.h"
#include "scribe/chipbar.h"
#include "scribe/draftkeeper.h"
#include "scribe/evidenceintake.h"
#include "scribe/evidencetray.h"
#include "scribe/linecommand.h"
#include "scribe/reasonbar.h"
#include "scribe/scribeline.h"
#include "scribe/scribepane.h"
#include "scribe/scriberail.h"
#include "scribe/scribesession.h"
#include "scribe/timelineview.h"
#include "warroom/whenready.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kMostRecalled = 50;
constexpr int kEntriesCompared = 500; // how far back an earlier run's line can have been logged

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

LineDraft ScribePane::draft() const { return m_line->draft(); }

void ScribePane::restoreDraft(const QString &text, std::optional<Instant> firstKeystroke)
{
    LineDraft draft;
    draft.text = text;
    draft.firstKeystroke = firstKeystroke;
    m_line->restore(draft);
}

void ScribePane::focusLine() { m_line->setFocus(Qt::ShortcutFocusReason); }

// --- While typing ------------------------------------------------------------------------------------------------

void ScribePane::onLineChanged()
{
    if (m_switching)
        return;
    updateChips();
    keepDraft();
    if (!m_line->isBlank())
        emit typed();
}

void ScribePane::updateChips()
{
    int amended = 0;
    const LineDraft draft = m_line->draft();
    m_tray->setFiles(draft.files, m_incident ? m_intake->underWay(m_incident->id()) : 0);
    if (draft.amends && m_incident) {
        const Entry *entry = m_incident->state().entry(*draft.amends);
        amended = entry ? entry->number : 0;
    }
    const QVector<LineChip> chips = chipsOf(m_line->parsed(), m_line->context(), m_format, amended);
    m_chips->setChips(chips);
    m_line->setAccessibleDescription(spoken(chips));
    const QVector<Instant> stamps = m_incident ? m_kept.value(m_incident->id()).stamps : QVector<Instant>();
    m_chips->setStamps(int(stamps.size()));
    m_rail->setStamps(stamps);
    updateOffer();
}

// --- Putting right -----------------------------------------------------------------------------------------------

void ScribePane::updateOffer()
{
    const LineOffer offer = offerOf(m_line->parsed(), m_line->context(), m_line->toPlainText().size(), m_format);
    if (!offer.sentence.isEmpty())
        m_chips->setSentence(offer.sentence, offer.choices);
    else if (m_offering)
        m_chips->setSentence(QString());
    m_offering = !offer.sentence.isEmpty();
}

/// Why Enter did not log; a time that lies ahead comes with the times that do not.
void ScribePane::hold(const QString &sentence)
{
    m_offering = false;
    m_chips->setSentence(sentence,
                         sentence.isEmpty() ? QVector<LineChoice>() : timeChoices(m_line->parsed(), m_line->context(), m_format));
}

void ScribePane::takeChoice(const LineChoice &choice)
{
    if (choice.time) {
        m_line->replaceTime(*choice.time);
    } else {
        LineDraft draft = m_line->draft();
        draft.text.replace(u'@' + choice.word, u'@' + choice.replacement, Qt::CaseInsensitive);
        m_line->restore(draft);
    }
    hold(QString());
    m_line->setFocus(Qt::OtherFocusReason);
}

// --- Enter -------------------------------------------------------------------------------------------------------

void ScribePane::onSubmitted(const LineDraft &draft, const EntryBody &body)
{
    m_recallAt = -1;
    if (!m_incident)
        return;
    m_thrown.remove(m_incident->id());
    if (draft.presetTime && kept().stamps.removeOne(*draft.presetTime))
        updateChips();
    logGuarded(draft, body);
    if (m_keeper)
        m_keeper->flush();
    if (draft.amends)
        resumeInterrupted();
}

/// One change at a time: a second mitigation waits in its band, and the line is free for what comes next.
void ScribePane::logGuarded(const LineDraft &draft, const EntryBody &body)
{
    const Entry *running = draft.amends ? nullptr : ChangeGuard::inTheWay(body, m_incident->state());
    if (!running)
        return m_session->send(body, draft);
    m_guard->hold({m_incident->id(), draft, body}, *running);
    keepDraft();
}

/// To the line if that is free, else to the lines that wait above it.
void ScribePane::takeBack(const LineDraft &draft)
{
    if (m_line->draft().isEmpty())
        m_line->restore(draft);
    else
        m_session->keepUnlogged(draft, tr("Waits until the other change is done."));
    focusLine();
}

void ScribePane::runCommand(const LineDraft &draft, const QString &name, const QString &arguments)
{
    m_recallAt = -1;
    if (!m_incident)
        return;
    ScribeContext scribe = m_line->context();
    scribe.now = draft.firstKeystroke.value_or(scribe.now);
    const LineDeed deed = readCommand(name, arguments, {m_incident->state(), m_warRoom.policyOf(m_incident->state()), scribe, m_warRoom.author()});
    std::visit(Overloaded{[&](const Payload &payload) { sendCommand(payload, draft); },
                          [&](const WindowRequest &request) {
                              if (request.name == u"find")
                                  openFindWith(request.arguments);
                              else
                                  emit commandRequested(request.name, request.arguments);
                          },
                          [&](const UndoRequest &) { m_session->undo(); },
                          [&](const AmendRequest &request) { amend(request.entry); },
                          [&](const SaySentence &answer) {
                              if (answer.keepLine)
                                  m_line->restore(draft);
                              say(answer.sentence);
                          }},
               deed);
}

void ScribePane::sendCommand(const Payload &payload, const LineDraft &draft)
{
    if (const auto *logged = std::get_if<EntryLogged>(&payload)) {
        logGuarded(draft, logged->body);
    } else if (const auto *amended = std::get_if<EntryAmended>(&payload)) {
        LineDraft amending = draft;
        amending.amends = amended->entry;
        m_session->send(amended->body, amending);
    } else {
        m_session->sendCommand(payload, draft);
    }
}

void ScribePane::onRefused(int key, const QString &sentence)
{
    const auto line =
        std::find_if(m_session->sent().cbegin(), m_session->sent().cend(), [key](const SentLine &l) { return l.key == key; });
    const bool here = m_incident && line != m_session->sent().cend() && line->incident == m_incident->id();
    if (here && m_line->draft().isEmpty())
        editRefused(key);
    emit said(sentence);
}

void ScribePane::editRefused(int key)
{
    const auto line =
        std::find_if(m_session->sent().cbegin(), m_session->sent().cend(), [key](const SentLine &l) { return l.key == key; });
    if (line == m_session->sent().cend())
        return;
    const QString sentence = line->sentence;
    const LineDraft inLine = m_line->draft();
    if (!inLine.text.isEmpty() && !inLine.amends)
        m_thrown.insert(m_incident->id(), inLine); // Up brings it back
    if (const auto draft = m_session->take(key)) {
        m_line->restore(*draft);
        m_chips->setSentence(sentence);
        focusLine();
    }
}

void ScribePane::onPasted(const QVector<PastedLines::Ready> &lines)
{
    if (!m_incident)
        return;
    const Instant now = m_warRoom.clock().now();
    for (const PastedLines::Ready &line : lines) {
        LineDraft draft;
        draft.text = line.line;
        draft.firstKeystroke = now;
        m_session->send(line.body, draft);
    }
    m_line->setFocus(Qt::OtherFocusReason);
}

// --- Amend, strike, recall ---------------------------------------------------------------------------------------

LineDraft ScribePane::amendDraft(const Entry &entry) const
{
    LineDraft draft;
    draft.amends = entry.id;
    draft.files = entry.body.files;
    draft.firstKeystroke = m_warRoom.clock().now();
    // The exact time stands in a chip and gives way to one that is typed; "about" can only be said in words.
    if (!entry.body.approximate)
        draft.presetTime = entry.body.occurred;
    ScribeContext context = m_line->context();
    context.now = *draft.firstKeystroke;
    context.presetType.reset();
    context.presetTime = draft.presetTime;
    draft.text = toScribeLine(entry.body, context);
    return draft;
}

void ScribePane::amend(const EventId &id)
{
    const Entry *entry = m_incident ? m_incident->state().entry(id) : nullptr;
    if (!entry)
        return;
    if (entry->isAutomatic()) {
        say(tr("Entry %1 was noted by the console and cannot be amended.").arg(entry->number));
        return;
    }
    const LineDraft inLine = m_line->draft();
    if (!inLine.isEmpty() && !inLine.amends)
        m_interrupted = inLine;
    m_line->restore(amendDraft(*entry));
    focusLine();
}

void ScribePane::resumeInterrupted()
{
    if (!m_interrupted)
        return;
    const LineDraft line = *m_interrupted;
    m_interrupted.reset();
    m_line->restore(line);
}

void ScribePane::amendCurrent()
{
    if (const auto entry = m_timeline->currentEntry())
        amend(*entry);
    else
        say(tr("Select the entry to amend first: F6 goes to the timeline."));
}

void ScribePane::strikeCurrent()
{
    if (const auto entry = m_timeline->currentEntry())
        askStrike(*entry);
    else
        say(tr("Select the entry to strike first: F6 goes to the timeline."));
}

void ScribePane::askStrike(const EventId &id)
{
    const Entry *entry = m_incident ? m_incident->state().entry(id) : nullptr;
    if (!entry)
        return;
    if (entry->isAutomatic())
        say(tr("Entry %1 was noted by the console and stays.").arg(entry->number));
    else if (entry->struck)
        say(tr("Entry %1 is already struck. Its menu restores it.").arg(entry->number));
    else
        m_reason->ask(id, entry->number);
}

QVector<LineDraft> ScribePane::recallable() const
{
    QVector<LineDraft> lines;
    if (!m_incident)
        return lines;
    if (m_thrown.contains(m_incident->id()))
        lines.append(m_thrown.value(m_incident->id()));
    const QVector<Entry> &entries = m_incident->state().entries;
    for (auto entry = entries.crbegin(); entry != entries.crend() && lines.size() < kMostRecalled; ++entry) {
        if (entry->author == m_warRoom.author() && !entry->isAutomatic() && !entry->struck)
            lines.append(amendDraft(*entry));
    }
    return lines;
}

void ScribePane::recall(int step)
{
    const QVector<LineDraft> lines = recallable();
    const int wanted = m_recallAt - step;
    if (wanted >= int(lines.size()) || (wanted < 0 && m_recallAt < 0))
        return;
    m_recallAt = std::max(-1, wanted);
    m_line->restore(m_recallAt < 0 ? LineDraft() : lines.at(m_recallAt));
}

// --- Undo --------------------------------------------------------------------------------------------------------

bool ScribePane::undoText() { return m_line->undoText(); }

bool ScribePane::redoText() { return m_line->redoText(); }

void ScribePane::undo()
{
    if (!m_line->hasFocus() || !undoText())
        m_session->undo();
}

void ScribePane::redo()
{
    if (!m_line->hasFocus() || !redoText())
        m_session->redo();
}

void ScribePane::noteDone(const QVector<Event> &events) { m_session->noteDone(events); }

// --- Stamps ------------------------------------------------------------------------------------------------------

void ScribePane::stampNow()
{
    if (!m_incident)
        return;
    kept().stamps.append(m_warRoom.clock().now());
    updateChips();
    keepDraft();
    emit said(tr("%1 kept. Shift+F12 writes its entry.").arg(m_format.timeWithSeconds(kept().stamps.last())));
}

void ScribePane::nextStamp()
{
    if (!m_incident || kept().stamps.isEmpty()) {
        say(tr("No moment is kept. F12 keeps this one."));
        return;
    }
    const QVector<Instant> stamps = kept().stamps;
    const LineDraft draft = m_line->draft();
    const qsizetype shown = draft.presetTime ? stamps.indexOf(*draft.presetTime) : -1;
    m_line->setPresetTime(stamps.at((shown + 1) % stamps.size()));
    focusLine();
}

// --- Kept for the next start -------------------------------------------------------------------------------------

void ScribePane::keepDraft()
{
    if (!m_incident || m_switching)
        return;
    kept().line = m_line->draft();
    kept().unlogged = m_session->unlogged(m_incident->id()) + m_guard->held(m_incident->id());
    if (m_interrupted)
        kept().unlogged.append(*m_interrupted);
    // Not before the file of an earlier run was read: it would be overwritten unseen.
    if (m_keeper && m_readDrafts.contains(m_incident->id()))
        m_keeper->keep(m_incident->id(), kept());
}

void ScribePane::keepDraftNow()
{
    keepDraft();
    if (m_keeper)
        m_keeper->flush();
}

void ScribePane::askForDraft()
{
    if (!m_keeper || !m_incident || !m_incident->isLoaded() || m_readDrafts.contains(m_incident->id()))
        return;
    const IncidentId incident = m_incident->id();
    whenReady(this, m_keeper->saved(incident),
              [this, incident](const QFuture<ScribeDraft> &saved) { restoreSaved(incident, saved.result()); });
}

void ScribePane::restoreSaved(const IncidentId &incident, const ScribeDraft &saved)
{
    if (m_readDrafts.contains(incident))
        return;
    if (!m_incident || m_incident->id() != incident)
        return; // asked again when it is opened next
    m_readDrafts.insert(incident);
    kept().stamps = saved.stamps + kept().stamps;
    for (const LineDraft &line : saved.unlogged) {
        if (!isLogged(line))
            m_session->keepUnlogged(line, tr("The console closed before this was logged."));
    }
    if (!saved.line.isEmpty() && !isLogged(saved.line)) {
        if (m_line->draft().isEmpty()) {
            m_line->restore(saved.line);
            if (!saved.line.text.isEmpty())
                emit draftRestored(saved.line.text);
        } else {
            m_session->keepUnlogged(saved.line, tr("The console closed before this was logged."));
        }
    }
    updateChips();
    keepDraft();
}

/// A console that is killed may have logged the line and not yet forgotten it.
bool ScribePane::isLogged(const LineDraft &draft) const
{
    ScribeContext context = m_line->context();
    context.now = draft.firstKeystroke.value_or(context.now);
    context.presetType = draft.presetType;
    context.presetTime = draft.presetTime;
    ParsedLine line = parseScribeLine(draft.text, context);
    line.body.files = draft.files;
    if (line.body.text.isEmpty())
        return false;
    if (draft.amends) {
        const Entry *entry = m_incident->state().entry(*draft.amends);
        return entry && entry->body == line.body;
    }
    const QVector<Entry> &entries = m_incident->state().entries;
    const auto end = entries.crbegin() + std::min<qsizetype>(entries.size(), kEntriesCompared);
    return std::any_of(entries.crbegin(), end, [&](const Entry &entry) {
        const EntryBody &first = entry.isAmended() ? entry.earlier.first().body : entry.body;
        return entry.author == m_warRoom.author() && !entry.isAutomatic() && first.occurred == line.body.occurred
            && first.text.startsWith(line.body.text);
    });
}

} // namespace quarterdeck
