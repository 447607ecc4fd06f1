// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/journalmove.h"

#include "domain/fold.h"
#include "domain/notetext.h"
#include "domain/restated.h"
#include "journal/attachmenttable.h"
#include "journal/journal.h"
#include "journal/journallock.h"
#include "journal/journalreplica.h"

#include <QCoreApplication>
#include <QSet>

namespace quarterdeck {

namespace {

constexpr qsizetype kAtOnce = 500; ///< events of one transaction

/// One incident's events, in their order, into the other journal.
class IncidentCopy
{
public:
    IncidentCopy(const Journal &from, Journal &to, const MoveOptions &options, MoveReport &report)
        : m_from(from), m_to(to), m_options(options), m_report(report)
    {}

    Outcome run(const IncidentId &id)
    {
        const Result<QVector<LogRecord>> records = m_from.read(id);
        if (!records)
            return records.error();
        const Result<QVector<LogRecord>> there = m_to.read(id);
        if (!there)
            return there.error();
        QSet<EventId> known;
        Incident state(id);
        for (const LogRecord &record : *there)
            known.insert(record.id);
        for (const Event &event : eventsOf(*there))
            fold(state, event);
        QVector<EventDraft> drafts;
        for (const LogRecord &record : *records) {
            if (known.contains(record.id)) {
                ++m_report.already;
                continue;
            }
            const Event event = eventOf(record, *records);
            // What the law took has nothing left to move; who took it and why is an event of its own, and goes along.
            if (event.redacted && std::holds_alternative<UnknownPayload>(event.payload))
                continue;
            const EventDraft draft = draftOf(event);
            const qint64 seq = m_options.shared ? 0 : state.lastSeq + 1;
            fold(state, {draft.id, id, draft.author, draft.console, draft.recorded, seq, draft.baseSeq, draft.payload, draft.onBehalfOf, false});
            drafts.append(draft);
            if (drafts.size() == kAtOnce) {
                if (const Outcome written = write(drafts, state); !written)
                    return written;
            }
        }
        if (id != policyStream())
            ++m_report.incidents;
        if (const Outcome files = copyFiles(state); !files)
            return files;
        return drafts.isEmpty() ? Outcome(Done{}) : write(drafts, state);
    }

private:
    EventDraft draftOf(const Event &event)
    {
        EventDraft draft{event.id, event.incident, event.author, event.console, event.recorded, event.baseSeq, event.payload, event.onBehalfOf};
        // A shared database takes this note from its own redact() only; what it says goes along as an entry.
        if (const auto *redaction = std::get_if<EventRedacted>(&event.payload); redaction && m_options.shared)
            draft.payload = EntryLogged{
                {EntryType::Note, noteText({AutomaticNote::What::Redaction, event.author, {redaction->reason}}), event.recorded}};
        if (draft.incident == policyStream())
            draft.baseSeq = 0; // written without knowing what is published where it goes: that stays in use (policyHistory)
        if (!m_options.login.isEmpty() && draft.author != m_options.login) {
            if (draft.onBehalfOf.isEmpty())
                draft.onBehalfOf = draft.author;
            draft.author = m_options.login;
            ++m_report.onBehalf;
        }
        return draft;
    }
    /// The bytes of what the entries name, now or in an earlier wording, as far as they are here.
    Outcome copyFiles(const Incident &state)
    {
        for (const Entry &entry : state.entries) {
            QVector<EntryFile> files = entry.body.files;
            for (const EntryVersion &version : entry.earlier)
                files += version.body.files;
            for (const EntryFile &file : std::as_const(files)) {
                if (m_copied.contains(file.sha256))
                    continue;
                m_copied.insert(file.sha256);
                const Result<KeptFile> content = m_from.file(file.sha256);
                if (!content)
                    continue; // another console keeps it, or it is damaged: `verify` says so
                if (const Result<QString> kept = m_to.keepFile(content->mime, content->content); !kept)
                    return kept.error();
            }
        }
        return Done{};
    }
    Outcome write(QVector<EventDraft> &drafts, const Incident &state)
    {
        const Result<QVector<LogRecord>> written = m_to.append(drafts, {summarise(state)});
        if (!written)
            return written.error();
        m_report.events += drafts.size();
        drafts.clear();
        return Done{};
    }

    const Journal &m_from;
    Journal &m_to;
    const MoveOptions &m_options;
    MoveReport &m_report;
    QSet<QString> m_copied; ///< files, by hash
};

} // namespace

Result<MoveReport> moveJournal(const MoveOptions &options, const Clock &clock, const std::function<bool(qint64, qint64)> &progress)
{
    // In one order whoever moves what, so that two of us cannot wait for each other.
    const Result<std::unique_ptr<JournalLock>> first = JournalLock::acquire(qMin(options.from, options.to));
    if (!first)
        return first.error();
    const Result<std::unique_ptr<JournalLock>> second = JournalLock::acquire(qMax(options.from, options.to));
    if (!second)
        return second.error();
    const Result<std::unique_ptr<Journal>> from = Journal::open(options.from, clock);
    if (!from)
        return from.error();
    const Result<std::unique_ptr<Journal>> to = Journal::open(options.to, clock);
    if (!to)
        return to.error();
    if (options.shared) {
        if (const Outcome shared = (*to)->replica().share(); !shared)
            return shared.error();
    } else if ((*to)->replica().identity().shared) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("JournalMove", "%1 belongs to a shared database; name a new file.").arg(options.to), {}};
    }
    const Result<QVector<IncidentSummary>> incidents = (*from)->summaries();
    if (!incidents)
        return incidents.error();
    MoveReport report;
    IncidentCopy copy(**from, **to, options, report);
    qint64 done = 0;
    if (const Outcome copied = copy.run(policyStream()); !copied)
        return copied.error();
    // The oldest first, so that what happened last is still the newest.
    for (auto it = incidents->crbegin(); it != incidents->crend(); ++it) {
        if (const Outcome copied = copy.run(it->id); !copied)
            return copied.error();
        if (progress && !progress(++done, incidents->size()))
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("JournalMove", "Stopped; what was copied stays, and the next run goes on from there."), {}};
    }
    return report;
}

} // namespace quarterdeck
