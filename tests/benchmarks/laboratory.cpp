// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory.h"

#include "domain/fold.h"
#include "journal/journal.h"
#include "rawdatabase.h"
#include "syntheticlog.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <cstdio>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kGeneration = 2; ///< raise it when syntheticlog.cpp changes: kept journals are made again
constexpr qsizetype kEventsAtOnce = 2000;

[[noreturn]] void giveUp(const QString &sentence)
{
    std::fprintf(stderr, "quarterdeck_benchmarks: %s\n", qUtf8Printable(sentence));
    std::exit(2);
}

Policy shippedPolicy()
{
    QFile file(QStringLiteral(":/policies/four-level.json"));
    const Result<Policy> policy = file.open(QIODevice::ReadOnly) ? parsePolicy(file.readAll())
                                                                 : Error{ErrorCode::NotFound, QStringLiteral("no policy is compiled in"), {}};
    if (!policy)
        giveUp(policy.error().message);
    return *policy;
}

/// Collects events of whole incidents and writes them in transactions of a few thousand.
class Writer
{
public:
    explicit Writer(Journal &journal) : m_journal(journal) {}
    void add(const QVector<Event> &events)
    {
        for (const Event &event : events)
            m_drafts.append({event.id, event.incident, event.author, event.console, event.recorded, event.baseSeq, event.payload});
        m_summaries.append(summarise(foldAll(events.constFirst().incident, events)));
        if (m_drafts.size() >= kEventsAtOnce)
            flush();
    }
    void flush()
    {
        const auto written = m_journal.append(m_drafts, m_summaries);
        if (!written)
            giveUp(written.error().message + u' ' + written.error().detail);
        m_drafts.clear();
        m_summaries.clear();
    }

private:
    Journal &m_journal;
    QVector<EventDraft> m_drafts;
    QVector<IncidentSummary> m_summaries;
};

} // namespace

Sizes Sizes::smoke()
{
    return {.incidents = 400, .incidentsOfLog = 4, .entriesEach = 100, .longTimeline = 200, .shortTimeline = 50, .appends = 20,
            .timelineAppends = 3, .changes = 4, .frames = 2, .searches = 1, .starts = 1, .typingMs = 150, .importedIncidents = 3};
}

Laboratory::Laboratory(const Sizes &sizes, const QString &folder) :
    m_sizes(sizes), m_folder(folder), m_scratch(folder + QStringLiteral("/scratch-XXXXXX")), m_policy(shippedPolicy())
{
    if (!m_scratch.isValid())
        giveUp(QStringLiteral("no folder can be made in %1").arg(folder));
}

QString Laboratory::scratch(const QString &name)
{
    QDir(m_scratch.path()).mkdir(QString::number(++m_scratchNumber));
    return m_scratch.filePath(QStringLiteral("%1/%2").arg(m_scratchNumber).arg(name));
}

QString Laboratory::notADisk() const
{
    const QByteArray type = QStorageInfo(m_folder).fileSystemType();
    return type == "tmpfs" || type == "ramfs" ? QStringLiteral("%1 is in memory, where a flush costs nothing").arg(m_folder) : QString();
}

const QVector<IncidentSummary> &Laboratory::summaries()
{
    if (m_summaries.isEmpty()) {
        m_summaries.reserve(m_sizes.incidents);
        for (int i = 0; i < m_sizes.incidents; ++i) {
            const QVector<Event> events = syntheticIncident(i, 0);
            m_summaries.append(summarise(foldAll(events.constFirst().incident, events)));
        }
        std::stable_sort(m_summaries.begin(), m_summaries.end(),
                         [](const IncidentSummary &a, const IncidentSummary &b) { return a.lastActivity > b.lastActivity; });
    }
    return m_summaries;
}

QString Laboratory::plainTable()
{
    const QString path = scratch(QStringLiteral("plain.db"));
    RawDatabase(path, "CREATE TABLE summary (row INTEGER PRIMARY KEY, incident BLOB UNIQUE, ref TEXT UNIQUE, title TEXT, kind INTEGER, "
                      "private INTEGER, status INTEGER, severity_rank INTEGER, severity_name TEXT, services TEXT, commander TEXT, "
                      "vacant_since_ms INTEGER, declared_ms INTEGER, resolved_ms INTEGER, activity_ms INTEGER, entries INTEGER, "
                      "last_seq INTEGER)").next();
    RawDatabase table(path, "INSERT INTO summary VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    table.run("BEGIN");
    for (const IncidentSummary &row : summaries()) {
        table.restart();
        int at = 0;
        table.bindBytes(++at, row.id.toBytes());
        for (const QString &text : {row.ref, row.title})
            table.bind(++at, text.toUtf8());
        for (const qint64 value : {qint64(row.kind), qint64(row.isPrivate), qint64(row.status), qint64(row.severityRank)})
            table.bind(++at, value);
        for (const QString &text : {row.severityName, row.services, row.commander})
            table.bind(++at, text.toUtf8());
        for (const std::optional<Instant> &moment : {row.commanderVacantSince, std::optional(row.declared), row.resolved, std::optional(row.lastActivity)})
            moment ? table.bind(++at, moment->ms) : table.bindNull(++at);
        for (const qint64 value : {qint64(row.entries), row.lastSeq})
            table.bind(++at, value);
        table.next();
    }
    table.run("COMMIT");
    if (!table.problem().isEmpty())
        giveUp(table.problem());
    return path;
}

/// A journal of an older program may not be readable any more: then it is made again.
bool Laboratory::isReadable(const QString &journal)
{
    const SystemClock clock;
    const auto open = Journal::open(journal, clock);
    return open && (*open)->summaries(1).ok();
}

QString Laboratory::fixture(const QString &name, int incidents, int entriesEach)
{
    const QString path = QStringLiteral("%1/%2-%3x%4-g%5-%6.db").arg(m_folder, name).arg(incidents).arg(entriesEach).arg(kGeneration)
                             .arg(QStringLiteral(QUARTERDECK_BENCHMARK_SCHEMA));
    if (QFile::exists(path) && isReadable(path))
        return path;
    QFile::remove(path);
    std::fprintf(stderr, "making %s, once\n", qUtf8Printable(path));
    const QString unfinished = path + QStringLiteral(".unfinished");
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QLatin1String(suffix));
    {
        const SystemClock clock;
        const auto journal = Journal::open(unfinished, clock);
        if (!journal)
            giveUp(journal.error().message);
        Writer writer(**journal);
        for (int i = 0; i < incidents; ++i)
            writer.add(syntheticIncident(i, entriesEach));
        writer.flush();
    } // closing it empties the write-ahead log
    if (!QFile::rename(unfinished, path))
        giveUp(QStringLiteral("%1 cannot be written").arg(path));
    return path;
}

QString Laboratory::journalOfIncidents() { return fixture(QStringLiteral("incidents"), m_sizes.incidents, 0); }
QString Laboratory::journalOfEntries() { return fixture(QStringLiteral("entries"), m_sizes.incidentsOfLog, m_sizes.entriesEach); }

QString Laboratory::copyOf(const QString &journal)
{
    const QString path = scratch(QStringLiteral("journal.db"));
    if (!QFile::copy(journal, path))
        giveUp(QStringLiteral("%1 cannot be copied").arg(journal));
    return path;
}

} // namespace quarterdeck::benchmarks
