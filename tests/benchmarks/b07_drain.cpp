// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "laboratory.h"
#include "sharedrig.h"

#include <QElapsedTimer>

#include <libpq-fe.h>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kBatch = 500; ///< as the replicator sends

/// What was written offline goes to the server, hashed, ordered and checked there; against one INSERT of as many rows with the same columns
/// and keys into a plain table, from arrays. Both durable.
class Drain final : public Benchmark
{
public:
    explicit Drain(Laboratory &laboratory) : m_entries(laboratory.sizes().shortTimeline)
    {
        m_rig.run(QStringLiteral(
            "CREATE TABLE public.plain (LIKE quarterdeck.event, salt bytea, body text, PRIMARY KEY (incident, seq), "
            "UNIQUE (event_id)); GRANT USAGE ON SCHEMA public TO anna; GRANT ALL ON public.plain TO anna"));
        m_link = m_rig.link();
        m_raw = m_rig.raw();
        if (!m_rig.problem().isEmpty())
            makeVoid(m_rig.problem());
    }

    double ours() override
    {
        if (!m_link)
            return 0;
        const IncidentId incident = IncidentId::random();
        const QVector<LogRecord> events = m_rig.entries(incident, m_entries);
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        int waiting = 0;
        qsizetype accepted = 0;
        for (qsizetype from = 0; from < events.size(); from += kBatch) {
            ++waiting;
            m_link->append(incident, events.mid(from, kBatch), [&](const LinkResult<QVector<Acceptance>> &answer) {
                accepted += answer ? answer->size() : 0;
                if (--waiting == 0)
                    loop.quit();
            });
        }
        loop.exec();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (accepted != m_entries)
            makeVoid(QStringLiteral("%1 of %2 entries were accepted").arg(accepted).arg(m_entries));
        return ms;
    }

    double reference() override
    {
        const IncidentId incident = IncidentId::random();
        QByteArrayList ids, numbers, hashes, salts, bodies;
        for (const LogRecord &event : m_rig.entries(incident, m_entries)) {
            ids.append(event.id.toString().toLatin1());
            numbers.append(QByteArray::number(event.deviceSeq));
            hashes.append("\"\\\\x" + event.contentHash.toHex() + '"');
            salts.append("\"\\\\x" + event.salt.toHex() + '"');
            bodies.append('"' + QByteArray(event.body).replace('\\', "\\\\").replace('"', "\\\"") + '"');
        }
        QByteArrayList arrays;
        for (const QByteArrayList &list : {ids, numbers, hashes, salts, bodies})
            arrays.append('{' + list.join(',') + '}');
        arrays.append(incident.toString().toLatin1());
        QVector<const char *> values;
        for (const QByteArray &array : arrays)
            values.append(array.constData());
        QElapsedTimer timer;
        timer.start();
        PGresult *result = PQexecParams(
            m_raw.get(),
            "INSERT INTO public.plain SELECT $6::uuid, n, id, 'anna', $6::uuid, n, 0, n, 'entry.logged', h, n, h, h, h, s, b "
            "FROM unnest($1::uuid[], $2::bigint[], $3::bytea[], $4::bytea[], $5::text[]) AS t (id, n, h, s, b)",
            int(values.size()), nullptr, values.constData(), nullptr, nullptr, 0);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (QByteArray(PQcmdTuples(result)).toInt() != m_entries)
            makeVoid(QStringLiteral("the reference failed: %1").arg(QString::fromUtf8(PQresultErrorMessage(result))));
        PQclear(result);
        return ms;
    }

private:
    const int m_entries;
    SharedRig m_rig;
    std::unique_ptr<PgLink> m_link;
    SharedRig::Raw m_raw;
};

} // namespace

std::unique_ptr<Benchmark> makeDrain(Laboratory &laboratory) { return std::make_unique<Drain>(laboratory); }

} // namespace quarterdeck::benchmarks
