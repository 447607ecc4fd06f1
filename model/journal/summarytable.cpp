// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/summarytable.h"

#include "journal/sqlerror.h"
#include "journal/summarycard.h"

#include <QSet>

namespace quarterdeck {

Outcome SummaryTable::prepare(const QSqlDatabase &database)
{
    for (const auto &[statement, sql] : {
             // Its ref never changes in practice; not to name it spares that index.
             std::pair(&m_update, "UPDATE summary SET activity_ms = ?, card = ? WHERE incident = ? AND ref IS ?"),
             std::pair(&m_put, "INSERT INTO summary (incident, ref, activity_ms, card) VALUES (?, "
                               "CASE WHEN EXISTS (SELECT 1 FROM summary WHERE ref = ? AND incident <> ?) THEN NULL ELSE ? END, ?, ?) ON CONFLICT (incident) "
                               "DO UPDATE SET ref = excluded.ref, activity_ms = excluded.activity_ms, card = excluded.card"),
             // Without the hint SQLite sorts all rows to find the newest 60.
             std::pair(&m_page, "SELECT card FROM summary INDEXED BY summary_activity WHERE incident <> ? ORDER BY activity_ms DESC, row DESC LIMIT ? OFFSET ?"),
             std::pair(&m_find, "SELECT card FROM summary WHERE incident = ?"),
             std::pair(&m_ref, "SELECT incident FROM summary WHERE ref = ?"),
             std::pair(&m_count, "SELECT count(*) FROM summary"),
         }) {
        if (const Outcome done = statement->prepare(database, QLatin1String(sql)); !done)
            return done;
    }
    return Done{};
}

Outcome SummaryTable::put(const IncidentSummary &s)
{
    // An incident whose declaration is lost or still on its way has no ref; NULLs do not collide. Two consoles that were both offline may
    // have made the same ref: the first keeps it for lookups, the other is still found on the board.
    const QByteArray id = s.id.toBytes();
    const QVariant ref = s.ref.isEmpty() ? QVariant() : QVariant(s.ref);
    const QByteArray card = summarycard::encode(s);
    if (const Outcome done = m_update.run(s.lastActivity.ms, card, id, ref); !done || m_update.changedRows() > 0)
        return done;
    return m_put.run(id, ref, id, ref, s.lastActivity.ms, card);
}

Result<QVector<IncidentSummary>> SummaryTable::drain(Statement &statement, qsizetype expected)
{
    QVector<IncidentSummary> rows;
    rows.reserve(expected);
    QSet<QString> names; // few are many incidents': kept once
    while (statement.next()) {
        std::optional<IncidentSummary> summary = summarycard::decode(statement.value(0).toByteArray());
        if (!summary) {
            statement.finish();
            return damagedError(QStringLiteral("a row of the board does not match its checksum"));
        }
        for (QString *name : {&summary->severityName, &summary->services, &summary->commander})
            *name = *names.insert(*name);
        rows.append(*std::move(summary));
    }
    if (const Outcome done = statement.end(); !done)
        return done.error();
    return rows;
}

Result<QVector<IncidentSummary>> SummaryTable::page(int limit, int offset)
{
    qsizetype expected = qMax(limit, 0);
    if (limit < 0) {
        if (const Outcome done = m_count.run(); !done)
            return done.error();
        expected = m_count.next() ? qMax<qsizetype>(m_count.value(0).toLongLong() - offset, 0) : 0;
        if (const Outcome done = m_count.end(); !done)
            return done.error();
    }
    if (const Outcome done = m_page.run(policyStream().toBytes(), limit, offset); !done)
        return done.error();
    return drain(m_page, expected);
}

Result<std::optional<IncidentSummary>> SummaryTable::find(const IncidentId &incident)
{
    if (const Outcome done = m_find.run(incident.toBytes()); !done)
        return done.error();
    const Result<QVector<IncidentSummary>> rows = drain(m_find, 1);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<IncidentSummary>() : rows->constFirst();
}

Result<std::optional<IncidentId>> SummaryTable::findRef(const QString &ref)
{
    if (const Outcome done = m_ref.run(ref); !done)
        return done.error();
    std::optional<IncidentId> id;
    if (m_ref.next())
        id = IncidentId::fromBytes(m_ref.value(0).toByteArray());
    if (const Outcome done = m_ref.end(); !done)
        return done.error();
    return id;
}

QStringList SummaryTable::differences(const IncidentSummary &a, const IncidentSummary &b)
{
    const std::pair<bool, const char *> fields[] = {
        {a.ref == b.ref, "ref"},
        {a.title == b.title, "title"},
        {a.kind == b.kind, "kind"},
        {a.isPrivate == b.isPrivate, "private"},
        {a.withdrawn == b.withdrawn, "withdrawn"},
        {a.status == b.status, "status"},
        {a.severityRank == b.severityRank && a.severityName == b.severityName, "severity"},
        {a.services == b.services, "services"},
        {a.commander == b.commander && a.commanderVacantSince == b.commanderVacantSince, "commander"},
        {a.declared == b.declared, "declared"},
        {a.resolved == b.resolved, "resolved"},
        {a.lastActivity == b.lastActivity, "activity"},
        {a.entries == b.entries, "entries"},
        {a.lastSeq == b.lastSeq, "last_seq"},
    };
    QStringList names;
    for (const auto &[same, name] : fields) {
        if (!same)
            names << QLatin1String(name);
    }
    return names;
}

} // namespace quarterdeck
