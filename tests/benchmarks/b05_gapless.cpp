// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "laboratory.h"
#include "pgsession.h"
#include "sharedrig.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

#include <libpq-fe.h>

namespace quarterdeck::benchmarks {

namespace {

constexpr int kWriters = 8;
constexpr int kIncidents = 100;

/// Eight writers, one entry a commit, as fast as each is answered: append(), which numbers, chains and checks, and the wake-up behind it;
/// against a plain function that inserts a row with a serial number and notifies. A reader follows both as a console would. A figure is the time per entry.
class Gapless final : public Benchmark
{
public:
    explicit Gapless(Laboratory &laboratory) : m_each(std::max(10, laboratory.sizes().appends / 20))
    {
        m_rig.run(QStringLiteral(
            "CREATE TABLE public.plain (id bigserial PRIMARY KEY, incident uuid NOT NULL, event uuid NOT NULL UNIQUE, author "
            "text NOT NULL, body "
            "text NOT NULL);"
            "CREATE FUNCTION public.plain_append(incident uuid, event uuid, author text, body text) RETURNS bigint LANGUAGE "
            "plpgsql AS $$"
            "DECLARE n bigint; BEGIN INSERT INTO public.plain (incident, event, author, body) VALUES ($1, $2, $3, $4) RETURNING "
            "id INTO n; "
            "PERFORM pg_notify('plain_wake', ''); RETURN n; END $$;"
            "GRANT USAGE ON SCHEMA public TO anna; GRANT ALL ON ALL TABLES IN SCHEMA public TO anna; "
            "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO anna; GRANT EXECUTE ON FUNCTION public.plain_append TO anna"));
        for (int i = 0; i < kWriters; ++i) {
            m_writers.push_back(m_rig.rawWriter());
            m_plainWriters.push_back(m_rig.raw());
            PQclear(PQexec(m_plainWriters.back().get(),
                           "PREPARE plain(uuid, uuid, text, text) AS SELECT public.plain_append($1, $2, $3, $4)"));
        }
        for (int i = 0; i < kIncidents; ++i)
            m_incidents.append(IncidentId::random());
        if (!m_rig.problem().isEmpty())
            makeVoid(m_rig.problem());
    }

    double ours() override
    {
        const qint64 before = m_rig.value(QStringLiteral("SELECT count(*) FROM quarterdeck.event")).toLongLong();
        std::atomic<bool> done = false, ready = false;
        qint64 read = 0;
        std::thread reader([&] { read = follow(done, ready); });
        ready.wait(false);
        const double us = write(true, m_incidents);
        done = true;
        reader.join();
        const qint64 written = m_rig.value(QStringLiteral("SELECT count(*) FROM quarterdeck.event")).toLongLong() - before;
        const QString holes =
            m_rig.value(QStringLiteral("SELECT count(*) FROM quarterdeck.head h WHERE h.last_seq <> (SELECT count(*) FROM "
                                       "quarterdeck.event e WHERE e.incident = h.incident)"));
        if (written != qint64(m_each) * kWriters || read != written || holes != u"0")
            makeVoid(
                QStringLiteral("%1 written, %2 read as they came, %3 incidents with holes").arg(written).arg(read).arg(holes));
        if (m_oneIncident == 0)
            m_oneIncident = write(true, {IncidentId::random()});
        return us;
    }

    double reference() override
    {
        std::atomic<bool> done = false, ready = false;
        std::thread reader([&] { m_missed += followPlain(done, ready); });
        ready.wait(false);
        const double us = write(false, m_incidents);
        done = true;
        reader.join();
        return us;
    }

    QStringList notes() const override
    {
        return {QStringLiteral("ours missed no entry; the plain way's reader missed %1; all eight on one incident: %2 us")
                    .arg(m_missed)
                    .arg(m_oneIncident, 0, 'f', 0)};
    }

private:
    double write(bool gapless, const QVector<IncidentId> &incidents)
    {
        std::vector<QVector<LogRecord>> work;
        for (int writer = 0; writer < kWriters; ++writer) {
            QVector<LogRecord> mine;
            for (int i = 0; i < m_each; ++i)
                mine += m_rig.entries(incidents[(i * kWriters + writer * 13) % incidents.size()], 1);
            work.push_back(mine);
        }
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        QElapsedTimer timer;
        timer.start();
        for (int writer = 0; writer < kWriters; ++writer) {
            threads.emplace_back([&, writer] {
                for (const LogRecord &event : work[size_t(writer)]) {
                    if (!(gapless ? SharedRig::append(m_writers[size_t(writer)].get(), {event})
                                  : plain(m_plainWriters[size_t(writer)].get(), event)))
                        ++failures;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        const double us = double(timer.nsecsElapsed()) / 1e3 / m_each / kWriters;
        if (failures > 0)
            makeVoid(QStringLiteral("%1 appends failed").arg(failures));
        return us;
    }

    static bool succeeded(PGresult *result)
    {
        const bool good = PQresultStatus(result) == PGRES_TUPLES_OK;
        PQclear(result);
        return good;
    }
    static bool plain(PGconn *connection, const LogRecord &event)
    {
        const QByteArray incident = event.incident.toString().toLatin1();
        const QByteArray id = event.id.toString().toLatin1();
        const char *values[] = {incident.constData(), id.constData(), "anna", event.body.constData()};
        return succeeded(PQexecPrepared(connection, "plain", 4, values, nullptr, nullptr, 1));
    }

    /// Polls and pulls as a console does until there is nothing more; rows read.
    qint64 follow(const std::atomic<bool> &done, std::atomic<bool> &ready)
    {
        testing::PgSession session(m_rig.uri());
        std::optional<QString> mark;
        QHash<QString, qint64> cursors;
        for (const auto &head : session.run(QStringLiteral("SELECT mark, incident, last_seq FROM quarterdeck.poll()")).rows) {
            mark = head[0];
            if (head[1])
                cursors.insert(*head[1], head[2]->toLongLong());
        }
        ready = true;
        ready.notify_one();
        qint64 read = 0;
        for (bool last = false;; last = done) {
            // Incident and seq of the newest event: see quarterdeck.packed().
            const auto heads = session.run(QStringLiteral("SELECT mark, encode(substring(newest, 73, 16), 'hex')::uuid, "
                                                          "('x' || encode(substring(newest, 1, 8), 'hex'))::bit(64)::bigint "
                                                          "FROM quarterdeck.news($1::text::xid8)"),
                                           {mark});
            for (const auto &head : heads.rows) {
                mark = head[0];
                qint64 &cursor = cursors[*head[1]];
                while (cursor < head[2]->toLongLong()) {
                    const auto page = session.run(QStringLiteral("SELECT seq, body FROM quarterdeck.pull($1, $2, 200)"),
                                                  {head[1], QString::number(cursor)});
                    for (const auto &row : page.rows)
                        read += row[0]->toLongLong() == ++cursor ? 1 : 0;
                    if (page.rows.isEmpty())
                        return -1;
                }
            }
            if (last)
                return read;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
    qint64 followPlain(const std::atomic<bool> &done, std::atomic<bool> &ready)
    {
        testing::PgSession session(m_rig.uri());
        qint64 last = session.run(QStringLiteral("SELECT coalesce(max(id), 0) FROM public.plain")).value().toLongLong();
        ready = true;
        ready.notify_one();
        qint64 read = 0;
        for (bool ending = false;; ending = done) {
            const auto rows = session.run(QStringLiteral("SELECT id, body FROM public.plain WHERE id > $1 ORDER BY id"),
                                          {QString::number(last)});
            read += rows.rows.size();
            if (!rows.rows.isEmpty())
                last = rows.rows.last()[0]->toLongLong();
            if (ending)
                return qint64(m_each) * kWriters - read;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

    const int m_each;
    SharedRig m_rig;
    std::vector<SharedRig::Raw> m_writers, m_plainWriters;
    QVector<IncidentId> m_incidents;
    qint64 m_missed = 0;
    double m_oneIncident = 0;
};

} // namespace

std::unique_ptr<Benchmark> makeGapless(Laboratory &laboratory) { return std::make_unique<Gapless>(laboratory); }

} // namespace quarterdeck::benchmarks
