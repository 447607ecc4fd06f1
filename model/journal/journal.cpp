// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/journalfile.h"
#include "journal/journalreplica.h"
#include "journal/journalstore.h"
#include "journal/journalverifier.h"
#include "journal/sqlerror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace quarterdeck {

namespace {

constexpr int kSearchTries = 3; ///< each ten times as far
constexpr qsizetype kBodyLimit = 65536; ///< bytes; also the shared database's

QByteArray freshSalt()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

/// A retry repeats the content; the moment and the host it was repeated at may differ.
bool saysTheSame(const LogRecord &stored, const EventDraft &draft)
{
    if (stored.incident != draft.incident || stored.author != draft.author || stored.kind != kindOf(draft.payload))
        return false;
    return QJsonDocument::fromJson(stored.body).object().value(QLatin1String("p")).toObject() == encode(draft.payload);
}

} // namespace

/// The open store and what replication may do to it.
class Journal::Private
{
public:
    Private(std::unique_ptr<JournalStore> open, const Clock &time) : store(std::move(open)), clock(time) {}

    std::unique_ptr<JournalStore> store;
    const Clock &clock;
    JournalReplica replica{*store};
};

namespace {

/// One append() in progress: the counters as they will be if it commits.
class Appending
{
public:
    Appending(JournalStore &store, Instant now) : m_store(store), m_now(now), m_used(store.used) {}

    Result<LogRecord> add(const EventDraft &draft);
    const JournalStore::Counters &used() const { return m_used; }

private:
    Outcome order(LogRecord &record);
    Result<EventTable::Head> head(const IncidentId &incident);
    Result<LogRecord> repeated(const EventDraft &draft);

    JournalStore &m_store;
    Instant m_now;
    JournalStore::Counters m_used;
    QHash<IncidentId, EventTable::Head> m_heads;
};

Result<EventTable::Head> Appending::head(const IncidentId &incident)
{
    const auto known = m_heads.constFind(incident);
    return known != m_heads.constEnd() ? Result<EventTable::Head>(*known) : m_store.events.head(incident);
}

Result<LogRecord> Appending::repeated(const EventDraft &draft)
{
    const Result<std::optional<LogRecord>> stored = m_store.events.find(draft.id);
    if (!stored)
        return stored.error();
    if (stored->has_value() && saysTheSame(**stored, draft))
        return **stored;
    return Error{ErrorCode::Refused,
                 QCoreApplication::translate("Journal", "An event with this id is recorded already and says something else, so nothing was saved: "
                                                        "enter it again as a new one."),
                 draft.id.toString()};
}

/// The embedded journal gives the place itself; with a shared log the event waits for it.
Outcome Appending::order(LogRecord &record)
{
    if (m_store.shared().shared)
        return Done{};
    const Result<EventTable::Head> last = head(record.incident);
    if (!last)
        return last.error();
    record.seq = last->seq + 1;
    record.receivedUs = m_now.ms * 1000;
    record.chainHash = chainHash(last->hash, record.contentHash, record.seq, record.receivedUs);
    return Done{};
}

Result<LogRecord> Appending::add(const EventDraft &draft)
{
    // Never behind what was written before, whatever the wall clock does meanwhile.
    const qint64 hlc = qMax(m_now.ms << 16, m_used.hlc + 1);
    LogRecord record{.id = draft.id, .incident = draft.incident, .author = draft.author, .device = m_store.device(),
                     .deviceSeq = m_used.deviceSeq + 1, .baseSeq = draft.baseSeq, .hlc = hlc, .kind = kindOf(draft.payload), .salt = freshSalt(),
                     .body = encodeBody(draft.recorded, draft.console, draft.payload, draft.onBehalfOf), .contentHash = {}, .chainHash = {},
                     .bodyHash = {}};
    if (record.body.size() > kBodyLimit) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Journal", "This is too long to record (%1 of at most %2 bytes): shorten it or split it.")
                         .arg(record.body.size()).arg(kBodyLimit), {}};
    }
    record.contentHash = contentHash(record);
    if (const Outcome done = order(record); !done)
        return done.error();

    const Result<qint64> row = m_store.events.insert(record);
    if (!row)
        return row.error();
    if (*row == 0)
        return repeated(draft);
    if (const Outcome done = m_store.texts.index(record, *row, draft.payload); !done)
        return done.error();
    m_used = {record.deviceSeq, hlc};
    if (record.seq > 0)
        m_heads.insert(record.incident, {record.seq, record.chainHash});
    return record;
}

} // namespace

Journal::Journal(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, const Clock &clock)
{
    Result<std::unique_ptr<JournalStore>> store = JournalStore::open(path);
    if (!store)
        return store.error();
    return std::unique_ptr<Journal>(new Journal(std::make_unique<Private>(std::move(store).value(), clock)));
}

JournalInfo Journal::info() const
{
    const auto countOf = [this](const QString &table) {
        const Result<qint64> rows = d->store->count(table);
        return rows ? *rows : 0;
    };
    const Result<std::optional<IncidentSummary>> policies = d->store->summaries.find(policyStream()); // no incident
    const qint64 incidents = countOf(QStringLiteral("summary")) - (policies && policies->has_value() ? 1 : 0);
    return {d->store->device(), d->store->path(), kFormat, countOf(QStringLiteral("event")), incidents, d->store->shared().shared};
}

JournalReplica &Journal::replica()
{
    return d->replica;
}

FactsTable &Journal::facts()
{
    return d->store->facts;
}

Result<QVector<LogRecord>> Journal::append(const QVector<EventDraft> &drafts, const QVector<IncidentSummary> &summaries)
{
    return append(drafts, summaries, {});
}

Result<QVector<LogRecord>> Journal::append(const QVector<EventDraft> &drafts, const QVector<IncidentSummary> &summaries,
                                           const QVector<FactsRow> &facts)
{
    Transaction transaction(*d->store->connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun.error();
    Appending appending(*d->store, d->clock.now());
    QVector<LogRecord> records;
    records.reserve(drafts.size());
    for (const EventDraft &draft : drafts) {
        const Result<LogRecord> record = appending.add(draft);
        if (!record)
            return record.error();
        records.append(*record);
    }
    for (const IncidentSummary &summary : summaries) {
        if (const Outcome done = d->store->summaries.put(summary); !done)
            return done.error();
    }
    for (const FactsRow &row : facts) {
        if (const Outcome done = d->store->facts.put(row); !done)
            return done.error();
    }
    if (const Outcome done = transaction.commit(); !done)
        return done.error();
    d->store->used = appending.used();
    return records;
}

Result<QVector<LogRecord>> Journal::read(const IncidentId &incident, qint64 afterSeq) const
{
    Result<QVector<LogRecord>> records = d->store->events.read(incident, afterSeq);
    if (!records)
        return records;
    // Holes show in the order itself; a lost end shows only against the board's row, which was written with it.
    if (!records->isEmpty() && records->constLast().seq == 0)
        return records; // some are waiting for their place: the board's row may be ahead
    const qint64 reached = records->isEmpty() ? afterSeq : records->constLast().seq;
    const Result<std::optional<IncidentSummary>> summary = d->store->summaries.find(incident);
    if (summary && summary->has_value() && (*summary)->lastSeq > reached)
        return damagedError(QStringLiteral("incident %1 ends at event %2 instead of %3").arg(incident.toString()).arg(reached).arg((*summary)->lastSeq));
    return records;
}

Result<std::optional<LogRecord>> Journal::find(const EventId &event) const
{
    return d->store->events.find(event);
}

Result<QVector<LogRecord>> Journal::findCommand(const CommandId &command) const
{
    QVector<LogRecord> records;
    for (int index = 0;; ++index) {
        const Result<std::optional<LogRecord>> record = find(eventIdFor(command, index));
        if (!record)
            return record.error();
        if (!record->has_value())
            return records;
        records.append(**record);
    }
}

Result<QVector<IncidentSummary>> Journal::summaries(int limit, int offset) const
{
    if (limit >= 0)
        return d->store->summaries.page(limit, offset);
    // One pass over everything would fill the page cache with what is not read again, and push out what is.
    const Connection &connection = *d->store->connection;
    const Result<QVariant> usual = connection.single(QStringLiteral("PRAGMA cache_size"));
    if (usual)
        (void)connection.execute(QStringLiteral("PRAGMA cache_size = -250"));
    Result<QVector<IncidentSummary>> all = d->store->summaries.page(limit, offset);
    if (usual)
        (void)connection.execute(QStringLiteral("PRAGMA cache_size = %1").arg(usual->toInt()));
    return all;
}

Result<std::optional<IncidentId>> Journal::findRef(const QString &ref) const
{
    return d->store->summaries.findRef(ref);
}

bool Journal::hasRef(const QString &ref) const
{
    const Result<std::optional<IncidentId>> id = findRef(ref);
    return id.ok() && id->has_value();
}

Result<QVector<SearchHit>> Journal::search(const QString &words, int limit) const
{
    // What was taken back is not found. Rarely there is any, and then a whole import of it.
    for (int asked = limit, tries = 0;; asked *= 10, ++tries) {
        Result<QVector<SearchHit>> hits = d->store->texts.search(words, asked);
        if (!hits)
            return hits;
        const qsizetype found = hits->size();
        hits.value().removeIf([this](const SearchHit &hit) {
            const Result<std::optional<IncidentSummary>> row = d->store->summaries.find(hit.incident);
            return row && row->has_value() && (*row)->withdrawn;
        });
        if (hits->size() >= limit || found < asked || tries == kSearchTries) {
            QVector<SearchHit> shown = std::move(hits).value();
            if (shown.size() > limit)
                shown.erase(shown.begin() + limit, shown.end());
            return shown;
        }
    }
}

Result<QString> Journal::keepFile(const QString &mime, const QByteArray &content) { return d->store->attachments.keep(mime, content); }

Result<KeptFile> Journal::file(const QString &sha256) const { return d->store->attachments.find(sha256); }

Result<VerifyReport> Journal::verify(const std::function<bool(qint64, qint64)> &progress) const
{
    return JournalVerifier(*d->store, progress).run();
}

} // namespace quarterdeck
