// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "domain/restated.h"
#include "journal/attachmenttable.h"
#include "journal/connection.h"
#include "journal/journal.h"
#include "journal/journalfile.h"
#include "journal/journalstore.h"
#include "journal/pageimage.h"
#include "journal/rowcarver.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryFile>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace quarterdeck {

namespace {

constexpr qint64 kWidestGap = 1000; ///< a lone row further on than this has a damaged number, not that many lost rows before it

using Candidates = QMap<qint64, QVector<LogRecord>>; ///< of one incident, by the seq they claim

bool follows(const LogRecord &record, const QByteArray &previous)
{
    return chainHash(previous, record.contentHash, record.seq, record.receivedUs) == record.chainHash;
}

QByteArray placeKey(const QByteArray &stream, qint64 seq)
{
    return stream + QByteArray::number(seq);
}

/// Makes one consistent log of what the carver found: each event once, each place once. An event's content is proved by its hash; its
/// place by the chain, and a row that its neighbours contradict is left out and counted.
class Salvage
{
public:
    explicit Salvage(const RowCarver &carver)
    {
        collect(carver.found());
        for (auto incident = m_incidents.cbegin(); incident != m_incidents.cend(); ++incident)
            order(incident.key(), *incident);
        countBroken(carver.broken());
        std::stable_sort(m_records.begin(), m_records.end(), [](const LogRecord &a, const LogRecord &b) { return a.hlc < b.hlc; });
    }

    struct Hole
    {
        IncidentId incident;
        qint64 first;
        qint64 last;
    };

    /// In the order they were written.
    const QVector<LogRecord> &records() const { return m_records; }
    /// Places before an incident's last good event that nothing could be read for.
    const QVector<Hole> &holes() const { return m_holes; }
    qint64 damaged() const { return m_damaged + m_beyond.size(); }

private:
    void collect(const QVector<LogRecord> &found);
    void order(const IncidentId &incident, const Candidates &candidates);
    const LogRecord *pick(const Candidates &candidates, qint64 seq, qint64 last, const QByteArray &lastHash) const;
    void countBroken(const QVector<RowCarver::Broken> &broken);

    QHash<IncidentId, Candidates> m_incidents;
    QHash<IncidentId, qint64> m_last;
    QSet<EventId> m_ids;
    QVector<LogRecord> m_records;
    QVector<Hole> m_holes;
    qint64 m_damaged = 0;      ///< places in holes
    QSet<QByteArray> m_beyond; ///< places behind an incident's last good event that a broken row claims
};

void Salvage::collect(const QVector<LogRecord> &found)
{
    // A commit that failed may have left its rows in the log's tail; the retry took the same number and was found first.
    QSet<QByteArray> numbers;
    for (const LogRecord &record : found) {
        const QByteArray number = placeKey(record.device.toBytes(), record.deviceSeq);
        if (m_ids.contains(record.id) || numbers.contains(number))
            continue;
        m_ids.insert(record.id);
        numbers.insert(number);
        if (record.seq > 0)
            m_incidents[record.incident][record.seq].append(record);
        else
            m_records.append(record);
    }
}

const LogRecord *Salvage::pick(const Candidates &candidates, qint64 seq, qint64 last, const QByteArray &lastHash) const
{
    const QVector<LogRecord> &here = *candidates.constFind(seq);
    const QVector<LogRecord> next = candidates.value(seq + 1);
    for (const LogRecord &record : here) {
        if (seq == last + 1 && follows(record, lastHash))
            return &record;
    }
    for (const LogRecord &record : here) {
        if (std::any_of(next.begin(), next.end(), [&record](const LogRecord &n) { return follows(n, record.chainHash); }))
            return &record;
    }
    return seq != last + 1 && next.isEmpty() && seq - last <= kWidestGap ? &here.constFirst() : nullptr;
}

void Salvage::order(const IncidentId &incident, const Candidates &candidates)
{
    qint64 last = 0;
    QByteArray lastHash;
    for (auto it = candidates.keyBegin(); it != candidates.keyEnd(); ++it) {
        const LogRecord *record = pick(candidates, *it, last, lastHash);
        if (!record)
            continue;
        if (record->seq > last + 1) {
            m_holes.append({incident, last + 1, record->seq - 1});
            m_damaged += record->seq - last - 1;
        }
        last = record->seq;
        lastHash = record->chainHash;
        m_records.append(*record);
    }
    m_last.insert(incident, last);
    for (auto it = candidates.upperBound(last); it != candidates.cend() && it.key() <= last + kWidestGap; ++it)
        m_beyond.insert(placeKey(incident.toBytes(), it.key()));
}

void Salvage::countBroken(const QVector<RowCarver::Broken> &broken)
{
    for (const RowCarver::Broken &row : broken) {
        const auto id = EventId::fromBytes(row.id);
        const auto incident = IncidentId::fromBytes(row.incident);
        if ((id && m_ids.contains(*id)) || !incident)
            continue;
        const qint64 last = m_last.value(*incident, 0);
        if (row.seq > last && row.seq <= last + kWidestGap)
            m_beyond.insert(placeKey(row.incident, row.seq));
    }
}

QString recoveredPath(const QString &damagedPath, Instant now)
{
    const QFileInfo info(damagedPath);
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now.ms, QTimeZone::utc()).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString suffix = info.suffix().isEmpty() ? QStringLiteral("db") : info.suffix();
    const QString start = info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QLatin1String(".recovered-") + stamp;
    QString path = start + QLatin1Char('.') + suffix;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2.%3").arg(start).arg(number).arg(suffix);
    return path;
}

/// What the damaged file was: from meta, as far as that is readable, else from its rows.
struct Identity
{
    bool shared = false;      ///< one console's replica of a shared log
    std::optional<QUuid> store;
    int epoch = 0;
    std::optional<DeviceId> device; ///< whose unsent events are in it
};

/// The damaged file and its write-ahead log as one file that SQLite reads as far as it can. Gone with this object.
class Flattened
{
public:
    Flattened(const PageImage &image, const QString &folder) : m_file(folder + QStringLiteral("/recovering-XXXXXX.db"))
    {
        m_isWhole = m_file.open();
        for (qint64 number = 1; m_isWhole && number <= image.pageCount(); ++number) {
            QByteArray page = image.page(number);
            page.resize(image.pageSize(), '\0');
            m_isWhole = m_file.write(page) == page.size();
        }
        m_isWhole = m_isWhole && m_file.flush();
    }
    /// Empty when the disk had no room for it.
    QString path() const { return m_isWhole ? m_file.fileName() : QString(); }

private:
    QTemporaryFile m_file;
    bool m_isWhole = false;
};

Identity identityIn(const QString &flattened)
{
    Identity identity;
    const QString name = QStringLiteral("identity-%1").arg(quintptr(&identity));
    {
        QSqlDatabase damaged = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        damaged.setDatabaseName(QUrl::fromLocalFile(flattened).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"));
        damaged.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
        QSqlQuery meta(damaged);
        if (damaged.open() && (meta = QSqlQuery(damaged)).exec(QStringLiteral("SELECT shared, joined, store_id, epoch, device FROM meta")) && meta.next()) {
            identity = {meta.value(0).toBool(), std::nullopt, meta.value(3).toInt(), DeviceId::fromBytes(meta.value(4).toByteArray())};
            if (const QUuid store = QUuid::fromRfc4122(meta.value(2).toByteArray()); meta.value(1).toBool() && !store.isNull())
                identity.store = store;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return identity;
}

/// Events wait for their place in a replica only, and only its own do; and only a replica has events of several devices.
Identity completed(Identity identity, const QVector<LogRecord> &records)
{
    QMap<QByteArray, int> waiting;
    QSet<QByteArray> devices;
    for (const LogRecord &record : records) {
        devices.insert(record.device.toBytes());
        if (record.seq == 0)
            ++waiting[record.device.toBytes()];
    }
    const bool isKnown = identity.device.has_value();
    identity.shared = identity.shared || !waiting.isEmpty() || (!isKnown && devices.size() > 1);
    if (!isKnown && !waiting.isEmpty())
        identity.device = DeviceId::fromBytes(std::max_element(waiting.cbegin(), waiting.cend()).key());
    return identity;
}

/// Writes the salvaged log into a new, empty journal: ids, numbers, hashes as they were, board and search made anew. Of a replica, an
/// incident with holes loses its places: its events wait until the database has given it back whole, as after a rewind.
class Rebuild
{
public:
    Rebuild(JournalStore &store, const Identity &identity) : m_store(store), m_identity(identity) {}
    Outcome run(const Salvage &salvage);

private:
    QVector<LogRecord> prepared(const Salvage &salvage) const;
    Outcome writeIdentity();
    Outcome setCursors();
    Outcome insert(const LogRecord &record);
    Outcome project(const IncidentId &incident, QVector<LogRecord> records);

    JournalStore &m_store;
    const Identity m_identity;
    QHash<EventId, qint64> m_rows;
    QHash<IncidentId, QVector<LogRecord>> m_byIncident;
};

/// Free pages remember texts that a redaction took, and places that are not to be trusted.
QVector<LogRecord> Rebuild::prepared(const Salvage &salvage) const
{
    QSet<EventId> redacted;
    for (const LogRecord &record : salvage.records()) {
        const Event event = toEvent(record);
        if (const auto *redaction = std::get_if<EventRedacted>(&event.payload))
            redacted.insert(redaction->event);
    }
    QSet<IncidentId> rewound;
    for (const Salvage::Hole &hole : salvage.holes()) {
        if (m_identity.shared)
            rewound.insert(hole.incident);
    }
    QVector<LogRecord> records = salvage.records();
    for (LogRecord &record : records) {
        if (redacted.contains(record.id) && !record.isRedacted()) {
            record.bodyHash = bodyHash(record);
            record.salt.clear();
            record.body.clear();
        }
        if (rewound.contains(record.incident)) {
            record.seq = 0;
            record.chainHash.clear();
            record.receivedUs = 0;
        }
    }
    return records;
}

Outcome Rebuild::writeIdentity()
{
    if (!m_identity.shared)
        return Done{};
    Statement set;
    if (const Outcome ready = set.prepare(m_store.connection->database(),
                                          QStringLiteral("UPDATE meta SET shared = 1, joined = ?, store_id = ifnull(?, store_id), epoch = ?, device = ?"));
        !ready)
        return ready;
    return set.run(m_identity.store.has_value(), m_identity.store ? QVariant(m_identity.store->toRfc4122()) : QVariant(), m_identity.epoch,
                   m_identity.device.value_or(m_store.device()).toBytes());
}

/// How far each incident is here without a hole.
Outcome Rebuild::setCursors()
{
    if (!m_identity.shared)
        return Done{};
    return m_store.connection->execute(
        QStringLiteral("INSERT INTO cursor (incident, seq, hash) SELECT incident, server_seq, server_hash FROM event AS e WHERE server_seq = "
                       "(SELECT max(server_seq) FROM event AS other WHERE other.incident = e.incident)"));
}

Outcome Rebuild::run(const Salvage &salvage)
{
    Transaction transaction(*m_store.connection);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun;
    for (const LogRecord &record : prepared(salvage)) {
        if (const Outcome done = insert(record); !done)
            return done;
    }
    for (const Outcome &done : {writeIdentity(), setCursors()}) {
        if (!done)
            return done;
    }
    for (const Salvage::Hole &hole : salvage.holes()) {
        if (m_identity.shared)
            break; // the database has them
        if (const Outcome done = m_store.events.markLost(hole.incident, hole.first, hole.last); !done)
            return done;
    }
    for (auto it = m_byIncident.cbegin(); it != m_byIncident.cend(); ++it) {
        if (const Outcome done = project(it.key(), *it); !done)
            return done;
    }
    return transaction.commit();
}

Outcome Rebuild::insert(const LogRecord &record)
{
    const Result<qint64> row = m_store.events.insert(record);
    if (!row)
        return row.error();
    m_rows.insert(record.id, *row);
    m_byIncident[record.incident].append(record);
    return Done{};
}

Outcome Rebuild::project(const IncidentId &incident, QVector<LogRecord> records)
{
    const auto place = [](const LogRecord &r) { return std::pair(r.seq > 0 ? r.seq : std::numeric_limits<qint64>::max(), r.deviceSeq); };
    std::sort(records.begin(), records.end(), [&place](const LogRecord &a, const LogRecord &b) { return place(a) < place(b); });
    Incident state(incident);
    qint64 titleRow = 0;
    for (const LogRecord &record : std::as_const(records)) {
        if (titleRow == 0 && record.kind == u"incident.declared" && !record.isRedacted())
            titleRow = m_rows.value(record.id);
        fold(state, eventOf(record, records));
    }
    if (titleRow > 0) {
        if (const Outcome done = m_store.texts.put(titleRow, state.title); !done)
            return done;
    }
    for (const Entry &entry : std::as_const(state.entries)) {
        if (entry.isAutomatic())
            continue;
        if (const Outcome done = m_store.texts.put(m_rows.value(entry.id), entry.body.text); !done)
            return done;
    }
    return m_store.summaries.put(summarise(state));
}

Outcome writeRecovered(const QString &path, const Salvage &salvage, const PageImage &image)
{
    const Flattened flattened(image, QFileInfo(path).absolutePath());
    const Identity identity = completed(identityIn(flattened.path()), salvage.records());
    Result<std::unique_ptr<JournalStore>> store = JournalStore::open(path);
    if (!store)
        return store.error();
    if (const Outcome rebuilt = Rebuild(**store, identity).run(salvage); !rebuilt)
        return rebuilt;
    (void)(*store)->attachments.salvage(flattened.path()); // what is lost is told when it is asked for
    return Done{};
}

} // namespace

Result<RecoveryReport> recoverJournal(const QString &damagedPath, const Clock &clock)
{
    const QString source = canonicalJournalPath(damagedPath);
    const Result<PageImage> image = PageImage::open(source);
    if (!image)
        return image.error();
    RowCarver carver(*image);
    carver.scan();
    const Salvage salvage(carver);
    if (salvage.records().isEmpty()) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Journal", "No event could be read from %1, so it was left as it is: restore a backup.")
                         .arg(QDir::toNativeSeparators(source)), {}};
    }
    const RecoveryReport report{recoveredPath(source, clock.now()), salvage.records().size(), salvage.damaged()};
    if (const Outcome done = writeRecovered(report.path, salvage, *image); !done) {
        for (const char *suffix : {"", "-wal", "-shm"}) // half a copy would look like a whole one
            QFile::remove(report.path + QLatin1String(suffix));
        return done.error();
    }
    return report;
}

} // namespace quarterdeck
